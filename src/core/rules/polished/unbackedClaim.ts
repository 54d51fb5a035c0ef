import { contentOf, contentOfAll, groundOf } from '../content';
import { answering } from '../plate';
import type { Rule } from '../rule';
import { isEnglish, isTrap, quotedList, saidReplies, type SaidReply } from '../speech';
import { spotsOf } from '../spots';
import type { Story } from '../story';
import type { StoryText, TextKind } from '../texts';
import { SIGN, worded, wordingOf } from '../wording';

const REPLIES: ReadonlySet<TextKind> = new Set(['reply']);
/** Sums of money, rates and shares, of which the first number is told. */
const PRICE =
  /[€£$¥]\s?(\d(?:[\d.,]{0,11}\d)?)|(?<![\d.,])(\d[\d.,]{0,11})\s?(?:€|£|\$|%|(?:euros?|pounds?|dollars?|cents?|pence|eur|gbp|usd|chf|percent)\b|per cent\b|an? (?:month|year|week|day)\b)|\b(\d+\.\d\d)\b(?!:)/gi;

/** A price, a right or a diagnosis out of thin air. */
export const unbackedClaim: Rule = {
  code: 'unbacked-claim',
  gate: 'polished',
  severity: 'hint',
  asks: 'What a good reply says about prices, law or health stands in the setting, on the card, in a need or promise.',
  because: 'Learners repeat what scored well. A wrong price or a wrong right then comes from you.',
  cure: 'Write the fact where the trainee can read it, or take the claim out.',
  bad: answering({ text: 'By law you are owed 12 euros for that. I will pay it now.' }),
  good: answering(
    { text: 'By law you are owed 12 euros for that. I will pay it now.' },
    { setting: { youMay: ['Pay back 12 euros: the law asks for it'] } },
  ),
  find: (story) => {
    if (!isEnglish(story.scenario)) return [];
    const claims = claimsOf(story);
    if (claims.size === 0) return [];
    return saidReplies(story).flatMap(({ beat, reply, text }) => {
      const made = claims.get(text) ?? [];
      if (made.length === 0 || isTrap(reply)) return [];
      return [
        {
          path: text.path,
          message: `Reply "${reply.id}" in beat "${beat}" says ${quotedList(made)}, which nothing in the briefing backs.`,
          fix: 'Add the fact to "setting" or to the history card, or leave it out.',
        },
      ];
    });
  },
};

/** What replies claim without ground. */
function claimsOf(story: Story): ReadonlyMap<StoryText, readonly string[]> {
  const made = new Map<StoryText, string[]>();
  const add = (text: StoryText, claim: string) => made.set(text, [...(made.get(text) ?? []), claim]);
  const backed = contentOfAll(groundOf(story.scenario));
  for (const { text, phrase } of spotsOf(story, 'claims', REPLIES)) {
    if (![...contentOf(phrase.split(' '))].every((word) => backed.has(word))) add(text, phrase);
  }
  const prices = saidReplies(story).filter(hasPrice).flatMap(pricesOf);
  const known = prices.length === 0 ? new Set() : numbersKnown(story);
  for (const { text, whole, number } of prices) if (!known.has(number)) add(text, whole);
  return made;
}

const hasPrice = ({ text }: SaidReply): boolean =>
  (wordingOf(text).signs & SIGN.digit) !== 0 && text.text.search(PRICE) >= 0;

const pricesOf = ({ text }: SaidReply) =>
  [...text.text.matchAll(PRICE)].map(([whole, ...groups]) => ({
    text,
    whole,
    number: groups.find((group) => group !== undefined) ?? '',
  }));

/** Numbers that the briefing gives or the customer says. */
function numbersKnown(story: Story): ReadonlySet<string> {
  const heard = story.texts.filter(({ kind }) => kind === 'line' || kind === 'reaction').map(wordingOf);
  const told = [...groundOf(story.scenario).map(worded), ...heard].filter(({ signs }) => (signs & SIGN.digit) !== 0);
  return new Set(told.flatMap(({ words }) => words.flatMap((word) => word.match(/\d[\d.,]*/g) ?? [])));
}
