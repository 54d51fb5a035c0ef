import { hashOf } from '../model/hash';
import type { AttemptId, Hash } from '../model/ids';
import { readFact } from './encode';
import { hashOfEntry, type Entry } from './entry';
import type { Journal } from './journal';

/** Where a log stops being whole. `seq` is the first entry that is not good. */
export interface ChainFault {
  readonly seq: number;
  readonly kind: 'unreadable' | 'gap' | 'foreign' | 'altered';
}

/** The entries of one attempt: the longest good beginning, and what stopped it. */
export interface Chain {
  readonly attempt: AttemptId;
  readonly entries: readonly Entry[];
  readonly fault: ChainFault | null;
}

/** Reads the entries of one attempt strictly, in their order. What comes after a fault is left out. */
export function readChain(attempt: AttemptId, raw: readonly unknown[]): Chain {
  const entries: Entry[] = [];
  for (const one of raw) {
    const last = entries.at(-1) ?? null;
    const read = readEntry(one);
    const kind = read === null ? 'unreadable' : faultOf(read, last, attempt);
    if (read === null || kind !== null)
      return { attempt, entries, fault: { seq: entries.length, kind: kind as ChainFault['kind'] } };
    entries.push(read);
  }
  return { attempt, entries, fault: null };
}

function faultOf(entry: Entry, last: Entry | null, attempt: AttemptId): ChainFault['kind'] | null {
  if (entry.attempt !== attempt) return 'foreign';
  if (entry.seq !== (last === null ? 0 : last.seq + 1)) return 'gap';
  if (entry.before !== (last?.hash ?? hashOf(attempt))) return 'foreign';
  if (entry.hash !== hashOfEntry(entry)) return 'altered';
  return (entry.seq === 0) === (entry.fact.type === 'encounter.opened') ? null : 'foreign';
}

/** One entry with its known fields only; null for anything else. Whether it hangs together is not looked at. */
function readEntry(value: unknown): Entry | null {
  if (typeof value !== 'object' || value === null) return null;
  const { attempt, seq, before, at, fact, hash } = value as Record<string, unknown>;
  const read = readFact(fact);
  if (read === null || !isName(attempt) || !isName(before) || !isName(hash) || !isWhole(seq) || !isWhole(at))
    return null;
  return { attempt: attempt as AttemptId, seq, before: before as Hash, at, fact: read, hash: hash as Hash };
}

const isName = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value);
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** What happened, without how it was kept. */
export const journalOf = (entries: readonly Entry[]): Journal => entries.map(({ fact }) => fact);
