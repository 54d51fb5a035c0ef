import { describe, expect, it } from 'vitest';
import type { Program } from '../../../src/core/scenario/program';
import { currentFeeling } from '../../../src/core/scenario/state';
import { type Scorecard, scoreReplay } from '../../../src/core/scoring/score';
import type { Behaviour } from '../../../src/core/vocabulary/behaviours';
import type { Dimension } from '../../../src/core/vocabulary/dimensions';
import { replayed } from '../journal/replayed';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../../support/scenarios';

const REACH = { best: 80, worst: 0, exact: true };

/** Three beats in a row: what is said in one does not change what is on offer in the next. */
const chain = (...replies: readonly (readonly Authored[])[]): Program =>
  compiled(
    aScenario({
      vars: { open: false },
      customer: { name: 'Mr Adeyemi', state: { trust: 50, heat: 30, patience: 90 } },
      start: 'beat-0',
      beats: Object.fromEntries(
        replies.map((list, place) => {
          const next = place + 1 < replies.length ? `beat-${place + 1}` : 'end';
          return [`beat-${place}`, aBeat({ replies: list.map((reply) => aReply({ next, ...reply })) })];
        }),
      ),
    }),
  );

const scored = (id: string, empathy: number, advice: number, noHardSell?: number): Authored => ({
  id,
  scores: { empathy, advice, ...(noHardSell === undefined ? {} : { noHardSell }) },
});

const card = (program: Program, ...replies: readonly string[]): Scorecard =>
  scoreReplay(program, replayed(program, replies), REACH);
const dimension = (of: Scorecard, name: Dimension) => of.dimensions.find((one) => one.dimension === name);
const behaviour = (of: Scorecard, name: Behaviour) => of.behaviours.find((one) => one.behaviour === name);

describe('a dimension of a play', () => {
  const talk = chain(
    [scored('kind', 4, 1), scored('right', 2, 4)],
    [scored('sell', 1, 3, 0), scored('hold', 3, 3, 4), scored('silent', 2, 2)],
    [scored('warm', 3, 2), scored('cool', 2, 3)],
  );

  it('sets the levels chosen against the best on offer in the beats met', () => {
    // Chosen 2 + 3 + 3 of 4 + 3 + 3 at best.
    expect(dimension(card(talk, 'right', 'hold', 'warm'), 'empathy')).toEqual({
      dimension: 'empathy',
      got: 8,
      of: 10,
      percent: 80,
      turns: [
        { turn: 1, level: 2, best: 4 },
        { turn: 2, level: 3, best: 3 },
        { turn: 3, level: 3, best: 3 },
      ],
    });
    // Chosen 4 + 3 + 2 of 4 + 3 + 3.
    expect(dimension(card(talk, 'right', 'hold', 'warm'), 'advice')?.percent).toBe(90);
  });

  it('counts hard sell only in the beats where a sale tempts', () => {
    const sold = dimension(card(talk, 'right', 'sell', 'warm'), 'noHardSell');
    expect(sold).toEqual({
      dimension: 'noHardSell',
      got: 0,
      of: 4,
      percent: 0,
      turns: [{ turn: 2, level: 0, best: 4 }],
    });
    expect(dimension(card(talk, 'right', 'hold', 'warm'), 'noHardSell')?.percent).toBe(100);
  });

  it('leaves a reply without the scale out of both sums', () => {
    const silent = dimension(card(talk, 'right', 'silent', 'warm'), 'noHardSell');
    expect(silent).toEqual({ dimension: 'noHardSell', got: 0, of: 0, percent: null, turns: [] });
  });

  it('is without a number, never 100, where no sale tempted or nothing could be shown', () => {
    const plain = chain([scored('only', 3, 0)]);
    expect(dimension(card(plain, 'only'), 'noHardSell')?.percent).toBeNull();
    expect(dimension(card(plain, 'only'), 'advice')).toMatchObject({ got: 0, of: 0, percent: null });
  });

  it('looks at what was on offer, not at what a condition withheld', () => {
    const locked = chain([scored('fine', 2, 2), { ...scored('better', 4, 4), if: { open: true } }]);
    expect(dimension(card(locked, 'fine'), 'empathy')).toMatchObject({ got: 2, of: 2, percent: 100 });
  });

  it('is not rounded', () => {
    const thirds = chain([scored('one', 1, 1), scored('three', 3, 3)]);
    expect(dimension(card(thirds, 'one'), 'empathy')?.percent).toBeCloseTo(100 / 3, 12);
  });

  it('stands for what was said so far in a play that was stopped', () => {
    const stopped = scoreReplay(talk, replayed(talk, ['right']), REACH);
    expect(dimension(stopped, 'advice')).toMatchObject({ got: 4, of: 4, percent: 100 });
    expect(dimension(scoreReplay(talk, replayed(talk, []), REACH), 'empathy')?.percent).toBeNull();
  });

  it('never blends the three', () => {
    expect(card(talk, 'right', 'hold', 'warm').dimensions.map((one) => one.dimension)).toEqual([
      'empathy',
      'advice',
      'noHardSell',
    ]);
  });
});

describe('a behaviour of a play', () => {
  const talk = chain(
    [
      { ...scored('ask', 3, 3), behaviours: { history: 1, check: 1 } },
      { ...scored('script', 2, 2), behaviours: { offScript: -1 } },
    ],
    [
      { ...scored('recall', 3, 3), behaviours: { history: 1 } },
      { ...scored('forget', 2, 2), behaviours: { history: -1 } },
    ],
    [{ ...scored('hidden', 3, 3), if: { open: true }, behaviours: { history: 1 } }, scored('plain', 2, 2)],
  );

  it('counts the beats where some reply on offer shows it as chances', () => {
    expect(behaviour(card(talk, 'ask', 'recall', 'plain'), 'history')).toEqual({
      behaviour: 'history',
      taken: 2,
      chances: 2,
      broken: 0,
    });
  });

  it('counts breaks apart: a chance missed by a break is one of each', () => {
    expect(behaviour(card(talk, 'ask', 'forget', 'plain'), 'history')).toEqual({
      behaviour: 'history',
      taken: 1,
      chances: 2,
      broken: 1,
    });
  });

  it('has no chance where it could only be broken', () => {
    expect(behaviour(card(talk, 'script', 'recall', 'plain'), 'offScript')).toMatchObject({ chances: 0, broken: 1 });
  });

  it('is told for all nine, in their order', () => {
    expect(card(talk, 'ask', 'recall', 'plain').behaviours.map((one) => one.behaviour)).toEqual([
      'proactive',
      'history',
      'flexible',
      'offScript',
      'speed',
      'transparency',
      'ownership',
      'check',
      'boundary',
    ]);
  });

  it('is not counted in beats that were never met', () => {
    expect(behaviour(scoreReplay(talk, replayed(talk, ['ask']), REACH), 'history')?.chances).toBe(1);
  });
});

describe('the feelings of a play', () => {
  const talk = compiled(
    aScenario({
      length: 'full',
      customer: { name: 'Mr Adeyemi', state: { trust: 60, heat: 30, patience: 90, usual: 62 } },
      beats: {
        'the-plate': aBeat({
          replies: [
            aReply({ id: 'own-it', next: 'the-bill' }),
            aReply({ id: 'deny', scores: { empathy: 0, advice: 0 } }),
          ],
        }),
        'the-bill': aBeat({
          says: { text: 'And now this.', effects: { trust: -15 } },
          replies: [aReply({ id: 'free' })],
        }),
      },
      aftermath: [{ says: 'The card is used.', effects: { trust: -40 } }],
    }),
  );

  it('has the start, the end after the aftermath, and the lowest before it', () => {
    const { turns, state } = replayed(talk, ['own-it', 'free']);
    const { feeling } = card(talk, 'own-it', 'free');
    const afterLine = currentFeeling(turns[1]?.before ?? state);
    expect(feeling.start).toBe(60);
    expect(feeling.end).toBe(state.outcome?.feeling);
    expect(feeling.lowest).toBe(afterLine);
    expect(feeling.end).toBeLessThan(feeling.lowest);
  });

  it('has a lowest at the start where it only went up', () => {
    const up = compiled(aScenario({ customer: { name: 'Mr Adeyemi', state: { trust: 30, heat: 20, patience: 90 } } }));
    expect(card(up, 'own-it').feeling).toMatchObject({ start: 30, lowest: 30 });
  });

  it('counts what the first line did as low, and not as where the customer began', () => {
    const stung = compiled(
      aScenario({
        customer: { name: 'Mr Adeyemi', state: { trust: 30, heat: 20, patience: 90 } },
        beats: { 'the-plate': aBeat({ says: { text: 'Look at this.', effects: { trust: -9 } } }) },
      }),
    );
    expect(card(stung, 'own-it').feeling).toMatchObject({ start: 30, lowest: 21 });
  });

  it('is better than before only above the usual feeling', () => {
    const usual = (points: number): boolean => {
      const story = compiled(
        aScenario({
          customer: { name: 'Mr Adeyemi', state: { trust: 20, heat: 0, usual: points } },
          endings: { done: { says: 'He nods.', cap: 33 } },
        }),
      );
      return card(story, 'own-it').betterThanBefore;
    };
    expect([32, 33, 34].map(usual)).toEqual([true, false, false]);
  });
});

describe('the card of a play', () => {
  const talk = chain([scored('kind', 4, 4), scored('cold', 0, 0)]);

  it('has no outcome, grade, headline or note while the talk is not over', () => {
    expect(scoreReplay(talk, replayed(talk, []), REACH)).toMatchObject({
      outcome: null,
      grade: null,
      headline: null,
      betterThanBefore: false,
    });
  });

  it('leaves the headline open while best and worst are not known, and the grade not', () => {
    const open = scoreReplay(talk, replayed(talk, ['kind']), null);
    expect(open.headline).toBeNull();
    expect(open.grade).toBe(open.outcome?.grade);
    expect(open.grade).not.toBeNull();
  });

  it('says of a safe ending that it is one before best and worst are known, since it needs neither', () => {
    const safe = compiled(
      aScenario({ customer: { name: 'Mr Adeyemi' }, endings: { done: { says: 'Enough.', safe: true } } }),
    );
    expect(scoreReplay(safe, replayed(safe, ['own-it']), null).headline).toEqual({ kind: 'safe' });
  });

  it('has grade and headline once all is known', () => {
    expect(card(talk, 'cold')).toMatchObject({ grade: 'misery', headline: { kind: 'turnaround' } });
  });
});
