/** Words for comparing numbers, the same everywhere. */
export const COMPARISONS = {
  atLeast: (value: number, bound: number) => value >= bound,
  atMost: (value: number, bound: number) => value <= bound,
  above: (value: number, bound: number) => value > bound,
  below: (value: number, bound: number) => value < bound,
  is: (value: number, bound: number) => value === bound,
} as const satisfies Record<string, (value: number, bound: number) => boolean>;

export type Comparison = keyof typeof COMPARISONS;

/** The comparison words in the order they are explained. */
export const COMPARISON_NAMES = Object.keys(COMPARISONS) as readonly Comparison[];
