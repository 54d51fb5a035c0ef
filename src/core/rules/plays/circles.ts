import type { Circle } from '../../analysis/reach/graph';
import type { Witness } from '../../model/diagnostic';
import type { Beat, Place } from '../../scenario/program';
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
    const names: string[] = [];
    for (const place of circle.beats) names.push((program.beats[place] as Beat).id);
    const isHub = names.length === 1 && program.beats[circle.beats[0] as Place]?.hub !== null;
    return witness === undefined ? [] : [{ circle, names, witness, isHub }];
  });
}
