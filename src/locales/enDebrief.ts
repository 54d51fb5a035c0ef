import type { Grade } from '../core/model/words';
import type { HeadlineView } from '../core/projections/debriefViews';
import { enTables } from './enTables';
import type { DebriefTables, MarkedSentence } from './tables';

const tables: DebriefTables = {
  dimensions: {
    empathy: { name: 'Empathy', asks: 'Was the feeling seen, and did you act on it?' },
    advice: { name: 'Advice', asks: 'Was it right for this person, with the next step and the catch?' },
    noHardSell: { name: 'No hard sell', asks: 'Where a sale tempted: did the need come first?' },
  },
  behaviours: {
    proactive: 'Said it before being asked',
    history: 'Used what we know',
    flexible: 'Found another way',
    offScript: 'Stepped off the script',
    speed: 'Saved time',
    transparency: 'Said the drawback too',
    ownership: 'Took responsibility',
    check: 'Checked that it worked',
    boundary: 'Held a limit',
  },
  terms: {
    warmth: { up: 'Warmth', down: 'Warmth' },
    advice: { up: 'Advice', down: 'Advice' },
    noHardSell: { up: 'No pitch', down: 'Pitch' },
    behaviours: { up: 'Approach', down: 'Approach' },
    temper: { up: 'Calmer', down: 'Hotter' },
    onceBitten: { up: 'Trust', down: 'Trust dented' },
    authored: { up: 'What it led to', down: 'What it led to' },
    limit: { up: 'Spared, or saved up before', down: 'As far as it shows for now' },
  },
};

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

function lostNote(lost: number): string {
  if (lost < 0.15) return '';
  if (lost < 0.4) return ' (part was lost: still too upset)';
  return lost <= 0.6 ? ' (halved: still too upset)' : ' (most was lost: still too upset)';
}

/** The words of the debrief. */
export const enDebrief = {
  ...tables,
  headline,
  signed,
  lostNote,
  working: 'Still working out what was possible.',
  about: 'The exact best was too much to search, so this is close, not exact.',
  notCounted: 'This play is not counted.',
  ending: 'Ending:',
  numbers: 'The numbers behind this',
  cameLeft: (start: number, end: number) => `Came at ${start}, left at ${end} of 100.`,
  possible: (best: number, worst: number) => `${best} was possible at best, ${worst} at worst.`,
  lowest: (value: number) => `The lowest was ${value}.`,
  betterThanBefore: (usual: number) =>
    `Better than before any of this happened (${usual}). Research finds this lifts satisfaction. It is not proven to bring people back.`,
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
    table: 'Show as a table',
    caption: 'The feeling after each turn, 0 to 100',
    turn: 'Turn',
    words: 'Your words',
    meanwhile: 'What happened',
    feeling: 'Feeling',
    word: 'Word',
    zone: 'Zone',
    mark: 'Mark',
    turningPoint: 'Turning point',
    biggest: { rise: 'Biggest rise', fall: 'Biggest fall', none: '' },
  },
  scores: {
    title: 'Where each point came from',
    lines: 'These score your lines.',
    number: 'The number above is how the customer felt at the end.',
    gotOf: (of: number) => `of ${of}`,
    percent: (percent: number) => `${percent}%`,
    noSale: 'No sale was in play.',
    none: 'Nothing was scored here.',
    full: (turns: string, count: number) => `Full marks in ${count === 1 ? 'turn' : 'turns'} ${turns}.`,
    least: (turns: string, count: number) => `Least in ${count === 1 ? 'turn' : 'turns'} ${turns}.`,
    caption: 'Points per turn, 0 to 4. A dash means there was nothing to score.',
  },
  chances: {
    title: 'Chances taken',
    hint: 'A chance is a turn where some reply would have done it.',
    of: (taken: number, chances: number) => `${taken} of ${chances}`,
    broken: (count: number) => (count === 1 ? 'once the opposite' : `${count} times the opposite`),
  },
  needs: {
    title: 'What was needed',
    met: 'Met',
    open: 'Left open',
    notReached: 'Not reached',
    must: 'must have',
  },
  promises: {
    title: 'What had been promised',
    kept: { exceeded: 'More than kept', met: 'Kept', missed: 'Not kept' },
  },
  turns: {
    title: 'Turn by turn',
    show: 'Which turns to show',
    turning: 'Turning points',
    all: (count: number) => `All ${count}`,
    said: (name: string) => `${name} said:`,
    points: 'points of feeling',
    effect: 'What it did',
    why: 'Why',
    tryInstead: 'Try instead',
    thought: (name: string) => `${name} thought:`,
    answered: (name: string) => `${name} answered:`,
    counted: 'How this was counted',
    onArrival: 'Meanwhile',
    meanwhile: 'Then, before your next reply:',
    momentUp: 'Biggest rise',
    momentDown: 'Biggest fall',
    silence: 'You said nothing.',
    none: 'No turning point was reached. See all turns.',
  },
  aftermath: 'What came of it',
  review: {
    title: 'The review',
    stars: (stars: number) => `${stars} of 5 stars`,
  },
  next: {
    title: 'What next',
    same: 'Play again, same customer',
    other: 'Play again, someone else behind the same words',
  },
};
