import fc from 'fast-check';
import { advance, arrive, offered } from '../../../src/core/scenario/advance';
import type { Place, Program } from '../../../src/core/scenario/program';
import type { EncounterState } from '../../../src/core/scenario/state';
import { type Authored, aScenario, compiled } from '../../support/scenarios';

/** What a made-up story may contain. */
export interface Manner {
  /** Replies, exits, aftermath and needs may ask how the customer feels. */
  readonly asksFeeling: boolean;
  /** Beats stand in a row and little is remembered, so that many ways of playing meet again. */
  readonly inARow?: boolean;
}

const REPLIES = ['left-hand', 'middle', 'right-hand'] as const;

const level = fc.integer({ min: 0, max: 4 });
const points = (reach: number) => fc.integer({ min: -reach, max: reach });
const effects = (reach: number) =>
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

const condition = ({ asksFeeling, inARow = false }: Manner) =>
  fc.constantFrom(...(inARow ? plain.slice(0, 2) : plain), ...(asksFeeling ? feelings : []));
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

/** Ways on lead to later beats only, so that every story ends. */
function next(manner: Manner, beat: number, beats: number) {
  const later = Array.from({ length: beats - beat - 1 }, (_, index) => `beat-${beat + 1 + index}`);
  const place =
    manner.inARow === true ? fc.constant(later[0] ?? 'end') : fc.constantFrom(...later, ...later, 'end', 'plain');
  const forked = fc
    .tuple(condition(manner), place, place)
    .map(([test, there, else_]) => [{ if: test, to: there }, { to: else_ }]);
  return fc.oneof(place, forked);
}

const setting = ({ inARow = false }: Manner) =>
  fc.constantFrom<Authored>({ flag: true }, { flag: false }, ...(inARow ? [] : [{ word: 'second' }, { count: 2 }]));
const adding = ({ inARow = false }: Manner) =>
  inARow ? fc.constant({}) : fc.constantFrom({ count: 1 }, { count: -1 });

const madeReply = (manner: Manner, beat: number, beats: number, place: number) =>
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
      if: condition(manner),
    },
    // The last reply is always on offer more often than not: a beat may also come up empty, which ends the talk.
    { requiredKeys: ['id', 'text', 'scores', 'next'] },
  );

const line = (manner: Manner) =>
  fc.record({ text: fc.constant('A line.'), if: condition(manner), effects: effects(15) }, { requiredKeys: ['text'] });

const beat = (manner: Manner, place: number, beats: number) =>
  fc.record({
    phase: fc.constantFrom('open', 'work', 'close'),
    turningPoint: fc.boolean(),
    says: fc.array(line(manner), { minLength: 1, maxLength: 2 }),
    replies: fc
      .integer({ min: 2, max: REPLIES.length })
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, index) => madeReply(manner, place, beats, index))),
      ),
  });

const need = (manner: Manner, place: number) =>
  fc.record({
    id: fc.constant(`need-${place}`),
    text: fc.constant('A need.'),
    must: fc.boolean(),
    metWhen: condition(manner),
  });

/** Endings that cap what is possible, in any order, also against the feeling (rule 54). */
const endings = fc
  .record({
    gone: sometimes(fc.record({ cap: fc.integer({ min: 0, max: 60 }) })),
    sunny: sometimes(fc.record({ from: fc.constantFrom(40, 55, 65), cap: fc.integer({ min: 30, max: 100 }) })),
    flagged: sometimes(fc.record({ cap: fc.integer({ min: 20, max: 100 }), safe: fc.boolean() })),
    cap: fc.integer({ min: 20, max: 100 }),
  })
  .map(({ gone, sunny, flagged, cap }) => ({
    ...(gone && { gone: { if: { left: true }, says: 'Gone.', cap: gone.cap } }),
    ...(sunny && { sunny: { if: { feeling: { atLeast: sunny.from } }, says: 'Well.', cap: sunny.cap } }),
    ...(flagged && { flagged: { if: { flag: true }, says: 'So.', ...flagged } }),
    plain: { says: 'That is that.', cap },
  }));

/** Whole scenarios of 3 to 5 beats with variables, conditions, gates, caps, needs and an aftermath. */
export const authoredStory = (manner: Manner): fc.Arbitrary<Authored> =>
  fc.integer({ min: 3, max: 5 }).chain((count) =>
    fc
      .record({
        length: fc.constantFrom('moment', 'short', 'full'),
        state: fc.record({
          trust: fc.integer({ min: 10, max: 85 }),
          heat: fc.integer({ min: 0, max: 90 }),
          patience: fc.integer({ min: 8, max: 60 }),
        }),
        cares: fc.record({ empathy: fc.constantFrom(0.7, 1, 1.3), advice: fc.constantFrom(0.7, 1, 1.3) }),
        needs: fc
          .integer({ min: 0, max: 3 })
          .chain((needs) => fc.tuple(...Array.from({ length: needs }, (_, place) => need(manner, place)))),
        beats: fc.tuple(...Array.from({ length: count }, (_, place) => beat(manner, place, count))),
        aftermath: fc.array(fc.record({ if: condition(manner), says: fc.constant('Later.'), effects: effects(40) }), {
          maxLength: 3,
        }),
        endings,
      })
      .map(({ length, state, cares, needs, beats, aftermath, endings: ends }) =>
        aScenario({
          length,
          customer: { name: 'Mr Adeyemi', state, cares, needs },
          vars: { flag: false, count: { min: 0, max: 3, start: 0 }, word: ['first', 'second'] },
          start: 'beat-0',
          beats: Object.fromEntries(beats.map((one, place) => [`beat-${place}`, one])),
          aftermath,
          endings: ends,
        }),
      ),
  );

/** Programs of made-up stories. */
export const story = (manner: Manner): fc.Arbitrary<Program> => authoredStory(manner).map(compiled);

/** Every play of a customer to its end, one after another, with the replies that led there. */
export function* everyPlay(
  program: Program,
  variant: Place,
  state: EncounterState = arrive(program, variant),
  replies: readonly Place[] = [],
): Generator<{ readonly state: EncounterState; readonly replies: readonly Place[] }> {
  if (state.outcome !== null) {
    yield { state, replies };
    return;
  }
  for (const place of offered(program, state)) {
    yield* everyPlay(program, variant, advance(program, state, place), [...replies, place]);
  }
}

/** The state after some replies. */
export const afterReplies = (program: Program, variant: Place, replies: readonly Place[]): EncounterState =>
  replies.reduce((state, reply) => advance(program, state, reply), arrive(program, variant));
