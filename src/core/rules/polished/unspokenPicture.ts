import { authoredLines } from '../../scenario/compile/picks';
import type { Path } from '../../scenario/read/source';
import type { AuthoredBeat } from '../../scenario/shape/scenario';
import { saying } from '../plate';
import type { Rule } from '../rule';

const SEEN = ['gesture', 'sound', 'props'] as const;

/** Something seen or heard that no word tells. */
export const unspokenPicture: Rule = {
  code: 'unspoken-picture',
  gate: 'polished',
  severity: 'warning',
  asks: 'What a line or a reaction shows or plays is also said in its cue.',
  because: 'Whoever cannot see the picture or hear the sound must get the same story. The cue is always shown as text.',
  cure: 'Add a "cue" that says it in a few words.',
  bad: saying({ text: 'These are cold.', gesture: 'turn-plate' }),
  good: saying({ text: 'These are cold.', gesture: 'turn-plate', cue: 'turns the plate to you' }),
  find: ({ scenario }) =>
    Object.entries(scenario.beats).flatMap(([beat, authored]) =>
      shownIn(beat, authored).flatMap(({ shown, path, what }) => {
        if (shown.cue) return [];
        const seen = SEEN.filter((key) => shown[key] !== undefined);
        if (seen.length === 0) return [];
        return [
          {
            path: [...path, seen[0] as string],
            message: `${what} in beat "${beat}" has a ${seen.join(' and a ')} that no word tells.`,
            fix: 'Add a "cue" that says what is seen or heard.',
          },
        ];
      }),
    ),
};

interface Shown {
  readonly shown: { readonly [key in 'cue' | (typeof SEEN)[number]]?: unknown };
  readonly path: Path;
  readonly what: string;
}

/** Lines and reactions that are more than a text. */
function shownIn(beat: string, { says, replies }: AuthoredBeat): readonly Shown[] {
  const at: Path = ['beats', beat];
  const reactions = replies.flatMap(({ id, reaction }, place) =>
    typeof reaction === 'object'
      ? [{ shown: reaction, path: [...at, 'replies', place, 'reaction'], what: `The reaction to "${id}"` }]
      : [],
  );
  const isOne = typeof says === 'object' && 'text' in says;
  const around = typeof says === 'object' && 'variants' in says ? [...at, 'says', 'variants'] : [...at, 'says'];
  const lines = authoredLines(says).flatMap((line, place) => {
    if (typeof line === 'string') return [];
    const what = `The line "${line.text.slice(0, 30)}"`;
    return [{ shown: line, path: isOne ? around : [...around, place], what }];
  });
  return [...lines, ...reactions];
}
