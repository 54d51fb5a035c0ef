import { answering } from '../plate';
import type { Rule } from '../rule';

/** Text that looks like a web page. The reader tells it. */
export const markup: Rule = {
  code: 'markup',
  gate: 'polished',
  severity: 'warning',
  asks: 'Texts hold words, not HTML.',
  because: 'Text is shown as it stands, so that learners would read the signs themselves.',
  cure: 'Write plain words; *emphasis* is the only mark.',
  bad: answering({ text: 'I will make them again <b>now</b>.' }),
  good: answering({ text: 'I will make them again *now*.' }),
  find: null,
};
