import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/journal/entry';
import type { AttemptId } from '../../src/core/model/ids';
import type { FoundAll } from './message';
import { entriesAfter } from './page/entries';
import { acknowledge, countOf, judged, type Ledger } from './verdict';

const ONE = 'one' as AttemptId;
const FIVE = entriesAfter(null, ONE, 5, 1);

const ledgerOf = (entries: readonly Entry[]): Ledger => {
  const ledger: Ledger = new Map();
  for (const { seq, hash } of entries) acknowledge(ledger, { type: 'kept', attempt: ONE, entries: [[seq, hash]] });
  return ledger;
};

const read = (entries: readonly Entry[], over: Partial<FoundAll> = {}): FoundAll => {
  const last = entries.at(-1);
  return {
    type: 'found',
    found: { kind: 'whole' },
    heads: last ? [{ attempt: ONE, entries: entries.length, hash: last.hash, at: 1, over: false }] : [],
    chains: last ? [{ attempt: ONE, hashes: entries.map(({ hash }) => hash), fault: null }] : [],
    ...over,
  };
};

const GOOD = { lost: 0, wrong: [] };

describe('the verdict after a kill', () => {
  it('is good where all that was acknowledged is there, and more may be', () => {
    const ledger = ledgerOf(FIVE.slice(0, 3));
    expect(countOf(ledger)).toBe(3);
    expect(judged(ledger, read(FIVE.slice(0, 3)), null)).toEqual(GOOD);
    expect(judged(ledger, read(FIVE), null)).toEqual(GOOD);
    expect(judged(new Map(), read([], { found: { kind: 'fresh' } }), null)).toEqual(GOOD);
  });

  it('counts what is missing or is not as it was', () => {
    const other = entriesAfter(null, ONE, 5, 2);
    expect(judged(ledgerOf(FIVE), read(FIVE.slice(0, 3)), null).lost).toBe(2);
    expect(judged(ledgerOf(FIVE), read([]), null).lost).toBe(5);
    expect(judged(ledgerOf(FIVE), read(other), null).lost).toBe(5);
  });

  it('says how a loss was told, and tells an alarm without a loss', () => {
    const lost = { kind: 'lost', had: 5, has: 3 } as const;
    const [quiet] = judged(ledgerOf(FIVE), read(FIVE.slice(0, 3)), null).wrong;
    expect(quiet).toBe('2 of 5 acknowledged entries lost; opened as {"kind":"whole"}');
    const [told] = judged(ledgerOf(FIVE), read(FIVE.slice(0, 3), { found: lost }), null).wrong;
    expect(told).toBe('2 of 5 acknowledged entries lost; opened as {"kind":"lost","had":5,"has":3}');
    const [alarm] = judged(ledgerOf(FIVE), read(FIVE, { found: lost }), null).wrong;
    expect(alarm).toBe('nothing is lost, yet opened as {"kind":"lost","had":5,"has":3}');
  });

  it('tells broken chains, a table that lies, and half turns', () => {
    const broken = { attempt: ONE, hashes: FIVE.map(({ hash }) => hash), fault: 'gap' };
    expect(judged(ledgerOf(FIVE), read(FIVE, { chains: [broken] }), null).wrong).toEqual(['one: gap after 5 entries']);
    expect(judged(ledgerOf(FIVE), read(FIVE, { heads: [] }), null).wrong).toEqual(['one: the table tells otherwise']);
    const { heads } = read(FIVE);
    expect(judged(new Map(), read([], { heads, found: { kind: 'fresh' } }), null).wrong).toEqual(['one: listed only']);
    expect(judged(ledgerOf(FIVE), read(FIVE), new Set([4, 6])).wrong).toEqual(['one: half a turn']);
    expect(judged(ledgerOf(FIVE), read(FIVE), new Set([4, 5])).wrong).toEqual([]);
  });
});
