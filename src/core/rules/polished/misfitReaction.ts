import { authoredLines } from '../../scenario/compile/picks';
import type { AuthoredBeat } from '../../scenario/shape/scenario';
import { contentOf } from '../content';
import { aReplyOf, saying } from '../plate';
import type { Rule } from '../rule';
import { worded } from '../wording';

/** A reaction that takes up a line which may not have been said. */
export const misfitReaction: Rule = {
  code: 'misfit-reaction',
  gate: 'polished',
  severity: 'hint',
  asks: 'A reaction fits every line that can stand before it.',
  because: 'When a beat opens in several ways, the customer may seem to answer something that nobody said.',
  cure: 'Let the reaction speak of the reply only, or split the beat.',
  bad: saying({ variants: ['Where are my mint scoops?', 'It is raining again.'], pick: 'shuffle' }, [
    aReplyOf('soon', 'They come in a minute.', { reaction: 'My mint scoops, at last.' }),
  ]),
  good: saying({ variants: ['Where are my mint scoops?', 'It is raining again.'], pick: 'shuffle' }, [
    aReplyOf('soon', 'They come in a minute.', { reaction: 'A minute. All right.' }),
  ]),
  find: ({ scenario }) =>
    Object.entries(scenario.beats)
      .filter(isChanging)
      .flatMap(([beat, authored]) => {
        const lines = changingLines(authored);
        if (lines.length < 2 || lines.length > MOST_LINES) return [];
        const heard = lines.map(padded);
        return authored.replies.flatMap(({ id, text, reaction }, place) => {
          const says = typeof reaction === 'string' ? reaction : reaction?.says;
          const echo = says === undefined ? undefined : echoOf(says, heard, padded(text));
          if (echo === undefined) return [];
          return [
            {
              path: ['beats', beat, 'replies', place, 'reaction'],
              message: `The reaction to "${id}" in beat "${beat}" takes up "${echo}", which only one of ${lines.length} lines says.`,
              fix: 'Read it after each of the lines; change it where it does not fit.',
            },
          ];
        });
      }),
};

/** Whether a beat may have lines of which not all are said; most have but one. */
const isChanging = ([, { says }]: readonly [string, AuthoredBeat]): boolean => typeof says === 'object';

/** A beat of more lines than this is a list of sayings, to which no reaction can be fitted. */
const MOST_LINES = 20;

/** The words of a text with a space around each, so that whole words are found in it. */
const padded = (text: string): string => ` ${worded(text).words.join(' ')} `;

/** Lines of which not all are said: under a condition, or picked. */
function changingLines({ says }: AuthoredBeat): readonly string[] {
  const isPicked = typeof says === 'object' && 'variants' in says;
  return authoredLines(says).flatMap((line) => {
    if (typeof line === 'string') return isPicked ? [line] : [];
    return isPicked || line.if !== undefined ? [line.text] : [];
  });
}

/** Two words in a row, both of weight, that stand in one line only and not in the reply. */
function echoOf(says: string, heard: readonly string[], said: string): string | undefined {
  const { words } = worded(says);
  const pairs = words.slice(1).map((word, place) => [words[place] as string, word] as const);
  const own = pairs.find((pair) => {
    const pattern = ` ${pair.join(' ')} `;
    const times = heard.filter((line) => line.includes(pattern)).length;
    return times === 1 && !said.includes(pattern) && contentOf(pair).size === 2;
  });
  return own?.join(' ');
}
