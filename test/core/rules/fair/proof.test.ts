import { describe, expect, it } from 'vitest';
import { analysisOf, MOST_SOLVED_BEATS } from '../../../../src/core/analysis/analysis';
import { FAIR } from '../../../../src/core/rules/fair/fair';
import { notProven } from '../../../../src/core/rules/fair/notProven';
import { inARow, said } from '../../../../src/core/rules/fair/samples';
import { fileOf } from '../../../../src/core/rules/example';
import { lint } from '../../../../src/core/rules/lint';
import { storyOf } from '../../../../src/core/rules/story';
import { compileScenario } from '../../../../src/core/scenario/compile/compile';
import { readScenario } from '../../../../src/core/scenario/read/read';
import { SHIPPED, shippedText } from '../../../support/scenarios';
import { toldOf } from '../told';
import { messages, raised } from './raised';

const row = (count: number, customer = {}) => ({
  customer: { name: 'Mr Adeyemi', ...customer },
  start: 'beat-1',
  beats: inARow(count, (next) => ({
    says: 'Well?',
    replies: [said('own-it', [3, 3], next), said('voucher', [3, 1], next)],
  })),
  endings: { done: { says: 'He goes.' } },
});

/** What the fair gate says of a file when the solver may only look at so many states. */
function withCap(text: string, cap: number): readonly string[] {
  const reading = readScenario(text);
  if (!reading.ok) throw new Error('not read');
  const { scenario, source } = reading.value;
  const program = compileScenario(scenario);
  return lint(storyOf(scenario, source, program, analysisOf(program, undefined, cap)), FAIR).map((one) => one.rule);
}

/** Rules that speak of best and worst, or of all plays. */
const PROVING = [
  'magic-unreachable',
  'no-rescue',
  'must-need-lost',
  'outside-length',
  'easy-win',
  'no-setback',
  'poor-reply-pays',
  'detour-pays',
];

describe('what is not proven', () => {
  it('is told once, as a hint, for a story too large to be solved', () => {
    const [told, ...more] = raised(notProven, row(MOST_SOLVED_BEATS + 1));
    expect(more).toEqual([]);
    expect(told?.severity).toBe('hint');
    expect(told?.message).toMatch(/^Too large to be solved: 100 random plays of each customer/);
  });

  it('is not told of a story that is solved', () => {
    expect(messages(notProven, row(4))).toEqual([]);
  });

  it('is told where the solver had to stop, which then keeps silent on everything else it would prove', () => {
    const file = fileOf(row(8));
    expect(withCap(file, 5)).toContain('not-proven');
    expect(withCap(file, 5).filter((code) => PROVING.includes(code))).toEqual([]);
    expect(withCap(file, 100_000).filter((code) => PROVING.includes(code))).not.toEqual([]);
  });

  it('leaves a large story without findings that would need proof', () => {
    const codes = toldOf(row(MOST_SOLVED_BEATS + 1), FAIR).map((one) => one.rule);
    expect(codes.filter((code) => PROVING.includes(code))).toEqual([]);
  });
});

describe.each(SHIPPED)('%s', { timeout: 30_000 }, (id) => {
  it('is fair', () => {
    const told = toldOf(shippedText(id), FAIR).filter((one) => one.gate === 'fair');
    expect(told.map((one) => `${one.rule} ${one.path}`)).toEqual([]);
  });
});
