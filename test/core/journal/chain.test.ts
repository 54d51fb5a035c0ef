import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalOf, readChain } from '../../../src/core/journal/chain';
import { linked, type Entry } from '../../../src/core/journal/entry';
import type { Fact } from '../../../src/core/model/facts';
import { asId, type AttemptId, type BeatId, type ReplyId } from '../../../src/core/model/ids';
import { anOpening } from '../../support/facts';

const ATTEMPT = asId<AttemptId>('m2x-1');

const OPENED = anOpening();
const said = (reply: string): Fact => ({
  type: 'reply.chosen',
  beat: asId<BeatId>('the-plate'),
  reply: asId<ReplyId>(reply),
  tookMs: 900,
});

/** A log of an opening and some replies, one second apart. */
function log(replies: readonly string[], attempt = ATTEMPT): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [place, fact] of [OPENED, ...replies.map(said)].entries())
    entries.push(linked(entries.at(-1) ?? null, attempt, place * 1_000, fact));
  return entries;
}
const THREE = log(['own-it', 'ask', 'close']);
const faultOf = (raw: readonly unknown[]) => readChain(ATTEMPT, raw).fault;
const changed = (place: number, over: object): readonly unknown[] =>
  THREE.map((entry, at) => (at === place ? { ...entry, ...over } : entry));

describe('a log', () => {
  it('counts from 0 without a gap, each entry bound to the one before', () => {
    expect(THREE.map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
    expect(THREE.slice(1).map(({ before }) => before)).toEqual(THREE.slice(0, -1).map(({ hash }) => hash));
  });

  it('is pinned, so that what was kept years ago is still read', () => {
    expect(THREE[0]?.before).toBe('45dce3753a5f78bd49cd53b6b2');
    expect(THREE[0]?.hash).toBe('2ba31b3999feab11315de6bfcd');
  });

  it('gives back what happened, after a way through JSON', () => {
    const back = readChain(ATTEMPT, JSON.parse(JSON.stringify(THREE)) as unknown[]);
    expect(back).toEqual({ attempt: ATTEMPT, entries: THREE, fault: null });
    expect(journalOf(back.entries)).toEqual([OPENED, said('own-it'), said('ask'), said('close')]);
  });

  it('is whole when nothing is in it', () => {
    expect(readChain(ATTEMPT, [])).toEqual({ attempt: ATTEMPT, entries: [], fault: null });
  });

  it('is the same whatever order the fields of a fact came in', () => {
    const turned = Object.fromEntries(Object.entries(OPENED).toReversed()) as unknown as Fact;
    expect(linked(null, ATTEMPT, 0, turned)).toEqual(THREE[0]);
  });
});

describe('a log that is not whole', () => {
  it('is good up to a gap', () => {
    expect(faultOf(THREE.filter(({ seq }) => seq !== 2))).toEqual({ seq: 2, kind: 'gap' });
    expect(faultOf(THREE.slice(1))).toEqual({ seq: 0, kind: 'gap' });
  });

  it('keeps the longest good beginning', () => {
    const { entries } = readChain(ATTEMPT, changed(2, { at: 77 }));
    expect(entries).toEqual(THREE.slice(0, 2));
  });

  it('is good up to what was altered: when, what, or how it hangs', () => {
    expect(faultOf(changed(1, { at: 5 }))).toEqual({ seq: 1, kind: 'altered' });
    expect(faultOf(changed(3, { fact: said('other') }))).toEqual({ seq: 3, kind: 'altered' });
    expect(faultOf(changed(2, { before: THREE[0]?.hash }))).toEqual({ seq: 2, kind: 'foreign' });
    expect(faultOf(changed(2, { hash: 'f'.repeat(26) }))).toEqual({ seq: 2, kind: 'altered' });
  });

  it('takes nothing of another attempt', () => {
    const other = log(['own-it', 'ask', 'close'], asId<AttemptId>('m2x-2'));
    expect(faultOf([...THREE.slice(0, 2), ...other.slice(2)])).toEqual({ seq: 2, kind: 'foreign' });
    expect(readChain(asId('m2x-2'), THREE).fault).toEqual({ seq: 0, kind: 'foreign' });
  });

  it('begins with an opening, and has no second one', () => {
    const first = linked(null, ATTEMPT, 0, said('own-it'));
    expect(faultOf([first])).toEqual({ seq: 0, kind: 'foreign' });
    const twice = [THREE[0], linked(THREE[0] as Entry, ATTEMPT, 1, OPENED)];
    expect(faultOf(twice)).toEqual({ seq: 1, kind: 'foreign' });
  });

  it.each([null, undefined, 7, 'entry', [], {}, { ...THREE[0], seq: '0' }, { ...THREE[0], at: Number.NaN }])(
    'does not read %j',
    (raw) => expect(faultOf([raw])).toEqual({ seq: 0, kind: 'unreadable' }),
  );

  it.each([
    ['a name with signs', { attempt: '../x' }],
    ['a time that is no whole number', { at: 1.5 }],
    ['a number below zero', { seq: -1 }],
    ['a fact nobody knows', { fact: { type: 'reply.forged' } }],
    ['no hash', { hash: 7 }],
  ])('does not read an entry with %s', (_, over) => {
    expect(faultOf(changed(0, over))?.kind).toBe('unreadable');
  });

  it('never throws, and never keeps what does not hang together', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...THREE), fc.anything()), { maxLength: 6 }), (raw) => {
        const { entries, fault } = readChain(ATTEMPT, raw);
        expect(entries).toEqual(THREE.slice(0, entries.length));
        expect(fault === null).toBe(entries.length === raw.length);
      }),
    );
  });
});
