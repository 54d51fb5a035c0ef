import * as fc from 'fast-check';
import type { Cares, CustomerState, Effects, Impact } from '../../../src/core/customer/respond';
import { PHASES } from '../../../src/core/model/words';

/** A person who minds everything as most people do. */
export const USUAL: Cares = { empathy: 1, advice: 1, speed: 1 };

/** A customer in the middle of everything, with whatever is said of them laid over. */
export const state = (over: Partial<CustomerState>): CustomerState => ({
  trust: 50,
  heat: 50,
  patience: 50,
  ceiling: 100,
  ...over,
});

/** A reply by its two levels, with whatever else it brings. */
export const impact = (empathy: number, advice: number, over: Partial<Impact> = {}): Impact => ({
  empathy,
  advice,
  noHardSell: null,
  shown: 0,
  broken: 0,
  effort: 0,
  ...over,
});

const level = fc.integer({ min: 0, max: 4 });
const hundred = fc.double({ min: 0, max: 100, noNaN: true });
const care = fc.double({ min: 0.7, max: 1.3, noNaN: true });
const points = fc.integer({ min: -15, max: 15 });

/** All customers there can be: the ceiling is 100, or what bites have made of it. */
export const anyState: fc.Arbitrary<CustomerState> = fc.record({
  trust: hundred,
  heat: hundred,
  patience: hundred,
  ceiling: fc.constantFrom(100, 88, 76, 64, 60),
});

/** All replies an author can write; nine behaviours are shown and broken between them. */
export const anyImpact: fc.Arbitrary<Impact> = fc
  .record({
    empathy: level,
    advice: level,
    noHardSell: fc.option(level),
    shown: fc.integer({ min: 0, max: 9 }),
    broken: fc.integer({ min: 0, max: 9 }),
    effort: fc.integer({ min: 0, max: 3 }),
  })
  .filter(({ shown, broken }) => shown + broken <= 9);

/** All ways a person may care, and all effects an author may give a line or a reply. */
export const anyCares: fc.Arbitrary<Cares> = fc.record({ empathy: care, advice: care, speed: care });
export const anyEffects: fc.Arbitrary<Effects> = fc.record({ trust: points, heat: points, patience: points });
export const anyPhase = fc.constantFrom(...PHASES);
export const anyPace = fc.constantFrom(1, 1.7, 3);
