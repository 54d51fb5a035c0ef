import type { Decision } from '../core/room/state';
import type { Grade } from '../core/model/words';
import type { HeadlineView } from '../core/projections/debriefViews';
import type { FeelingView } from '../core/projections/views';
import { enTables } from './enTables';

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

const signed = (points: number): string => `${points < 0 ? '−' : points > 0 ? '+' : ''}${Math.abs(points)}`;
const gone = (from: Grade, to: Grade): string =>
  from === to ? `Stayed ${enTables.inGrade[from]}` : `${enTables.grades[from]} to ${to}`;
const about = (percent: number, exact: boolean): string => `${exact ? '' : 'about '}${signed(percent)}%`;

/** What a play came to, in one sentence about the talk. */
function headline(view: HeadlineView | null): string {
  switch (view?.kind) {
    case 'turnaround':
      return `${gone(view.from, view.to)}. Turnaround ${about(view.percent, view.exact)}.`;
    case 'held':
      return `${gone(view.from, view.to)}. ${about(view.percent, view.exact)} of what was possible was kept.`;
    case 'safe':
      return 'Ended safely: the limit was held and the talk closed by the rules. That counts as done well.';
    case 'narrow':
    case 'unknown':
      return `${gone(view.from, view.to)}. This talk is not put into a number.`;
    case 'stopped':
      return 'Stopped before the end. This talk is not put into a number.';
    case undefined:
      return 'Not played to the end.';
  }
}

const by: Record<Decision['by'], string> = {
  most: 'Most votes',
  tie: 'A tie, then the facilitator decided',
  facilitator: 'The facilitator decided, nothing was counted',
  team: 'The team whose turn it was decided',
};

/** The report of a room, on screen and on paper. */
export const enDeskReport = {
  headline,
  by,
  signed,
  eyebrow: 'Session report',
  when: (began: number, ended: number | null) =>
    ended === null
      ? `${DAY.format(began)}, from ${CLOCK.format(began)}. Not ended yet.`
      : `${DAY.format(began)}, ${CLOCK.format(began)} to ${CLOCK.format(ended)}.`,
  people: (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`,
  teams: (names: string) => `Teams: ${names}`,
  table: (title: string) => `Table: ${title}`,
  nobody: 'It names no person. Lines are judged, never people.',
  print: 'Print',
  csv: 'Save as CSV',
  room: 'Save the room',
  back: 'Back',
  steps: {
    title: 'The plan, and the time it took',
    step: 'Step',
    planned: 'Planned',
    spent: 'Taken',
    minutes: (count: number) => `${count} min`,
    none: 'Left out',
  },
  plays: {
    title: 'What was played',
    none: 'Nothing was played.',
    by: (team: string) => `Played by ${team}`,
    from: (turn: number) => `Gone back to turn ${turn}`,
    exploring: (turn: number) => `The road not taken, from turn ${turn}`,
    with: (customer: string) => `With ${customer}`,
  },
  turn: {
    number: (turn: number) => `Turn ${turn}`,
    reply: 'Reply',
    first: 'First vote',
    second: 'Second vote',
    votes: 'Votes',
    done: 'Done',
    hidden: 'Fewer than five votes. In an anonymous room they are not shown.',
    none: '–',
    felt: ({ root, band, value }: FeelingView) => `After it: ${enTables.feelings[root][band]}, ${value} of 100.`,
    said: 'Said',
  },
  marks: {
    title: 'Where it turned, as teams saw it',
    turn: 'Turn',
    teams: 'Marked by',
    swing: 'One of the two biggest changes',
    yes: 'Yes',
    no: 'No',
  },
  rewrites: {
    title: 'Replies of the room’s own',
    votes: (count: number) => `${count} ${count === 1 ? 'vote' : 'votes'}`,
    chosen: 'Chosen',
  },
  league: {
    title: 'Misery to magic, by team',
    place: 'Place',
    team: 'Team',
    mean: 'Mean Turnaround',
    rescue: 'Best rescue',
    plays: 'Plays',
    safe: (count: number) => (count === 1 ? 'one ended safely: done well' : `${count} ended safely: done well`),
  },
  rules: 'What we agreed',
  cards: 'If-then cards',
  card: (when: string, will: string) => `When ${when}, I will ${will}.`,
  notes: 'Notes of the facilitator',
};
