import type { Kept } from '../core/model/words';
import { enScales } from './enScales';

/** How the two plays are called: the one before, and the road not taken. */
type Side = 'first' | 'other';

/** What the first sentence knows of an end: its word, or why there is none. */
type End = { readonly word: string } | { readonly unfinished: 'stopped' | 'changed' };

const NAMES: Record<Side, string> = { first: 'Before', other: 'This time' };

function ended(side: Side, end: End, name: string): string {
  const when = NAMES[side];
  if ('word' in end) return side === 'other' ? `${when} ${name} leaves ${end.word}.` : `${when}: ${end.word}.`;
  if (end.unfinished === 'stopped')
    return side === 'other' ? 'You stopped this road early.' : 'Before, you stopped early.';
  return `${when}: the story has changed since.`;
}

function headline(name: string, first: End, other: End): string {
  const isSame = 'word' in first && 'word' in other && first.word === other.word;
  if (isSame) return `Both roads leave ${name} ${first.word}.`;
  return `${ended('other', other, name)} ${ended('first', first, name)}`;
}

const became: Record<Kept | 'met' | 'open' | 'none', string> = {
  exceeded: 'More than kept',
  met: 'Met',
  missed: 'Not kept',
  open: 'Left open',
  none: 'Not reached',
};

/** Two plays side by side: the words of the road not taken. */
export const enBeside = {
  names: NAMES,
  letters: { first: 'A', other: 'B' } satisfies Record<Side, string>,
  headline,
  exploring: 'Exploring. This is not counted.',
  kept: 'Your first attempt stays as it is.',
  back: { first: 'Back to my first attempt', other: 'Back to the road before this one' },
  chart: {
    title: 'Both roads, turn by turn',
    picture: (name: string) => `The feeling of ${name} on both roads`,
    region: 'Chart of both roads',
    shared: (turns: number) =>
      turns === 0
        ? 'They part at the first turn.'
        : turns === 1
          ? 'Turn 1 is the same.'
          : `Turns 1 to ${turns} are the same.`,
    ends: (side: Side, value: number, zone: string) => `${NAMES[side]} ends at ${value} of 100, ${zone}.`,
    part: (turn: number) => `Here they part, at turn ${turn}`,
    partShort: (turn: number) => `Turn ${turn}`,
    legend: { first: 'A, before: broken line', other: 'B, this time: whole line' } satisfies Record<Side, string>,
    table: 'Show as a table',
    caption: 'The feeling after each turn, 0 to 100',
    turn: 'Turn',
    start: 'Start',
    later: 'Later',
    gone: 'Over',
    quiet: 'Nothing more',
    cell: (value: number, word: string) => `${value}, ${word}`,
  },
  fork: {
    title: (turn: number) => `Turn ${turn}, where they part`,
    said: (who: string) => `${who}:`,
    answered: (name: string) => `${name} answered:`,
    silence: 'You said nothing.',
    points: 'points of feeling',
    none: 'You answered the same to the end. Both roads are one.',
    over: 'This one was over by then.',
    stopped: 'You stopped here.',
    changed: 'The story has changed since. From here on it can no longer be followed.',
  },
  ends: {
    title: 'Where each one led',
    stopped: 'Stopped before the end. There is no number, and it costs nothing.',
    changed: (turns: number) =>
      turns === 0
        ? 'The story has changed since. This play can no longer be followed.'
        : `The story has changed since. This play can be followed for ${turns} ${turns === 1 ? 'turn' : 'turns'}.`,
    review: (stars: number) => `Review, ${stars} of 5 stars:`,
  },
  scales: {
    title: 'Three scales, side by side',
    hint: 'Points got, of the best on offer on that road.',
    scale: 'Scale',
    of: (got: number, of: number) => `${got} of ${of}`,
    none: 'Nothing to score',
  },
  differ: {
    title: 'What came out differently',
    none: 'What was needed and what was promised came out the same.',
    need: 'Need or promise',
    became,
    kept: 'Kept',
    must: 'must have',
  },
  rest: 'From here on: this time only.',
  dimensions: enScales.dimensions,
  signed: (points: number) => (points < 0 ? `−${Math.abs(points)}` : points === 0 ? '0' : `+${points}`),
};
