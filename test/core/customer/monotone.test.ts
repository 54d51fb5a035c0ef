import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feelingOf, heldFeeling } from '../../../src/core/customer/feeling';
import { affected, ceilingAfter, respond, trustAfter, type CustomerState } from '../../../src/core/customer/respond';
import { anyCares, anyEffects, anyImpact, anyPace, anyPhase, anyState, impact, state, USUAL } from './support';

// The solver drops every state that another one makes needless. That is sound only while all rules of the customer
// are monotone: more trust, less heat, more patience and a higher ceiling never come out worse. These tests hold it.

const fixed = { numRuns: 1000 };
const HAIR = 1e-9;

/** The better of two customers in every part, and the worse. */
const betterOf = (one: CustomerState, other: CustomerState): CustomerState => ({
  trust: Math.max(one.trust, other.trust),
  heat: Math.min(one.heat, other.heat),
  patience: Math.max(one.patience, other.patience),
  ceiling: Math.max(one.ceiling, other.ceiling),
});
const worseOf = (one: CustomerState, other: CustomerState): CustomerState => ({
  trust: Math.min(one.trust, other.trust),
  heat: Math.max(one.heat, other.heat),
  patience: Math.min(one.patience, other.patience),
  ceiling: Math.min(one.ceiling, other.ceiling),
});

function expectNoWorse(better: CustomerState, worse: CustomerState): void {
  expect(better.trust, 'trust').toBeGreaterThanOrEqual(worse.trust - HAIR);
  expect(better.heat, 'heat').toBeLessThanOrEqual(worse.heat + HAIR);
  expect(better.patience, 'patience').toBeGreaterThanOrEqual(worse.patience - HAIR);
  expect(better.ceiling, 'ceiling').toBeGreaterThanOrEqual(worse.ceiling);
}

describe('a customer who is better off in every part', () => {
  it('is no worse off after any reply, in any phase, at any pace', () => {
    fc.assert(
      fc.property(anyState, anyState, anyImpact, anyCares, anyPhase, anyPace, (one, other, reply, cares, phase, pace) =>
        expectNoWorse(
          respond(betterOf(one, other), reply, cares, phase, pace),
          respond(worseOf(one, other), reply, cares, phase, pace),
        ),
      ),
      fixed,
    );
  });

  it('is no worse off after authored effects', () => {
    fc.assert(
      fc.property(anyState, anyState, anyEffects, (one, other, effects) =>
        expectNoWorse(affected(betterOf(one, other), effects), affected(worseOf(one, other), effects)),
      ),
      fixed,
    );
  });

  it('is no worse off after three replies with effects between them', () => {
    const turn = fc.record({ reply: anyImpact, effects: anyEffects, phase: anyPhase });
    const talk = fc.array(turn, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(anyState, anyState, talk, anyCares, anyPace, (one, other, turns, cares, pace) => {
        const after = (start: CustomerState) =>
          turns.reduce(
            (now, { reply, effects, phase }) => affected(respond(now, reply, cares, phase, pace), effects),
            start,
          );
        expectNoWorse(after(betterOf(one, other)), after(worseOf(one, other)));
      }),
      fixed,
    );
  });

  it('feels no worse, with the gate open or closed', () => {
    fc.assert(
      fc.property(anyState, anyState, fc.double({ min: 0, max: 100, noNaN: true }), (one, other, start) => {
        const [better, worse] = [betterOf(one, other), worseOf(one, other)];
        const [high, low] = [feelingOf(better.trust, better.heat), feelingOf(worse.trust, worse.heat)];
        expect(high).toBeGreaterThanOrEqual(low - HAIR);
        expect(heldFeeling(high, start, false)).toBeGreaterThanOrEqual(heldFeeling(low, start, false) - HAIR);
        expect(heldFeeling(high, start, true)).toBeGreaterThanOrEqual(heldFeeling(low, start, false) - HAIR);
      }),
      fixed,
    );
  });
});

describe('each part alone, walked in small steps through the hardest cases', () => {
  const steps = Array.from({ length: 401 }, (_, step) => step / 4);

  function expectRising(values: readonly number[], what: string): void {
    values.slice(1).forEach((value, index) => {
      expect(value, `${what} from step ${index}`).toBeGreaterThanOrEqual((values[index] as number) - HAIR);
    });
  }

  it.each([1, 1.7, 3])('more trust never ends as less, for drives from -45 to 30 at pace %d', (pace) => {
    for (const ceiling of [60, 64, 76, 88, 100]) {
      for (const drive of [-45, -37, -20, -5, -0.1, 0, 0.1, 5, 15, 30]) {
        const ends = steps.map((trust) => trustAfter(trust, drive, ceiling, pace));
        expectRising(ends, `drive ${drive} under ${ceiling}`);
      }
    }
  });

  it.each([1, 1.7, 3])('a higher ceiling never means less trust, at pace %d', (pace) => {
    for (const trust of [0, 30, 59.9, 60, 70, 99, 100]) {
      for (const drive of [-20, -1, 0, 1, 10, 30]) {
        const ends = [60, 64, 76, 88, 100].map((ceiling) => trustAfter(trust, drive, ceiling, pace));
        expectRising(ends, `drive ${drive} at trust ${trust}`);
      }
    }
  });

  it.each([1, 1.7, 3])(
    'less heat never means less trust, also where it turns a loss into a gain, at pace %d',
    (pace) => {
      // Empathy 0 with advice 4 at work: d = 4.68 when calm, -0.87 at heat 100.
      const ends = steps.map((cool) => respond(state({ heat: 100 - cool }), impact(0, 4), USUAL, 'work', pace).trust);
      expectRising(ends, 'trust');
      expect(ends[0]).toBeLessThan(50);
      expect(ends.at(-1)).toBeGreaterThan(50);
    },
  );

  it('a bite keeps the order of ceilings', () => {
    const ceilings = [60, 64, 76, 88, 100];
    expectRising(
      ceilings.map((ceiling) => ceilingAfter(ceiling, impact(0, 0))),
      'ceiling',
    );
  });
});

describe('a kinder, wiser or gentler reply', () => {
  it('never leaves a customer worse off than the same reply one level lower', () => {
    fc.assert(
      fc.property(anyState, anyImpact, anyCares, anyPhase, anyPace, (before, reply, cares, phase, pace) => {
        const base = respond(before, reply, cares, phase, pace);
        const kinder = { ...reply, empathy: Math.min(4, reply.empathy + 1) };
        const wiser = { ...reply, advice: Math.min(4, reply.advice + 1) };
        const gentler = { ...reply, noHardSell: reply.noHardSell === null ? null : Math.min(4, reply.noHardSell + 1) };
        const easier = { ...reply, effort: Math.max(0, reply.effort - 1) };
        for (const better of [kinder, wiser, gentler, easier]) {
          expectNoWorse(respond(before, better, cares, phase, pace), base);
        }
      }),
      fixed,
    );
  });

  it('never leaves a customer worse off for one more behaviour shown, or one fewer broken', () => {
    fc.assert(
      fc.property(anyState, anyImpact, anyCares, anyPhase, anyPace, (before, reply, cares, phase, pace) => {
        const base = respond(before, reply, cares, phase, pace);
        expectNoWorse(respond(before, { ...reply, shown: reply.shown + 1 }, cares, phase, pace), base);
        expectNoWorse(respond(before, { ...reply, broken: Math.max(0, reply.broken - 1) }, cares, phase, pace), base);
      }),
      fixed,
    );
  });
});
