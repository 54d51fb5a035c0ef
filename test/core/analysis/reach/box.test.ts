import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  affectedBox,
  boxOf,
  contains,
  feelingRange,
  joined,
  respondedBox,
  staying,
  triedBox,
  widened,
  type Box,
} from '../../../../src/core/analysis/reach/box';
import { currentFeeling, GATE } from '../../../../src/core/scenario/state';
import { arrive } from '../../../../src/core/scenario/advance';
import { affected, respond, type CustomerState } from '../../../../src/core/customer/respond';
import { aBeatWith, aPlainReply, aTalk } from '../../scenario/run/support';

const points = fc.double({ min: 0, max: 100, noNaN: true });
const customer: fc.Arbitrary<CustomerState> = fc.record({
  trust: points,
  heat: points,
  patience: points,
  ceiling: fc.constantFrom(60, 64, 76, 88, 100),
});
const impact = fc.record({
  empathy: fc.integer({ min: 0, max: 4 }),
  advice: fc.integer({ min: 0, max: 4 }),
  noHardSell: fc.option(fc.integer({ min: 0, max: 4 })),
  shown: fc.integer({ min: 0, max: 9 }),
  broken: fc.integer({ min: 0, max: 9 }),
  effort: fc.integer({ min: 0, max: 3 }),
});
const cares = fc.record({
  empathy: fc.constantFrom(0.7, 1, 1.3),
  advice: fc.constantFrom(0.7, 1, 1.3),
  speed: fc.constantFrom(0.7, 1, 1.3),
});
const phase = fc.constantFrom('open', 'work', 'close');
const pace = fc.constantFrom(1, 1.7, 3);
const reach = fc.integer({ min: -40, max: 40 });
const effects = fc.record({ trust: reach, heat: reach, patience: reach });

/** The smallest box around two customers; both lie in it. */
const around = (one: CustomerState, other: CustomerState): Box => joined(boxOf(one), boxOf(other));
/** A box a hair wider, since the corners are worked out in another order than what lies between them. */
const HAIR = 1e-9;
const wider = ({ ill, well }: Box): Box => ({
  ill: { trust: ill.trust - HAIR, heat: ill.heat + HAIR, patience: ill.patience - HAIR, ceiling: ill.ceiling },
  well: { trust: well.trust + HAIR, heat: well.heat - HAIR, patience: well.patience + HAIR, ceiling: well.ceiling },
});

describe('a box', () => {
  it('holds every customer in it after any reply', () => {
    fc.assert(
      fc.property(customer, customer, impact, cares, phase, pace, (one, other, said, cared, at, speed) => {
        const after = wider(respondedBox(around(one, other), said, cared, at, speed));
        expect(contains(after, boxOf(respond(one, said, cared, at, speed)))).toBe(true);
        expect(contains(after, boxOf(respond(other, said, cared, at, speed)))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('holds every customer in it after any effects', () => {
    fc.assert(
      fc.property(customer, customer, effects, (one, other, authored) => {
        const after = affectedBox(around(one, other), authored);
        expect(contains(after, boxOf(affected(one, authored)))).toBe(true);
      }),
    );
  });

  it('stays as it is where there are no effects', () => {
    const box = boxOf({ trust: 1, heat: 2, patience: 3, ceiling: 100 });
    expect(affectedBox(box, null)).toBe(box);
  });

  it('keeps just the patience of a reply where nothing else is asked for', () => {
    fc.assert(
      fc.property(customer, customer, impact, cares, (one, other, said, cared) => {
        const box = around(one, other);
        const tried = triedBox(box, said, cared);
        const whole = respondedBox(box, said, cared, 'work', 1);
        expect([tried.ill.patience, tried.well.patience]).toEqual([whole.ill.patience, whole.well.patience]);
        expect(tried.ill.trust).toBe(box.ill.trust);
      }),
    );
  });
});

const state = (trust: number, heat: number, patience: number): CustomerState => ({
  trust,
  heat,
  patience,
  ceiling: 100,
});
const wide: Box = { ill: state(20, 80, 10), well: state(60, 30, 50) };

describe('one box in another', () => {
  it('is told by each of its sides', () => {
    expect(contains(wide, { ill: state(30, 70, 20), well: state(50, 40, 40) })).toBe(true);
    expect(contains(wide, wide)).toBe(true);
    expect(contains(wide, { ...wide, ill: state(19, 80, 10) })).toBe(false);
    expect(contains(wide, { ...wide, ill: state(20, 81, 10) })).toBe(false);
    expect(contains(wide, { ...wide, ill: state(20, 80, 9) })).toBe(false);
    expect(contains(wide, { ...wide, ill: { ...wide.ill, ceiling: 88 } })).toBe(false);
    expect(contains(wide, { ...wide, well: state(61, 30, 50) })).toBe(false);
  });
});

describe('a box that grows and grows', () => {
  it('goes as far as it can on the side that moved, and only there', () => {
    const grown = joined(wide, boxOf(state(10, 80, 10)));
    expect(widened(wide, grown).ill).toEqual({ trust: 0, heat: 100, patience: Number.MIN_VALUE, ceiling: 60 });
    expect(widened(wide, grown).well).toEqual(wide.well);
    const better = joined(wide, boxOf(state(90, 30, 50)));
    expect(widened(wide, better)).toEqual({
      ill: wide.ill,
      well: { trust: 100, heat: 0, patience: 100, ceiling: 100 },
    });
  });

  it('cannot grow any more once both sides moved', () => {
    const all = widened(wide, joined(wide, joined(boxOf(state(0, 100, 1)), boxOf(state(99, 1, 99)))));
    fc.assert(
      fc.property(customer, (one) => {
        expect(contains(all, boxOf({ ...one, patience: Math.max(one.patience, Number.MIN_VALUE) }))).toBe(true);
      }),
    );
  });

  it('loses those who leave', () => {
    expect(staying({ ill: state(20, 80, 0), well: wide.well }).ill.patience).toBeGreaterThan(0);
    expect(staying(wide)).toBe(wide);
  });
});

describe('the feeling in a box', () => {
  it('reaches from that of one corner to that of the other, as the engine has it', () => {
    fc.assert(
      fc.property(customer, customer, fc.constantFrom(0, GATE.both), (one, other, gates) => {
        const talk = arrive(aTalk({ only: aBeatWith(aPlainReply('ok')) }), 0);
        const feeling = currentFeeling({ ...talk, ...one, gates });
        const [low, high] = feelingRange(around(one, other), talk.startFeeling, gates === GATE.both);
        expect(feeling).toBeGreaterThanOrEqual(low);
        expect(feeling).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('is held while magic is closed', () => {
    const box = boxOf(state(90, 0, 50));
    expect(feelingRange(box, 50, false)).toEqual([64, 64]);
    expect(feelingRange(box, 50, true)).toEqual([90, 90]);
  });
});
