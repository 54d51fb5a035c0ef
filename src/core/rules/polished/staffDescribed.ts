import { saying } from '../plate';
import type { Found, Rule } from '../rule';
import { isEnglish, whereIs } from '../speech';
import { spotsOf, type Spot } from '../spots';
import type { Story } from '../story';
import type { StoryText, TextKind } from '../texts';

const HEARD: ReadonlySet<TextKind> = new Set(['line', 'reaction', 'thought', 'later', 'review']);
/** After "girl": what only someone at work is or does. */
const AT_WORK =
  /^(?:on the (?:phone|line|till|desk|helpline|hotline)|(?:at|behind) (?:the|your) (?:front )?(?:desk|till|checkout|reception|helpdesk)|behind (?:the|your) (?:counter|bar)|from (?:the|your) (?:bank|branch|shop|office|company|store|hotel|call centre|hotline)|in your (?:branch|shop|office|call centre)|who (?:served|sold|answered|took my|checked me|put me through|cut me off)|before you\b)/;
/** Before "young man": words said to whoever serves. */
const ADDRESSED = new Set(['listen', 'look', 'thanks', 'you', 'hello', 'hi', 'please', 'me', 'now', 'here']);
const SPOKEN_OF = new Set(['to', 'ask', 'tell', 'thank', 'from']);
/** Children stand at many counters, and people talk about them. */
const YOUNG = new Set(['boy', 'girl', 'girls', 'kid', 'lad', 'lass', 'son', 'youngster']);
const KINDS_OF = new Set('young old nice kind rude silly lovely poor little good'.split(' '));
const NAMED =
  /\b(?:spoke|talked|spoken|speaking|dealt) (?:to|with) ([A-Z]\p{L}+)|\b(?:someone|man|woman|person|colleague|lady|guy) (?:called|named) ([A-Z]\p{L}+)/u;

/** The one who serves, given a gender, an age or a name. */
export const staffDescribed: Rule = {
  code: 'staff-described',
  gate: 'polished',
  severity: 'warning',
  asks: 'Customers and aftermath speak of staff without gender, age or name.',
  because: 'Every learner plays this person. "The girl on the phone" tells half of them that somebody else is meant.',
  cure: 'Say "you", "someone", "your colleague", "the person on the phone".',
  bad: saying('The girl on the phone told me they would be hot.'),
  good: saying('Your colleague on the phone told me they would be hot.'),
  find: (story) => {
    if (!isEnglish(story.scenario)) return [];
    const ages = spotsOf(story, 'staffAge', HEARD).map((spot) => told(story, spot.text, spot.phrase, 'hint'));
    return [...spotsOf(story, 'someone', HEARD).flatMap((spot) => describedAt(story, spot)), ...ages, ...named(story)];
  },
};

function describedAt(story: Story, { text, words, at, phrase }: Spot): readonly Found[] {
  let first = at;
  while (KINDS_OF.has(words[first - 1] ?? '')) first -= 1;
  const before = words[first - 1] ?? '';
  const whole = words.slice(first, at + 1).join(' ');
  const after = words.slice(at + 1, at + 6).join(' ');
  if (AT_WORK.test(after)) return [told(story, text, `${whole} ${after}`, 'warning')];
  if (before === 'your' && phrase !== 'son' && /^(?:told|said|sold|promised|was|did|just)\b/.test(after))
    return [told(story, text, `your ${whole}`, 'warning')];
  const isSpokenOf =
    text.kind !== 'later' && before === 'the' && SPOKEN_OF.has(words[first - 2] ?? '') && !YOUNG.has(phrase);
  return isSpokenOf || isAddress(text.text, whole, before) ? [told(story, text, whole, 'hint')] : [];
}

/** "Thank you, young man": after a word to whoever serves, and with a comma between. */
const isAddress = (text: string, whole: string, before: string): boolean =>
  ADDRESSED.has(before) && text.toLowerCase().includes(`${before}, ${whole}`);

function named(story: Story): readonly Found[] {
  return story.texts.filter(isNaming).map((text) => told(story, text, NAMED.exec(text.text)?.[0] ?? '', 'hint'));
}

const isNaming = ({ kind, text }: StoryText): boolean => HEARD.has(kind) && NAMED.test(text);

const told = (story: Story, text: Spot['text'], what: string, severity: 'warning' | 'hint'): Found => ({
  path: text.path,
  severity,
  message: `"${what}" in ${whereIs(story, text)} gives someone at work a gender, an age or a name.`,
  fix: 'Say "your colleague" or "you", if staff is meant.',
});
