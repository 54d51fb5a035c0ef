import { describe, expect, it } from 'vitest';
import { type Bot, playOut, strategyOf } from '../../src/core/analysis/strategies';
import { advance, arrive } from '../../src/core/scenario/advance';
import { offered } from '../../src/core/scenario/offers';
import { openingFact, replayJournal } from '../../src/core/journal/journal';
import { type Fact, PLAIN_OPTIONS } from '../../src/core/model/facts';
import { asSeed } from '../../src/core/model/ids';
import type { Place, Program } from '../../src/core/scenario/program';
import type { EncounterState } from '../../src/core/scenario/state';
import { step } from '../../src/core/scenario/step';
import { scoreReplay } from '../../src/core/scoring/score';
import { shipped } from '../support/scenarios';

/** Numbers of this file are pinned as the engine gives them: a change of the rules or of a story is a readable diff. */

/** How many plays come to each ending, by counting every play there is. */
function perft(program: Program, state: EncounterState, counts: Map<string, number>): Map<string, number> {
  if (state.outcome !== null) {
    const ending = program.endings[state.outcome.ending]?.id as string;
    return counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  for (const place of offered(program, state)) perft(program, advance(program, state, place), counts);
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0);

/** Plays of a story counted without walking them one by one: from each beat and set of variables, once. */
function countedPlays(program: Program, state: EncounterState, known: Map<string, number>): number {
  if (state.outcome !== null) return 1;
  const key = JSON.stringify([state.at, state.vars, state.marks, state.patience, state.trust, state.heat]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const plays = offered(program, state).reduce(
    (sum, place) => sum + countedPlays(program, advance(program, state, place), known),
    0,
  );
  known.set(key, plays);
  return plays;
}

describe('every play of three-waffles', () => {
  const program = shipped('three-waffles');
  const counts = (variant: Place) => perft(program, arrive(program, variant), new Map());
  const sorted = (variant: Place) => [...counts(variant)].toSorted(([left], [right]) => left.localeCompare(right));

  it('comes to these endings with the customer who has a bus to catch', () => {
    expect(sorted(0)).toEqual([
      ['exceeded', 15],
      ['left', 2],
      ['met', 249],
      ['missed', 99],
      ['sore', 760],
    ]);
  });

  it('comes to these endings with the customer whose boy has his birthday', () => {
    expect(sorted(1)).toEqual([
      ['exceeded', 24],
      ['met', 151],
      ['missed', 45],
      ['sore', 257],
    ]);
  });

  it.each([0, 1])('is counted the same in another way, for customer %i', (variant) => {
    expect(total(counts(variant))).toBe(countedPlays(program, arrive(program, variant), new Map()));
  });
});

/** The journal a bot leaves, scored. */
function scoresOf(program: Program, variant: Place, bot: Bot): readonly (number | null)[] {
  const facts: Fact[] = [openingFact(program, variant, asSeed(7), PLAIN_OPTIONS)];
  let state = arrive(program, variant);
  for (const reply of playOut(program, variant, strategyOf(bot)).replies) {
    const stepped = step(program, state, { type: 'said', reply, tookMs: 0 });
    facts.push(...stepped.facts);
    state = stepped.state;
  }
  const card = scoreReplay(program, replayJournal(program, facts), null);
  return card.dimensions.map(({ percent }) => (percent === null ? null : Math.round(percent)));
}

describe('the three dimensions of a bot, empathy, advice and no hard sell', () => {
  it.each<readonly [string, Place, Bot, readonly (number | null)[]]>([
    ['three-waffles', 0, 'warm', [100, 63, 100]],
    ['three-waffles', 0, 'advice', [54, 100, 100]],
    ['three-waffles', 0, 'best-sum', [86, 82, 100]],
    ['three-waffles', 0, 'sell', [79, 71, 25]],
    ['three-waffles', 1, 'warm', [100, 60, 100]],
    ['three-waffles', 1, 'advice', [63, 100, 100]],
    ['three-waffles', 1, 'best-sum', [85, 80, 100]],
    ['three-waffles', 1, 'sell', [75, 65, 25]],
    ['third-call-one-shoe-on', 0, 'warm', [100, 57, 81]],
    ['third-call-one-shoe-on', 0, 'advice', [55, 100, 100]],
    ['third-call-one-shoe-on', 0, 'best-sum', [95, 77, 100]],
    ['third-call-one-shoe-on', 0, 'sell', [84, 52, 10]],
    ['third-call-one-shoe-on', 1, 'warm', [100, 57, 81]],
    ['third-call-one-shoe-on', 1, 'advice', [55, 100, 100]],
    ['third-call-one-shoe-on', 1, 'best-sum', [93, 77, 100]],
    ['third-call-one-shoe-on', 1, 'sell', [81, 52, 10]],
  ])('are these in %s, customer %i, %s: %j', (id, variant, bot, scores) => {
    expect(scoresOf(shipped(id), variant, bot)).toEqual(scores);
  });

  it('are full for whoever always takes the top of a scale', () => {
    const program = shipped('third-call-one-shoe-on');
    expect(scoresOf(program, 0, 'warm')[0]).toBe(100);
    expect(scoresOf(program, 0, 'advice')[1]).toBe(100);
  });
});
