import { linked, type Entry } from '../journal/entry';
import { readFact } from '../journal/encode';
import type { Fact } from '../model/facts';
import { asId, type AttemptId } from '../model/ids';
import { SILENCE_NAME } from '../scenario/silence';

/** The one version of the export for programs that is known here, and how it names silence. */
const VERSION = 1;
const SILENCE = '(silence)';

/** More rows than any honest export has for one attempt, a play being brought to its end after 60 replies. */
const MOST_TURNS = 60;

/** An attempt rebuilt from its rows: what happened, without how it was kept. */
interface Rebuilt {
  readonly attempt: AttemptId;
  readonly entries: readonly Entry[];
}

/** What an export for programs holds: whose it is, the attempts that could be rebuilt, and whether some could not. */
export interface Records {
  readonly participant: string;
  readonly attempts: readonly Rebuilt[];
  readonly isWhole: boolean;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads the export for programs back, strictly: only who was met and what was said is taken from it, and the story says the
 * rest again. `newer` for a version not known here; null for anything else that is no such export.
 */
export function readRecords(value: unknown): Records | 'newer' | null {
  if (!isRow(value) || value['format'] !== 'turnaround-records') return null;
  const { version, participant, attempts, turns } = value;
  if (typeof version === 'number' && version > VERSION) return 'newer';
  if (version !== VERSION || !Array.isArray(attempts) || !Array.isArray(turns)) return null;
  const rows = turnsByAttempt(turns);
  const rebuilt = attempts.map((row) => (isRow(row) ? rebuiltFrom(row, rows) : null));
  const good = rebuilt.filter((one) => one !== null);
  return {
    participant: typeof participant === 'string' ? participant : '',
    attempts: good,
    isWhole: good.length === rebuilt.length,
  };
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

function turnsByAttempt(turns: readonly unknown[]): ReadonlyMap<unknown, readonly Row[]> {
  const rows = new Map<unknown, Row[]>();
  for (const turn of turns.filter(isRow)) {
    const list = rows.get(turn['attempt_id']);
    if (list === undefined) rows.set(turn['attempt_id'], [turn]);
    else list.push(turn);
  }
  return rows;
}

function rebuiltFrom(row: Row, turns: ReadonlyMap<unknown, readonly Row[]>): Rebuilt | null {
  const { attempt_id: name, started, state } = row;
  const said = (turns.get(name) ?? []).toSorted((one, other) => Number(one['turn']) - Number(other['turn']));
  const at = timeOf(started);
  if (typeof name !== 'string' || !/^[a-z0-9-]{1,80}$/.test(name) || at === null || said.length > MOST_TURNS)
    return null;
  const facts = [openingOf(row), ...said.map(saidIn), ...(state === 'stopped' ? [LEFT] : [])].map(readFact);
  const good = facts.filter((fact) => fact !== null);
  return good.length < facts.length ? null : { attempt: asId<AttemptId>(name), entries: chained(name, at, good) };
}

const LEFT = { type: 'encounter.left' };

/** The export does not say with which build or seed it was played; neither changes what a reply did. */
const openingOf = (row: Row) => ({
  type: 'encounter.opened',
  scenario: row['scenario'],
  hash: '0',
  seed: 0,
  variant: row['variant'],
  room: row['room'],
  options: { time: 0, startTrust: row['start_trust'], coach: row['coach'] },
  branch: row['branch_of'] === null ? null : { of: row['branch_of'], turn: row['branch_turn'] },
  heard: null,
});

const saidIn = ({ beat, reply, seconds }: Row) =>
  reply === SILENCE || reply === SILENCE_NAME
    ? { type: 'reply.timedOut', beat }
    : { type: 'reply.chosen', beat, reply, tookMs: typeof seconds === 'number' ? seconds * 1000 : null };

const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/;

function timeOf(text: unknown): number | null {
  const at = typeof text === 'string' && ISO.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isFinite(at) && at >= 0 ? at : null;
}

function chained(name: string, started: number, facts: readonly Fact[]): readonly Entry[] {
  const entries: Entry[] = [];
  let at = started;
  for (const fact of facts) {
    if (fact.type === 'reply.chosen') at += Math.round(fact.tookMs);
    entries.push(linked(entries.at(-1) ?? null, asId<AttemptId>(name), at, fact));
  }
  return entries;
}
