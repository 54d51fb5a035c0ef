import type { Found, Head } from '../app/store';
import type { Entry } from '../core/journal/entry';
import type { AttemptId } from '../core/model/ids';

/** How many entries there are by each way of counting them. */
export interface Counts {
  /** By the table of contents. */
  readonly listed: number;
  /** In the log itself. */
  readonly there: number;
  /** Taken away on purpose, or given up as lost. */
  readonly gone: number;
  /** Known from outside to have been kept, those gone included. */
  readonly known: number;
}

/** Whether all that was ever kept is there. Table and log are written together, so where they differ something is lost. */
export function foundOf(counts: Counts): Found {
  const { listed, there, gone } = counts;
  const had = everKept(counts) - gone;
  const has = Math.min(listed, there);
  if (has < had) return { kind: 'lost', had, has };
  return { kind: has === 0 ? 'fresh' : 'whole' };
}

/** All entries there ever were, as far as anything knows. */
export const everKept = ({ listed, there, gone, known }: Counts): number =>
  Math.max(Math.max(listed, there) + gone, known);

export const entriesOf = (heads: readonly Head[]): number => heads.reduce((sum, { entries }) => sum + entries, 0);

/** What of these entries is not in the log yet, or null where they do not go on from where it stands. */
export function restOf<One extends Pick<Entry, 'seq' | 'before' | 'hash'>>(
  entries: readonly One[],
  head: Pick<Head, 'entries' | 'hash'> | undefined,
): readonly One[] | null {
  const rest = entries.slice(entries.findIndex(({ hash }) => hash === head?.hash) + 1);
  const [first] = rest;
  if (first === undefined) return rest;
  if (first.seq !== (head?.entries ?? 0)) return null;
  return head === undefined || first.before === head.hash ? rest : null;
}

/** The table's line for an attempt whose newest entry is this. */
export const headOf = ({ attempt, seq, hash, at }: Entry, over: boolean): Head => ({
  attempt,
  entries: seq + 1,
  hash,
  at,
  over,
});

/** The table as the log itself has it: each attempt as far as its entries hang together. */
export function headsIn(log: readonly Entry[], old: readonly Head[]): readonly Head[] {
  const lasts = new Map<AttemptId, Entry>();
  for (const entry of log) {
    const last = lasts.get(entry.attempt);
    if (entry.seq === (last === undefined ? 0 : last.seq + 1) && (last === undefined || entry.before === last.hash)) {
      lasts.set(entry.attempt, entry);
    }
  }
  const over = new Set(old.filter((head) => head.over).map(({ hash }) => hash));
  return [...lasts.values()].map((last) => headOf(last, over.has(last.hash)));
}

/** Things by their attempt, in the order they come. */
export function byAttempt<Thing extends { readonly attempt: AttemptId }>(
  things: readonly Thing[],
): ReadonlyMap<AttemptId, Thing[]> {
  const groups = new Map<AttemptId, Thing[]>();
  for (const thing of things) {
    const group = groups.get(thing.attempt);
    if (group === undefined) groups.set(thing.attempt, [thing]);
    else group.push(thing);
  }
  return groups;
}
