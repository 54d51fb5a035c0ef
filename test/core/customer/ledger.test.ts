import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feelingOf, heldFeeling } from '../../../src/core/customer/feeling';
import { authoredLedger, effectOn, EMPTY_LEDGER, ledgerOf, type Ledger } from '../../../src/core/customer/ledger';
import {
  affected,
  respond,
  type Cares,
  type CustomerState,
  type Effects,
  type Impact,
} from '../../../src/core/customer/respond';
import type { Phase } from '../../../src/core/model/words';
import { LEDGER_TERMS } from '../../../src/core/vocabulary/terms';
import { anyCares, anyEffects, anyImpact, anyPace, anyPhase, anyState, impact, state, USUAL } from './support';

const fixed = { numRuns: 500 };

interface Told {
  readonly before: CustomerState;
  readonly reply: Impact;
  readonly cares?: Cares;
  readonly phase?: Phase;
  readonly pace?: number;
  readonly effects?: Effects | null;
  /** Null: no gate. Else the feeling on arrival of a customer for whom magic is still closed. */
  readonly held?: number | null;
}

/** One turn as the engine plays it, and its ledger. */
function turnOf({ before, reply, cares = USUAL, phase = 'work', pace = 1, effects = null, held = null }: Told) {
  const after = affected(respond(before, reply, cares, phase, pace), effects);
  const shown = (customer: CustomerState) =>
    heldFeeling(feelingOf(customer.trust, customer.heat), held ?? 0, held === null);
  const ledger = ledgerOf({
    before,
    impact: reply,
    cares,
    phase,
    pace,
    effects,
    shownBefore: shown(before),
    shownAfter: shown(after),
  });
  return { after, ledger, change: shown(after) - shown(before) };
}

const sumOf = (ledger: Ledger): number => Object.values(ledger).reduce((sum, term) => sum + term, 0);

function expectTerms(ledger: Ledger, expected: Partial<Record<keyof Ledger, number>>): void {
  for (const name of LEDGER_TERMS) expect(ledger[name], name).toBeCloseTo(expected[name] ?? 0, 9);
}

describe('the terms of a change', () => {
  it('sum to the change of shown feeling exactly, for any turn, gate open or closed', () => {
    const gate = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
    const effects = fc.option(anyEffects);
    fc.assert(
      fc.property(
        fc.record({ before: anyState, reply: anyImpact, cares: anyCares, phase: anyPhase, pace: anyPace }),
        effects,
        gate,
        (turn, authored, held) => {
          const { ledger, change } = turnOf({ ...turn, effects: authored, held });
          expect(sumOf(ledger)).toBeCloseTo(change, 9);
        },
      ),
      fixed,
    );
  });

  it('are all there, each a number, and no other', () => {
    fc.assert(
      fc.property(anyState, anyImpact, anyPace, (before, reply, pace) => {
        const { ledger } = turnOf({ before, reply, pace });
        expect(Object.keys(ledger).toSorted()).toEqual([...LEDGER_TERMS].toSorted());
        expect(Object.values(ledger).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('leave nothing to the limit where nothing was clamped or held', () => {
    const inside = (customer: CustomerState) =>
      [customer.trust, customer.heat].every((part) => part > 0 && part < 100) &&
      feelingOf(customer.trust, customer.heat) > 0 &&
      customer.trust < customer.ceiling;
    let met = 0;
    fc.assert(
      fc.property(anyState, anyImpact, anyCares, anyPhase, anyPace, (before, reply, cares, phase, pace) => {
        const { after, ledger } = turnOf({ before, reply, cares, phase, pace });
        fc.pre(inside(before) && inside(after));
        met += 1;
        expect(ledger.limit).toBeCloseTo(0, 9);
      }),
      { numRuns: 200 },
    );
    expect(met).toBe(200);
  });

  it('have no word on pace in a full talk, nor on bites where none bit', () => {
    fc.assert(
      fc.property(anyState, anyImpact, (before, reply) => {
        const kind = { ...reply, empathy: 3, advice: 3, noHardSell: null };
        const { ledger } = turnOf({ before, reply: kind });
        expect(ledger.pace).toBeCloseTo(0, 12);
        expect(ledger.onceBitten).toBeCloseTo(0, 12);
        expect(ledger.authored).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('worked by hand, at trust 50, heat 50, work phase', () => {
  it('a middling reply only cools a little: heat 50 to 49', () => {
    const { ledger, change } = turnOf({ before: state({}), reply: impact(2, 2) });
    expectTerms(ledger, { temper: 0.3 });
    expect(change).toBeCloseTo(0.3, 9);
  });

  it('warmth: drive 3.64, of which trust takes 0.7, and 7 points of heat besides', () => {
    const { ledger } = turnOf({ before: state({}), reply: impact(4, 2) });
    // Room is 3.64 * (1.4 * 0.5 - 1); heat falls by 5 * 0.7 * 2 + 1 = 8.
    expectTerms(ledger, { warmth: 3.64, room: -1.092, temper: 2.4 });
  });

  it('too upset to take it in: at heat 90 three fifths of good advice are lost', () => {
    const { ledger } = turnOf({ before: state({ heat: 90 }), reply: impact(2, 4) });
    // Advice 3.2 * 2 * 1.3 = 8.32, lost 8.32 * 0.6; heat falls by 3.4.
    expectTerms(ledger, { advice: 8.32, tooUpset: -4.992, room: -3.328 * 0.3, temper: 1.02 });
  });

  it('a pitch: drive -10, which trust 50 takes 1.05 times, and 12 points of heat less 1', () => {
    const { ledger } = turnOf({ before: state({}), reply: impact(2, 2, { noHardSell: 0 }) });
    expectTerms(ledger, { noHardSell: -10, room: -0.5, temper: -3.3 });
  });

  it('behaviours: two shown and one broken are 0.4, of which trust takes 0.7', () => {
    const { ledger } = turnOf({ before: state({}), reply: impact(2, 2, { shown: 2, broken: 1 }) });
    expectTerms(ledger, { behaviours: 0.4, room: -0.12, temper: 0.3 });
  });

  it('once bitten: what the lowered ceiling keeps from the same reply', () => {
    // Empathy 4, advice 1, three shown: drive 3.64 - 4.16 + 3.6 = 3.08. Under 100 trust 44 takes 0.784 of it, under 88 0.7.
    const { ledger } = turnOf({ before: state({ trust: 44 }), reply: impact(4, 1, { shown: 3 }) });
    expectTerms(ledger, {
      warmth: 3.64,
      advice: -4.16,
      behaviours: 3.6,
      room: 3.08 * (0.784 - 1),
      onceBitten: 3.08 * (0.7 - 0.784),
      temper: 0.3 * (7 - 1.2 + 1),
    });
  });

  it('a bite long ago shows as less room, not as a new bite', () => {
    // Under a ceiling of 60, trust 30 takes 0.7 of a drive of 3.64.
    const { ledger } = turnOf({ before: state({ trust: 30, ceiling: 60 }), reply: impact(4, 2) });
    expectTerms(ledger, { warmth: 3.64, room: -1.092, temper: 2.4 });
  });

  it('pace: twice the plain change again in a moment, for trust; heat is paced inside temper', () => {
    const { ledger } = turnOf({ before: state({}), reply: impact(4, 2), pace: 3 });
    expectTerms(ledger, { warmth: 3.64, room: -1.092, pace: 2 * 2.548, temper: 0.3 * (50 - 30) });
  });

  it('room at the top: at trust 100 nothing more is gained', () => {
    const { ledger, change } = turnOf({ before: state({ trust: 100, heat: 20 }), reply: impact(4, 4) });
    const drive = 3.64 + 8.32 * (1 - 20 / 150);
    expect(ledger.room).toBeCloseTo(-drive, 9);
    expect(ledger.limit).toBeCloseTo(0, 9);
    expect(change).toBe(0);
  });

  it('a loss bites more where trust was high: room is then below nothing', () => {
    const { ledger } = turnOf({ before: state({ trust: 100, heat: 20 }), reply: impact(0, 2) });
    // Drive -3.64; trust 100 takes 1.5 of it, trust 0 only 0.6. Heat 20 rises to 26 and weighs nothing.
    expectTerms(ledger, { warmth: -3.64, room: -1.82 });
    const low = turnOf({ before: state({ trust: 0, heat: 20 }), reply: impact(0, 2) }).ledger;
    expectTerms(low, { warmth: -3.64, room: 1.456, limit: 2.184 });
  });
});

describe('the limit', () => {
  it('holds what a floor of 0 kept from being lost', () => {
    const { ledger, after } = turnOf({ before: state({ trust: 1, heat: 20 }), reply: impact(0, 0), phase: 'open' });
    expect(after.trust).toBe(0);
    // Drive -5.44 - 5.98 = -11.42; trust 1 takes 1.5 * 0.406 of it, and has but 1 to lose. Heat 32.9 weighs 0.87.
    expect(ledger.limit).toBeCloseTo(-1 + 11.42 * 0.609 + 0.87, 9);
  });

  it('holds what the gate for magic kept', () => {
    const { ledger, change } = turnOf({ before: state({ trust: 62, heat: 20 }), reply: impact(4, 2), held: 30 });
    // Trust gains 3.64 * 1.4 * 0.38 = 1.93648 but the gate lets it rise from 62 to 63.93648 only below 64.
    expect(change).toBeCloseTo(1.93648, 9);
    expect(ledger.limit).toBeCloseTo(0, 9);
    const held = turnOf({ before: state({ trust: 63.5, heat: 20 }), reply: impact(4, 2), held: 30 });
    expect(held.change).toBeCloseTo(0.5, 9);
    expect(held.ledger.limit).toBeCloseTo(0.5 - 3.64 * 1.4 * 0.365, 9);
  });

  it('gives back what the gate had kept in the turn that opens it', () => {
    const before = state({ trust: 70, heat: 20 });
    const ledger = ledgerOf({ ...plain(before, impact(2, 2)), shownBefore: 64, shownAfter: 70 });
    expectTerms(ledger, { limit: 6 });
  });

  it('holds the heat that had nowhere to rise', () => {
    const { ledger, after } = turnOf({ before: state({ trust: 60, heat: 99 }), reply: impact(2, 2, { effort: 3 }) });
    // Heat would be 99 + 15 - 1 = 113: temper tells -4.2, of which 3.9 lie above 100.
    expect(after.heat).toBe(100);
    expectTerms(ledger, { temper: -4.2, limit: 3.9 });
  });

  it('holds the gain that a ceiling stopped at a fast pace', () => {
    const before = state({ trust: 40, ceiling: 60, heat: 20 });
    const { ledger, after } = turnOf({ before, reply: impact(4, 4, { shown: 9 }), pace: 3 });
    // Drive 3.64 + 8.32 * 13 / 15 + 10.8 = 21.65067; trust would gain three times 1.4 / 3 of it, but has 20 to 60.
    expect(after.trust).toBe(60);
    expect(ledger.limit).toBeCloseTo(20 - 21.650666666666 * 1.4, 9);
  });
});

const plain = (before: CustomerState, reply: Impact) =>
  ({ before, impact: reply, cares: USUAL, phase: 'work', pace: 1, effects: null }) as const;

describe('what authored effects moved', () => {
  it.each([
    ['trust counts one for one', { trust: -6, heat: 0, patience: 0 }, -6],
    ['heat above 30 counts three tenths', { trust: 0, heat: 10, patience: 0 }, -3],
    ['heat that falls past 30 counts only down to 30', { trust: 0, heat: -15, patience: 0 }, 4.5],
    ['patience moves no feeling', { trust: 0, heat: 0, patience: -15 }, 0],
    ['all together', { trust: 5, heat: -10, patience: 3 }, 8],
  ])('%s', (_, effects, points) => {
    expect(effectOn(state({ heat: 50 }), effects)).toBeCloseTo(points, 9);
  });

  it('stops where trust or heat stop', () => {
    expect(effectOn(state({ trust: 95, heat: 20 }), { trust: 15, heat: -15, patience: 0 })).toBeCloseTo(5, 9);
    expect(effectOn(state({ trust: 50, heat: 95 }), { trust: 0, heat: 15, patience: 0 })).toBeCloseTo(-1.5, 9);
    expect(effectOn(state({ trust: 50, heat: 35 }), { trust: 0, heat: -15, patience: 0 })).toBeCloseTo(1.5, 9);
  });

  it('stands in the ledger of a reply as the author wrote it, whatever the pace', () => {
    for (const pace of [1, 1.7, 3]) {
      const effects = { trust: -6, heat: 0, patience: 0 };
      expect(turnOf({ before: state({}), reply: impact(2, 2), effects, pace }).ledger.authored).toBeCloseTo(-6, 9);
    }
  });

  it('acts on the customer the reply has left, so heat cooled below 30 by the reply makes its own cooling worth nothing', () => {
    const effects = { trust: 0, heat: -10, patience: 0 };
    // The reply takes heat from 34 to 26; there is nothing left above 30 for the effect.
    const { ledger } = turnOf({ before: state({ heat: 34 }), reply: impact(4, 2), effects });
    expect(ledger.authored).toBe(0);
    expect(ledger.temper).toBeCloseTo(1.2, 9);
  });

  it('makes a ledger of its own for a line or an aftermath card', () => {
    const effects = { trust: -12, heat: 12, patience: 0 };
    const ledger = authoredLedger(state({}), effects, -15.6);
    expectTerms(ledger, { authored: -15.6 });
  });

  it('leaves to the limit what a gate or a floor kept of it', () => {
    const ledger = authoredLedger(state({ trust: 70, heat: 20 }), { trust: -10, heat: 0, patience: 0 }, -4);
    expectTerms(ledger, { authored: -10, limit: 6 });
    expect(sumOf(ledger)).toBeCloseTo(-4, 9);
  });

  it('is nothing in an empty ledger, which has every term', () => {
    expect(Object.keys(EMPTY_LEDGER).toSorted()).toEqual([...LEDGER_TERMS].toSorted());
    expect(sumOf(EMPTY_LEDGER)).toBe(0);
  });
});
