import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/rules/rules';
import { ELSEWHERE } from './elsewhere';
import { codesOf, toldOf } from './told';

const SHOWN = RULES.filter(({ code }) => !ELSEWHERE.has(code));

describe.each(SHOWN.map((rule) => [rule.code, rule] as const))('rule %s', (code, rule) => {
  it('is raised by its bad example', () => {
    expect(codesOf(rule.bad)).toContain(code);
  });

  it('is told by no other rule, only by itself or by the reader', () => {
    const others = RULES.filter((other) => other.code !== code);
    expect(codesOf(rule.bad, others).includes(code)).toBe(rule.find === null);
  });

  it('tells its finding with a place, a gate and a cure', () => {
    const told = toldOf(rule.bad).find((one) => one.rule === code);
    expect(told?.fix).not.toBe('');
    expect(told?.gate).toBe(rule.gate);
    expect(told?.at.line).toBeGreaterThan(0);
  });
});

describe.each(RULES.map((rule) => [rule.code, rule] as const))('the good example of rule %s', (code, rule) => {
  it('does not raise it', () => {
    expect(codesOf(rule.good)).not.toContain(code);
  });

  it('can be played', () => {
    expect(toldOf(rule.good).filter((one) => one.severity === 'error' && one.gate === 'plays')).toEqual([]);
  });
});

describe('the rules', () => {
  it('have codes of their own, in kebab-case', () => {
    const codes = RULES.map((rule) => rule.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });

  it('never let polish stop a file', () => {
    expect(RULES.filter((rule) => rule.gate === 'polished' && rule.severity === 'error')).toEqual([]);
  });

  it('are told by the reader only where nothing looks for them', () => {
    expect([...ELSEWHERE].filter((code) => RULES.find((rule) => rule.code === code)?.find !== null)).toEqual([]);
  });
});
