import { saying } from '../plate';
import type { Found, Rule } from '../rule';
import { isEnglish, quotedList, whereIs } from '../speech';
import { byText, spotsOf } from '../spots';
import type { Story } from '../story';
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
    const found: Found[] = [];
    for (const text of story.texts) {
      if (!SPEECH.has(text.kind) || !(listed.has(text) || isOdd(text))) continue;
      const words = new Set([...(listed.get(text) ?? []), ...(isOdd(text) ? spellingsOf(text) : [])]);
      if (words.size > 0) found.push(told(story, text, [...words]));
    }
    return found;
  },
};

const told = (story: Story, text: StoryText, words: readonly string[]): Found => ({
  path: text.path,
  message: `${quotedList(words)} in ${whereIs(story, text)} spells out how someone sounds.`,
  fix: 'Use ordinary spelling; say in the cue how it sounds.',
});

const isOdd = (one: StoryText): boolean => (wordingOf(one).signs & SIGN.spelling) !== 0;

const spellingsOf = ({ text }: StoryText): readonly string[] =>
  SPELLED.flatMap((pattern) => [...text.matchAll(pattern)].map(([whole]) => whole));
