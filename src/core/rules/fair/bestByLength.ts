import type { Found, Rule } from '../rule';
import { choicesOf, type Choice } from './choices';
import { inARow } from './samples';
import { percent, percentOver, someOf } from './words';

const MOST = 0.4;
/** With fewer beats a share says little (rulings.md). */
const FROM_BEATS = 8;
/** Beats whose lengths are told; of the others only the names. */
const TOLD = 3;
const NAMED = 8;
const CURE = 'Make the best reply the middle one. With two replies it never is: add a third.';

const talk = (isLong: (number: number) => boolean) => ({
  start: 'beat-1',
  beats: inARow(8, (next, number) => ({
    says: 'Well?',
    replies: [
      {
        id: 'own-it',
        text: isLong(number) ? 'I will make you three hot ones now.' : 'Three new ones, right now.',
        scores: { empathy: 3, advice: 4 },
        next,
      },
      { id: 'wait', text: 'Please wait for a while, sir.', scores: { empathy: 2, advice: 1 }, next },
      {
        id: 'no',
        text: number % 3 === 0 ? 'No.' : 'We could heat these ones up for you, of course.',
        scores: { empathy: 0, advice: 0 },
        next,
      },
    ],
  })),
  endings: { done: { says: 'He goes.' } },
});

/** A story in which the length of a reply gives the best one away. */
export const bestByLength: Rule = {
  code: 'best-by-length',
  gate: 'fair',
  severity: 'error',
  asks: 'The best reply is the longest in at most 40 % of beats, and the shortest in at most 40 %.',
  because:
    'That the longest answer is the right one is a well-known cue of tests (exameval.com). Who spots it need not read. The figure is our choice.',
  cure: CURE,
  bad: talk(() => false),
  good: talk((number) => number % 3 !== 0),
  find: ({ program }) => {
    const choices = choicesOf(program);
    if (choices.length < FROM_BEATS) return [];
    return [...faults(choices, 'longest', 1), ...faults(choices, 'shortest', -1)];
  },
};

function faults(choices: readonly Choice[], word: string, side: 1 | -1): readonly Found[] {
  let count = 0;
  const found: Choice[] = [];
  for (const choice of choices) {
    const weight = weightOf(choice, side);
    count += weight;
    if (weight > 0) found.push(choice);
  }
  const share = count / choices.length;
  if (share <= MOST) return [];
  const rest = found.slice(TOLD).map(idOf);
  return [
    {
      path: ['beats'],
      atKey: true,
      message: `The best reply is the ${word} in ${Math.round(10 * count) / 10} of ${choices.length} beats (${percentOver(share, MOST)}; at most ${percent(MOST)}): ${found
        .slice(0, TOLD)
        .map(lengthsIn)
        .join(', ')}${rest.length === 0 ? '' : `; also in ${someOf(rest, NAMED)}`}.`,
      fix: CURE,
    },
  ];
}

const idOf = ({ beat }: Choice): string => beat.id;

/** A beat with the lengths of its replies, the best first. */
function lengthsIn({ beat, best }: Choice): string {
  const others = beat.replies.filter((reply) => !best.includes(reply));
  const lengths = [...best, ...others].map(({ id, text }) => `${id} ${text.length}`);
  return `"${beat.id}" (${lengths.join(', ')})`;
}

/** 1 where the best reply alone is the longest (or shortest), half where others are as long; the mean over several best. */
function weightOf({ beat, best }: Choice, side: 1 | -1): number {
  let [top, tied, sum] = [-Infinity, 0, 0];
  for (const { text } of beat.replies) {
    const length = side * text.length;
    tied = length === top ? tied + 1 : length > top ? 1 : tied;
    top = Math.max(top, length);
  }
  for (const { text } of best) if (side * text.length === top) sum += tied > 1 ? 0.5 : 1;
  return sum / best.length;
}
