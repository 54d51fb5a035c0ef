import type { Fact } from '../model/facts';
import { hashOf } from '../model/hash';
import type { AttemptId, Hash } from '../model/ids';
import { plainFact } from './plainFact';

/** One record of the log: a fact, when it happened, and how it hangs on the one before. Never changed once written. */
export interface Entry {
  readonly attempt: AttemptId;
  /** Counts from 0 within its attempt, without a gap. */
  readonly seq: number;
  /** The hash of the entry before; for the first the hash of the attempt's name. */
  readonly before: Hash;
  /** Milliseconds since 1970 (UTC) by the device's clock. */
  readonly at: number;
  readonly fact: Fact;
  /** Over all of the above. */
  readonly hash: Hash;
}

/** The entry that follows `last`, or the first of an attempt. */
export function linked(last: Entry | null, attempt: AttemptId, at: number, fact: Fact): Entry {
  const [seq, before] = last === null ? [0, hashOf(attempt)] : [last.seq + 1, last.hash];
  const open = { attempt, seq, before, at, fact: plainFact(fact) };
  return { ...open, hash: hashOfEntry(open) };
}

/** The hash of an entry: over everything else in it. */
export const hashOfEntry = ({ attempt, seq, before, at, fact }: Omit<Entry, 'hash'>): Hash =>
  hashOf(JSON.stringify([attempt, seq, before, at, fact]));
