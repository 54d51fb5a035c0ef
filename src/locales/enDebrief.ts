import type { Grade } from '../core/model/words';
import type { HeadlineView } from '../core/projections/debriefViews';
import { enTables } from './enTables';
import type { MarkedSentence } from './tables';

const say = (before: string, mark = '', after = ''): MarkedSentence => ({ before, mark, after });

/** What the first sentence must know besides the number. */
interface HeadlineFacts {
  readonly name: string;
  readonly left: boolean;
  readonly mustOpen: boolean;
}

interface Moved {
  readonly percent: number;
  readonly from: Grade;
  readonly to: Grade;
  readonly exact: boolean;
}

const amount = ({ percent, exact }: Moved): string => `${exact ? '' : 'about '}${Math.abs(percent)}%`;

function opening({ from, to }: Moved): string {
  if (from === to) return from === 'misery' ? 'Still in misery' : `Still ${from}`;
  if (to === 'mediocre') return 'Steadied';
  return `${enTables.grades[from]} to ${to}`;
}

function upward(moved: Moved, name: string): MarkedSentence {
  const way = moved.percent === 100 && moved.exact ? 'all the way' : `${amount(moved)} of the way`;
  return say(`${opening(moved)}: you moved ${name} `, way, ' that was possible.');
}

function nowhere({ from, to }: Moved, { name, left, mustOpen }: HeadlineFacts): MarkedSentence {
  if (left) return say(`${name} left before it was done: `, 'none of the way', ' that was possible.');
  if (mustOpen) return say(`What ${name} needed most stayed open: `, 'none of the way', ' that was possible.');
  if (from === to)
    return say(`${name} left as at the start, ${enTables.inGrade[to]}: `, 'none of the way', ' forward.');
  return say(`${enTables.grades[from]} to ${to}: ${name} moved `, 'none of the way', ' that counts here.');
}

function downward(moved: Moved, { name, left }: HeadlineFacts): MarkedSentence {
  const end = left ? `${name} left before it was done: ` : `${name} left further down than at the start: `;
  const whole = moved.percent === -100 && moved.exact;
  if (whole) return say(end, 'all the way', ' to the worst that was possible.');
  return say(end, `${amount(moved)} of the way`, ' to the worst that was possible.');
}

function turnaround(moved: Moved, facts: HeadlineFacts): MarkedSentence {
  if (moved.percent > 0) return upward(moved, facts.name);
  return moved.percent === 0 ? nowhere(moved, facts) : downward(moved, facts);
}

function held(moved: Moved, { name, left }: HeadlineFacts): MarkedSentence {
  const kept = `${amount(moved)} of what was possible`;
  if (left) return say(`A good start was lost: ${name} left before it was done, at `, kept, '.');
  if (moved.to === 'magic') return say(`Kept good: ${name} left in magic, at `, kept, '.');
  if (moved.to === 'mediocre') return say(`A good start slipped: ${name} left in the middle, at `, kept, '.');
  return say(`A good start was lost: ${name} left in misery, at `, kept, '.');
}

const cameAndLeft = (from: Grade, to: Grade, name: string): string =>
  from === to
    ? `${name} came ${enTables.inGrade[from]} and left there.`
    : `${name} came ${enTables.inGrade[from]} and left ${enTables.inGrade[to]}.`;

function headline(view: HeadlineView, facts: HeadlineFacts): MarkedSentence {
  switch (view.kind) {
    case 'turnaround':
      return turnaround(view, facts);
    case 'held':
      return held(view, facts);
    case 'safe':
      return say(
        'Ended safely: ',
        'you held the limit',
        ` with ${facts.name} and closed by the rules. That counts as done well.`,
      );
    case 'narrow':
      return say(`There was little to win or lose here: ${cameAndLeft(view.from, view.to, facts.name)}`);
    case 'unknown':
      return say(cameAndLeft(view.from, view.to, facts.name));
    case 'stopped':
      return say(`You stopped before the end with ${facts.name}. `, '', 'There is no number, and it costs nothing.');
  }
}

const signed = (points: number): string => (points < 0 ? `−${Math.abs(points)}` : `+${points}`);

/** The words of the debrief. */
export const enDebrief = {
  /** What lies under the top, fetched once that is on screen. */
  loadDeeper: () => import('./enDeeper').then((module) => module.enDeeper),
  /** For a play that is a road not taken. */
  loadBeside: () => import('./enBeside').then((module) => module.enBeside),
  headline,
  signed,
  working: 'Still working out what was possible.',
  about: 'The exact best was too much to search, so this is close, not exact.',
  notCounted: 'This play is not counted.',
  ending: 'Ending:',
  support: 'If it stays with you:',
  numbers: 'The numbers behind this',
  cameLeft: (start: number, end: number) => `Came at ${start}, left at ${end} of 100.`,
  possible: (best: number, worst: number) => `${best} was possible at best, ${worst} at worst.`,
  lowest: (value: number) => `The lowest was ${value}.`,
  betterThanBefore: (usual: number) =>
    `Better than before any of this happened (${usual}). Research finds this lifts satisfaction. It is not proven to bring people back.`,
  again: { same: 'Play again, same customer', other: 'Play again, someone else behind the same words' },
  arc: {
    title: 'The feeling, turn by turn',
    chart: (name: string, turns: number) => `The feeling of ${name} over ${turns} ${turns === 1 ? 'turn' : 'turns'}`,
    starts: (name: string, value: number, zone: string) => `${name} starts at ${value} of 100, ${zone}.`,
    swing: (kind: 'rise' | 'fall', turn: number, value: number) =>
      `The biggest ${kind} is at turn ${turn}, to ${value}.`,
    ends: (value: number, zone: string) => `The end is ${value}, ${zone}.`,
    region: 'Chart of the feeling',
    start: 'Start',
    later: 'Later',
    rise: (turn: number) => `Turn ${turn}: biggest rise`,
    fall: (turn: number) => `Turn ${turn}: biggest fall`,
    moments:
      'The flags mark the moments of truth: where your words moved the feeling most. A ring marks a turning point. The thin line is the usual feeling.',
    bend: 'Where the feeling bends between two turns, something else moved it.',
    table: 'Show as a table',
  },
};
