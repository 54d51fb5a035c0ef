import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/core/model/hash';
import { asId, type RoomId } from '../../../src/core/model/ids';
import type { RoomFact } from '../../../src/core/room/facts';
import { isMoment, linkedRoom, readRoomLog, type RoomEntry } from '../../../src/core/room/log';
import { FACTS, turned } from './roomFacts';

const ROOM = asId<RoomId>('m2x-1');

/** A log of facts, one second apart. */
function log(facts: readonly RoomFact[] = FACTS, room = ROOM): readonly RoomEntry[] {
  const entries: RoomEntry[] = [];
  for (const [place, fact] of facts.entries())
    entries.push(linkedRoom(entries.at(-1) ?? null, room, place * 1_000, fact));
  return entries;
}
const ALL = log();
const faultOf = (raw: readonly unknown[]) => readRoomLog(ROOM, raw).fault;
const changed = (place: number, over: object): readonly unknown[] =>
  ALL.map((entry, at) => (at === place ? { ...entry, ...over } : entry));

describe("a room's log", () => {
  it('counts from 0 without a gap, each entry bound to the one before', () => {
    expect(ALL.map(({ seq }) => seq)).toEqual(FACTS.map((_, place) => place));
    expect(ALL.map(({ before }) => before)).toEqual([hashOf(ROOM), ...ALL.slice(0, -1).map(({ hash }) => hash)]);
  });

  it('is pinned, so that what was kept years ago is still read', () => {
    expect(ALL[0]?.before).toBe('45dce3753a5f78bd49cd53b6b2');
    expect([ALL[0]?.hash, ALL.at(-1)?.hash]).toEqual(['e88b224a408816dd339844784f', 'ae80bc4e79bb67453a7fcba690']);
  });

  it('gives back what happened, after a way through JSON', () => {
    const back = readRoomLog(ROOM, JSON.parse(JSON.stringify(ALL)) as unknown[]);
    expect(back).toEqual({ room: ROOM, entries: ALL, fault: null });
    expect(back.entries.map(({ fact }) => fact)).toEqual(FACTS);
  });

  it('is whole when nothing is in it', () => {
    expect(readRoomLog(ROOM, [])).toEqual({ room: ROOM, entries: [], fault: null });
  });

  it('is the same whatever order the fields of its facts came in, and whatever else they held', () => {
    expect(log(FACTS.map(turned))).toEqual(ALL);
    expect(log(FACTS.map((fact) => ({ ...fact, who: 'Ann' })))).toEqual(ALL);
  });
});

describe('the moments of a log', () => {
  it.each([
    [0, true],
    [253_402_300_799_999, true],
    [253_402_300_800_000, false],
    [Number.MAX_SAFE_INTEGER, false],
    [-1, false],
    [1.5, false],
    ['1', false],
  ])('are those a calendar can show: %j is one: %s', (at, isOne) => {
    expect(isMoment(at)).toBe(isOne);
    const [first] = ALL;
    const late = linkedRoom(null, ROOM, at as number, (first as RoomEntry).fact);
    expect(readRoomLog(ROOM, [late]).entries).toHaveLength(isOne ? 1 : 0);
  });
});

describe("a room's log that is not whole", () => {
  it('is good up to a gap', () => {
    expect(faultOf(ALL.filter(({ seq }) => seq !== 2))).toEqual({ seq: 2, kind: 'gap' });
    expect(faultOf(ALL.slice(1))).toEqual({ seq: 0, kind: 'gap' });
    expect(faultOf([ALL[0], ALL[0]])).toEqual({ seq: 1, kind: 'gap' });
  });

  it('keeps the longest good beginning', () => {
    expect(readRoomLog(ROOM, changed(2, { at: 77 })).entries).toEqual(ALL.slice(0, 2));
  });

  it('is good up to what was altered: when, what, or how it hangs', () => {
    expect(faultOf(changed(1, { at: 5 }))).toEqual({ seq: 1, kind: 'altered' });
    expect(faultOf(changed(3, { fact: { type: 'went.on', from: 'elsewhere' } }))).toEqual({ seq: 3, kind: 'altered' });
    expect(faultOf(changed(3, { before: hashOf('elsewhere') }))).toEqual({ seq: 3, kind: 'foreign' });
    expect(faultOf(changed(4, { hash: hashOf('elsewhere') }))).toEqual({ seq: 4, kind: 'altered' });
  });

  it('is good up to an entry of another room', () => {
    const other = log(FACTS, asId<RoomId>('m2x-2'));
    expect(faultOf(other)).toEqual({ seq: 0, kind: 'foreign' });
    expect(faultOf([ALL[0], other[1]])).toEqual({ seq: 1, kind: 'foreign' });
  });

  it('begins with the opening, and has no other', () => {
    expect(faultOf(log(FACTS.slice(1)))).toEqual({ seq: 0, kind: 'foreign' });
    expect(faultOf(log([...FACTS.slice(0, 2), ...FACTS.slice(0, 1)]))).toEqual({ seq: 2, kind: 'foreign' });
  });

  it.each([
    ['nothing', null],
    ['a word', 'entry'],
    ['a fact nobody knows', { ...ALL[1], fact: { type: 'danced' } }],
    ['a fact beyond its limits', { ...ALL[1], fact: { type: 'room.resized', people: 0 } }],
    ['a time before all time', { ...ALL[1], at: -1 }],
    ['a time that is none', { ...ALL[1], at: '1000' }],
    ['a place between two', { ...ALL[1], seq: 1.5 }],
    ['a name of no room', { ...ALL[1], room: 'M2X 1' }],
    ['a hash that is none', { ...ALL[1], hash: 7 }],
  ])('is good up to %s', (_, odd) => {
    expect(faultOf([ALL[0], odd, ...ALL.slice(2)])).toEqual({ seq: 1, kind: 'unreadable' });
  });

  it('never throws, whatever lies in it, and never keeps more than lies there', () => {
    const isSound = (raw: readonly unknown[], whole: number): boolean => {
      const { entries, fault } = readRoomLog(ROOM, [...ALL.slice(0, whole), ...raw]);
      return entries.length >= whole && (fault === null ? raw.length === 0 : fault.seq === entries.length);
    };
    const odd = fc.array(fc.anything(), { maxLength: 4 });
    const check = (): void => fc.assert(fc.property(odd, fc.nat({ max: ALL.length }), isSound), { numRuns: 300 });
    expect(check).not.toThrow();
  });
});
