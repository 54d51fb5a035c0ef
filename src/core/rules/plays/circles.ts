import type { Circle } from '../../analysis/reach/graph';
import type { Witness } from '../../model/diagnostic';
import type { Story } from '../story';
import { confirmed } from '../trail';

/** A circle that some play has come into, with that play. */
interface Shown {
  readonly circle: Circle;
  /** Names of its beats, the first in the file first. */
  readonly names: readonly string[];
  readonly witness: Witness;
  /** Whether it is one hub that never lets go. */
  readonly isHub: boolean;
}

/** The circles of a story that play comes into. */
export function circlesShown({ program, analysis }: Story): readonly Shown[] {
  const { complete, circles } = analysis.reach();
  if (!complete) return [];
  return circles.flatMap((circle) => {
    const witness = confirmed(program, circle.trail, (state) => circle.beats.includes(state.at));
    const beats = circle.beats.map((place) => program.beats[place]);
    const isHub = beats.length === 1 && beats[0]?.hub !== null;
    return witness === undefined ? [] : [{ circle, names: beats.map((beat) => beat?.id as string), witness, isHub }];
  });
}
