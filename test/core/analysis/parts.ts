import fc from 'fast-check';
import type { Authored } from '../../support/scenarios';

/** What a made-up story may contain. */
export interface Manner {
  /** Replies, exits, aftermath and needs may ask how the customer feels. */
  readonly asksFeeling: boolean;
  /** Beats stand in a row and little is remembered, so that many ways of playing meet again. */
  readonly inARow?: boolean;
  /** Hubs, fallbacks, locked replies, picked lines, timers, interrupts and promises too. */
  readonly whole?: boolean;
}

export const level = fc.integer({ min: 0, max: 4 });
const points = (reach: number) => fc.integer({ min: -reach, max: reach });
export const effects = (reach: number) =>
  fc.record({ trust: points(reach), heat: points(reach), patience: points(reach) }, { requiredKeys: [] });

const plain: readonly Authored[] = [
  { flag: true },
  { flag: false },
  { var: 'count', atLeast: 1 },
  { var: 'count', below: 2 },
  { word: 'second' },
  { not: { word: 'first' } },
  { visited: 'beat-1' },
  { said: 'beat-0/middle' },
  { any: [{ flag: true }, { turnsSince: 'beat-0', atLeast: 2 }] },
  { all: [{ not: { said: 'beat-0/left-hand' } }, { count: 0 }] },
];
const feelings: readonly Authored[] = [
  { feeling: { below: 35 } },
  { feeling: { atLeast: 40 } },
  { feeling: { above: 20, atMost: 64 } },
  { all: [{ flag: false }, { feeling: { atLeast: 65 } }] },
];

export const condition = ({ asksFeeling, inARow = false }: Manner) =>
  fc.constantFrom(...(inARow ? plain.slice(0, 2) : plain), ...(asksFeeling ? feelings : []));
export const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

export const seldom = <Value>(value: fc.Arbitrary<Value>) =>
  fc.tuple(fc.nat(2), value).map(([drawn, one]) => (drawn === 0 ? one : undefined));

/** Ways on lead to later beats only, so that every story ends. */
export function next(manner: Manner, beat: number, beats: number) {
  const later = Array.from({ length: beats - beat - 1 }, (_, index) => `beat-${beat + 1 + index}`);
  const onward = manner.whole === true ? later.flatMap((name) => [name, name, name]) : [...later, ...later];
  const place = manner.inARow === true ? fc.constant(later[0] ?? 'end') : fc.constantFrom(...onward, 'end', 'plain');
  const forked = fc
    .tuple(condition(manner), place, place)
    .map(([test, there, else_]) => [{ if: test, to: there }, { to: else_ }]);
  return fc.oneof(place, forked);
}

/** Names of the replies of every beat. */
export const REPLIES = ['left-hand', 'middle', 'right-hand'] as const;

const setting = ({ inARow = false }: Manner) =>
  fc.constantFrom<Authored>({ flag: true }, { flag: false }, ...(inARow ? [] : [{ word: 'second' }, { count: 2 }]));
const adding = ({ inARow = false }: Manner) =>
  inARow ? fc.constant({}) : fc.constantFrom({ count: 1 }, { count: -1 });

/** A reply of beat number `beat` of `beats`. */
export const madeReply = (manner: Manner, beat: number, beats: number, place: number) =>
  fc.record(
    {
      id: fc.constant(REPLIES[place]),
      text: fc.constant('A reply.'),
      scores: fc.record(
        { empathy: level, advice: level, noHardSell: level },
        { requiredKeys: ['empathy', 'advice'] as const },
      ),
      next: next(manner, beat, beats),
      effort: fc.integer({ min: 0, max: 3 }),
      behaviours: fc.constantFrom({}, { history: 1 }, { speed: -1 }),
      effects: effects(15),
      set: setting(manner),
      add: adding(manner),
      if: manner.whole === true ? seldom(condition(manner)) : condition(manner),
    },
    // The last reply is always on offer more often than not: a beat may also come up empty, which ends the talk.
    { requiredKeys: ['id', 'text', 'scores', 'next'] },
  );

export const line = (manner: Manner) =>
  fc.record({ text: fc.constant('A line.'), if: condition(manner), effects: effects(15) }, { requiredKeys: ['text'] });
