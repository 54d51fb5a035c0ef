import { describe, expect, it } from 'vitest';
import { projectCohort } from '../../../src/core/projections/cohort';
import type { Given } from '../../../src/core/projections/cohortPeople';
import type { PlaceView, StoryCohort } from '../../../src/core/projections/cohortViews';
import type { Program } from '../../../src/core/scenario/program';
import { aBeat, aReply, aScenario, compiled, shipped, type Authored } from '../../support/scenarios';
import { aTeam, playedBy } from './cohortSupport';

const storyOf = (program: Program, given: readonly Given[]): StoryCohort => {
  const story = projectCohort(given, new Map([[program.id, program]]))?.stories[0];
  if (story === undefined) throw new Error('no story');
  return story;
};

/** Ten people who all answer like this. */
const allSaying = (program: Program, ...replies: readonly string[]): readonly Given[] =>
  Array.from({ length: 10 }, (_, at) => ({
    participant: `p-${at}`,
    attempts: [playedBy(program, `a-${at}`, { seed: 1, skill: 0, replies })],
  }));

/** A talk of one turn with one reply that matters. */
const oneTurn = (reply: Authored, beat: Authored = {}): Program =>
  compiled(
    aScenario({
      beats: { 'the-plate': aBeat({ replies: [aReply({ id: 'said', ...reply }), aReply({ id: 'other' })], ...beat }) },
    }),
  );

describe('what to ask about a turn', () => {
  const asking = (program: Program): PlaceView['asking'] | undefined =>
    storyOf(program, allSaying(program, 'said')).first.places[0]?.asking;

  it.each<[string, Authored, Authored, PlaceView['asking']]>([
    ['a sale', { scores: { empathy: 0, advice: 0, noHardSell: 1 } }, {}, 'sale'],
    ['the feeling', { scores: { empathy: 1, advice: 1 } }, {}, 'feeling'],
    ['the feeling, the sale being no trouble', { scores: { empathy: 0, advice: 3, noHardSell: 2 } }, {}, 'feeling'],
    ['the advice', { scores: { empathy: 4, advice: 1 } }, {}, 'advice'],
    ['the advice, shorter than the feeling', { scores: { empathy: 1, advice: 0 } }, {}, 'advice'],
    ['the first words', {}, { phase: 'open' }, 'open'],
    ['the work', {}, { phase: 'work' }, 'work'],
    ['the end', {}, { phase: 'close' }, 'close'],
  ])('is about %s', (_, reply, beat, expected) => {
    expect(asking(oneTurn(reply, beat))).toBe(expected);
  });

  it('is about no single reply where several are put together', () => {
    const program = oneTurn({ scores: { empathy: 0, advice: 0 } }, { phase: 'close' });
    const given = [...allSaying(program, 'said').slice(0, 4), ...allSaying(program, 'other').slice(4, 8)];
    const [place] = storyOf(program, given).first.places;
    expect(place?.choices).toMatchObject([{ count: 8, replies: [{ place: 0 }, { place: 1 }] }]);
    expect(place?.asking).toBe('close');
  });
});

describe('a turn that is met again', () => {
  const hub = compiled(
    aScenario({
      vars: { told: false },
      beats: {
        'the-plate': aBeat({
          hub: { until: { told: true }, next: 'end' },
          replies: [
            { id: 'ask', text: 'How many?', scores: { empathy: 3, advice: 3 } },
            { id: 'tell', text: 'Six minutes.', scores: { empathy: 2, advice: 4 }, set: { told: true } },
          ],
        }),
      },
    }),
  );

  it('is a turn of its own', () => {
    const given = [...allSaying(hub, 'ask', 'tell'), ...allSaying(hub, 'tell')].map((one, at) => ({
      participant: `p-${at}`,
      attempts: one.attempts.map((play) => ({ ...play, attempt: `${play.attempt}-${at}` as typeof play.attempt })),
    }));
    const { places } = storyOf(hub, given).first;
    expect(
      places.map(({ visit, choices, elsewhere }) => [visit, choices.map(({ count }) => count), elsewhere]),
    ).toEqual([
      [1, [10, 10], 0],
      [2, [0, 10], 10],
    ]);
  });
});

describe('stories that ship', () => {
  const gate = shipped('gate-14');
  const big = storyOf(gate, aTeam([gate], 40, 2));

  it('show silence as a reply without words, last', () => {
    const timed = big.first.places.filter(({ choices }) =>
      choices.some((one) => one.replies.some(({ place }) => place < 0)),
    );
    expect(timed.length).toBeGreaterThan(0);
    for (const { choices } of timed)
      for (const { replies } of choices)
        expect(replies.findIndex(({ place }) => place < 0)).toBeOneOf([-1, replies.length - 1]);
    expect(
      timed.flatMap(({ choices }) => choices.flatMap(({ replies }) => replies)).find(({ place }) => place < 0)?.text,
    ).toEqual([]);
  });

  it('begin with the first turn, and show each turn once', () => {
    expect(big.first.places[0]).toMatchObject({ beat: gate.beats[gate.start]?.id, visit: 1, elsewhere: 0 });
    const names = big.first.places.map(({ beat, visit }) => `${beat} ${visit}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('show no change of feeling for fewer than five, nor for who may not have come', () => {
    const more = big.all?.places.flatMap(({ choices }) => choices) ?? [];
    expect(more.filter(({ elsewhere, change }) => elsewhere && change !== null)).toEqual([]);
    const first = big.first.places.flatMap(({ choices }) => choices);
    expect(first.filter(({ count, change }) => count < 5 && change !== null)).toEqual([]);
    expect(first.some(({ change }) => change !== null)).toBe(true);
  });

  it('order the falls by depth, of turns that fell alone', () => {
    for (const { places, fell } of [big.first, big.all ?? big.first]) {
      const depths = fell.map((at) => places[at]?.change ?? 0);
      expect(depths).toEqual(depths.toSorted((one, other) => one - other));
      expect(depths.every((depth) => depth < 0)).toBe(true);
      expect(fell.length).toBeLessThanOrEqual(3);
    }
  });

  it('leave no way out that nobody went, and name each ending once', () => {
    for (const told of [big.first.endings, big.first.passages])
      for (const { names, count } of told?.ways ?? []) {
        expect(count).toBeGreaterThanOrEqual(5);
        expect(new Set(names.map((name) => JSON.stringify(name))).size).toBe(names.length);
      }
  });
});
