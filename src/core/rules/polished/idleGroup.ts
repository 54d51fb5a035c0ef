import { SMALLEST } from '../example';
import type { Rule } from '../rule';
import { whereIs } from '../speech';
import { spotsOf, type Spot } from '../spots';
import { ALL_KINDS, type TextKind } from '../texts';
import { CAPITAL_ONLY } from '../words/groups';

/** Where the customer is described. */
const DESCRIBED: ReadonlySet<TextKind> = new Set(['about', 'setting', 'card', 'cue']);

/** A customer put into a group for nothing. */
export const idleGroup: Rule = {
  code: 'idle-group',
  gate: 'polished',
  severity: 'hint',
  asks: "A customer's faith, origin, age or body is named only where service has to take it into account.",
  because: 'Named beside anger or confusion and used for nothing, it teaches a link that is not there.',
  cure: 'Take the word out, or let a need and a reply make it matter.',
  bad: { customer: { ...SMALLEST.customer, history: [{ label: 'Guest', text: 'An elderly man, second visit' }] } },
  good: { customer: { ...SMALLEST.customer, history: [{ label: 'Guest', text: 'Second visit' }] } },
  find: (story) => {
    const all = spotsOf(story, 'groups', ALL_KINDS).filter(isMeant);
    const spots = all.filter(({ text }) => DESCRIBED.has(text.kind));
    if (spots.length < all.length) return [];
    const first = new Map(spots.toReversed().map((spot) => [spot.phrase, spot]));
    return [...first.values()].toReversed().map(({ text, phrase }) => ({
      path: text.path,
      message: `"${phrase}" stands in ${whereIs(story, text)}, and nothing that is said or needed takes it up.`,
      fix: 'Take it out, or let it matter for what good service is here.',
    }));
  },
};

/** "Polish" is a group and "polish" is not. */
const isMeant = ({ text, phrase }: Spot): boolean =>
  !CAPITAL_ONLY.has(phrase) || text.text.includes(`${phrase[0]?.toUpperCase()}${phrase.slice(1)}`);
