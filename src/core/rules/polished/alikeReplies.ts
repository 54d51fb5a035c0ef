import type { AuthoredReply } from '../../scenario/shape/scenario';
import { contentOf } from '../content';
import { aReplyOf, saying } from '../plate';
import type { Found, Rule } from '../rule';
import { saidReplies, type SaidReply } from '../speech';
import { wordingOf } from '../wording';

const FEWEST_OTHER_WORDS = 3;
/** A beat of more replies than this is a hub of many doors; its first ones are compared. */
const MOST_COMPARED = 30;

/** Two replies that say the same. */
export const alikeReplies: Rule = {
  code: 'alike-replies',
  gate: 'polished',
  severity: 'warning',
  asks: `Replies on offer together differ by at least ${FEWEST_OTHER_WORDS} words that carry meaning.`,
  because:
    'Between two replies that read the same, people pick by chance, and the debrief cannot tell them what to see.',
  cure: 'Let them differ in what is done, not in a word.',
  bad: saying('These are cold.', [
    aReplyOf('now', 'I will make three fresh waffles for you now.'),
    aReplyOf('soon', 'I will make three fresh waffles for you soon.'),
  ]),
  good: saying('These are cold.', [
    aReplyOf('now', 'I will make three fresh waffles for you now.'),
    aReplyOf('taste', 'Which green would he like to taste while he waits?'),
  ]),
  find: (story) => {
    const found: Found[] = [];
    for (const replies of beatsOf(saidReplies(story))) addAlike(found, replies.slice(0, MOST_COMPARED));
    return found;
  },
};

const told = (one: SaidReply, other: SaidReply): Found => ({
  path: other.text.path,
  message: `Replies "${one.reply.id}" and "${other.reply.id}" in beat "${one.beat}" say nearly the same.`,
  fix: `Let "${other.reply.id}" do something else, or take it out.`,
});

/** Replies beat by beat. */
function beatsOf(replies: readonly SaidReply[]): readonly (readonly SaidReply[])[] {
  const beats = new Map<string, SaidReply[]>();
  for (const said of replies) {
    const others = beats.get(said.beat);
    if (others === undefined) beats.set(said.beat, [said]);
    else others.push(said);
  }
  return [...beats.values()];
}

function addAlike(found: Found[], replies: readonly SaidReply[]): void {
  const contents: ReadonlySet<string>[] = [];
  for (const { text } of replies) contents.push(contentOf(wordingOf(text).words));
  for (let first = 0; first < replies.length; first += 1) {
    for (let second = first + 1; second < replies.length; second += 1) {
      if (!areAlike(contents[first] as ReadonlySet<string>, contents[second] as ReadonlySet<string>)) continue;
      const [one, other] = [replies[first] as SaidReply, replies[second] as SaidReply];
      if (mayMeet(one.reply, other.reply)) found.push(told(one, other));
    }
  }
}

/** Replies under two conditions may well exclude each other, and a fallback stands alone. */
const mayMeet = (one: AuthoredReply, other: AuthoredReply): boolean =>
  one.fallback === other.fallback &&
  (one.if === undefined || other.if === undefined || JSON.stringify(one.if) === JSON.stringify(other.if));

/** Alike: fewer other words than it takes, and more in common than apart, so that two short replies are not. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let missing = 0;
  for (const word of one) {
    if (!other.has(word)) missing += 1;
    if (missing >= FEWEST_OTHER_WORDS) return false;
  }
  const shared = one.size - missing;
  const apart = missing + other.size - shared;
  return apart < FEWEST_OTHER_WORDS && shared > apart;
}
