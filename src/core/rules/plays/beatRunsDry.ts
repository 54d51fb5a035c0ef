import type { Trail } from '../../analysis/reach/reach';
import type { Place } from '../../scenario/program';
import type { Found, Rule } from '../rule';
import type { Story } from '../story';
import { witnessOf } from '../trail';
import { driedIn } from './dry';
import { firstOf } from './somePlays';
import { says, talkOf } from './talk';

const talk = (over: Readonly<Record<string, unknown>>) =>
  talkOf([says('own-it', 'the-bill', { once: true })], [says('free', 'hot-plate'), says('back', 'the-plate')], over);
const { beats, ...rest } = talk({});
const spare = says('as-before', 'hot-plate', { fallback: true });

/** A beat in which it may be that nothing is left to say. */
export const beatRunsDry: Rule = {
  code: 'beat-runs-dry',
  gate: 'plays',
  severity: 'error',
  asks: 'In every beat something can be said, whatever came before.',
  because:
    'Replies that are said once get used up, and conditions may all fail together. Then the talk ends where nobody meant it to.',
  cure: 'Add a reply without a condition, or one with "fallback": true that is offered when nothing else is.',
  bad: talk({}),
  good: {
    ...rest,
    beats: {
      ...beats,
      'the-plate': { says: 'These are cold.', replies: [says('own-it', 'the-bill', { once: true }), spare] },
    },
  },
  find: (story) => [...story.analysis.reach().dry].flatMap(([place, trail]) => told(story, place, trail)),
};

function told(story: Story, place: Place, trail: Trail): readonly Found[] {
  const { program } = story;
  const shows = firstOf(trail, program, (one) => driedIn(program, one) === place);
  if (shows === undefined) return [];
  const beat = program.beats[place];
  const once = beat?.replies.some((reply) => reply.once) === true;
  return [
    {
      path: ['beats', beat?.id as string, 'replies'],
      atKey: true,
      message: `In beat "${beat?.id}" nothing may be left to say${once ? ' once its replies are used up' : ''}, and the talk just ends.`,
      fix: 'Add a reply without a condition, or one with "fallback": true.',
      witness: witnessOf(program, shows),
    },
  ];
}
