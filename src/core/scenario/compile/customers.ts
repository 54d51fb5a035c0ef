import { ARRIVAL_STATES, USUAL_FEELING } from '../../customer/constants';
import { asId, type VariantId } from '../../model/ids';
import type { Customer, Need, Place, Variable } from '../program';
import type { AuthoredCustomer, AuthoredVariable, Scenario } from '../shape/scenario';
import { numberOf, testOf, type Lookup } from './tests';

type Personal = Pick<AuthoredCustomer, 'arrives' | 'state' | 'cares' | 'history' | 'needs'>;

/** The base customer, or each variant with the base filled in: history and needs replace, the rest merges. */
export function customersOf(lookup: Lookup, scenario: Scenario): readonly Customer[] {
  const { customer } = scenario;
  const start = [...lookup.variables.values()].map(({ authored }) => startOf(authored));
  if (customer.variants === undefined) return [personOf(lookup, 'base', customer, start)];
  return customer.variants.map((variant) => {
    const vars = [...start];
    for (const [name, value] of Object.entries(variant.vars ?? {})) {
      const known = lookup.variables.get(name);
      if (known !== undefined) vars[known.slot] = numberOf(known.authored, value);
    }
    return personOf(lookup, variant.id, merged(customer, variant), vars);
  });
}

const merged = (base: Personal, variant: Personal): Personal => ({
  arrives: variant.arrives ?? base.arrives,
  state: { ...base.state, ...variant.state },
  cares: { ...base.cares, ...variant.cares },
  history: variant.history ?? base.history,
  needs: variant.needs ?? base.needs,
});

function personOf(lookup: Lookup, id: string, person: Personal, vars: readonly number[]): Customer {
  const arrival = ARRIVAL_STATES[person.arrives ?? 'worried'];
  return {
    id: asId<VariantId>(id),
    trust: person.state?.trust ?? arrival.trust,
    heat: person.state?.heat ?? arrival.heat,
    patience: person.state?.patience ?? arrival.patience,
    usual: person.state?.usual ?? USUAL_FEELING,
    cares: {
      empathy: person.cares?.empathy ?? 1,
      advice: person.cares?.advice ?? 1,
      speed: person.cares?.speed ?? 1,
    },
    history: person.history ?? [],
    needs: (person.needs ?? []).map(
      (need): Need => ({
        need: lookup.needs.get(need.id) as Place,
        text: need.text,
        must: need.must,
        metWhen: testOf(lookup, need.metWhen),
      }),
    ),
    vars,
  };
}

function startOf(authored: AuthoredVariable): number {
  if (typeof authored === 'boolean') return authored ? 1 : 0;
  return Array.isArray(authored)
    ? 0
    : ((authored as { min: number; start?: number }).start ?? (authored as { min: number }).min);
}

/** The declared variables in the order of their slots. */
export const variablesOf = (lookup: Lookup): readonly Variable[] =>
  [...lookup.variables].map(([name, { authored }]) => {
    if (typeof authored === 'boolean') return { name, kind: 'flag', min: 0, max: 1, words: [] };
    if (Array.isArray(authored)) return { name, kind: 'oneOf', min: 0, max: authored.length - 1, words: authored };
    const { min, max } = authored as { min: number; max: number };
    return { name, kind: 'number', min, max, words: [] };
  });
