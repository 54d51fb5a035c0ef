import { enAfter } from './enAfter';
import { enGlossary } from './enGlossary';
import { enScales } from './enScales';

const signed = (points: number): string => (points < 0 ? `−${Math.abs(points)}` : points === 0 ? '0' : `+${points}`);

function moved(name: string, points: number): string {
  const by = Math.abs(points);
  if (by === 0) return `${name} read a review before the talk. It left the start as it was.`;
  return `${name} read a review before the talk: the start was ${by} ${by === 1 ? 'point' : 'points'} ${points < 0 ? 'lower' : 'higher'}.`;
}

const TIMES = ['never', 'once', 'twice'];

function lostNote(lost: number): string {
  if (lost < 0.15) return '';
  if (lost < 0.4) return ' (part was lost: still too upset)';
  return lost <= 0.6 ? ' (halved: still too upset)' : ' (most was lost: still too upset)';
}

/** What lies under the top of a debrief. */
export const enDeeper = {
  ...enScales,
  ...enAfter,
  glossary: enGlossary,
  signed,
  lostNote,
  /** A start that a review moved, in whole points of feeling. */
  moved,
  arcTable: {
    start: 'Start',
    later: 'Later',
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
  moments: {
    title: 'The moments of truth',
    says: 'Where your words moved the feeling most.',
    rise: (turn: number) => `Turn ${turn}: biggest rise`,
    fall: (turn: number) => `Turn ${turn}: biggest fall`,
    branch: 'Try another reply from here',
    whole: 'See the whole turn',
  },
  scores: {
    title: 'Where each point came from',
    lines: 'These score your lines.',
    number: 'The first sentence of this page is about how the customer felt.',
    gotOf: (of: number) => `of ${of}`,
    percent: (percent: number) => `${percent}%`,
    noSale: 'No sale was in play.',
    none: 'Nothing was scored here.',
    full: (turns: string, count: number) => `Full marks in ${count === 1 ? 'turn' : 'turns'} ${turns}.`,
    least: (turns: string, count: number) => `Least in ${count === 1 ? 'turn' : 'turns'} ${turns}.`,
    each: 'Which lines gave and lost points',
    gave: 'All that was on offer',
    lost: 'Points left behind',
    turn: 'Turn',
    left: (level: number, best: number) => `${level} of ${best}`,
    table: 'Show as a table',
    caption: 'Points per turn, 0 to 4. A dash means there was nothing to score.',
  },
  chances: {
    title: 'Chances taken',
    hint: 'A chance is a turn where some reply would have done it.',
    of: (taken: number, chances: number) => `${taken} of ${chances}`,
    broken: (count: number) => `${TIMES[count] ?? `${count} times`} the opposite`,
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
  aftermath: 'What came of it',
  turns: {
    title: 'Turn by turn',
    whole: 'What it did, and why',
    show: 'Which turns to show',
    turning: 'Turning points',
    all: (count: number) => `All ${count}`,
    said: (name: string) => `${name}:`,
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
  review: {
    title: 'The review',
    stars: (stars: number) => `${stars} of 5 stars`,
    zero: 'This is somebody’s zero moment. Whoever looks us up next may read it first.',
  },
  next: {
    title: 'What next',
    walk: 'See it from the other side',
    print: 'Print or save as PDF',
  },
};

/** The words of what lies under the top of a debrief, loaded after it. Another language `satisfies` them. */
export type DeeperMessages = typeof enDeeper;
