import type { Scenario } from '../scenario/shape/scenario';
import { worded } from './wording';

/** Small words that say little about what a sentence is about. */
const SMALL = new Set(
  `a an the and or but so if then than that this these those there here it its it's that's there's of to in on at by for
with from as is are was were be been being am i i'm i'll i've i'd you you're you'll you've you'd your yours we we'll we've
we're we'd our us he she they them him her his their me my do does did don't doesn't didn't done have has had can can't
could will won't would should may might must not no yes all any some just too very well really right now please one what
which who when where how why up out over back off only also into about get got let let's say said`.split(/\s+/),
);

const known = new Map<string, string>();
const MOST_KEPT = 50_000;

/** A word without its ending; nothing for a small word. */
function meaningOf(word: string): string {
  let meaning = known.get(word);
  if (meaning === undefined) {
    meaning = SMALL.has(word) ? '' : word.replace(word.length > 4 ? LONG_ENDING : SHORT_ENDING, '');
    if (known.size >= MOST_KEPT) known.clear();
    known.set(word, meaning);
  }
  return meaning;
}

const LONG_ENDING = /(?:'s|ies|es|s|ing|ed|e|y)$/;
const SHORT_ENDING = /(?<=\w{3})(?:'s|s|e|y)$/;

/** What a text is about: its words without the small ones and without their endings. */
export function contentOf(words: readonly string[]): ReadonlySet<string> {
  const content = new Set<string>();
  for (const word of words) {
    const meaning = meaningOf(word);
    if (meaning !== '') content.add(meaning);
  }
  return content;
}

/** What several texts are about. */
export const contentOfAll = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => worded(text).words.map(meaningOf)));

/** Every sentence of the briefing that a reply may lean on: what may be done, the card, needs and promises. */
export function groundOf({ setting, customer, moment, glossary = [] }: Scenario): readonly string[] {
  const people = [customer, ...(customer.variants ?? [])];
  return [
    ...setting.youMay,
    ...setting.youMayNot,
    ...setting.friction,
    ...[setting.salesPrompt?.text, setting.role, setting.time].filter((text) => text !== undefined),
    ...people.flatMap(({ history = [], needs = [] }) => [...history, ...needs].map(({ text }) => text)),
    ...(moment?.promises ?? []).map(({ text }) => text),
    ...glossary.map(({ means, term }) => `${term} ${means}`),
  ];
}
