import type { Rule } from '../rule';

const WHY = 'He would say it so';

/** An argument against a finding that nobody makes. The lint tells it once all rules have spoken. */
export const idleArgument: Rule = {
  code: 'idle-argument',
  gate: 'polished',
  severity: 'warning',
  asks: 'Every entry of "lint" argues a finding away.',
  because: 'One that argues nothing away may hide a later fault at the same place.',
  cure: 'Take it out once the finding is gone; mend its "rule" or "at" if it was meant for another.',
  bad: { lint: [{ rule: 'long-sentence', at: 'beats/the-plate', why: WHY }] },
  good: { lint: [{ rule: 'missing-feedback', at: 'beats', why: WHY }] },
  find: null,
};
