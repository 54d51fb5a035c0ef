import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChain } from '../../../src/core/journal/chain';
import { hashOfEntry, linked, type Entry } from '../../../src/core/journal/entry';
import { plainFact } from '../../../src/core/journal/plainFact';
import { PLAIN_OPTIONS, type Fact } from '../../../src/core/model/facts';
import { hashOf } from '../../../src/core/model/hash';
import {
  asId,
  asSeed,
  type AttemptId,
  type BeatId,
  type Hash,
  type ReplyId,
  type ScenarioId,
  type SeatId,
  type VariantId,
} from '../../../src/core/model/ids';

const ATTEMPT = asId<AttemptId>('one');
const [beat, reply] = [asId<BeatId>('till'), asId<ReplyId>('own-it')];
const OPENED: Extract<Fact, { type: 'encounter.opened' }> = {
  type: 'encounter.opened',
  scenario: asId<ScenarioId>('cold-waffles'),
  hash: asId<Hash>('0'.repeat(26)),
  seed: asSeed(7),
  variant: asId<VariantId>('base'),
  room: 'solo',
  options: PLAIN_OPTIONS,
  branch: { of: asId<AttemptId>('zero'), turn: 2 },
  heard: asId<AttemptId>('before'),
};
const FACTS: readonly Fact[] = [
  OPENED,
  { type: 'reply.chosen', beat, reply, tookMs: 900 },
  { type: 'reply.timedOut', beat },
  { type: 'vote.cast', beat, reply, seat: asId<SeatId>('left') },
  { type: 'encounter.left' },
];
const byType = FACTS.map((fact) => [fact.type, fact] as const);
const turned = (fact: object): object => Object.fromEntries(Object.entries(fact).toReversed());

describe('a fact as it is kept', () => {
  it.each(byType)('%s is the same whatever order its fields came in', (_, fact) => {
    expect(JSON.stringify(plainFact(turned(fact) as Fact))).toBe(JSON.stringify(plainFact(fact)));
    expect(plainFact(fact)).toEqual(fact);
  });

  it.each(byType)('%s loses what nobody knows, and nothing else', (_, fact) => {
    expect(plainFact(Object.assign({}, fact, { mood: 'good', at: 5 }))).toEqual(fact);
  });

  it('loses what nobody knows inside its options and its road too', () => {
    const options = { ...PLAIN_OPTIONS, cheat: true };
    const road = { of: asId<AttemptId>('zero'), turn: 2, note: 'x' };
    expect(plainFact({ ...OPENED, options, branch: road })).toEqual(OPENED);
  });

  it('has no road and nothing heard where it comes from before there were any', () => {
    const { branch: _, heard: __, ...older } = OPENED;
    expect(plainFact(older as Fact)).toEqual({ ...OPENED, branch: null, heard: null });
    expect(plainFact({ ...older, heard: OPENED.heard } as Fact)).toMatchObject({ branch: null, heard: 'before' });
  });

  it('is written in one order for good, since its hash hangs on it', () => {
    expect(FACTS.map((fact) => Object.keys(plainFact(fact)).join(' '))).toEqual([
      'type scenario hash seed variant room options branch heard',
      'type beat reply tookMs',
      'type beat',
      'type beat reply seat',
      'type',
    ]);
    const { options, branch } = plainFact(OPENED) as typeof OPENED;
    expect([Object.keys(options).join(' '), Object.keys(branch ?? {}).join(' ')]).toEqual([
      'time startTrust coach',
      'of turn',
    ]);
  });

  it('is another thing than what was given, so that nobody can change it later', () => {
    const given = { ...OPENED, options: { ...PLAIN_OPTIONS } };
    const kept = plainFact(given) as typeof OPENED;
    expect(kept.options).not.toBe(given.options);
    expect(kept.branch).not.toBe(given.branch);
  });
});

describe('an entry', () => {
  const first = linked(null, ATTEMPT, 60_000, OPENED);
  const second = linked(first, ATTEMPT, 65_000, FACTS[1] as Fact);

  it('begins at 0 with the hash of its attempt, and goes on from the one before', () => {
    expect(first).toMatchObject({ attempt: 'one', seq: 0, before: hashOf('one'), at: 60_000 });
    expect(second).toMatchObject({ attempt: 'one', seq: 1, before: first.hash, at: 65_000 });
  });

  it.each<[string, Partial<Entry>]>([
    ['whose it is', { attempt: asId<AttemptId>('two') }],
    ['where it stands', { seq: 2 }],
    ['what it hangs on', { before: asId<Hash>('0'.repeat(26)) }],
    ['when it was', { at: 65_001 }],
    ['what was said', { fact: { type: 'reply.chosen', beat, reply: asId<ReplyId>('own-i'), tookMs: 900 } }],
    ['how long it took', { fact: { type: 'reply.chosen', beat, reply, tookMs: 901 } }],
    ['what happened', { fact: { type: 'reply.timedOut', beat } }],
  ])('has another hash where %s is another', (_, over) => {
    expect(hashOfEntry(second)).toBe(second.hash);
    expect(hashOfEntry({ ...second, ...over })).not.toBe(second.hash);
  });

  it('does not run together what stands side by side', () => {
    const one = linked(null, asId<AttemptId>('a1'), 23, OPENED);
    const other = linked(null, asId<AttemptId>('a12'), 3, OPENED);
    expect(one.hash).not.toBe(other.hash);
  });

  it('is read back whole in any row of facts, and is good up to any that was swapped with the next', () => {
    const rows = fc.array(fc.constantFrom(...FACTS.slice(1)), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.array(fc.nat(9_000), { minLength: 13, maxLength: 13 }), fc.nat(10), (facts, pauses, at) => {
        const log: Entry[] = [];
        for (const fact of [OPENED, ...facts]) {
          const last = log.at(-1) ?? null;
          log.push(linked(last, ATTEMPT, (last?.at ?? 0) + (pauses[log.length] ?? 0), fact));
        }
        expect(readChain(ATTEMPT, JSON.parse(JSON.stringify(log)) as unknown[])).toMatchObject({
          entries: log,
          fault: null,
        });
        const place = at % (log.length - 1);
        const swapped = log.with(place, log[place + 1] as Entry).with(place + 1, log[place] as Entry);
        const { entries, fault } = readChain(ATTEMPT, swapped);
        expect(entries).toEqual(log.slice(0, place));
        expect(fault).toEqual({ seq: place, kind: 'gap' });
      }),
      { numRuns: 100 },
    );
  });
});
