import { contentOf, contentOfAll, groundOf } from '../content';
import { answering } from '../plate';
import type { Found, Rule } from '../rule';
import { isEnglish, isTrap, saidReplies, type SaidReply } from '../speech';
import { spotsOf } from '../spots';
import type { StoryText, TextKind } from '../texts';
import { wordingOf } from '../wording';

const REPLIES: ReadonlySet<TextKind> = new Set(['reply']);
const COMMITS = new Set(["i'll", "we'll", "you'll", 'will', 'promise', 'guarantee', 'word']);

/** A promise or a gift that the trainee has no leave to give. */
export const outsideYouMay: Rule = {
  code: 'outside-you-may',
  gate: 'polished',
  severity: 'hint',
  asks: 'What a good reply promises or gives away is something the trainee may do.',
  because: 'A reply that scores well and cannot be kept teaches people to promise what others then have to break.',
  cure: 'List it in "youMay", or let the reply offer what stands there.',
  bad: answering(
    { text: 'That one is on us, and here is a voucher for Sunday.', moves: ['offer'] },
    { setting: { youMay: ['Remake one plate per table'] } },
  ),
  good: answering(
    { text: 'That one is on us, and here is a voucher for Sunday.', moves: ['offer'] },
    { setting: { youMay: ['Give one voucher per table'] } },
  ),
  find: (story) => {
    if (!isEnglish(story.scenario)) return [];
    const backing = contentOfAll(groundOf(story.scenario));
    const grants = new Map(
      spotsOf(story, 'grants', REPLIES)
        .filter(({ words, at }) => words[at - 1] !== 'feel')
        .map(({ text, phrase }) => [text, phrase]),
    );
    const found: Found[] = [];
    for (const said of saidReplies(story)) {
      const what = givenBy(said, grants.get(said.text));
      if (what !== null && !isTrap(said.reply) && !isBacked(said.text, backing)) found.push(told(said, what));
    }
    return found;
  },
};

const told = ({ beat, reply, text }: SaidReply, what: string): Found => ({
  path: text.path,
  message: `Reply "${reply.id}" in beat "${beat}" ${what}, and nothing in the briefing says that this may be done.`,
  fix: 'Add it to "youMay" in "setting", or offer what stands there.',
});

/** What a reply gives away or commits to, in words; null where it does neither. */
function givenBy({ reply, text }: SaidReply, grant: string | undefined): string | null {
  if (grant !== undefined) return `offers "${grant}"`;
  const isPromise = reply.moves?.includes('promise') === true;
  return isPromise && wordingOf(text).words.some((word) => COMMITS.has(word)) ? 'makes a promise' : null;
}

const isBacked = (text: StoryText, backing: ReadonlySet<string>): boolean =>
  [...contentOf(wordingOf(text).words)].some((word) => backing.has(word));
