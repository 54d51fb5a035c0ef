import { authoredLines } from '../../scenario/compile/picks';
import type { Path } from '../../scenario/read/source';
import type { AuthoredBeat } from '../../scenario/shape/scenario';
import { saying } from '../plate';
import type { Found, Rule } from '../rule';

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
    Object.entries(scenario.beats)
      .filter(hasUnspoken)
      .flatMap(([beat, { says, replies }]) => [
        ...authoredLines(says).flatMap((line, place) => {
          const seen = unspokenIn(line);
          if (seen.length === 0) return [];
          return [
            told(beat, [...linePath(says, place), seen[0] as string], `The line "${textOf(line).slice(0, 30)}"`, seen),
          ];
        }),
        ...replies.flatMap(({ id, reaction }, place) => {
          const seen = unspokenIn(reaction);
          if (seen.length === 0) return [];
          return [told(beat, ['replies', place, 'reaction', seen[0] as string], `The reaction to "${id}"`, seen)];
        }),
      ]),
};

function hasUnspoken([, { says, replies }]: readonly [string, AuthoredBeat]): boolean {
  if (typeof says === 'object' && authoredLines(says).some(isUnspoken)) return true;
  for (const { reaction } of replies) if (isUnspoken(reaction)) return true;
  return false;
}

const isUnspoken = (shown: Shown | string | undefined): boolean =>
  typeof shown === 'object' && unspokenIn(shown).length > 0;

type Line = ReturnType<typeof authoredLines>[number];
type Shown = { readonly [key in 'cue' | (typeof SEEN)[number]]?: unknown };

const textOf = (line: Line): string => (typeof line === 'string' ? line : line.text);

/** What a line or a reaction shows without a word; a mere text shows nothing. */
const unspokenIn = (shown: Shown | string | undefined): readonly string[] =>
  typeof shown !== 'object' || shown.cue ? [] : SEEN.filter((key) => shown[key] !== undefined);

function linePath(says: AuthoredBeat['says'], place: number): Path {
  if (typeof says === 'object' && 'text' in says) return ['says'];
  return typeof says === 'object' && 'variants' in says ? ['says', 'variants', place] : ['says', place];
}

const told = (beat: string, path: Path, what: string, seen: readonly string[]): Found => ({
  path: ['beats', beat, ...path],
  message: `${what} in beat "${beat}" has a ${seen.join(' and a ')} that no word tells.`,
  fix: 'Add a "cue" that says what is seen or heard.',
});
