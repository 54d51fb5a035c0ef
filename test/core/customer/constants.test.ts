import { describe, expect, it } from 'vitest';
import {
  ARRIVAL_ROOTS,
  ARRIVAL_STATES,
  BAND_LINES,
  DRIVE,
  GRADE_LINES,
  HEAT,
  HEAT_ON_FEELING,
  HELD_AT,
  LIMITS,
  MAGIC_NEEDS,
  ONCE_BITTEN,
  PACE,
  PATIENCE,
  PHASE_WEIGHTS,
  TRUST,
  USUAL_FEELING,
} from '../../../src/core/customer/constants';
import { feelingOf, gradeOf } from '../../../src/core/customer/feeling';
import { ARRIVALS } from '../../../src/core/model/words';

describe('how customers arrive (rulings.md, "Defaults")', () => {
  it.each([
    // arrives, trust, heat, patience, feeling = T - 0.3 (I - 30), grade
    ['furious', 26, 86, 46, 9.2, 'misery'],
    ['angry', 30, 72, 54, 17.4, 'misery'],
    ['worried', 38, 58, 60, 29.6, 'misery'],
    ['wary', 44, 40, 60, 41, 'mediocre'],
    ['fine', 70, 22, 75, 70, 'magic'],
    ['glad', 80, 12, 85, 80, 'magic'],
  ] as const)('%s is trust %d, heat %d, patience %d', (arrives, trust, heat, patience, feeling, grade) => {
    expect(ARRIVAL_STATES[arrives]).toEqual({ trust, heat, patience });
    expect(feelingOf(trust, heat)).toBeCloseTo(feeling, 9);
    expect(gradeOf(feelingOf(trust, heat))).toBe(grade);
  });

  it('go from least to most trusting, from hottest to coolest, as the words are ordered', () => {
    const states = ARRIVALS.map((arrives) => ARRIVAL_STATES[arrives]);
    states.slice(1).forEach((state, index) => {
      const worse = states[index] as (typeof states)[number];
      expect(state.trust).toBeGreaterThan(worse.trust);
      expect(state.heat).toBeLessThan(worse.heat);
      expect(state.patience).toBeGreaterThanOrEqual(worse.patience);
    });
  });

  it('felt 60 before the incident, all of them', () => {
    expect(USUAL_FEELING).toBe(60);
  });

  it('have an emotion underneath where the author names none', () => {
    expect(ARRIVAL_ROOTS).toEqual({
      furious: 'angry',
      angry: 'angry',
      worried: 'afraid',
      wary: 'calm',
      fine: 'calm',
      glad: 'calm',
    });
  });
});

describe('the lines of feeling', () => {
  it('begin mediocre at 40 and magic at 65, with the gate one point below magic', () => {
    expect(GRADE_LINES).toEqual({ mediocre: 40, magic: 65 });
    expect(HELD_AT).toBe(64);
  });

  it('give seven words that change where the grades change', () => {
    expect(BAND_LINES).toEqual([0, 13, 27, 40, 52, 65, 82]);
    expect(BAND_LINES).toContain(GRADE_LINES.mediocre);
    expect(BAND_LINES).toContain(GRADE_LINES.magic);
  });

  it('ask for warmth 3 and advice 3 before magic', () => {
    expect(MAGIC_NEEDS).toEqual({ empathy: 3, advice: 3 });
  });
});

describe('the constants of the formulas (scoring.md, "State and update")', () => {
  it('weigh warmth at both ends and advice in the middle', () => {
    expect(PHASE_WEIGHTS).toEqual({
      open: { empathy: 1.15, advice: 0.85 },
      work: { empathy: 0.7, advice: 1.3 },
      close: { empathy: 1.1, advice: 0.9 },
    });
  });

  it('weigh warmth and advice together by 2 in every phase, so that no phase counts double', () => {
    for (const { empathy, advice } of Object.values(PHASE_WEIGHTS)) expect(empathy + advice).toBeCloseTo(2, 12);
  });

  it('multiply each turn by 3 in a moment, 1.7 in a short talk and 1 in a full one', () => {
    expect(PACE).toEqual({ moment: 3, short: 1.7, full: 1 });
  });

  it('are those of the drive', () => {
    expect(DRIVE).toEqual({
      advice: 3.2,
      empathy: 2.6,
      hardSell: 5,
      behaviourShown: 1.2,
      behaviourBroken: 2,
      upset: 150,
    });
  });

  it('are those of trust, heat and patience', () => {
    expect(TRUST).toEqual({ gain: 1.4, loss: 1.5, lossFloor: 0.4, lossSlope: 0.6 });
    expect(HEAT).toEqual({ empathy: 5, advice: 1.2, cooling: 1, hardSell: 6, effort: 5 });
    expect(PATIENCE).toEqual({ turn: 3, effort: 7, poorAdvice: 2, hardSell: 2, goodAdvice: 2, warmth: 1 });
  });

  it('take 12 off the ceiling for each bad reply, down to 60', () => {
    expect(ONCE_BITTEN).toEqual({ drop: 12, floor: 60, badLevel: 1 });
  });

  it('take 0.3 of each point of heat above 30 off feeling, all within 0 to 100', () => {
    expect(HEAT_ON_FEELING).toEqual({ slope: 0.3, from: 30 });
    expect(LIMITS).toEqual({ low: 0, high: 100 });
  });
});
