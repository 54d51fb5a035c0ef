/** `value` kept within `low` and `high`. */
export const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value));

/** The point `t` of the way from `a` to `b`. */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Slow at both ends, 0 to 1. */
export const easeInOut = (t: number): number => t * t * (3 - 2 * t);

/** The item at `index`, counted round and round. Asks for a list that is not empty. */
export function pick<T>(list: readonly [T, ...T[]], index: number): T {
  return list[index % list.length] ?? list[0];
}
