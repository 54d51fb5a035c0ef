import { saying } from '../plate';
import type { Rule } from '../rule';
import { isEnglish, quotedList, whereIs } from '../speech';
import { byText, spotsOf } from '../spots';
import type { StoryText, TextKind } from '../texts';
import { SIGN, wordingOf } from '../wording';

const SPEECH: ReadonlySet<TextKind> = new Set(['line', 'reply', 'reaction', 'thought', 'review']);
/** A stammer spelled out, a letter drawn out, a dropped h or g. */
const SPELLED = [
  /(?<![\w-])([a-z])-(?:\1-)*\1[a-z']+/gi,
  /\b(?=\w*[aeiou])(?![ivx]+\b)\w*([a-z])\1\1+\w*/gi,
  /(?<!\w)['’](?:ello|ow|ere|im|appy|elp|alf|ouse|ave)\b/gi,
  /\b[a-z]{2,}in['’](?!\w)(?<!(?:^|\s)['’‘][^'’]*['’])/gi,
] as const;

/** Speech spelled as it is thought to sound. */
export const respelledSpeech: Rule = {
  code: 'respelled-speech',
  gate: 'polished',
  severity: 'warning',
  asks: 'Everyone speaks in ordinary spelling, whatever their accent or voice.',
  because:
    'Respelled speech mocks the one who speaks. It is hard to read in a second language and reads aloud as noise.',
  cure: 'Write ordinary words, and put the sound into the cue: "slowly, with pauses".',
  bad: saying('W-w-what is zis? I vould not eat it.'),
  good: saying({ text: 'What is this? I would not eat it.', cue: 'stumbles over the first word' }),
  find: (story) => {
    if (!isEnglish(story.scenario)) return [];
    const listed = byText(spotsOf(story, 'respelled', SPEECH));
    return story.texts.flatMap((text) => {
      if (!SPEECH.has(text.kind)) return [];
      const words = [...new Set([...(listed.get(text) ?? []), ...spelledIn(text)])];
      if (words.length === 0) return [];
      return [
        {
          path: text.path,
          message: `${quotedList(words)} in ${whereIs(story, text)} spells out how someone sounds.`,
          fix: 'Use ordinary spelling; say in the cue how it sounds.',
        },
      ];
    });
  },
};

const spelledIn = (one: StoryText): readonly string[] =>
  (wordingOf(one).signs & SIGN.spelling) === 0 ? [] : spellingsOf(one);

const spellingsOf = ({ text }: StoryText): readonly string[] =>
  SPELLED.flatMap((pattern) => [...text.matchAll(pattern)].map(([whole]) => whole));
