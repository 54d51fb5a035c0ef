import { describe, expect, it } from 'vitest';
import type { Customer, Program } from '../../../../src/core/scenario/program';
import { aScenario, compiled, type Authored } from '../../../support/scenarios';

const need = (id: string, more: Authored = {}): Authored => ({
  id,
  text: `text of ${id}`,
  metWhen: { left: false },
  ...more,
});
const withCustomer = (over: Authored, more: Authored = {}): Program =>
  compiled(aScenario({ customer: { name: 'A', ...over }, ...more }));
const only = (over: Authored): Customer => withCustomer(over).customers[0] as Customer;

/** The first variant of a customer. */
const drawn = (base: Authored, variant: Authored): Customer => only({ ...base, variants: [{ id: 'one', ...variant }] });

describe('how a customer arrives', () => {
  it.each([
    ['furious', 26, 86, 46],
    ['angry', 30, 72, 54],
    ['worried', 38, 58, 60],
    ['wary', 44, 40, 60],
    ['fine', 70, 22, 75],
    ['glad', 80, 12, 85],
  ])('%s: trust %i, heat %i, patience %i, and 60 as usual', (arrives, trust, heat, patience) => {
    expect(only({ arrives })).toMatchObject({ trust, heat, patience, usual: 60 });
  });

  it('is worried where nothing is said, and cares for all alike', () => {
    expect(only({})).toEqual({
      id: 'base',
      trust: 38,
      heat: 58,
      patience: 60,
      usual: 60,
      cares: { empathy: 1, advice: 1, speed: 1 },
      history: [],
      needs: [],
      vars: [],
    });
  });

  it('may be tuned in part, 0 included', () => {
    expect(only({ arrives: 'glad', state: { trust: 0, usual: 70 } })).toMatchObject({
      trust: 0,
      heat: 12,
      patience: 85,
      usual: 70,
    });
    expect(only({ cares: { speed: 1.3 } }).cares).toEqual({ empathy: 1, advice: 1, speed: 1.3 });
  });
});

describe('variants', () => {
  it('are the customers there are: the base is never drawn itself', () => {
    const { customers } = withCustomer({ variants: [{ id: 'last-bus' }, { id: 'green-day' }] });
    expect(customers.map((one) => one.id)).toEqual(['last-bus', 'green-day']);
  });

  it('take from the base all they do not say', () => {
    const base = {
      arrives: 'angry',
      state: { usual: 50 },
      cares: { advice: 0.8 },
      history: [{ label: 'a', text: 'b' }],
      needs: [need('plate')],
    };
    const { id: _, ...own } = drawn(base, {});
    const { id: __, ...basic } = only(base);
    expect(own).toEqual(basic);
  });

  it('merge their state into that of the base, field by field', () => {
    const base = { state: { trust: 34, heat: 62, patience: 36, usual: 58 } };
    expect(drawn(base, { state: { heat: 70 } })).toMatchObject({ trust: 34, heat: 70, patience: 36, usual: 58 });
  });

  it('arrive in their own way where the base tunes nothing, and keep what the base has tuned', () => {
    expect(drawn({ arrives: 'glad' }, { arrives: 'furious' })).toMatchObject({ trust: 26, heat: 86, patience: 46 });
    expect(drawn({ arrives: 'glad', state: { trust: 50 } }, { arrives: 'furious' })).toMatchObject({
      trust: 50,
      heat: 86,
      patience: 46,
    });
    expect(drawn({ state: { trust: 50 } }, { state: { trust: 20 } }).trust).toBe(20);
  });

  it('merge what they care for', () => {
    expect(drawn({ cares: { empathy: 1.2, advice: 0.7 } }, { cares: { advice: 1.1 } }).cares).toEqual({
      empathy: 1.2,
      advice: 1.1,
      speed: 1,
    });
  });

  it('replace the history and the needs as a whole', () => {
    const base = {
      history: [
        { label: 'Visits', text: 'First' },
        { label: 'Table', text: 'Two' },
      ],
      needs: [need('plate'), need('choice')],
    };
    const variant = drawn(base, { history: [{ label: 'Bus', text: '15:50' }], needs: [need('worry')] });
    expect(variant.history).toEqual([{ label: 'Bus', text: '15:50' }]);
    expect(variant.needs.map((one) => one.text)).toEqual(['text of worry']);
  });

  it('may have no history and no needs, where the base has some', () => {
    const variant = drawn({ history: [{ label: 'a', text: 'b' }], needs: [need('plate')] }, { history: [], needs: [] });
    expect([variant.history, variant.needs]).toEqual([[], []]);
  });

  it('count their variables as set, and leave the others as declared', () => {
    const vars = { bus: false, minutes: { min: 0, max: 9, start: 4 }, hot: ['missed', 'met', 'exceeded'], late: true };
    const { customers } = withCustomer(
      {
        variants: [
          { id: 'a', vars: { bus: true, hot: 'exceeded' } },
          { id: 'b', vars: { minutes: 0, late: false } },
        ],
      },
      { vars },
    );
    expect(customers.map((one) => one.vars)).toEqual([
      [1, 4, 2, 1],
      [0, 0, 0, 0],
    ]);
  });
});

describe('needs', () => {
  it('stand in one list of names for all customers, in order of the file, each once', () => {
    const variants = [
      { id: 'a', needs: [need('worry'), need('plate')] },
      { id: 'b', needs: [need('plate'), need('worry')] },
    ];
    const program = withCustomer({ needs: [need('plate'), need('choice')], variants });
    expect(program.needNames).toEqual(['plate', 'choice', 'worry']);
    expect(program.customers.map((one) => one.needs.map((own) => own.need))).toEqual([
      [2, 0],
      [0, 2],
    ]);
  });

  it('are a must only where that is said', () => {
    expect(only({ needs: [need('a', { must: true }), need('b')] }).needs.map((one) => one.must)).toEqual([true, false]);
  });

  it('are met by their own condition', () => {
    expect(only({ needs: [need('a', { metWhen: { feeling: { atLeast: 40 } } })] }).needs[0]?.metWhen).toEqual({
      kind: 'feeling',
      by: 'atLeast',
      value: 40,
    });
  });
});

describe('variables', () => {
  const vars = {
    sure: true,
    late: false,
    minutes: { min: 2, max: 9 },
    owed: { min: -5, max: 5, start: 0 },
    hot: ['missed', 'met'],
  };

  it('have a kind and a range', () => {
    expect(withCustomer({}, { vars }).variables).toEqual([
      { name: 'sure', kind: 'flag', min: 0, max: 1, words: [] },
      { name: 'late', kind: 'flag', min: 0, max: 1, words: [] },
      { name: 'minutes', kind: 'number', min: 2, max: 9, words: [] },
      { name: 'owed', kind: 'number', min: -5, max: 5, words: [] },
      { name: 'hot', kind: 'oneOf', min: 0, max: 1, words: ['missed', 'met'] },
    ]);
  });

  it('start as declared: a flag as written, a number at its start or lowest, a word at the first', () => {
    expect(withCustomer({}, { vars }).customers[0]?.vars).toEqual([1, 0, 2, 0, 0]);
  });
});
