/** The three scales a reply is scored on, 0 to 4 each. `noHardSell` only where a sale tempts. */
export const DIMENSIONS = ['empathy', 'advice', 'noHardSell'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The highest level of a scale. */
export const TOP_LEVEL = 4;
