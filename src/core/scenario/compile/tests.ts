import { COMPARISON_NAMES } from '../../vocabulary/comparisons';
import { CONDITION_WORDS } from '../../vocabulary/conditionForms';
import { type Test } from '../../vocabulary/conditions';
import type { Place } from '../program';
import type { AuthoredCondition, Scalar } from '../shape/condition';
import type { AuthoredVariable, Scenario } from '../shape/scenario';
import { picksOf } from './picks';

/** What turns names into places while a scenario is compiled. Asking for a mark makes one. */
export interface Lookup {
  readonly variables: ReadonlyMap<string, { readonly slot: Place; readonly authored: AuthoredVariable }>;
  readonly needs: ReadonlyMap<string, Place>;
  readonly beatOfReply: ReadonlyMap<string, string>;
  /** Where visits, sayings and last entries are counted, by `visited:beat`, `said:beat/reply`, `since:beat`. */
  readonly marks: Map<string, Place>;
  /** Where the counts of each beat begin that picks its lines. */
  readonly picks: ReadonlyMap<string, Place>;
}

/** The names of a scenario with their places. */
export function lookupOf(scenario: Scenario): Lookup {
  const needs = [scenario.customer, ...(scenario.customer.variants ?? [])].flatMap((person) => person.needs ?? []);
  const beatOfReply = new Map<string, string>();
  for (const [beat, { replies }] of Object.entries(scenario.beats)) {
    for (const { id } of replies) beatOfReply.set(id, beat);
  }
  return {
    variables: new Map(Object.entries(scenario.vars).map(([name, authored], slot) => [name, { slot, authored }])),
    needs: new Map([...new Set(needs.map((need) => need.id))].map((id, place) => [id, place])),
    beatOfReply,
    marks: new Map(),
    picks: picksOf(scenario),
  };
}

/** The mark of a name, made when first asked for. */
export function markFor(lookup: Lookup, name: string): Place {
  const known = lookup.marks.get(name);
  if (known !== undefined) return known;
  lookup.marks.set(name, lookup.marks.size);
  return lookup.marks.size - 1;
}

/** The value of a variable as a whole number: flags 0 and 1, one-of words by their place. */
export function numberOf(authored: AuthoredVariable, value: Scalar): number {
  if (Array.isArray(authored)) return authored.indexOf(String(value));
  return Number(value);
}

/** A checked condition with its names turned into places. */
export function testOf(lookup: Lookup, condition: AuthoredCondition): Test {
  const word = CONDITION_WORDS.find((known) => known in condition);
  if (word === undefined) return shortTest(lookup, condition);
  const value = condition[word];
  switch (word) {
    case 'all':
    case 'any':
      return { kind: word, of: (value as AuthoredCondition[]).map((part) => testOf(lookup, part)) };
    case 'not':
      return { kind: 'not', of: testOf(lookup, value as AuthoredCondition) };
    case 'var':
      return variableTest(lookup, nameIn(value), condition);
    case 'visited':
      return { kind: 'visited', mark: markFor(lookup, `visited:${nameIn(value)}`) };
    case 'said':
      return { kind: 'said', mark: markFor(lookup, `said:${fullReply(lookup, nameIn(value))}`) };
    case 'turnsSince': {
      const mark = markFor(lookup, `since:${nameIn(value)}`);
      return every(compared(condition, Number).map(([by, bound]) => ({ kind: 'turnsSince', mark, by, value: bound })));
    }
    case 'feeling':
      return every(
        compared(value as AuthoredCondition, Number).map(([by, bound]) => ({ kind: 'feeling', by, value: bound })),
      );
    case 'left':
      return { kind: 'left', value: value === true };
    case 'met':
      return { kind: 'met', needs: [value].flat().map((need) => lookup.needs.get(nameIn(need)) as Place) };
  }
}

/** The name a checked condition holds where its kind takes one. */
const nameIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const every = (tests: readonly Test[]): Test => (tests.length === 1 ? (tests[0] as Test) : { kind: 'all', of: tests });

const compared = (group: AuthoredCondition, toNumber: (value: Scalar) => number) =>
  COMPARISON_NAMES.flatMap((by) => (group[by] === undefined ? [] : [[by, toNumber(group[by] as Scalar)] as const]));

function shortTest(lookup: Lookup, condition: AuthoredCondition): Test {
  return every(
    Object.entries(condition).map(([name, value]) => {
      const { slot, authored } = lookup.variables.get(name) as { slot: Place; authored: AuthoredVariable };
      return { kind: 'var', slot, by: 'is', value: numberOf(authored, value as Scalar) };
    }),
  );
}

function variableTest(lookup: Lookup, name: string, condition: AuthoredCondition): Test {
  const { slot, authored } = lookup.variables.get(name) as { slot: Place; authored: AuthoredVariable };
  const parts = compared(condition, (value) => numberOf(authored, value));
  return every(parts.map(([by, value]) => ({ kind: 'var', slot, by, value })));
}

const fullReply = (lookup: Lookup, said: string): string =>
  said.includes('/') ? said : `${lookup.beatOfReply.get(said)}/${said}`;
