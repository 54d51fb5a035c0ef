import type { Rule } from '../rule';
import { says, talkOf } from './talk';
import { unreachedGroups } from './unreached';

const branch = (next: string) => {
  const { beats, ...rest } = talkOf([says('own-it', next)], [says('free', 'the-tip')]);
  const tip = { says: 'And a tip?', replies: [says('no-need', 'hot-plate')] };
  return { beats: { ...beats, 'the-tip': tip }, ...rest };
};

/** Several beats that lead to each other and that nothing leads to. */
export const island: Rule = {
  code: 'island',
  gate: 'plays',
  severity: 'error',
  asks: 'Every group of beats is joined to the rest of the story.',
  because: 'A whole branch is lost when the one way into it is missing, and each beat of it looks sound by itself.',
  cure: 'Let a reply lead into it, or take it out.',
  bad: branch('hot-plate'),
  good: branch('the-bill'),
  find: (story) =>
    unreachedGroups(story)
      .filter((group) => group.length > 1)
      .map((group) => {
        const [first, ...others] = group.map((place) => story.program.beats[place]?.id as string);
        return {
          path: ['beats', first as string],
          atKey: true,
          message: `No play comes to ${group.length} beats that lead to each other: "${[first, ...others].join('", "')}".`,
          fix: 'Let a reply of the other beats lead to one of them, or take them out.',
        };
      }),
};
