import { answering } from '../plate';
import type { Rule } from '../rule';

/** A name that leads nowhere. */
export const brokenLink: Rule = {
  code: 'broken-link',
  gate: 'plays',
  severity: 'error',
  asks: 'Every name that is referred to stands in the file.',
  because: 'The talk would stand still where the name leads.',
  cure: 'Take the name that is proposed, or write what is missing.',
  bad: answering({ next: 'hot-plat' }),
  good: answering({ next: 'hot-plate' }),
  find: null,
};
