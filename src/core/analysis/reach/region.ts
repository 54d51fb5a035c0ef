import type { Exit, Place, Reply } from '../../scenario/program';
import { EXIT_END, type Beat } from '../../scenario/program';
import { GATE } from '../../scenario/state';
import { holds, type Situation, type Test } from '../../vocabulary/conditions';
import { feelingRange } from './box';
import { CAME, NOW, type Ground, type Region } from './ground';

const UNASKED: readonly number[] = [0];

/** Feelings of which one stands for each feeling in a region: no condition of this stage tells any other from all of these. */
export function feelingsIn(ground: Ground, { box, gates }: Region, stage: 'talk' | 'end' = 'talk'): readonly number[] {
  const lines = ground.lines[stage];
  if (lines.length === 0) return UNASKED;
  const [low, high] = feelingRange(box, ground.start, gates === GATE.both);
  const points = [low, ...lines.filter((line) => low < line && line < high), high];
  return low === high ? [low] : points.flatMap((point, index) => [point, (point + (points[index + 1] ?? point)) / 2]);
}

/** What conditions may ask in a region of a customer who feels so. */
export function situationIn(ground: Ground, region: Region, feeling: number): Situation {
  const situation: Situation = {
    vars: region.vars,
    marks: region.marks,
    turns: NOW,
    feeling,
    left: region.left,
    isMet: (need) => {
      const wanted = ground.customer.needs.find((own) => own.need === need);
      return wanted !== undefined && asked(ground, wanted.metWhen, situation);
    },
  };
  return situation;
}

/** Whether a condition holds, remembered; one that is not written always does. */
export function asked({ outcomes }: Ground, test: Test | null, situation: Situation): boolean {
  if (test === null) return true;
  const isHeld = holds(test, situation);
  const before = outcomes.get(test) ?? 0;
  const now = before | (isHeld ? CAME.held : CAME.failed);
  if (now !== before) outcomes.set(test, now);
  return isHeld;
}

/** The first exit that is open; the last of a list always is. */
export function exitIn(ground: Ground, exits: readonly Exit[], situation: Situation): Place {
  if (exits.length === 1) return (exits[0] as Exit).to;
  return exits.find((exit) => asked(ground, exit.if, situation))?.to ?? EXIT_END;
}

/** Whether a reply's condition holds and, said once, it is not used up. */
const isOpen = (ground: Ground, { once, mark, if: test }: Reply, situation: Situation): boolean =>
  !(once && (situation.marks[mark] as number) > 0) && asked(ground, test, situation);

/** Places of what may be said in a beat: fallbacks only where nothing else may. */
export function offeredIn(ground: Ground, beat: Beat, situation: Situation): readonly Place[] {
  const usual: Place[] = [];
  const fallbacks: Place[] = [];
  for (const [place, reply] of beat.replies.entries()) {
    if (isOpen(ground, reply, situation)) (reply.fallback ? fallbacks : usual).push(place);
  }
  return usual.length > 0 ? usual : fallbacks;
}

/** Whether anything may be said in a beat. */
export const isAnswerableIn = (ground: Ground, beat: Beat, situation: Situation): boolean =>
  beat.replies.some((reply) => isOpen(ground, reply, situation));
