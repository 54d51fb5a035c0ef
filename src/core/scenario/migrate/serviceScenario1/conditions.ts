import type { Node } from 'jsonc-parser';
import { asWritten, entryOf, group, jsonOf, leaf, list, numberOf, propertiesOf } from '../piece';
import type { Entry, Note, Piece } from '../piece';
import { calledNow, noted, type Given, type Moved, type Way } from './kinds';
import type { Older } from './older';

/** A condition under the name it has now; nothing where it always held. */
export const conditionAs =
  (name: string): Way =>
  (given) =>
    given.value.type === 'object' ? asked(name, given) : calledNow(name)(given);

function asked(name: string, { old, key, value }: Given): Moved {
  const parts = propertiesOf(value).map((property) => ({ property, part: partOf(old, property, value) }));
  const flags = parts.flatMap(({ part }) => (part?.flag === undefined ? [] : [part.flag]));
  const words = parts.flatMap(({ part }) => part?.asks ?? []);
  const condition = joined(value, [...words, ...(flags.length > 0 ? [group(flags)] : [])]);
  return {
    entries: condition === null ? [] : [{ key: name, keyFrom: key, value: condition }],
    kept: parts.flatMap(({ property, part }) =>
      part === null ? [entryOf(property.key, asWritten(old.text, property.value))] : [],
    ),
  };
}

function joined(node: Node, parts: readonly Piece[]): Piece | null {
  const [first] = parts;
  if (first === undefined) return null;
  return parts.length === 1 ? { ...first, from: node } : group([{ key: 'all', value: list(parts) }], { from: node });
}

/** One thing asked: a flag and its value, or conditions of format 1. */
interface Part {
  readonly flag?: Entry;
  readonly asks?: readonly Piece[];
}

type Property = ReturnType<typeof propertiesOf>[number];

/** What one key of a condition asks; null where format 1 cannot ask it. */
function partOf(old: Older, property: Property, around: Node): Part | null {
  const name = String(property.key.value);
  const isWord = Object.hasOwn(WORDS, name) && !old.names.flags.has(name);
  if (!isWord) return isScalar(property.value) ? { flag: flagEntry(old, property) } : null;
  const asks = WORDS[name]?.(old, property.value, around) ?? null;
  return asks === null ? null : { asks };
}

const isScalar = (node: Node): boolean => node.type !== 'object' && node.type !== 'array' && node.type !== 'null';

/** A flag under the name it has now, with its value as it stands. */
export const flagEntry = ({ text, names }: Older, { key, value }: Property): Entry => ({
  ...entryOf(key, asWritten(text, value)),
  key: names.flags.get(String(key.value)) ?? String(key.value),
});

/** What a condition word asks in format 1; nothing where it holds always, null where it cannot be said. */
type Word = (old: Older, value: Node, around: Node) => readonly Piece[] | null;

/** What the draft could ask besides flags. */
const WORDS: Readonly<Record<string, Word>> = {
  left: (_, value) => (value.type === 'boolean' ? [asks('left', leaf(value.value === true))] : null),
  default: (_, value) => (value.value === true ? [] : null),
  xMin: (old, value) => feels(old, value, 0, []),
  talkMin: (old, value, around) => {
    const isBroken = propertiesOf(around).some((one) => one.key.value === 'broken' && one.value.value === true);
    return feels(old, value, isBroken ? old.deepestFall : 0, noted(value, TALK));
  },
  broken: (old, value) => {
    if (old.breaks.length === 0 || value.type !== 'boolean') return null;
    const any = asks('any', list(old.breaks.map((test) => sameFlags(old, test))), noted(value, BROKEN));
    return [value.value === true ? any : asks('not', any)];
  },
};

const TALK = {
  message:
    'Endings ask for the feeling after the aftermath only, so "talkMin" became "feeling", less what "broken" takes',
  fix: 'Play to this ending and set the number so that the ending comes when you mean it to.',
} as const;

const BROKEN = {
  message: '"broken" became a list of what the aftermath punishes with 10 points or more',
  fix: 'Look at the list: it should name every way in which the plan fails.',
} as const;

const asks = (word: string, value: Piece, notes: readonly Note[] = []): Piece =>
  group([{ key: word, value }], { notes });

/** The feeling at least what is written, less a fall, 0 to 100. */
function feels(old: Older, value: Node, fall: number, notes: readonly Note[]): readonly Piece[] | null {
  const bound = numberOf(value);
  if (bound === null) return null;
  const least = Math.min(100, Math.max(0, bound - fall));
  const was = least === bound ? undefined : jsonOf(old.text, value);
  return [asks('feeling', group([{ key: 'atLeast', value: leaf(least, { from: value, was }) }]), notes)];
}

/** The flags of a condition once more, without a place of their own: findings belong to where it was written first. */
function sameFlags(old: Older, test: Node): Piece {
  const flags = propertiesOf(test).filter(({ value }) => isScalar(value));
  return group(
    flags.map((flag) => {
      const { key, value } = flagEntry(old, flag);
      return { key, value: { ...value, from: undefined } };
    }),
  );
}
