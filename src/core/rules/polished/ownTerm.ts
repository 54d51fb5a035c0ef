import { answering } from '../plate';
import type { Rule } from '../rule';
import { whereIs } from '../speech';
import type { StoryText } from '../texts';
import { SIGN, wordingOf } from '../wording';

/** Names of wares: a capital inside the word. */
const TERM = /\b(?!(?:Mc|Mac|De|Du|Di|Da|Le|La|Van|Von|Fitz|San|Ben)[A-Z])(?:[A-Z][a-z]+|[a-z]{1,2})[A-Z]\w*/g;

/** A name of the house that nobody outside knows. */
export const ownTerm: Rule = {
  code: 'own-term',
  gate: 'polished',
  severity: 'hint',
  asks: 'Names of our own wares and systems are explained in the glossary.',
  because: 'A learner who does not know what "CareTill" is cannot judge a reply about it.',
  cure: 'Add the name to "glossary" with a plain sentence, or use an everyday word for it.',
  bad: answering({ text: 'I will look it up in CareTill and make new ones.' }),
  good: answering(
    { text: 'I will look it up in CareTill and make new ones.' },
    { glossary: [{ term: 'CareTill', means: 'The screen at the counter' }] },
  ),
  find: (story) => {
    const known = new Set((story.scenario.glossary ?? []).map(({ term }) => term.toLowerCase()));
    const first = new Map<string, StoryText>();
    for (const text of story.texts) {
      if ((wordingOf(text).signs & SIGN.innerCapital) === 0) continue;
      for (const [term] of text.text.matchAll(TERM)) {
        if (!known.has(term.toLowerCase()) && !first.has(term)) first.set(term, text);
      }
    }
    return [...first].map(([term, text]) => ({
      path: text.path,
      message: `"${term}" is not in the glossary; it is first read in ${whereIs(story, text)}.`,
      fix: `Add { "term": "${term}", "means": "..." } to "glossary".`,
    }));
  },
};
