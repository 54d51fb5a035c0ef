import { asId, type EndingId } from '../../model/ids';
import type { Aftermath, Ending, Promised } from '../program';
import type { Scenario } from '../shape/scenario';
import { condition, effects } from './parts';
import { testOf, type Lookup } from './tests';

/** The aftermath in file order. */
export const aftermathOf = (lookup: Lookup, scenario: Scenario): readonly Aftermath[] =>
  scenario.aftermath.map((entry) => ({
    if: condition(lookup, entry.if),
    says: entry.says,
    effects: effects(entry.effects),
  }));

/** The endings in file order, and behind them the one that stands in when a customer leaves and none was written for it. */
export function endingsOf(lookup: Lookup, scenario: Scenario): readonly Ending[] {
  const written = Object.entries(scenario.endings).map(
    ([name, ending]): Ending => ({
      id: asId<EndingId>(name),
      if: condition(lookup, ending.if),
      cap: ending.cap ?? 100,
      title: ending.title ?? '',
      says: ending.says,
      expects: ending.expects ?? null,
      safe: ending.safe,
      review: ending.review ?? null,
      builtIn: false,
    }),
  );
  return [...written, LEFT];
}

const LEFT: Ending = {
  id: asId<EndingId>('left'),
  if: { kind: 'left', value: true },
  cap: 100,
  title: '',
  says: '',
  expects: 'misery',
  safe: false,
  review: null,
  builtIn: true,
};

/** What was promised before the talk. */
export const promisesOf = (lookup: Lookup, scenario: Scenario): readonly Promised[] =>
  (scenario.moment?.promises ?? []).map((promise) => ({
    id: promise.id,
    text: promise.text,
    exceededWhen: condition(lookup, promise.exceededWhen),
    metWhen: testOf(lookup, promise.metWhen),
  }));
