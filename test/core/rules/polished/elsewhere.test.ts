import { describe, expect, it } from 'vitest';
import { POLISHED } from '../../../../src/core/rules/polished/polished';
import { SHIPPED, shippedText } from '../../../support/scenarios';
import { toldOf } from '../told';

const elsewhere = POLISHED.filter((rule) => rule.find === null);

describe('rules that the reader, the check, the migration and the arguments tell', () => {
  it('are these', () => {
    expect(elsewhere.map(({ code }) => code)).toEqual([
      'markup',
      'bidi-control',
      'idle-argument',
      'needs-differ',
      'migrated',
    ]);
  });

  it.each(elsewhere.map((rule) => [rule.code, rule] as const))(
    '%s is told as gravely as its page says',
    (code, rule) => {
      const told = toldOf(rule.bad, POLISHED).filter((one) => one.rule === code);
      expect(told.map(({ severity }) => severity)).toEqual(told.map(() => rule.severity));
      expect(told.length).toBeGreaterThan(0);
    },
  );
});

describe('an older file', () => {
  it('has what is said of it at its place in the older text', () => {
    const older = elsewhere.find(({ code }) => code === 'migrated')?.bad as string;
    const lines = older.split('\n');
    const told = toldOf(older, POLISHED);
    expect(told.find((one) => one.rule === 'migrated')?.at.line).toBe(5);
    expect(told.filter((one) => one.at.endLine > lines.length)).toEqual([]);
  });
});

describe.each(SHIPPED)('%s', (id) => {
  it('has no warning of the polished gate', () => {
    expect(toldOf(shippedText(id)).filter((one) => one.gate === 'polished' && one.severity === 'warning')).toEqual([]);
  });
});
