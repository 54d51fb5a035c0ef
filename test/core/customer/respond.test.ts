import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  affected,
  ceilingAfter,
  driveOf,
  isBiting,
  NO_EFFECTS,
  resistance,
  respond,
  sumOfDrive,
  trustAfter,
  type Cares,
  type CustomerState,
  type Impact,
} from '../../../src/core/customer/respond';
import type { Phase } from '../../../src/core/model/words';
import { anyCares, anyImpact, anyPace, anyPhase, anyState, impact, state, USUAL } from './support';

const fixed = { numRuns: 500 };

/** The page's formulas once more, one long sum each, as a check on the engine's many small parts. */
function byThePage(before: CustomerState, reply: Impact, cares: Cares, phase: Phase, pace: number): CustomerState {
  const [wE, wA] = ({ open: [1.15, 0.85], work: [0.7, 1.3], close: [1.1, 0.9] } as const)[phase];
  const { empathy: E, advice: A, noHardSell: H } = reply;
  const { trust: T, heat: I, patience: P } = before;
  const push = H === null ? 0 : Math.max(0, 2 - H);
  const landed = A > 2 ? 1 - I / 150 : 1;
  const d =
    3.2 * (A - 2) * wA * landed * cares.advice +
    2.6 * (E - 2) * wE * cares.empathy -
    5 * push +
    1.2 * reply.shown -
    2 * reply.broken;
  const ceiling = Math.min(E, A, H ?? 4) <= 1 ? Math.max(60, before.ceiling - 12) : before.ceiling;
  const gained = Math.max(T, Math.min(ceiling, T + pace * d * (1 - T / ceiling) * 1.4));
  const lost = T + pace * 1.5 * d * (0.4 + (0.6 * T) / 100);
  const heat = I - pace * (5 * wE * (E - 2) + 1.2 * (A - 2) + 1 - 6 * push - 5 * reply.effort);
  const cost = 3 + 7 * reply.effort * cares.speed + 2 * Math.max(0, 2 - A) + 2 * push;
  const within = (value: number) => Math.min(100, Math.max(0, value));
  return {
    trust: within(d >= 0 ? gained : lost),
    heat: within(heat),
    patience: within(P - cost + 2 * Math.max(0, A - 2) + Math.max(0, E - 2)),
    ceiling,
  };
}

describe('the customer after a reply', () => {
  it('is what the page says, for any customer, reply, phase and pace', () => {
    fc.assert(
      fc.property(anyState, anyImpact, anyCares, anyPhase, anyPace, (before, reply, cares, phase, pace) => {
        const page = byThePage(before, reply, cares, phase, pace);
        const engine = respond(before, reply, cares, phase, pace);
        for (const part of ['trust', 'heat', 'patience', 'ceiling'] as const) {
          expect(engine[part], part).toBeCloseTo(page[part], 9);
        }
      }),
      fixed,
    );
  });

  it('worked by hand: empathy 3 and advice 4 to a worried customer at work', () => {
    // d = 3.2*2*1.3*(1 - 58/150) + 2.6*1*0.7 = 5.10293 + 1.82 = 6.92293; T = 38 + 1.4*d*0.62; I = 58 - 3.5 - 2.4 - 1.
    const after = respond({ trust: 38, heat: 58, patience: 60, ceiling: 100 }, impact(3, 4), USUAL, 'work', 1);
    expect(after.trust).toBeCloseTo(44.00911, 5);
    expect(after.heat).toBeCloseTo(51.1, 9);
    expect(after.patience).toBe(62);
    expect(after.ceiling).toBe(100);
  });

  it('worked by hand: a cold, wrong, pushed reply that costs work', () => {
    // Open, trust 50: d = -3.2*2*0.85 - 2.6*2*1.15 - 10 - 2*1 = -23.42; T = 50 - 1.5*23.42*0.7; I = 50 + 12.9 + 12 + 10.
    const after = respond(
      state({}),
      impact(0, 0, { noHardSell: 0, broken: 1, effort: 2 }),
      { ...USUAL, speed: 1.3 },
      'open',
      1,
    );
    expect(after.trust).toBeCloseTo(25.409, 9);
    expect(after.heat).toBeCloseTo(84.9, 9);
    // P = 50 - 3 - 7*2*1.3 - 4 - 4.
    expect(after.patience).toBeCloseTo(20.8, 9);
    expect(after.ceiling).toBe(88);
  });

  it('has its drive from the heat before the reply, not from the heat the reply leaves', () => {
    const drive = 3.2 * 2 * 1.3 * (1 - 90 / 150) + 2.6 * 2 * 0.7;
    const after = respond(state({ trust: 50, heat: 90 }), impact(4, 4), USUAL, 'work', 1);
    expect(after.trust).toBeCloseTo(50 + drive * 0.5 * 1.4, 9);
  });

  it('is clamped to 0 and 100 once, after all', () => {
    const low = respond(state({ trust: 1, heat: 99, patience: 2 }), impact(0, 0, { effort: 3 }), USUAL, 'open', 3);
    expect(low).toMatchObject({ trust: 0, heat: 100, patience: 0 });
    const high = respond(state({ trust: 100, heat: 0, patience: 99.5 }), impact(4, 4), USUAL, 'close', 3);
    expect(high).toMatchObject({ trust: 100, heat: 0, patience: 100 });
  });

  it('leaves the customer before as they were', () => {
    const before = Object.freeze(state({}));
    respond(before, impact(0, 0), USUAL, 'open', 1);
    expect(before).toEqual({ trust: 50, heat: 50, patience: 50, ceiling: 100 });
  });
});

describe('the parts of a drive', () => {
  it('are none for a middling reply', () => {
    const drive = driveOf(impact(2, 2), 80, USUAL, 'open');
    expect(drive).toEqual({ warmth: 0, advice: 0, tooUpset: 0, noHardSell: 0, behaviours: 0 });
  });

  it('take heat off good advice: two fifths of it at heat 60', () => {
    const drive = driveOf(impact(2, 4), 60, USUAL, 'work');
    expect(drive.advice).toBeCloseTo(8.32, 12);
    expect(drive.tooUpset).toBeCloseTo(-3.328, 12);
  });

  it('let bad advice hurt in full, however upset the customer', () => {
    const drive = driveOf(impact(2, 0), 100, USUAL, 'work');
    expect(drive.advice).toBeCloseTo(-8.32, 12);
    expect(drive.tooUpset).toBe(0);
  });

  it('count hard sell only below the middle, by 5 a level, and not at all where no sale tempts', () => {
    const parts = [0, 1, 2, 3, 4, null].map(
      (noHardSell) => driveOf(impact(2, 2, { noHardSell }), 0, USUAL, 'work').noHardSell,
    );
    expect(parts).toEqual([-10, -5, 0, 0, 0, 0]);
  });

  it('count each behaviour shown 1.2 and each broken -2', () => {
    expect(driveOf(impact(2, 2, { shown: 3, broken: 1 }), 0, USUAL, 'work').behaviours).toBeCloseTo(1.6, 12);
  });

  it('grow and shrink with what the person cares for', () => {
    const caring = { empathy: 1.3, advice: 0.7, speed: 1 };
    const drive = driveOf(impact(4, 4), 60, caring, 'close');
    expect(drive.warmth).toBeCloseTo(2.6 * 2 * 1.1 * 1.3, 12);
    expect(drive.advice).toBeCloseTo(3.2 * 2 * 0.9 * 0.7, 12);
    expect(drive.tooUpset).toBeCloseTo(-3.2 * 2 * 0.9 * 0.7 * 0.4, 12);
    expect(sumOfDrive(drive)).toBeCloseTo(7.436 + 2.4192, 9);
  });

  it('do not ask who cares for speed', () => {
    const slow = driveOf(impact(3, 1, { effort: 3 }), 50, { ...USUAL, speed: 1.3 }, 'open');
    expect(slow).toEqual(driveOf(impact(3, 1, { effort: 3 }), 50, USUAL, 'open'));
  });
});

describe('once bitten', () => {
  it.each([
    ['empathy 1', impact(1, 4), true],
    ['empathy 0', impact(0, 4), true],
    ['advice 1', impact(4, 1), true],
    ['advice 0', impact(4, 0), true],
    ['a push of 1', impact(4, 4, { noHardSell: 1 }), true],
    ['a push of 0', impact(4, 4, { noHardSell: 0 }), true],
    ['twos on every scale', impact(2, 2, { noHardSell: 2 }), false],
    ['no sale at all', impact(2, 2), false],
    ['broken behaviours and effort alone', impact(2, 2, { broken: 4, effort: 3 }), false],
  ])('%s: remembered or not', (_, reply, isRemembered) => {
    expect(isBiting(reply)).toBe(isRemembered);
    expect(ceilingAfter(100, reply)).toBe(isRemembered ? 88 : 100);
  });

  it('bites once for a reply that is bad on every scale', () => {
    expect(ceilingAfter(100, impact(0, 0, { noHardSell: 0 }))).toBe(88);
  });

  it('lowers the ceiling to 60 and no further', () => {
    expect([100, 88, 76, 71, 64, 60].map((ceiling) => ceilingAfter(ceiling, impact(0, 2)))).toEqual([
      88, 76, 64, 60, 60, 60,
    ]);
  });

  it('counts in the turn it happens, before the same reply gains', () => {
    // Work: empathy 4, advice 1, three behaviours shown: d = -4.16 + 3.64 + 3.6 = 3.08, gained under 88.
    const after = respond(state({ trust: 44 }), impact(4, 1, { shown: 3 }), USUAL, 'work', 1);
    expect(after.ceiling).toBe(88);
    expect(after.trust).toBeCloseTo(44 + 3.08 * 1.4 * 0.5, 9);
  });

  it('lets trust above the ceiling neither gain nor fall for it', () => {
    expect(trustAfter(90, 8, 76, 1)).toBe(90);
    expect(trustAfter(90, 8, 76, 3)).toBe(90);
    expect(trustAfter(76, 8, 76, 1)).toBe(76);
  });

  it('lets trust above the ceiling still be lost', () => {
    expect(trustAfter(90, -2, 60, 1)).toBeCloseTo(90 - 3 * 0.94, 9);
  });

  it('never lets a gain pass the ceiling, however fast the pace', () => {
    expect(trustAfter(59, 26, 60, 3)).toBeLessThanOrEqual(60);
    expect(trustAfter(0, 26, 60, 3)).toBe(60);
  });
});

describe('how trust takes a drive', () => {
  it.each([
    [1, 0, 100, 1.4],
    [1, 50, 100, 0.7],
    [1, 100, 100, 0],
    [1, 30, 60, 0.7],
    [1, 80, 60, 0],
    [0, 50, 100, 0.7],
    [-1, 0, 100, 0.6],
    [-1, 50, 100, 1.05],
    [-1, 100, 100, 1.5],
    [-1, 100, 60, 1.5],
  ])('a drive of sign %d at trust %d under ceiling %d is multiplied by %d', (drive, trust, ceiling, factor) => {
    expect(resistance(drive, trust, ceiling)).toBeCloseTo(factor, 12);
  });
});

describe('authored effects', () => {
  it('are added as they are and clamped', () => {
    const after = affected(state({ trust: 95, heat: 4, patience: 50 }), { trust: 15, heat: -15, patience: -6 });
    expect(after).toEqual({ trust: 100, heat: 0, patience: 44, ceiling: 100 });
  });

  it('never touch the ceiling, not even to fit trust under it', () => {
    expect(affected(state({ trust: 60, ceiling: 64 }), { trust: 15, heat: 0, patience: 0 })).toMatchObject({
      trust: 75,
      ceiling: 64,
    });
  });

  it('change nothing where there are none', () => {
    const before = state({});
    expect(affected(before, null)).toBe(before);
    expect(affected(before, NO_EFFECTS)).toEqual(before);
  });
});
