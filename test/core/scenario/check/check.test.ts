import { describe, expect, it } from 'vitest';
import { checkScenario, isPlayable } from '../../../../src/core/scenario/check/check';
import { readScenario } from '../../../../src/core/scenario/read/read';
import { CATALOGUE, SHIPPED, aScenario, diagnosed, shippedText, type Authored } from '../../../support/scenarios';
import { words } from '../read/told';

describe('people and places', () => {
  const check = (over: Authored, people: readonly string[], backdrops: readonly string[]): readonly string[] => {
    const reading = readScenario(JSON.stringify(aScenario(over)));
    return reading.ok
      ? checkScenario(reading.value, { people, backdrops }).map(
          ({ rule, message, fix }) => `${rule}: ${message} > ${fix}`,
        )
      : ['not read'];
  };

  it('are in the catalogue, or left out', () => {
    const drawn = { customer: { name: 'A', person: 'walter' }, setting: { backdrop: 'cafe' } };
    expect(check(drawn, ['walter'], ['cafe'])).toEqual([]);
    expect(check({}, [], [])).toEqual([]);
  });

  it('are told with the nearest that are', () => {
    expect(check({ customer: { name: 'A', person: 'waltr' } }, ['mei', 'walter'], [])).toEqual([
      'unknown-person: There is no person "waltr". > Did you mean "walter"? Known: mei, walter.',
    ]);
    expect(check({ setting: { backdrop: 'harbour' } }, [], ['cafe', 'platform'])).toEqual([
      'unknown-backdrop: There is no backdrop "harbour". > Known: cafe, platform.',
    ]);
  });
});

describe('whether a file may be played', () => {
  it.each(SHIPPED)('is so for a shipped scenario, of which nothing is to be said: %s', (id) => {
    const reading = readScenario(shippedText(id));
    expect(reading.ok && checkScenario(reading.value, CATALOGUE)).toEqual([]);
  });

  it('is so with warnings, and not with an error', () => {
    expect(isPlayable([])).toBe(true);
    expect(isPlayable(diagnosed(aScenario({ title: '<b>' })))).toBe(true);
    expect(isPlayable(diagnosed(aScenario({ title: '<b>', start: 'x' })))).toBe(false);
  });

  it('hears of remarks and faults in one list, in file order', () => {
    expect(words(aScenario({ title: '<b>', start: 'x', summary: '</b>' })).map((line) => line.split(':')[0])).toEqual([
      'markup',
      'missing-start',
      'markup',
    ]);
  });
});
