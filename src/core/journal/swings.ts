import { currentFeeling } from '../scenario/state';
import type { Replay } from './journal';

/** A swing must be at least this many points to be called a moment of truth. */
const NOTABLE = 5;

/** How far the feeling rose (or fell, below zero) with each answer of a play. */
export const swingsOf = ({ turns }: Replay): readonly number[] =>
  turns.map(({ before, stepped }) => stepped.answered - currentFeeling(before));

/** Place of the largest swing in a direction, the first of equals; -1 where none is worth a mark. */
export function largestSwing(swings: readonly number[], direction: 1 | -1): number {
  const sized = swings.map((swing) => swing * direction);
  const most = Math.max(...sized, 0);
  return most < NOTABLE ? -1 : sized.indexOf(most);
}
