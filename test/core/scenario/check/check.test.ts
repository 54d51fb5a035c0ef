import { describe, expect, it } from 'vitest';
import { checkScenario, isPlayable } from '../../../../src/core/scenario/check/check';
import { readScenario } from '../../../../src/core/scenario/read/read';
import { CATALOGUE, SHIPPED, aScenario, diagnosed, shippedText } from '../../../support/scenarios';
import { words } from '../read/told';

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
