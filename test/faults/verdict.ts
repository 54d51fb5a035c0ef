import type { AttemptId, Hash } from '../../src/core/model/ids';
import type { Acknowledged, FoundAll, ReadBack } from './message';

/** What pages were told is safely kept: each entry's hash by its place. */
export type Ledger = Map<AttemptId, Map<number, Hash>>;

/** Writes into the ledger what a page was told. */
export function acknowledge(ledger: Ledger, { attempt, entries }: Acknowledged): void {
  const known = ledger.get(attempt) ?? new Map<number, Hash>();
  for (const [seq, hash] of entries) known.set(seq, hash);
  ledger.set(attempt, known);
}

export const countOf = (ledger: Ledger): number => [...ledger.values()].reduce((sum, { size }) => sum + size, 0);

/** How what was found differs from what was acknowledged. */
export interface Verdict {
  /** Acknowledged entries that are not there as they were. */
  readonly lost: number;
  /** What else is wrong, in words. */
  readonly wrong: readonly string[];
}

/** Holds what was found against the ledger: every acknowledged entry, whole chains, a true table, and no false alarm. */
export function judged(ledger: Ledger, read: FoundAll, between: ReadonlySet<number> | null): Verdict {
  const chains = new Map(read.chains.map((chain) => [chain.attempt, chain.hashes]));
  let lost = 0;
  for (const [attempt, entries] of ledger) {
    for (const [seq, hash] of entries) if (chains.get(attempt)?.[seq] !== hash) lost += 1;
  }
  const table = new Map(read.heads.map((head) => [head.attempt, head]));
  const wrong = read.chains.flatMap((chain) => wrongWith(chain, table.get(chain.attempt), between));
  const unlisted = read.heads
    .filter(({ attempt }) => !chains.has(attempt))
    .map(({ attempt }) => `${attempt}: listed only`);
  return { lost, wrong: [...wrong, ...unlisted, ...alarms(ledger, read, lost)] };
}

function wrongWith(
  { attempt, hashes, fault }: ReadBack,
  head: { readonly entries: number; readonly hash: Hash } | undefined,
  between: ReadonlySet<number> | null,
): readonly string[] {
  if (fault !== null) return [`${attempt}: ${fault} after ${hashes.length} entries`];
  if (head?.entries !== hashes.length || head.hash !== hashes.at(-1)) return [`${attempt}: the table tells otherwise`];
  return between === null || between.has(hashes.length) ? [] : [`${attempt}: half a turn`];
}

/** How a loss was told, and a loss told where there is none. */
function alarms(ledger: Ledger, { found }: FoundAll, lost: number): readonly string[] {
  const told = JSON.stringify(found);
  if (lost > 0) return [`${lost} of ${countOf(ledger)} acknowledged entries lost; opened as ${told}`];
  return found.kind === 'whole' || ledger.size === 0 ? [] : [`nothing is lost, yet opened as ${told}`];
}
