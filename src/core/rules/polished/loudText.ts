import { saying } from '../plate';
import type { Rule } from '../rule';
import { quotedList, whereIs } from '../speech';
import type { StoryText } from '../texts';
import { SIGN, wordingOf } from '../wording';

const LOUD = SIGN.capitals | SIGN.strange | SIGN.loudMarks;
const CAPITALS = /(?:\b(text|type|send|press|write|reply|code|word|enter|say)\s+["'“]?)?\b([A-Z][A-Z']{0,30}[A-Z])\b/g;
/** Short words that are no one's short form: in capitals they are shouted. */
const SHOUTED = new Set(
  'NOT NO YES NOW NEVER ALWAYS ALL ANY VERY STOP WHY WHAT WHO HOW YOU YOUR ME MY OUR MUST PLEASE SO DO GO THE THIS THAT HELP HOT COLD HATE LOVE WANT NEED FREE SALE NEW ONE'.split(
    ' ',
  ),
);
const PICTURES = /\p{Extended_Pictographic}/gu;
const PLAIN_SIGNS = /[©®™↔↕‼⁉]/u;
const SHOUTING_MARKS = /!\s?!|\?!|!\?/;

/** Feeling put into print instead of words. */
export const loudText: Rule = {
  code: 'loud-text',
  gate: 'polished',
  severity: 'warning',
  asks: 'Meaning stands in the words: no shouted capitals, no emoji, no rows of marks.',
  because:
    'Capitals are hard to read with dyslexia, a voice that reads aloud spells or skips them, and emoji look different on each phone.',
  cure: 'Put the loudness into the "cue", and the feeling into words. Short forms that learners need go into the glossary.',
  bad: saying('I said HOT!! 😡'),
  good: saying({ text: 'I said hot.', cue: 'loud' }),
  find: (story) => {
    const known = new Set((story.scenario.glossary ?? []).map(({ term }) => term.toUpperCase()));
    return story.texts.filter(mayBeLoud).flatMap((one) => {
      const loud = loudIn(one.text, known);
      if (loud.length === 0) return [];
      return [
        {
          path: one.path,
          message: `${quotedList(loud)} in ${whereIs(story, one)} says with print what words should say.`,
          fix: 'Write it plainly; say in the cue how it sounds.',
        },
      ];
    });
  },
};

const mayBeLoud = (one: StoryText): boolean => (wordingOf(one).signs & LOUD) !== 0;

function loudIn(text: string, known: ReadonlySet<string>): readonly string[] {
  const capitals = [...text.matchAll(CAPITALS)].flatMap(([, before, word = '']) =>
    before === undefined && !known.has(word) && (SHOUTED.has(word) || word.length > 4) ? [word] : [],
  );
  const pictures = [...text.matchAll(PICTURES)].flatMap(([sign]) => (PLAIN_SIGNS.test(sign) ? [] : [sign]));
  const marks = SHOUTING_MARKS.exec(text)?.[0];
  return [...new Set([...capitals, ...pictures, ...(marks === undefined ? [] : [marks])])];
}
