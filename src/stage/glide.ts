import { clamp, easeInOut, lerp } from '../art/numbers';

/** A number on its way from one value to another. */
export interface Glide {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly length: number;
}

export const resting = (value: number): Glide => ({ from: value, to: value, start: 0, length: 0 });

export function valueAt({ from, to, start, length }: Glide, now: number): number {
  return length <= 0 ? to : lerp(from, to, easeInOut(clamp((now - start) / length)));
}

export const isOver = ({ start, length }: Glide, now: number): boolean => now >= start + length;

/** Sets out for `to` from wherever it is now. */
export const towards = (glide: Glide, to: number, now: number, length: number): Glide => ({
  from: valueAt(glide, now),
  to,
  start: now,
  length,
});
