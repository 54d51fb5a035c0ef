import type { IDBPTransaction, StoreNames } from 'idb';
import type { Card, Found, Kept } from '../app/store';
import type { Entry } from '../core/journal/entry';
import type { AttemptId } from '../core/model/ids';
import type { Database, Shelves } from './database';
import { byAttempt, entriesOf, everKept, foundOf, headOf, headsIn, restOf, type Counts } from './logContents';
import { pageSentinel } from './sentinel';

const ALL = ['log', 'heads', 'cards', 'notes'] as const;
/** The note that says how many entries were taken away on purpose: a wiped log is no loss. */
const GONE = 'entries gone';

const goneNote = (entries: number) => ({ name: GONE, text: String(entries) });

/** A transaction that is complete only when the disk has it. */
function strictly<Names extends readonly StoreNames<Shelves>[]>(opened: Database, names: Names) {
  const transaction = opened.transaction(names, 'readwrite', { durability: 'strict' });
  // Whoever waits for its end is told; whoever was stopped before no longer waits.
  transaction.done.catch(() => undefined);
  return transaction;
}

/** Adds what is not there yet, all of it or nothing, and gives how many entries that were. */
export async function add(
  opened: Database,
  entries: readonly Entry[],
  over: readonly AttemptId[],
): Promise<number | 'elsewhere'> {
  const transaction = strictly(opened, ['log', 'heads'] as const);
  const [log, heads] = [transaction.objectStore('log'), transaction.objectStore('heads')];
  const groups = [...byAttempt(entries)];
  const known = await Promise.all(groups.map(([attempt]) => heads.get(attempt)));
  const rests = groups.map(([, group], at) => restOf(group, known[at]));
  if (rests.includes(null)) return 'elsewhere';
  const fresh = rests.flatMap((rest) => rest ?? []);
  const lasts = groups.map(([attempt, group], at) => {
    // What is kept once more ends nothing and opens nothing again.
    const wasOver = rests[at]?.length === 0 && known[at]?.over === true;
    return headOf(group.at(-1) as Entry, wasOver || over.includes(attempt));
  });
  await Promise.all([
    ...fresh.map((entry) => log.add(entry)),
    ...lasts.map((head) => heads.put(head)),
    transaction.done,
  ]);
  return fresh.length;
}

export async function read(
  opened: Database,
  attempts: readonly AttemptId[] | undefined,
): Promise<ReadonlyMap<AttemptId, readonly Entry[]>> {
  if (attempts === undefined) return byAttempt(await opened.getAll('log'));
  const { store } = opened.transaction('log');
  const logs = await Promise.all([...new Set(attempts)].map((attempt) => store.getAll(from(attempt, 0))));
  return byAttempt(logs.flat());
}

/** The keys of an attempt's entries, beginning with one; a list comes after every number. */
const from = (attempt: AttemptId, seq: number): IDBKeyRange => IDBKeyRange.bound([attempt, seq], [attempt, []]);

/** What lies there, by all ways of counting. */
async function countsIn<Mode extends IDBTransactionMode>(
  transaction: IDBPTransaction<Shelves, typeof ALL, Mode>,
): Promise<Counts> {
  const [heads, there, gone] = await Promise.all([
    transaction.objectStore('heads').getAll(),
    transaction.objectStore('log').count(),
    transaction.objectStore('notes').get(GONE),
  ]);
  return { listed: entriesOf(heads), there, gone: Number(gone?.text ?? 0), known: pageSentinel.known() };
}

/** Makes the table of contents anew from the log; whatever is missing counts as gone. */
export async function accept(opened: Database): Promise<Kept> {
  const transaction = strictly(opened, ALL);
  const [log, heads] = [transaction.objectStore('log'), transaction.objectStore('heads')];
  const [counts, entries, old] = await Promise.all([countsIn(transaction), log.getAll(), heads.getAll()]);
  const table = headsIn(entries, old);
  const ends = new Map(table.map((head) => [head.attempt, head.entries]));
  await Promise.all([
    ...[...byAttempt(entries).keys()].map((attempt) => log.delete(from(attempt, ends.get(attempt) ?? 0))),
    heads.clear(),
    ...table.map((head) => heads.put(head)),
    transaction.objectStore('cards').clear(),
    transaction.objectStore('notes').put(goneNote(everKept(counts) - entriesOf(table))),
    transaction.done,
  ]);
  return 'kept';
}

/** Empties all in one go. The log knows how much it lost, so that this never looks like a loss, whenever it is broken off. */
export async function wipe(opened: Database): Promise<Kept> {
  const transaction = strictly(opened, ALL);
  const gone = everKept(await countsIn(transaction));
  await Promise.all([
    ...ALL.map((name) => transaction.objectStore(name).clear()),
    transaction.objectStore('notes').put(goneNote(gone)),
    transaction.done,
  ]);
  return 'kept';
}

export async function keepCards(opened: Database, cards: readonly Card[]): Promise<Kept> {
  // What is derived may be lost: it is worked out again.
  const transaction = opened.transaction('cards', 'readwrite', { durability: 'relaxed' });
  await Promise.all([...cards.map((card) => transaction.store.put(card)), transaction.done]);
  return 'kept';
}

export async function keepNote(opened: Database, name: string, text: string): Promise<Kept> {
  const transaction = strictly(opened, ['notes'] as const);
  await Promise.all([transaction.objectStore('notes').put({ name, text }), transaction.done]);
  return 'kept';
}

/** What was there, and how many entries there ever were: a loss is not forgotten for being played on. */
export async function look(opened: Database): Promise<{ readonly found: Found; readonly kept: number }> {
  const counts = await countsIn(opened.transaction(ALL));
  return { found: foundOf(counts), kept: everKept(counts) };
}
