import type { Impact } from '../../customer/respond';
import { EXIT_END, type Beat, type Line, type Place, type Program, type Reply } from '../../scenario/program';

/** A reply that does nothing but move the customer, and leads to a beat that does nothing on entering. */
export interface Move {
  readonly to: Place;
  readonly impact: Impact;
}

/** The replies of a beat that are mere moves, by place; null or missing for all others. */
export type Moves = (at: Place) => readonly (Move | null)[];

const NONE: readonly (Move | null)[] = [];

/**
 * The mere moves of each beat, found when first asked for. In a large story they are nearly all replies, and what must be
 * looked up of them is much less than a reply with all its words.
 */
export function movesIn({ beats, interrupts }: Program, plain: readonly unknown[], countsEntries: boolean): Moves {
  if (interrupts.length > 0 || countsEntries) return () => NONE;
  const known: (readonly (Move | null)[])[] = [];
  return keptMoves.bind(null, known, beats, plain);
}

const keptMoves = (
  known: (readonly (Move | null)[])[],
  beats: Program['beats'],
  plain: readonly unknown[],
  at: Place,
): readonly (Move | null)[] => (known[at] ??= movesAt(beats, plain, at));

function movesAt(beats: Program['beats'], plain: readonly unknown[], at: Place): readonly (Move | null)[] {
  const { visitMark, replies } = beats[at] as Beat;
  if (plain[at] === null || visitMark >= 0) return NONE;
  const moves: (Move | null)[] = [];
  for (const reply of replies) moves.push(moveOf(beats, plain, reply));
  return moves;
}

/** Whether nothing is done or counted on entering a beat. */
const doesNothing = ({ says, sinceMark }: Beat): boolean => sinceMark < 0 && says.every(isIdle);

const isIdle = ({ effects }: Line): boolean => effects === null;

function moveOf(beats: Program['beats'], plain: readonly unknown[], reply: Reply): Move | null {
  const { impact, effects, set, add, mark, next } = reply;
  const to = next[0]?.to ?? EXIT_END;
  if (effects !== null || set.length + add.length > 0 || mark >= 0 || next.length !== 1 || to < 0) return null;
  return plain[to] !== null && doesNothing(beats[to] as Beat) ? { to, impact } : null;
}
