import type { Rule } from '../rule';

/** A language that is no short code. */
export const badLanguage: Rule = {
  code: 'bad-language',
  gate: 'plays',
  severity: 'error',
  asks: 'The language is a short code like en or pt-BR.',
  because: 'Browsers choose the voice that reads aloud and where words are parted by this code.',
  cure: 'Write the code: en, de, fr, pt-BR.',
  bad: { language: 'English' },
  good: { language: 'en' },
  find: null,
};
