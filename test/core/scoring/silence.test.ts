import { describe, expect, it } from 'vitest';
import type { Program } from '../../../src/core/scenario/program';
import { SILENCE_NAME } from '../../../src/core/scenario/silence';
import { scoreReplay } from '../../../src/core/scoring/score';
import { replayed } from '../journal/replayed';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../../support/scenarios';

const timed = (onTimeout: Authored, ...replies: readonly Authored[]): Program =>
  compiled(
    aScenario({
      beats: {
        'the-plate': aBeat({
          replies: replies.map((reply) => aReply(reply)),
          timer: { seconds: 20, onTimeout: { next: 'end', ...onTimeout } },
        }),
      },
    }),
  );
const card = (program: Program, reply: string) => scoreReplay(program, replayed(program, [reply]), null);
const dimensions = (program: Program, reply: string) =>
  Object.fromEntries(
    card(program, reply).dimensions.map(({ dimension, got, of, percent }) => [dimension, { got, of, percent }]),
  );
const behaviour = (program: Program, reply: string, name: string) =>
  card(program, reply).behaviours.find((one) => one.behaviour === name);

const GOOD = { id: 'good', scores: { empathy: 4, advice: 4, noHardSell: 4 } };
const POOR = { id: 'poor', scores: { empathy: 1, advice: 1 } };

describe('silence in the scorecard', () => {
  it('counts in the middle of both scales against the best that could have been said', () => {
    expect(dimensions(timed({}, GOOD, POOR), SILENCE_NAME)).toEqual({
      empathy: { got: 2, of: 4, percent: 50 },
      advice: { got: 2, of: 4, percent: 50 },
      noHardSell: { got: 0, of: 0, percent: null },
    });
  });

  it('counts as its author scored it', () => {
    const scores = { empathy: 0, advice: 1, noHardSell: 3 };
    expect(dimensions(timed({ scores }, GOOD), SILENCE_NAME)).toEqual({
      empathy: { got: 0, of: 4, percent: 0 },
      advice: { got: 1, of: 4, percent: 25 },
      noHardSell: { got: 3, of: 4, percent: 75 },
    });
  });

  it('is never worth more than all there was: where it was best, it is the best', () => {
    const found = dimensions(timed({}, POOR), SILENCE_NAME);
    expect(found['empathy']).toEqual({ got: 2, of: 2, percent: 100 });
    expect(dimensions(timed({ scores: { advice: 4 } }, POOR), SILENCE_NAME)['advice']?.percent).toBe(100);
  });

  it('is nothing to measure up to for who did speak', () => {
    expect(dimensions(timed({ scores: { empathy: 4, advice: 4 } }, POOR), 'poor')['advice']).toEqual({
      got: 1,
      of: 1,
      percent: 100,
    });
  });

  it('takes and breaks the chances of behaviours', () => {
    const waits = timed({ behaviours: { boundary: 1, speed: -1 } }, GOOD);
    expect(behaviour(waits, SILENCE_NAME, 'boundary')).toMatchObject({ taken: 1, chances: 1, broken: 0 });
    expect(behaviour(waits, SILENCE_NAME, 'speed')).toMatchObject({ taken: 0, chances: 0, broken: 1 });
    expect(behaviour(waits, 'good', 'boundary')).toMatchObject({ taken: 0, chances: 0, broken: 0 });
    const missed = timed({}, { ...GOOD, behaviours: { history: 1 } });
    expect(behaviour(missed, SILENCE_NAME, 'history')).toMatchObject({ taken: 0, chances: 1, broken: 0 });
  });
});
