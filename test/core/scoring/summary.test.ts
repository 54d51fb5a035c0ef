import { describe, expect, it } from 'vitest';
import { journalOf, readChain } from '../../../src/core/journal/chain';
import { linked, type Entry } from '../../../src/core/journal/entry';
import { replayJournal } from '../../../src/core/journal/journal';
import { asId, type AttemptId } from '../../../src/core/model/ids';
import type { Program } from '../../../src/core/scenario/program';
import { scoreReplay } from '../../../src/core/scoring/score';
import { storyFacts, summaryOf, type Summary } from '../../../src/core/scoring/summary';
import { DIMENSIONS } from '../../../src/core/vocabulary/dimensions';
import { aLog } from '../../support/logs';
import { aBeat, aReply, aScenario, compiled, shipped, SHIPPED } from '../../support/scenarios';

const REACH = { best: 90, worst: 5, exact: true };

function summed(program: Program, entries: readonly Entry[]): Summary {
  const attempt = entries[0]?.attempt ?? asId<AttemptId>('none');
  const summary = summaryOf(program, { attempt, entries }, () => REACH);
  if (summary === null) throw new Error('nothing to sum up');
  return summary;
}

const TALK = aScenario({
  title: 'Cold',
  version: '2.1.0',
  industry: 'cafe',
  beats: {
    'the-plate': aBeat({
      turningPoint: true,
      replies: [
        aReply({ id: 'own-it', behaviours: { history: 1, speed: -1 }, next: 'the-bill' }),
        aReply({ id: 'shrug', scores: { empathy: 1, advice: 0 }, next: 'the-bill' }),
      ],
    }),
    'the-bill': aBeat({
      phase: 'close',
      replies: [
        aReply({ id: 'free', scores: { empathy: 2, advice: 4, noHardSell: 3 } }),
        aReply({ id: 'plain', scores: { empathy: 4, advice: 1, noHardSell: 4 } }),
      ],
    }),
  },
});
const byName =
  (...names: readonly string[]) =>
  (program: Program, state: { readonly at: number }): number =>
    program.beats[state.at]?.replies.findIndex(({ id }) => names.includes(id)) ?? 0;

describe('the summary of an attempt', () => {
  const program = compiled(TALK);
  const log = aLog(program, { choose: byName('own-it', 'free'), at: 60_000, attempt: 'one' });

  it('says which story, which customer, and from when to when', () => {
    expect(summed(program, log)).toMatchObject({
      attempt: 'one',
      story: { id: 'cold-waffles', title: 'Cold', version: '2.1.0', industry: 'cafe', keyStatus: 'draft' },
      hash: program.hash,
      recorded: program.hash,
      variant: 'base',
      room: 'solo',
      coach: false,
      branch: null,
      started: 60_000,
      ended: 70_000,
      state: 'over',
    });
  });

  it('has each turn with its levels, the best on offer and what kind of turn it was', () => {
    const [first, second] = summed(program, log).turns;
    expect(first).toMatchObject({
      beat: 'the-plate',
      reply: 'own-it',
      turningPoint: true,
      levels: { empathy: 3, advice: 3, noHardSell: null },
      best: { empathy: 3, advice: 3, noHardSell: null },
      situations: ['turning', 'opening', 'history'],
      taken: ['history'],
      chances: ['history'],
      broken: ['speed'],
      seconds: 5,
    });
    expect(second).toMatchObject({
      levels: { empathy: 2, advice: 4, noHardSell: 3 },
      best: { empathy: 4, advice: 4, noHardSell: 4 },
      situations: ['sale', 'closing'],
      taken: [],
      chances: [],
    });
    expect(second?.before).toBe(first?.after);
  });

  it('adds the levels up per scale, and never over the scales', () => {
    expect(summed(program, log).dimensions).toEqual({
      empathy: { got: 5, of: 7 },
      advice: { got: 7, of: 7 },
      noHardSell: { got: 3, of: 4 },
    });
  });

  it('is nothing for a log without a play', () => {
    expect(summaryOf(program, { attempt: asId('one'), entries: [] }, () => REACH)).toBeNull();
  });

  it('is open while the talk goes on, and stopped where it was left', () => {
    const open = log.slice(0, 2);
    expect(summed(program, open)).toMatchObject({ state: 'open', headline: null, ending: null, endGrade: null });
    const left = [...open, linked(open.at(-1) ?? null, asId('one'), 99_000, { type: 'encounter.left' })];
    expect(summed(program, left)).toMatchObject({ state: 'stopped', headline: null, ended: 99_000 });
  });

  it('leaves the number open while best and worst are not known', () => {
    const summary = summaryOf(program, { attempt: asId('one'), entries: log }, () => null);
    expect(summary).toMatchObject({ state: 'over', headline: null, exact: true });
  });

  it('asks for best and worst of the customer who was there', () => {
    const asked: number[] = [];
    summaryOf(program, { attempt: asId('one'), entries: log }, (variant) => (asked.push(variant), REACH));
    expect(asked).toEqual([0]);
  });
});

describe('a story that changed since', () => {
  const before = compiled(TALK);
  const beats = { ...(TALK['beats'] as object), 'the-bill': aBeat({ replies: [aReply({ id: 'other' })] }) };
  const after = compiled({ ...TALK, beats });
  const log = aLog(before, { choose: byName('own-it', 'free'), attempt: 'one' });

  it('keeps the turns that still stand, and claims no end', () => {
    const summary = summed(after, log);
    expect(summary).toMatchObject({ state: 'changed', headline: null, ending: null, endGrade: null, stars: null });
    expect(summary.turns.map(({ reply }) => reply)).toEqual(['own-it']);
    expect([summary.recorded, summary.hash]).toEqual([before.hash, after.hash]);
  });
});

describe.each(SHIPPED)('a summary of %s', (id) => {
  const program = shipped(id);
  const reaches = program.customers.map((_, variant) => ({ best: 60 + variant, worst: 0, exact: true }));

  it('says what the scorecard says, in seeded plays', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const variant = seed % program.customers.length;
      const entries = aLog(program, { seed, variant });
      const replay = replayJournal(program, journalOf(entries));
      const card = scoreReplay(program, replay, reaches[variant] ?? null);
      const summary = summaryOf(program, { attempt: asId('attempt-1'), entries }, (at) => reaches[at] ?? null);
      if (summary === null) throw new Error('nothing to sum up');
      expect(summary.headline).toEqual(card.headline);
      expect(summary.feeling).toEqual(card.feeling);
      expect(summary.endGrade).toBe(card.grade);
      for (const { dimension, got, of } of card.dimensions) expect(summary.dimensions[dimension]).toEqual({ got, of });
      for (const one of summary.behaviours) expect(card.behaviours).toContainEqual(one);
      for (const { levels, best } of summary.turns)
        for (const name of DIMENSIONS) expect(levels[name] ?? 0).toBeLessThanOrEqual(best[name] ?? 0);
    }
  });

  it('is the same, byte for byte, live and read back from the log', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const entries = aLog(program, { seed });
      const back = readChain(asId('attempt-1'), JSON.parse(JSON.stringify(entries)) as unknown[]);
      const [live, replayed] = [summed(program, entries), summed(program, back.entries)];
      expect(JSON.stringify(replayed)).toBe(JSON.stringify(live));
    }
  });

  it('knows its story without the program', () => {
    expect(storyFacts(program)).toMatchObject({ id, channel: program.about.channel, title: program.about.title });
  });
});
