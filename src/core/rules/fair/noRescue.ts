import { GRADE_LINES } from '../../customer/constants';
import { statesOf } from '../../analysis/walk';
import type { EncounterState } from '../../scenario/state';
import { bestEndFrom, lackOf } from './rescued';
import type { Rule } from '../rule';
import { witnessOf } from '../trail';
import { forEachSolved } from './proven';
import { inARow, said } from './samples';
import { withWhom } from './words';

const talk = (later: readonly [number, number]) => ({
  start: 'beat-1',
  beats: inARow(5, (next, number) => ({
    says: 'Well?',
    replies: [said('own-it', number < 3 ? [4, 4] : later, next), said('heat-up', number < 3 ? [0, 0] : [2, 2], next)],
  })),
  endings: { done: { says: 'He goes.' } },
});

/** A story in which two poor replies early in the talk cannot be mended any more. */
export const noRescue: Rule = {
  code: 'no-rescue',
  gate: 'fair',
  needsPlay: true,
  severity: 'error',
  asks: 'After two poor replies in the first half of the talk, the customer can still be steadied.',
  because:
    'Who sees that nothing helps any more learns nothing from the rest. Steadied means 40 or more, with every need met that must be.',
  cure: 'Give the later beats replies that can win the customer back, and leave a way to each need that must be met.',
  bad: talk([2, 2]),
  good: talk([4, 4]),
  find: (story) =>
    forEachSolved(story, (variant, { best, bestKind }) => {
      const hopeless = story.analysis.rescue(variant)?.hopeless ?? null;
      if (hopeless === null || bestKind === 'any' || best < GRADE_LINES.mediocre) return [];
      const { program } = story;
      const states = statesOf(program, variant, hopeless);
      const before = states.at(-2) as EncounterState;
      const { lack, fix } = lackOf(program, bestEndFrom(program, states.at(-1) as EncounterState));
      const beat = program.beats[before.at];
      const place = hopeless.at(-1) as number;
      return [
        {
          path: ['beats', beat?.id ?? '', 'replies', place],
          message: `After the second poor reply, "${beat?.replies[place]?.id}" in beat "${beat?.id}", the customer can no longer be steadied${withWhom(program, variant)}. ${lack}`,
          fix,
          witness: witnessOf(program, { variant, replies: hopeless }),
        },
      ];
    }),
};
