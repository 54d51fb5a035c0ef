import { sharedScales, sumOn } from '../../analysis/strategies';
import type { Beat, Place, Program, Reply } from '../../scenario/program';
import type { Dimension } from '../../vocabulary/dimensions';

/** A beat where there is something to choose. */
export interface Choice {
  readonly place: Place;
  readonly beat: Beat;
  /** Scales that every reply has. */
  readonly scales: readonly Dimension[];
  /** Sum of those scales, reply by reply. */
  readonly sums: readonly number[];
  /** The replies with the highest sum. */
  readonly best: readonly Reply[];
}

const known = new WeakMap<Program, readonly Choice[]>();

/** Every beat with at least two replies, worked out once for each program. */
export function choicesOf(program: Program): readonly Choice[] {
  const choices = known.get(program) ?? program.beats.flatMap(choiceAt);
  known.set(program, choices);
  return choices;
}

function choiceAt(beat: Beat, place: Place): readonly Choice[] {
  if (beat.replies.length < 2) return [];
  const [sums, scales, best] = [[] as number[], sharedScales(beat), [] as Reply[]];
  for (const reply of beat.replies) sums.push(sumOn(scales, reply));
  const top = Math.max(...sums);
  for (let index = 0; index < sums.length; index += 1) if (sums[index] === top) best.push(beat.replies[index] as Reply);
  return [{ place, beat, scales, sums, best }];
}

/** The share of choices that are of a kind, 0-1, and the names of their beats. */
export function shareOf(
  choices: readonly Choice[],
  isOne: (choice: Choice) => boolean,
): { readonly share: number; readonly names: readonly string[] } {
  const found = choices.filter(isOne);
  return { share: choices.length === 0 ? 0 : found.length / choices.length, names: found.map(({ beat }) => beat.id) };
}
