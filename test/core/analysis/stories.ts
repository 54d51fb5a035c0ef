import fc from 'fast-check';
import type { Program } from '../../../src/core/scenario/program';
import { type Authored, aScenario, compiled } from '../../support/scenarios';
import { condition, effects, line, madeReply, type Manner, REPLIES, sometimes } from './parts';
import { interrupted, promises, wholeBeat } from './whole';

const plainBeat = (manner: Manner, place: number, beats: number): fc.Arbitrary<Authored> =>
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

const beat = (manner: Manner, place: number, beats: number): fc.Arbitrary<Authored> => {
  const made = plainBeat(manner, place, beats);
  return manner.whole === true ? wholeBeat(manner, place, beats, made) : made;
};

interface Beside {
  readonly cuts: { readonly beats: Authored; readonly interrupts: readonly Authored[] };
  readonly promises: readonly Authored[];
}

/** What cuts in and what was promised; nothing where the whole format is not asked for. */
const beside = (manner: Manner, beats: number): fc.Arbitrary<Beside> =>
  manner.whole === true
    ? fc.record({ cuts: interrupted(manner, beats), promises: promises(manner) })
    : fc.constant({ cuts: { beats: {}, interrupts: [] }, promises: [] });

const need = (manner: Manner, place: number) =>
  fc.record({
    id: fc.constant(`need-${place}`),
    text: fc.constant('A need.'),
    must: fc.boolean(),
    metWhen: condition(manner),
  });

/** Endings that cap what is possible, also against the feeling (rule 54), and safe ones, also for those who left. */
const endings = fc
  .record({
    gone: sometimes(fc.record({ cap: fc.integer({ min: 0, max: 60 }) })),
    sunny: sometimes(fc.record({ from: fc.constantFrom(40, 55, 65), cap: fc.integer({ min: 30, max: 100 }) })),
    flagged: sometimes(fc.record({ cap: fc.integer({ min: 20, max: 100 }), safe: fc.boolean() })),
    out: sometimes(
      fc.constantFrom(
        { left: true },
        { all: [{ left: true }, { feeling: { below: 50 } }] },
        { feeling: { below: 55 } },
      ),
    ),
    cap: fc.integer({ min: 20, max: 100 }),
  })
  .map(({ gone, sunny, flagged, out, cap }) => ({
    ...(out && { out: { if: out, says: 'Ended by the rules.', safe: true } }),
    ...(gone && { gone: { if: { left: true }, says: 'Gone.', cap: gone.cap } }),
    ...(sunny && { sunny: { if: { feeling: { atLeast: sunny.from } }, says: 'Well.', cap: sunny.cap } }),
    ...(flagged && { flagged: { if: { flag: true }, says: 'So.', ...flagged } }),
    plain: { says: 'That is that.', cap },
  }));

/** Scenarios of 3 to 5 beats with variables, conditions, gates, caps, needs, an aftermath and what else is asked for. */
export const authoredStory = (manner: Manner): fc.Arbitrary<Authored> =>
  fc.integer({ min: 3, max: manner.whole === true ? 4 : 5 }).chain((count) =>
    fc
      .record({
        length: fc.constantFrom('moment', 'short', 'full'),
        state: fc.record({
          trust: fc.integer({ min: 10, max: 85 }),
          heat: fc.integer({ min: 0, max: 90 }),
          patience: manner.whole === true ? fc.integer({ min: 30, max: 100 }) : fc.integer({ min: 8, max: 60 }),
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
        more: beside(manner, count),
      })
      .map(({ length, state, cares, needs, beats, aftermath, endings: ends, more }) =>
        aScenario({
          length,
          customer: { name: 'Mr Adeyemi', state, cares, needs },
          vars: { flag: false, count: { min: 0, max: 3, start: 0 }, word: ['first', 'second'] },
          start: 'beat-0',
          beats: { ...Object.fromEntries(beats.map((one, place) => [`beat-${place}`, one])), ...more.cuts.beats },
          interrupts: more.cuts.interrupts,
          moment: { promises: more.promises },
          aftermath,
          endings: ends,
        }),
      ),
  );

/** Programs of made-up stories. */
export const story = (manner: Manner): fc.Arbitrary<Program> => authoredStory(manner).map(compiled);
