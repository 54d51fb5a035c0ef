import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeJournal, encodeJournal, JOURNAL_VERSION } from '../../../src/core/journal/encode';
import type { Journal } from '../../../src/core/journal/journal';
import { PLAIN_OPTIONS, type Fact } from '../../../src/core/model/facts';
import {
  asId,
  asSeed,
  type AttemptId,
  type BeatId,
  type Hash,
  type ReplyId,
  type SeatId,
} from '../../../src/core/model/ids';
import type { ScenarioId, VariantId } from '../../../src/core/model/ids';
import type { Authored } from '../../support/scenarios';
import { anOpening } from '../../support/facts';

const OPENED = anOpening();
const CHOSEN: Fact = {
  type: 'reply.chosen',
  beat: asId<BeatId>('the-plate'),
  reply: asId<ReplyId>('own-it'),
  tookMs: 1200,
};

const stored = (facts: unknown, version: unknown = JOURNAL_VERSION): string => JSON.stringify({ version, facts });

/** The fault of a stored text, as `kind at place`. */
function faultOf(text: string): string {
  const decoded = decodeJournal(text);
  return decoded.ok ? 'none' : `${decoded.fault.kind} at ${decoded.fault.at}`;
}

const opened = (over: Authored): unknown => ({ ...OPENED, ...over });
const withOptions = (over: Authored): unknown => opened({ options: { ...PLAIN_OPTIONS, ...over } });
const without = (fact: Fact, field: string): unknown =>
  Object.fromEntries(Object.entries(fact).filter(([name]) => name !== field));

describe('a stored journal', () => {
  it('is one line of JSON with its version', () => {
    const text = encodeJournal([OPENED, CHOSEN]);
    expect(text).not.toContain('\n');
    expect(JSON.parse(text)).toEqual({ version: 1, facts: [OPENED, CHOSEN] });
  });

  it('comes back as it was, whatever happened', () => {
    const name = fc.stringMatching(/^[a-z]{1,12}$/);
    const fact: fc.Arbitrary<Fact> = fc.oneof(
      fc.record({
        type: fc.constant('encounter.opened' as const),
        scenario: name.map(asId<ScenarioId>),
        hash: name.map(asId<Hash>),
        seed: fc.nat().map(asSeed),
        variant: name.map(asId<VariantId>),
        room: fc.constantFrom('solo' as const, 'team' as const),
        options: fc.record({
          time: fc.constantFrom(0 as const, 1 as const, 2 as const, 5 as const, 10 as const),
          startTrust: fc.integer({ min: -5, max: 5 }),
          coach: fc.boolean(),
        }),
        branch: fc.option(fc.record({ of: name.map(asId<AttemptId>), turn: fc.nat() })),
        heard: fc.option(name.map(asId<AttemptId>)),
      }),
      fc.record({
        type: fc.constant('reply.chosen' as const),
        beat: name.map(asId<BeatId>),
        reply: name.map(asId<ReplyId>),
        tookMs: fc.nat(),
      }),
      fc.record({ type: fc.constant('reply.timedOut' as const), beat: name.map(asId<BeatId>) }),
      fc.record({
        type: fc.constant('vote.cast' as const),
        beat: name.map(asId<BeatId>),
        reply: name.map(asId<ReplyId>),
        seat: name.map(asId<SeatId>),
      }),
      fc.constant<Fact>({ type: 'encounter.left' }),
    );
    const check = (journal: Journal): void => {
      expect(decodeJournal(encodeJournal(journal))).toEqual({ ok: true, value: journal });
    };
    fc.assert(fc.property(fc.array(fact, { maxLength: 12 }), check), { numRuns: 200 });
  });

  it('may be empty', () => {
    expect(decodeJournal(stored([]))).toEqual({ ok: true, value: [] });
  });
});

describe('a text that is no journal', () => {
  it.each([
    ['', 'notJson at -1'],
    ['{"version":1,"facts":[', 'notJson at -1'],
    ['<html></html>', 'notJson at -1'],
    ['null', 'notAJournal at -1'],
    ['[]', 'notAJournal at -1'],
    ['7', 'notAJournal at -1'],
    ['"a journal"', 'notAJournal at -1'],
    ['{}', 'notAJournal at -1'],
    [stored({ 0: CHOSEN }), 'notAJournal at -1'],
    [stored(null), 'notAJournal at -1'],
    [stored([CHOSEN], '1'), 'notAJournal at -1'],
    [stored([CHOSEN], 0), 'notAJournal at -1'],
    [stored([CHOSEN], 0.5), 'notAJournal at -1'],
    [stored([CHOSEN], null), 'notAJournal at -1'],
  ])('%s is %s', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it('is told apart from one that a newer game has written, whatever that holds', () => {
    expect(faultOf(stored([OPENED], JOURNAL_VERSION + 1))).toBe('newerVersion at -1');
    expect(faultOf(stored('something new', 99))).toBe('newerVersion at -1');
  });

  it('never throws, whatever the text', () => {
    const check = (text: string): void => {
      expect(() => decodeJournal(text)).not.toThrow();
    };
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), check), { numRuns: 300 });
  });
});

describe('a fact that is not one', () => {
  it.each([
    ['no group', null],
    ['a list', []],
    ['a text', 'reply.chosen'],
    ['without a type', without(CHOSEN, 'type')],
    ['of an unknown type', { type: 'reply.unsaid' }],
    ['named like a thing every object has', { type: 'constructor' }],
    ['named after the root of all objects', { type: '__proto__' }],
    ['with a type that is no text', { type: ['encounter.left'] }],
    ['chosen without a beat', without(CHOSEN, 'beat')],
    ['chosen without a reply', without(CHOSEN, 'reply')],
    ['chosen without its time', without(CHOSEN, 'tookMs')],
    ['chosen before it was asked', { ...CHOSEN, tookMs: -1 }],
    ['chosen after a text of time', { ...CHOSEN, tookMs: '5' }],
    ['with a name of 81 letters', { ...CHOSEN, beat: 'b'.repeat(81) }],
    ['timed out nowhere', { type: 'reply.timedOut' }],
    ['a vote from no seat', { ...CHOSEN, type: 'vote.cast' }],
    ['opened without a scenario', without(OPENED, 'scenario')],
    ['opened without a hash', without(OPENED, 'hash')],
    ['opened without a seed', without(OPENED, 'seed')],
    ['opened with a seed below nothing', opened({ seed: -1 })],
    ['opened with half a seed', opened({ seed: 1.5 })],
    ['opened with a seed too large', opened({ seed: 2 ** 32 })],
    ['opened without a variant', without(OPENED, 'variant')],
    ['opened in a hall', opened({ room: 'hall' })],
    ['opened without options', without(OPENED, 'options')],
    ['opened with options in a list', opened({ options: [] })],
    ['with timers stretched by 3', withOptions({ time: 3 })],
    ['with timers as a text', withOptions({ time: '2' })],
    ['starting 6 trust up', withOptions({ startTrust: 6 })],
    ['starting 6 trust down', withOptions({ startTrust: -6 })],
    ['starting at no number', withOptions({ startTrust: null })],
    ['coached by a text', withOptions({ coach: 'yes' })],
  ])('%s is refused by its place', (_, fact) => {
    expect(faultOf(stored([OPENED, CHOSEN, fact, CHOSEN]))).toBe('badFact at 2');
  });

  it('may have names of 80 letters and the farthest options', () => {
    const long = { ...CHOSEN, beat: 'b'.repeat(80), tookMs: 0 };
    const far = opened({ seed: 2 ** 32 - 1, options: { time: 10, startTrust: -5, coach: true } });
    expect(faultOf(stored([far, long]))).toBe('none');
  });
});

describe('a stranger among the fields', () => {
  it('is left behind', () => {
    const facts = [
      { ...OPENED, score: 100, options: { ...PLAIN_OPTIONS, cheat: true } },
      { ...CHOSEN, mood: 99 },
      { type: 'reply.timedOut', beat: 'the-plate', extra: 1 },
      { type: 'vote.cast', beat: 'the-plate', reply: 'own-it', seat: 'three', extra: 1 },
      { type: 'encounter.left', why: 'bored' },
    ];
    expect(decodeJournal(stored(facts))).toEqual({
      ok: true,
      value: [
        OPENED,
        CHOSEN,
        { type: 'reply.timedOut', beat: 'the-plate' },
        { type: 'vote.cast', beat: 'the-plate', reply: 'own-it', seat: 'three' },
        { type: 'encounter.left' },
      ],
    });
  });

  it('cannot change what all objects are', () => {
    const text = `{"version":1,"__proto__":{"spoilt":true},"facts":[{"type":"encounter.left","__proto__":{"spoilt":true}}]}`;
    const decoded = decodeJournal(text);
    expect(decoded).toEqual({ ok: true, value: [{ type: 'encounter.left' }] });
    expect(({} as Authored)['spoilt']).toBeUndefined();
    expect(decoded.ok && Object.getPrototypeOf(decoded.value[0])).toBe(Object.prototype);
  });
});
