import { answering } from '../plate';
import type { Rule } from '../rule';
import { quotedList, whereIs } from '../speech';
import { byText, spotsOf } from '../spots';
import { ALL_KINDS } from '../texts';

/** A turn of phrase that cannot be translated word by word. */
export const idiom: Rule = {
  code: 'idiom',
  gate: 'polished',
  severity: 'hint',
  asks: 'Sentences mean what their words say.',
  because: 'Whoever reads in a second language takes "hang in there" as it stands, and a translator has to guess.',
  cure: 'Say the plain thing. Keep the phrase only where the customer would really say it and nothing hangs on it.',
  bad: answering({ text: 'Hang in there, I will go the extra mile for you.' }),
  good: answering({ text: 'Please wait here. I will do all I can for you.' }),
  find: (story) =>
    [...byText(spotsOf(story, 'idiom', ALL_KINDS))].map(([text, phrases]) => ({
      path: text.path,
      message: `${quotedList(phrases)} in ${whereIs(story, text)} cannot be taken word by word.`,
      fix: 'Say plainly what is meant.',
    })),
};
