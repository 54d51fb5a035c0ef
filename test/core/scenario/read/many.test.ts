import { describe, expect, it } from 'vitest';
import { aScenario, diagnosed } from '../../../support/scenarios';

const unknown = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`extra-${index}`, index]));

describe('a file with very many faults', () => {
  it('is told all of them up to five hundred', () => {
    const told = diagnosed(aScenario(unknown(500)));
    expect(told).toHaveLength(500);
    expect(told.every((one) => one.rule === 'unknown-key')).toBe(true);
  });

  it('is told the first five hundred and that there are more', () => {
    const told = diagnosed(aScenario(unknown(20_000)));
    expect(told).toHaveLength(501);
    expect(told.filter((one) => one.rule === 'too-many-faults').map((one) => one.message)).toEqual([
      'Only the first 500 faults are told.',
    ]);
  });
});
