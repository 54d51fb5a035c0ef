import { answering } from '../plate';
import type { Rule } from '../rule';

/** A hidden sign that turns the direction of writing. The reader tells it and takes it out. */
export const bidiControl: Rule = {
  code: 'bidi-control',
  gate: 'polished',
  severity: 'warning',
  asks: 'Texts hold no hidden signs that turn the direction of writing.',
  because: 'They come along unseen when text is copied, and can make a text look like another one.',
  cure: 'Delete the text and type it again; direction is found by itself.',
  bad: answering({ text: 'I will make them \u202Eagain\u202C now.' }),
  good: answering({ text: 'I will make them again now.' }),
  find: null,
};
