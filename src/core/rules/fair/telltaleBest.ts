import { MOVES } from '../../vocabulary/moves';
import type { Reply } from '../../scenario/program';
import type { Found, Rule } from '../rule';
import { choicesOf, type Choice } from './choices';
import { inARow, said } from './samples';

/** With fewer beats "always" says nothing. */
const FEWEST = 3;
const SORRY = /\bsorry\b/i;

const talk = (isSame: (number: number) => boolean) => ({
  start: 'beat-1',
  beats: inARow(FEWEST, (next, number) => ({
    says: 'Well?',
    replies: [
      said('own-it', [3, 4], next, { moves: [isSame(number) ? 'act' : 'explain'] }),
      said('voucher', [2, 1], next, { moves: ['offer'] }),
    ],
  })),
  endings: { done: { says: 'He goes.' } },
});

/** A story in which the best reply is known by its kind. */
export const telltaleBest: Rule = {
  code: 'telltale-best',
  gate: 'fair',
  severity: 'warning',
  asks: 'The best replies do not all make the same move, nor do all of them say "sorry".',
  because:
    'Who has seen the pattern need not read. And in 289 calls "I\'m sorry" was the least effective kind of empathy (Clark et al. 2013).',
  cure: 'Let the best reply do something else in some beats, and give the same move to a poorer reply.',
  bad: talk(() => true),
  good: talk((number) => number > 1),
  find: ({ program }) => {
    const choices = choicesOf(program);
    if (choices.length < FEWEST) return [];
    const move = MOVES.find((one) => isTelltale(choices, ({ moves }) => moves.includes(one)));
    const says = program.about.language.startsWith('en') && isTelltale(choices, ({ text }) => SORRY.test(text));
    return [
      ...(move === undefined ? [] : told(`makes the move "${move}"`, 'Let another move be best in some beats.')),
      ...(says ? told('says "sorry"', 'Let the best reply act instead in some beats.') : []),
    ];
  },
};

const told = (what: string, fix: string): readonly Found[] => [
  { path: ['beats'], atKey: true, message: `The best reply ${what} in every beat.`, fix },
];

/** Whether every best reply has something that some other reply has not. */
const isTelltale = (choices: readonly Choice[], has: (reply: Reply) => boolean): boolean =>
  choices.every(({ best }) => best.every(has)) && choices.some(({ beat }) => !beat.replies.every(has));
