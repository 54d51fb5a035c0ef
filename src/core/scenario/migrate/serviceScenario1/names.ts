import type { Node } from 'jsonc-parser';
import { CONDITION_WORDS } from '../../../vocabulary/conditionForms';
import { name, variableName } from '../../shape/parts';
import { itemsOf, memberOf, propertiesOf, textOf } from '../piece';

/** Names of format 1 for whatever the draft named. */
export interface Names {
  /** By the node that is named: a beat's key, an ending, a reply, a flag's key. */
  readonly of: ReadonlyMap<Node, string>;
  /** Beats and endings by their older names, for links. */
  readonly places: ReadonlyMap<string, string>;
  /** Variables by the older names of flags. */
  readonly flags: ReadonlyMap<string, string>;
  /** The file's own; null where it had none. */
  readonly file: string | null;
}

/** Plans all names of a draft, so that links can be written before what they lead to. */
export function namesOf(root: Node): Names {
  const file = textOf(memberOf(root, 'id'));
  const nodes = propertiesOf(memberOf(root, 'nodes'));
  const endings = itemsOf(memberOf(root, 'endings'));
  const flags = propertiesOf(memberOf(root, 'flags'));
  const places = named([...nodes.map(asBeat), ...endings.map(asEnding)], ['end']);
  const variables = named(flags.map(asFlag), []);
  const replies = nodes.flatMap(({ value }) => [...named(itemsOf(memberOf(value, 'replies')).map(asReply), [])]);
  return {
    of: new Map([...places, ...variables, ...replies].map(([{ node }, now]) => [node, now])),
    places: byOldName(places),
    flags: byOldName(variables),
    file: file === null || isName(file) ? file : (wordsOf(file, LONG) ?? 'scenario'),
  };
}

/** Something to be named: the older name, and words to make a name of. */
interface Wanted {
  readonly node: Node;
  readonly old: string | null;
  readonly isFine: boolean;
  readonly words: string;
}

type Property = ReturnType<typeof propertiesOf>[number];

const asBeat = ({ key, value }: Property): Wanted =>
  wanted(key, textOf(key), firstWords(value, 'lines', 'says'), 'beat');
const asEnding = (node: Node): Wanted =>
  wanted(node, textOf(memberOf(node, 'id')), textOf(memberOf(node, 'title')), 'ending');
const asReply = (node: Node): Wanted =>
  wanted(node, textOf(memberOf(node, 'id')), textOf(memberOf(node, 'text')), 'reply');

const firstWords = (node: Node, lines: string, says: string): string | null =>
  itemsOf(memberOf(node, lines))
    .map((line) => textOf(memberOf(line, says)))
    .find((text) => text !== null) ?? null;

function wanted(node: Node, old: string | null, text: string | null, kind: string): Wanted {
  const isFine = old !== null && isName(old) && !CODE.test(old);
  return { node, old, isFine, words: readable(old, text) ?? kind };
}

/** A name people can read; a mere code is replaced by first words, another by itself in the letters of a name. */
function readable(old: string | null, text: string | null): string | null {
  const fromText = text === null ? null : wordsOf(firstSentence(text), SHORT);
  const fromName = old === null ? null : wordsOf(old, LONG);
  return old === null || CODE.test(old) ? (fromText ?? fromName) : (fromName ?? fromText);
}

/** Names like n10 or n5ra, that say nothing. */
const CODE = /^[a-z]{1,2}[0-9]+[a-z]*$/i;
const SHORT = { words: 4, letters: 24 } as const;
const LONG = { words: 99, letters: 60 } as const;

const NAME = name();
const VARIABLE = variableName();
const isName = (text: string): boolean => NAME.safeParse(text).success;

/** The first sentence, or the first few where the first is a single word. */
const firstSentence = (text: string): string =>
  /^\P{L}*\p{L}+\P{L}+\p{L}[^.?!]*/u.exec(text.slice(0, 400))?.[0] ?? text;

/** The words of a name or a text in the letters of a name: "cameIn" and "Came in" are both came, in. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .slice(0, 400)
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** The first words of a text as a kebab-case name; null where it has no letters of a name. */
function wordsOf(text: string, most: { readonly words: number; readonly letters: number }): string | null {
  const all = wordsIn(text)
    .join(' ')
    .replace(/^[^a-z]+/, '')
    .split(' ');
  const chosen = all.slice(0, most.words).reduce((chain, word) => {
    const longer = chain === '' ? word.slice(0, most.letters) : `${chain}-${word}`;
    return longer.length > most.letters ? chain : longer;
  }, '');
  return chosen === '' ? null : chosen;
}

/** Condition words are kept for conditions, and a variable may not be named like one. */
function asFlag({ key }: Property): Wanted {
  const old = String(key.value);
  const isWord = (CONDITION_WORDS as readonly string[]).includes(old);
  const isFine = VARIABLE.safeParse(old).success && !isWord;
  return { node: key, old, isFine, words: isWord ? `${old}-flag` : (wordsOf(old, LONG) ?? 'flag') };
}

/** Each its own name: fine ones keep theirs, the others get the first that is free. */
function named(all: readonly Wanted[], taken: readonly string[]): ReadonlyMap<Wanted, string> {
  const used = new Set(taken);
  const names = new Map<Wanted, string>();
  const claim = (one: Wanted, now: string): void => {
    used.add(now);
    names.set(one, now);
  };
  for (const one of all) if (one.isFine && !used.has(String(one.old))) claim(one, String(one.old));
  const tries = new Map<string, number>();
  for (const one of all) if (!names.has(one)) claim(one, free(one.words, used, tries));
  return names;
}

function free(base: string, used: ReadonlySet<string>, tries: Map<string, number>): string {
  let [now, place] = [base, tries.get(base) ?? 1];
  while (used.has(now)) {
    place += 1;
    now = `${base}-${place}`;
  }
  tries.set(base, place);
  return now;
}

function byOldName(names: ReadonlyMap<Wanted, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [{ old }, now] of names) if (old !== null && !found.has(old)) found.set(old, now);
  return found;
}
