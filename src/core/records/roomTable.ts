import type { RoomReportView } from '../projections/roomReportViews';
import { toCsv } from './csv';
import { tableOf, type Cell, type Column } from './table';
import { isoTime } from './time';

type Take = RoomReportView['takes'][number];
type Turn = Take['turns'][number];
type Option = Turn['split']['options'][number];

/** What a row may say beside its kind; the rest is empty. */
type Said = Readonly<Record<(typeof NAMES)[number], Cell>>;

/** What stands in every row comes first; then where, then what, then how many. */
const NAMES = [
  'play',
  'title',
  'team',
  'turn',
  'letter',
  'text',
  'first_vote',
  'second_vote',
  'done',
  'decided_by',
  'feeling',
  'turnaround',
  'held',
  'place',
  'plays',
  'safe',
  'rescue',
  'seconds',
  'planned_seconds',
] as const;

interface Row {
  readonly kind: string;
  readonly said: Partial<Said>;
}

const row = (kind: string, said: Partial<Said>): Row => ({ kind, said });

/**
 * The report of a room as one table: a row for the room, each step, play, line, reply, mark, rewritten reply, team, note, rule and
 * card, told apart by `kind`. Counts that the room did not see are not in it either. It names no person.
 */
export function roomCsv(report: RoomReportView): string {
  const { room, plan, began } = report;
  const columns: readonly Column<Row>[] = [
    ['room', () => room],
    ['plan', () => plan],
    ['began', () => isoTime(began)],
    ['kind', ({ kind }) => kind],
    ...NAMES.map((name): Column<Row> => [name, ({ said }) => said[name] ?? null]),
  ];
  return toCsv(tableOf(columns, rowsOf(report)));
}

const rowsOf = (report: RoomReportView): readonly Row[] => [
  ...report.steps.map(({ title, state, spent, minutes }) =>
    row('step', { title, text: state, seconds: Math.round(spent / 1000), planned_seconds: Math.round(minutes * 60) }),
  ),
  ...report.takes.flatMap((take, place) => playRows(take, place + 1)),
  ...report.marks.flatMap(markRows),
  ...report.rewrites.map(({ text, votes, chosen }) => row('rewrite', { text, first_vote: votes, done: chosen })),
  ...report.league.map(({ team, mean, place, plays, safe, rescue }) =>
    row('league', { team: team.name, turnaround: mean, place, plays, safe, rescue }),
  ),
  ...report.notes.map(({ about, text }) => row('note', { title: about, text })),
  ...report.rules.map((text) => row('rule', { text })),
  ...report.cards.map(({ when, will }) => row('card', { title: when, text: will })),
];

/** A road not taken is a kind of its own, so that nobody counts it among the plays. */
function playRows(take: Take, play: number): readonly Row[] {
  const { title, team, from, headline, exploring } = take;
  const numbers = { turnaround: numberOf(headline, 'turnaround'), held: numberOf(headline, 'held') };
  const head = { play, title, team: team?.name ?? null, turn: from, text: headline?.kind ?? 'open', ...numbers };
  return [row(exploring ? 'road' : 'play', head), ...take.turns.flatMap((turn) => turnRows(turn, play))];
}

const numberOf = (headline: Take['headline'], kind: 'turnaround' | 'held'): Cell =>
  headline?.kind === kind ? headline.percent : null;

const turnRows = ({ turn, line, split, feeling }: Turn, play: number): readonly Row[] => [
  row('line', { play, turn, text: line, feeling: feeling.value }),
  ...split.options.map((option) => row('reply', { play, turn, ...replyOf(option, split.by) })),
];

const replyOf = ({ letter, text, first, second, chosen }: Option, by: Turn['split']['by']): Partial<Said> => ({
  letter,
  text: text.map((run) => run.text).join(''),
  first_vote: first,
  second_vote: second,
  done: chosen,
  decided_by: chosen ? by : null,
});

const markRows = ({ step, turns, moments }: RoomReportView['marks'][number]): readonly Row[] => [
  ...turns.flatMap(({ turn, teams }) => teams.map(({ name }) => row('mark', { title: step, turn, team: name }))),
  ...moments.map((turn) => row('moment', { title: step, turn })),
];
