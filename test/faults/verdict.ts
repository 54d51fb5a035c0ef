import type { Hash } from '../../src/core/model/ids';
import type { Acknowledged, FoundAll, Listed, ReadBack } from './message';
import { BETWEEN } from './turns';

/** What pages were told is safely kept: of each log each entry's hash by its place. */
export type Ledger = Map<string, Map<number, Hash>>;

/** Writes into the ledger what a page was told. */
export function acknowledge(ledger: Ledger, { log, entries }: Acknowledged): void {
  const known = ledger.get(log) ?? new Map<number, Hash>();
  for (const [seq, hash] of entries) known.set(seq, hash);
  ledger.set(log, known);
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
export function judged(ledger: Ledger, read: FoundAll): Verdict {
  const chains = new Map(read.chains.map((chain) => [chain.log, chain.hashes]));
  let lost = 0;
  for (const [log, entries] of ledger) {
    for (const [seq, hash] of entries) if (chains.get(log)?.[seq] !== hash) lost += 1;
  }
  const table = new Map(read.heads.map((head) => [head.log, head]));
  const wrong = read.chains.flatMap((chain) => wrongWith(chain, table.get(chain.log)));
  const unlisted = read.heads.filter(({ log }) => !chains.has(log)).map(({ log }) => `${log}: listed only`);
  return { lost, wrong: [...wrong, ...unlisted, ...alarms(ledger, read, lost)] };
}

function wrongWith({ log, hashes, fault }: ReadBack, head: Listed | undefined): readonly string[] {
  if (fault !== null) return [`${log}: ${fault} after ${hashes.length} entries`];
  const last = head?.hash ?? hashes.at(-1);
  if (head?.entries !== hashes.length || last !== hashes.at(-1)) return [`${log}: the table tells otherwise`];
  return BETWEEN.has(hashes.length) ? [] : [`${log}: half a turn`];
}

/** How a loss was told, and a loss told where there is none. */
function alarms(ledger: Ledger, { found }: FoundAll, lost: number): readonly string[] {
  const told = JSON.stringify(found);
  if (lost > 0) return [`${lost} of ${countOf(ledger)} acknowledged entries lost; opened as ${told}`];
  return found.kind === 'whole' || ledger.size === 0 ? [] : [`nothing is lost, yet opened as ${told}`];
}
