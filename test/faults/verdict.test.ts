import { describe, expect, it } from 'vitest';
import { asId } from '../../src/core/model/ids';
import type { FoundAll } from './message';
import { entriesAfter } from './page/entries';
import { roomEntriesAfter } from './page/roomEntries';
import type { Linked } from './page/subject';
import { BETWEEN, turnsAfter } from './turns';
import { acknowledge, countOf, judged, type Ledger } from './verdict';

const ONE = 'one';
const GOOD = { lost: 0, wrong: [] };

const ledgerOf = (entries: readonly Linked[]): Ledger => {
  const ledger: Ledger = new Map();
  for (const { seq, hash } of entries) acknowledge(ledger, { type: 'kept', log: ONE, entries: [[seq, hash]] });
  return ledger;
};

/** What a page tells of a store with these entries. The table of plays says the last hash, the table of rooms does not. */
const readOf =
  (hasHash: boolean) =>
  (entries: readonly Linked[], over: Partial<FoundAll> = {}): FoundAll => {
    const last = entries.at(-1);
    return {
      type: 'found',
      found: { kind: 'whole' },
      heads: last ? [{ log: ONE, entries: entries.length, hash: hasHash ? last.hash : null, at: 1 }] : [],
      chains: last ? [{ log: ONE, hashes: entries.map(({ hash }) => hash), fault: null }] : [],
      ...over,
    };
  };

const made = (at: number) => ({
  plays: entriesAfter(null, asId(ONE), 7, at),
  rooms: roomEntriesAfter(null, asId(ONE), 7, at),
});

describe.each(['plays', 'rooms'] as const)('the verdict on %s', (of) => {
  const seven = made(1)[of];
  const read = readOf(of === 'plays');

  it('is good where all that was acknowledged is there, and more may be', () => {
    const ledger = ledgerOf(seven.slice(0, 4));
    expect(countOf(ledger)).toBe(4);
    expect(judged(ledger, read(seven.slice(0, 4)))).toEqual(GOOD);
    expect(judged(ledger, read(seven))).toEqual(GOOD);
    expect(judged(new Map(), read([], { found: { kind: 'fresh' } }))).toEqual(GOOD);
  });

  it('counts what is missing or is not as it was', () => {
    expect(judged(ledgerOf(seven), read(seven.slice(0, 4))).lost).toBe(3);
    expect(judged(ledgerOf(seven), read([])).lost).toBe(7);
    expect(judged(ledgerOf(seven), read(made(2)[of])).lost).toBe(7);
  });

  it('says how a loss was told, and tells an alarm without a loss', () => {
    const lost = { kind: 'lost', had: 7, has: 4 } as const;
    const [quiet] = judged(ledgerOf(seven), read(seven.slice(0, 4))).wrong;
    expect(quiet).toBe('3 of 7 acknowledged entries lost; opened as {"kind":"whole"}');
    const [told] = judged(ledgerOf(seven), read(seven.slice(0, 4), { found: lost })).wrong;
    expect(told).toBe('3 of 7 acknowledged entries lost; opened as {"kind":"lost","had":7,"has":4}');
    const [alarm] = judged(ledgerOf(seven), read(seven, { found: lost })).wrong;
    expect(alarm).toBe('nothing is lost, yet opened as {"kind":"lost","had":7,"has":4}');
  });

  it('tells broken chains, a table that lies, and half turns', () => {
    const broken = { log: ONE, hashes: seven.map(({ hash }) => hash), fault: 'gap' };
    expect(judged(ledgerOf(seven), read(seven, { chains: [broken] })).wrong).toEqual(['one: gap after 7 entries']);
    const { heads } = read(seven.slice(0, 4));
    for (const other of [[], heads]) {
      expect(judged(ledgerOf(seven), read(seven, { heads: other })).wrong).toEqual(['one: the table tells otherwise']);
    }
    expect(judged(new Map(), read([], { heads, found: { kind: 'fresh' } })).wrong).toEqual(['one: listed only']);
    const half = seven.slice(0, 6);
    expect(judged(ledgerOf(half), read(half)).wrong).toEqual(['one: half a turn']);
  });
});

describe('the table of plays', () => {
  it('names the last entry, which must be the one that is there', () => {
    const seven = made(1).plays;
    const heads = readOf(true)(made(2).plays).heads;
    expect(judged(ledgerOf(seven), readOf(true)(seven, { heads })).wrong).toEqual(['one: the table tells otherwise']);
  });
});

describe('the turns of the small page', () => {
  it('go on where a log stands between two of them', () => {
    const all = turnsAfter(0);
    let length = 0;
    for (const [at, turn] of all.entries()) {
      expect(turnsAfter(length)).toEqual(all.slice(at));
      length += turn;
      expect(BETWEEN.has(length)).toBe(true);
    }
    expect([turnsAfter(length), BETWEEN.size]).toEqual([[], all.length]);
  });
});
