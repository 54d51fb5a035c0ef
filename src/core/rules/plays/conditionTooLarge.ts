import { answering } from '../plate';
import type { Rule } from '../rule';

const deep = (levels: number): unknown =>
  levels === 0 ? { feeling: { below: 101 } } : { not: { not: deep(levels - 1) } };

/** A condition nobody can follow. */
export const conditionTooLarge: Rule = {
  code: 'condition-too-large',
  gate: 'plays',
  severity: 'error',
  asks: 'A condition has at most 64 parts and is at most 8 deep.',
  because: 'A condition that cannot be read cannot be checked by a second person.',
  cure: 'Let replies set a variable along the way and ask for that.',
  bad: answering({ if: deep(8) }),
  good: answering({ if: deep(1) }),
  find: null,
};
