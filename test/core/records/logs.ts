import { linked, type Entry } from '../../../src/core/journal/entry';
import type { Fact } from '../../../src/core/model/facts';
import {
  asId,
  type AttemptId,
  type BeatId,
  type Hash,
  type ReplyId,
  type ScenarioId,
} from '../../../src/core/model/ids';
import { archiveText, type Belongings } from '../../../src/core/records/archive';
import { readArchive, type Archive } from '../../../src/core/records/archiveRead';
import { anOpening } from '../../support/facts';

export const attempt = (name: string): AttemptId => asId<AttemptId>(name);

/** When logs of tests begin: 2026-03-03, 12:00 UTC. */
export const NOON = Date.UTC(2026, 2, 3, 12);

export const opened = (scenario = 'a-story'): Fact =>
  anOpening({ scenario: asId<ScenarioId>(scenario), hash: asId<Hash>('0'.repeat(26)) });

const reply = (name: string): Fact => ({
  type: 'reply.chosen',
  beat: asId<BeatId>('a-beat'),
  reply: asId<ReplyId>(name),
  tookMs: 1234.5,
});

/** The whole log of an attempt: its opening, then these replies. */
export function aLog(name: string, replies: readonly string[] = ['one', 'two'], from = NOON): readonly Entry[] {
  const entries: Entry[] = [linked(null, attempt(name), from, opened())];
  for (const said of replies) {
    const last = entries.at(-1) as Entry;
    entries.push(linked(last, attempt(name), last.at + 9000, reply(said)));
  }
  return entries;
}

type Logs = Readonly<Record<string, readonly unknown[]>>;

/** A file of everything with these logs in it. */
export const aFile = (logs: Logs, over: Partial<Belongings> = {}): string =>
  archiveText({
    participant: 'amber-harbour-42',
    at: NOON,
    goal: '',
    attempts: new Map(Object.entries(logs).map(([name, entries]) => [attempt(name), { entries, over: true }])),
    ...over,
  });

/** What the reader makes of a text, which must be an archive. */
export function readGood(text: string): Archive {
  const read = readArchive(text);
  if (!read.ok) throw new Error(`refused as ${read.fault.kind}`);
  return read.value;
}

/** Why the reader refuses a text. */
export function refusal(text: string): string {
  const read = readArchive(text);
  return read.ok ? 'not refused' : read.fault.kind;
}

/** The logs of what was read, by the attempts' names. */
export const logsOf = ({ attempts }: Archive): Logs =>
  Object.fromEntries(attempts.map((one) => [one.attempt, one.entries]));
