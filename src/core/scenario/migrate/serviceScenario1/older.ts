import type { Node } from 'jsonc-parser';
import { itemsOf, memberOf, numberOf, propertiesOf, textOf } from '../piece';
import { namesOf, wordsIn, type Names } from './names';

/** The draft that is read, with what has to be known of the whole of it. */
export interface Older {
  readonly text: string;
  readonly names: Names;
  /** The conditions of aftermath entries that break the plan; none where they are too many for one condition. */
  readonly breaks: readonly Node[];
  /** The most points one of these takes. */
  readonly deepestFall: number;
  /** Flags that some entry of the aftermath punishes. */
  readonly harmful: ReadonlySet<string>;
  /** Flags by the words their names are made of. */
  readonly flagsBy: ReadonlyMap<string, readonly string[]>;
  readonly prompt: { readonly text: string; readonly shownAt: ReadonlySet<unknown> };
}

/** Looks a draft over once, for all of its parts. */
export function olderOf(text: string, root: Node): Older {
  const falls = itemsOf(memberOf(root, 'aftermath')).flatMap(fallOf);
  const breaking = falls.filter(({ points }) => points >= BREAKS);
  const parts = breaking.reduce((sum, { test }) => sum + 1 + propertiesOf(test).length, 0);
  const names = namesOf(root);
  return {
    text,
    names,
    breaks: parts > MOST_PARTS ? [] : breaking.map(({ test }) => test),
    deepestFall: breaking.reduce((most, { points }) => Math.max(most, points), 0),
    harmful: new Set(falls.flatMap(({ test }) => punished(test))),
    flagsBy: flagsByWord(names),
    prompt: promptOf(root),
  };
}

/** What takes so many points of the feeling afterwards that the plan counts as failed. */
const BREAKS = 10;

/** A condition may have 64 parts; the rest is for what an ending asks besides. */
const MOST_PARTS = 50;

function fallOf(entry: Node): readonly { readonly test: Node; readonly points: number }[] {
  const [test, points] = [memberOf(entry, 'if'), numberOf(memberOf(entry, 'x')) ?? 0];
  return test !== undefined && points < 0 ? [{ test, points: -points }] : [];
}

const punished = (test: Node): readonly string[] =>
  propertiesOf(test).flatMap(({ key, value }) => (value.value === true ? [String(key.value)] : []));

/** Most flags one word may stand for; more would say nothing. */
const MOST_NAMED = 8;

function flagsByWord({ flags }: Names): Older['flagsBy'] {
  const found = new Map<string, string[]>();
  for (const flag of flags.keys()) {
    for (const word of new Set(wordsIn(flag))) {
      const known = found.get(word) ?? [];
      if (known.length < MOST_NAMED) known.push(flag);
      found.set(word, known);
    }
  }
  return found;
}

function promptOf(root: Node): Older['prompt'] {
  const prompt = memberOf(memberOf(root, 'settings'), 'salesPrompt');
  const shownAt = itemsOf(memberOf(prompt, 'shownAt')).map((beat): unknown => beat.value);
  return { text: textOf(memberOf(prompt, 'text')) ?? '', shownAt: new Set(shownAt) };
}
