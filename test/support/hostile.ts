import * as fc from 'fast-check';
import { NAUGHTY, SAYABLE } from './naughty';
import { aBeat, aReply, aScenario, type Authored } from './scenarios';

/** The largest file that is read, in bytes. */
export const LARGEST = 8 * 1024 * 1024;

/** As many things as asked for, each made from its place. */
export const many = <Item>(count: number, item: (place: number) => Item): Item[] =>
  Array.from({ length: count }, (_, place) => item(place));

/** A group of as many named things as asked for. */
export const manyNamed = (count: number, item: (place: number) => readonly [string, unknown]): Authored =>
  Object.fromEntries(many(count, item));

/** The place of a value, as keys from the root. */
type Way = readonly string[];

/** Every place of a value, the root first. */
function waysIn(value: unknown, way: Way = []): readonly Way[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => waysIn(inner, [...way, key]))];
}

const at = (value: unknown, way: Way): unknown => way.reduce<unknown>((inner, key) => (inner as Authored)[key], value);

/** The value with what stands at a place changed. */
function changed(value: unknown, [key, ...rest]: Way, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const inner = changed((value as Authored)[key], rest, change);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...(value as Authored), [key]: inner };
}

const isGroup = (value: unknown): value is Authored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Conditions of every kind, right ones and wrong ones. */
const CONDITIONS: readonly unknown[] = [
  {},
  { late: true },
  { late: 1 },
  { gone: 'x' },
  { var: 'late', is: true },
  { var: 'late' },
  { var: 'toString', atLeast: 1 },
  { visited: 'part-1' },
  { visited: '__proto__' },
  { said: 'own-it' },
  { said: 'a/b/c' },
  { feeling: { above: 64, below: 40 } },
  { feeling: {} },
  { turnsSince: 'the-plate', atLeast: -1 },
  { turnsSince: 'the-plate', above: 1e300 },
  { left: true },
  { met: 'plate' },
  { met: [] },
  { all: [] },
  { any: [{ not: { all: [{ left: false }] } }] },
  { not: { not: { not: { not: { not: { not: { not: { not: { late: true } } } } } } } } },
  { all: many(70, () => ({ late: true })) },
];

/** Keys whose values are read and nothing more. */
const READ = ['text', 'says', 'why', 'effect', 'tryInstead', 'title', 'summary', 'cue', 'who', 'thought'];

const NUMBERS = [0, -0, -1, 1.5, -0.1, 5, 65, 100, 101, 599, 1e9, -1e9, 2 ** 53 + 2, 1e300, -1e300, 5e-324];
const KEYS = ['if', 'next', 'says', 'until', 'hub', 'timer', 'once', 'fallback', 'end', '0', '', 'toString', 'valueOf'];

/** What may stand where something else belongs. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(...NUMBERS),
  fc.constantFrom<unknown>(...NAUGHTY.filter((text) => text.length < 400)),
  fc.constantFrom<unknown>(...CONDITIONS),
  fc.constantFrom<unknown>(
    null,
    true,
    [],
    {},
    [[]],
    [{}],
    '',
    'end',
    'own-it',
    'x'.repeat(4001),
    `a${'-a'.repeat(300)}`,
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.integer({ min: 20, max: 40 }).map((depth) => many(depth, () => 0).reduce<unknown>((inner) => [inner], 'deep')),
);

/** One way of breaking a value. */
type Harm = (value: unknown, place: number, other: number, put: unknown, key: string) => unknown;

const pick = <Item>(items: readonly Item[], place: number): Item => items[place % items.length] as Item;

/** A group at some place of a value, changed. */
const inGroup =
  (change: (group: Authored, other: number, put: unknown, key: string) => Authored): Harm =>
  (value, place, other, put, key) => {
    const groups = waysIn(value).filter((way) => isGroup(at(value, way)));
    if (groups.length === 0) return value;
    return changed(value, pick(groups, place), (old) => change(old as Authored, other, put, key));
  };

const HARMS: Readonly<Record<string, Harm>> = {
  replaced: (value, place, _other, put) => changed(value, pick(waysIn(value), place), () => put),
  swapped: (value, place, other) => {
    const [one, two] = [pick(waysIn(value), place), pick(waysIn(value), other)];
    // A value cannot stand inside itself.
    if (one.every((key, depth) => two[depth] === key) || two.every((key, depth) => one[depth] === key)) return value;
    const [first, second] = [at(value, one), at(value, two)];
    return changed(
      changed(value, one, () => second),
      two,
      () => first,
    );
  },
  renamed: inGroup((group, other, _put, key) =>
    Object.fromEntries(
      Object.entries(group).map(([name, inner], index, all) => [index === other % all.length ? key : name, inner]),
    ),
  ),
  dropped: inGroup((group, other) =>
    Object.fromEntries(Object.entries(group).filter((_, index, all) => index !== other % all.length)),
  ),
  added: inGroup((group, _other, put, key) => Object.fromEntries([...Object.entries(group), [key, put]])),
  repeated: (value, place) =>
    changed(value, pick(waysIn(value), place), (old) => (Array.isArray(old) ? [...old, ...old] : [old, old])),
  // A link to anything of the file: itself, an ending, a beat of an interrupt.
  relinked: (value, place, other) => {
    const links = waysIn(value).filter((way) =>
      ['next', 'to', 'beat', 'start', 'visited', 'turnsSince'].includes(way.at(-1) ?? ''),
    );
    const names = ['beats', 'endings'].flatMap((key) =>
      Object.keys((isGroup(value) && isGroup(value[key]) && value[key]) || {}),
    );
    return links.length === 0 || names.length === 0
      ? value
      : changed(value, pick(links, place), () => pick([...names, 'end'], other));
  },
  numbered: (value, place, other) => {
    const numbers = waysIn(value).filter((way) => typeof at(value, way) === 'number');
    return numbers.length === 0 ? value : changed(value, pick(numbers, place), () => pick(NUMBERS, other));
  },
  reasoned: (value, place, other) => {
    const conditions = waysIn(value).filter((way) =>
      ['if', 'metWhen', 'exceededWhen', 'until'].includes(way.at(-1) ?? ''),
    );
    return conditions.length === 0 ? value : changed(value, pick(conditions, place), () => pick(CONDITIONS, other));
  },
};

/** Those that most often leave a story that can be played. */
const MILD: readonly Harm[] = [
  (value, place, other) => {
    const texts = waysIn(value).filter((way) => READ.includes(way.at(-1) ?? '') && typeof at(value, way) === 'string');
    return texts.length === 0 ? value : changed(value, pick(texts, place), () => pick(SAYABLE, other));
  },
  (value, place, other) => {
    const levels = waysIn(value).filter((way) => way.at(-2) === 'scores' || way.at(-2) === 'effects');
    const numbers = levels.filter((way) => typeof at(value, way) === 'number');
    return numbers.length === 0 ? value : changed(value, pick(numbers, place), () => other % 5);
  },
];

const harm = fc.oneof(fc.constantFrom(...MILD), fc.constantFrom(...Object.values(HARMS)));
const anywhere = fc.nat({ max: 1_000_000 });
const key = fc.oneof(
  fc.constantFrom(...KEYS),
  fc.constantFrom(...NAUGHTY.filter((text) => text.length < 400)),
  fc.string({ unit: 'binary', maxLength: 9 }),
);

/** A file that was broken in one to three ways, as text; now and then a key stands in it twice. */
export const harmed = (files: readonly unknown[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...files),
      fc.array(fc.tuple(harm, anywhere, anywhere, strange, key), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anywhere }),
    )
    .map(([file, harms, doubled]) => {
      const value = harms.reduce<unknown>((so, [one, ...how]) => one(so, ...how), file);
      return withDoubled(JSON.stringify(value, null, 1), doubled);
    });

/** The text with one of its lines written twice, so that a key or an entry stands there again. */
function withDoubled(text: string, place: number | null): string {
  if (place === null) return text;
  const lines = text.split('\n');
  const line = place % lines.length;
  return lines.toSpliced(line, 0, lines[line] as string).join('\n');
}

/** Small stories whose parts lead to themselves and to each other in every way the format has. */
export const KNOTS: readonly Authored[] = [
  aScenario({ beats: { 'the-plate': aBeat({ replies: [aReply({ next: 'the-plate' })] }) } }),
  aScenario({
    beats: {
      'the-plate': aBeat({
        replies: [aReply({ next: [{ if: { feeling: { below: 40 } }, to: 'the-bill' }, { to: 'the-plate' }] })],
      }),
      'the-bill': aBeat({ replies: [aReply({ next: 'the-plate' })] }),
    },
  }),
  aScenario({
    vars: { late: false, minutes: { min: -3, max: 3 } },
    beats: {
      'the-plate': aBeat({
        hub: { until: { var: 'minutes', atLeast: 3 }, next: 'the-plate' },
        replies: [
          aReply({ add: { minutes: 1 }, next: undefined }),
          aReply({ id: 'less', add: { minutes: -1 }, next: undefined }),
        ],
      }),
    },
  }),
  aScenario({
    beats: {
      'the-plate': aBeat({ hub: { until: { visited: 'the-bill' }, next: 'the-bill' }, replies: [] }),
      'the-bill': aBeat({ hub: { until: { visited: 'the-plate' }, next: 'the-plate' }, replies: [] }),
    },
  }),
  aScenario({
    beats: {
      'the-plate': aBeat({ replies: [aReply({ next: 'the-plate' }), aReply({ id: 'stop', next: 'end' })] }),
      ring: aBeat({ replies: [aReply({ next: undefined })] }),
      door: aBeat({ replies: [aReply({ next: undefined })] }),
    },
    interrupts: [
      { id: 'ring', if: { visited: 'door' }, beat: 'ring', then: 'return', once: false, priority: 100 },
      {
        id: 'door',
        if: { any: [{ visited: 'ring' }, { visited: 'the-plate' }] },
        beat: 'door',
        then: 'return',
        once: false,
      },
    ],
  }),
  aScenario({
    beats: {
      'the-plate': aBeat({ replies: [aReply({ next: 'the-plate' })] }),
      ring: aBeat({ timer: { seconds: 5, onTimeout: { next: 'ring' } }, replies: [aReply({ next: 'door' })] }),
      door: aBeat({
        replies: [aReply({ next: 'ring', once: true }), aReply({ id: 'again', fallback: true, next: 'door' })],
      }),
    },
    interrupts: [
      { id: 'ring', if: { visited: 'the-plate' }, beat: 'ring', then: 'stay', once: false },
      { id: 'door', if: { visited: 'ring' }, beat: 'door', then: 'stay', once: false },
    ],
  }),
  aScenario({
    customer: {
      name: 'A',
      needs: [
        {
          id: 'plate',
          text: 'x',
          must: true,
          metWhen: { all: [{ said: 'own-it' }, { not: { said: 'the-plate/own-it' } }] },
        },
      ],
      variants: [
        { id: 'one', arrives: 'furious', state: { trust: 0, heat: 100, patience: 0 } },
        { id: 'two', arrives: 'glad', state: { trust: 100, heat: 0, patience: 100, usual: 0 } },
      ],
    },
    endings: {
      gone: { if: { left: true }, says: 'x', cap: 0 },
      met: { if: { met: 'plate' }, says: 'x' },
      done: { says: 'x' },
    },
  }),
];
