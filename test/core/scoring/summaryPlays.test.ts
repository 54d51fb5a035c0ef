import { describe, expect, it } from 'vitest';
import { linked, type Entry } from '../../../src/core/journal/entry';
import { openingFact, type Opened } from '../../../src/core/journal/journal';
import { PLAIN_OPTIONS, type Fact } from '../../../src/core/model/facts';
import { asId, asSeed, type AttemptId, type BeatId, type ReplyId } from '../../../src/core/model/ids';
import type { Program } from '../../../src/core/scenario/program';
import { SILENCE_NAME } from '../../../src/core/scenario/silence';
import { SITUATIONS, summaryOf, type Summary } from '../../../src/core/scoring/summary';
import { BEHAVIOURS } from '../../../src/core/vocabulary/behaviours';
import { DIMENSIONS } from '../../../src/core/vocabulary/dimensions';
import { aLog } from '../../support/logs';
import { aBeat, aReply, aScenario, compiled, shipped, SHIPPED, type Authored } from '../../support/scenarios';

const ATTEMPT = asId<AttemptId>('one');
const REACH = { best: 90, worst: 5, exact: true };

function summed(program: Program, entries: readonly Entry[], reach: typeof REACH | null = REACH): Summary {
  const summary = summaryOf(program, { attempt: ATTEMPT, entries }, () => reach);
  if (summary === null) throw new Error('nothing to sum up');
  return summary;
}
const said = (beat: string, reply: string, tookMs = 4000): Fact => ({
  type: 'reply.chosen',
  beat: asId<BeatId>(beat),
  reply: asId<ReplyId>(reply),
  tookMs,
});
const silent = (beat: string): Fact => ({ type: 'reply.timedOut', beat: asId<BeatId>(beat) });
/** A log of these facts after an opening, a second apart. */
function logOf(program: Program, facts: readonly Fact[], over: Partial<Opened> = {}): readonly Entry[] {
  const opened = { ...openingFact(program, 0, asSeed(7), PLAIN_OPTIONS), ...over };
  const entries: Entry[] = [];
  for (const fact of [opened, ...facts])
    entries.push(linked(entries.at(-1) ?? null, ATTEMPT, 1000 * entries.length, fact));
  return entries;
}

const talk = (over: Authored = {}): Program =>
  compiled(
    aScenario({
      vars: { owned: false },
      beats: {
        'the-plate': aBeat({
          timer: { seconds: 20, onTimeout: { effects: { trust: -6 }, next: 'the-bill' } },
          replies: [
            aReply({ id: 'own-it', set: { owned: true }, scores: { empathy: 3, advice: 2 }, next: 'the-bill' }),
            aReply({ id: 'deny', scores: { empathy: 0, advice: 1 }, next: 'the-bill' }),
          ],
        }),
        'the-bill': aBeat({
          replies: [
            aReply({ id: 'free', if: { owned: true }, scores: { empathy: 4, advice: 4 }, behaviours: { speed: 1 } }),
            aReply({ id: 'pay', scores: { empathy: 1, advice: 3 } }),
          ],
        }),
      },
      ...over,
    }),
  );

describe('what was on offer', () => {
  it('is the measure of a turn: a reply that could not be said is no better choice and no chance', () => {
    const program = talk();
    const bill = (plate: string) =>
      summed(program, logOf(program, [said('the-plate', plate), said('the-bill', 'pay')])).turns[1];
    expect(bill('own-it')).toMatchObject({ best: { empathy: 4, advice: 4 }, chances: ['speed'], taken: [] });
    expect(bill('deny')).toMatchObject({ best: { empathy: 1, advice: 3 }, chances: [], taken: [] });
  });

  it('makes a turn count for points only where the reply said was scored', () => {
    const program = talk({
      beats: {
        'the-plate': aBeat({
          replies: [
            aReply({ scores: { empathy: 2, advice: 2, noHardSell: 4 } }),
            aReply({ id: 'plain', scores: { empathy: 3, advice: 1 } }),
          ],
        }),
      },
    });
    const { turns, dimensions } = summed(program, logOf(program, [said('the-plate', 'plain')]));
    expect(turns[0]).toMatchObject({
      levels: { noHardSell: null },
      best: { noHardSell: 4 },
      situations: ['sale', 'opening'],
    });
    expect(dimensions).toEqual({
      empathy: { got: 3, of: 3 },
      advice: { got: 1, of: 2 },
      noHardSell: { got: 0, of: 0 },
    });
  });
});

describe('a turn in which nothing was said', () => {
  const program = talk();
  const summary = summed(program, logOf(program, [silent('the-plate'), said('the-bill', 'pay')]));

  it('is one like any other, named so that no reply can be mistaken for it', () => {
    expect(summary.turns.map(({ reply }) => reply)).toEqual([SILENCE_NAME, 'pay']);
    expect(summary.turns[0]).toMatchObject({ seconds: 0, taken: [], broken: [], situations: ['opening'] });
  });

  it('goes on with the feeling it left', () => {
    expect(summary.turns[0]?.after).toBeLessThan(summary.turns[0]?.before ?? 0);
    expect(summary.turns[1]?.before).toBe(summary.turns[0]?.after);
  });
});

describe('how a play was opened', () => {
  const program = talk();
  const plays = [said('the-plate', 'own-it'), said('the-bill', 'free')];

  it('is kept with it', () => {
    const branch = { of: asId<AttemptId>('zero'), turn: 1 };
    const options = { time: 2, startTrust: -3, coach: true } as const;
    expect(summed(program, logOf(program, plays, { room: 'team', branch, options }))).toMatchObject({
      room: 'team',
      branch,
      coach: true,
      startTrust: -3,
      seed: 7,
    });
  });

  it('moves the start: trust given beforehand raises it, and is seen in the first turn', () => {
    const start = (startTrust: number) =>
      summed(program, logOf(program, plays, { options: { ...PLAIN_OPTIONS, startTrust } }));
    expect(start(5).feeling.start).toBeGreaterThan(start(0).feeling.start);
    expect(start(-5).feeling.start).toBeLessThan(start(0).feeling.start);
    expect(start(5).turns[0]?.before).toBe(start(5).feeling.start);
  });

  it('by a customer nobody knows leaves a play without turns, as changed', () => {
    const odd = logOf(program, plays, { variant: asId('nobody') });
    expect(summed(program, odd)).toMatchObject({ state: 'changed', turns: [], headline: null, endGrade: null });
  });
});

describe('the end of a play', () => {
  const over = [said('the-plate', 'own-it'), said('the-bill', 'free')];

  it('is not undone by leaving afterwards', () => {
    const program = talk();
    const left = summed(program, logOf(program, [...over, { type: 'encounter.left' }]));
    expect(left).toMatchObject({ state: 'over', ending: 'done', ended: 3000 });
  });

  it('tells its stars, and that it was by the rules', () => {
    const review = { stars: 4, text: 'Good.' };
    const program = talk({ endings: { done: { says: 'He nods.', safe: true, review } } });
    expect(summed(program, logOf(program, over))).toMatchObject({ safe: true, stars: 4, headline: { kind: 'safe' } });
    expect(summed(talk(), logOf(talk(), over))).toMatchObject({ safe: false, stars: null });
  });

  it('is stopped, not changed, where somebody left a story that has changed since', () => {
    const facts = [said('the-plate', 'gone'), { type: 'encounter.left' } as const];
    expect(summed(talk(), logOf(talk(), facts)).state).toBe('stopped');
    expect(summed(talk(), logOf(talk(), facts.slice(0, 1))).state).toBe('changed');
  });

  it('says that best and worst were only estimated', () => {
    const program = talk();
    expect(summed(program, logOf(program, over), { ...REACH, exact: false }).exact).toBe(false);
    expect(summed(program, logOf(program, over)).exact).toBe(true);
  });
});

describe.each(SHIPPED)('plays of %s', (id) => {
  const program = shipped(id);
  const logs = Array.from({ length: 15 }, (_, seed) => aLog(program, { seed, attempt: 'one' }));

  it('say the same of their first turns wherever they are broken off', () => {
    for (const log of logs) {
      const whole = summed(program, log).turns;
      for (let turns = 0; turns < whole.length; turns += 1) {
        const part = summed(program, log.slice(0, turns + 1));
        expect(part.turns).toEqual(whole.slice(0, turns));
        expect(part).toMatchObject({ state: 'open', headline: null, endGrade: null, stars: null });
      }
    }
  });

  it('have a lowest feeling that is no higher than any they went through', () => {
    for (const log of logs) {
      const { feeling, turns } = summed(program, log);
      const all = [feeling.start, ...turns.flatMap(({ before, after }) => [before, after])];
      expect(feeling.lowest).toBeLessThanOrEqual(Math.min(...all));
      expect(all.every((one) => one >= 0 && one <= 100)).toBe(true);
    }
  });

  it('take only chances there were, and add them up over turns', () => {
    for (const log of logs) {
      const { turns, behaviours, dimensions } = summed(program, log);
      for (const { taken, chances, situations } of turns) {
        expect(taken.filter((one) => !chances.includes(one))).toEqual([]);
        expect(situations).toEqual(SITUATIONS.filter((kind) => situations.includes(kind)));
      }
      for (const behaviour of BEHAVIOURS) {
        const counted = behaviours.find((one) => one.behaviour === behaviour) ?? { taken: 0, chances: 0, broken: 0 };
        expect(counted.taken).toBe(turns.filter(({ taken }) => taken.includes(behaviour)).length);
        expect(counted.chances).toBeGreaterThanOrEqual(counted.taken);
      }
      for (const name of DIMENSIONS) expect(dimensions[name].got).toBeLessThanOrEqual(dimensions[name].of);
    }
  });

  it('open with the only turn that is an opening', () => {
    for (const log of logs) {
      const openings = summed(program, log).turns.map(({ situations }) => situations.includes('opening'));
      expect(openings).toEqual(openings.map((_, place) => place === 0));
    }
  });
});
