import { describe, expect, it } from 'vitest';
import { play } from '../../../support/play';
import { type Authored } from '../../../support/scenarios';
import { aBeatWith, aCoolCustomer, aPlainReply, aTalk, outcomeOf } from './support';

/** A talk of one turn, after which the entries given may happen. Feeling 50 when the customer goes. */
const playThen = (aftermath: readonly Authored[], over: Authored = {}, reply: Authored = {}) =>
  play(
    aTalk(
      { 'the-plate': aBeatWith(aPlainReply('say', 'end', reply)) },
      { vars: { promised: false, moved: false }, aftermath, ...over },
    ),
  ).choose('say');

const later = (talk: ReturnType<typeof play>) => outcomeOf(talk).later.map(({ entry, feeling }) => [entry, feeling]);

describe('the aftermath', () => {
  it('unmasks a promise that was not kept', () => {
    const broken = { says: 'Sunday. The money is not back.', if: { promised: true }, effects: { trust: -16 } };
    expect(outcomeOf(playThen([broken], {}, { set: { promised: true } })).feeling).toBe(34);
    expect(outcomeOf(playThen([broken])).feeling).toBe(50);
  });

  it('is every entry that holds, in file order, with the feeling after each', () => {
    const talk = playThen(
      [
        { says: 'Saturday.', effects: { trust: -10 } },
        { says: 'Never.', if: { moved: true }, effects: { trust: -10 } },
        { says: 'Sunday.', if: { promised: true }, effects: { trust: 4 } },
        { says: 'Monday.' },
      ],
      {},
      { set: { promised: true } },
    );
    expect(later(talk)).toEqual([
      [0, 40],
      [2, 44],
      [3, 44],
    ]);
    expect(outcomeOf(talk).feeling).toBe(44);
  });

  it('is told entry after entry, each seeing what those before it did', () => {
    const entries = [
      { says: 'Too low for a visit.', if: { feeling: { below: 40 } }, effects: { trust: -5 } },
      { says: 'The parcel was late.', effects: { trust: -15 } },
      { says: 'Now too low for a visit.', if: { feeling: { below: 40 } }, effects: { trust: -5 } },
      { says: 'Above thirty still.', if: { feeling: { above: 30 } }, effects: { trust: 1 } },
    ];
    expect(later(playThen(entries))).toEqual([
      [1, 35],
      [2, 30],
    ]);
  });

  it('reaches 40 points, is clamped at each entry and never paced', () => {
    const entries = [
      { says: 'Bad.', effects: { trust: -40 } },
      { says: 'Worse.', effects: { trust: -40 } },
      { says: 'A little better.', effects: { trust: 7 } },
    ];
    const talk = playThen(entries, { length: 'moment' });
    expect(later(talk)).toEqual([
      [0, 10],
      [1, 0],
      [2, 7],
    ]);
  });

  it('may heat a customer as well as cost trust', () => {
    // A middling reply has cooled heat from 20 to 19; 40 more are 29 above 30.
    const talk = playThen([{ says: 'A bill came too.', effects: { heat: 40 } }]);
    expect(outcomeOf(talk).feeling).toBeCloseTo(50 - 0.3 * 29, 9);
  });

  it('happens before an ending that the reply named', () => {
    const talk = playThen([{ says: 'Sunday.', effects: { trust: -16 } }], {}, { next: 'done' });
    talk.expectEnding('done');
    expect(outcomeOf(talk)).toMatchObject({ feeling: 34, grade: 'misery' });
  });

  it('is told as it felt, before the cap of the ending and the hold of open needs', () => {
    const needs = [{ id: 'keep', text: 'A promise kept', must: true, metWhen: { promised: true } }];
    const talk = playThen(
      [{ says: 'A kind letter came.', effects: { trust: 10 } }],
      { customer: aCoolCustomer({ needs }, { trust: 70 }) },
      { scores: { empathy: 3, advice: 3 } },
    );
    const [entry] = outcomeOf(talk).later;
    expect(entry?.feeling).toBeGreaterThan(80);
    expect(outcomeOf(talk).feeling).toBe(64);
  });

  it('keeps behind the gate for magic', () => {
    const talk = playThen([{ says: 'A kind letter came.', effects: { trust: 40 } }]);
    expect(later(talk)).toEqual([[0, 64]]);
    expect(outcomeOf(talk)).toMatchObject({ feeling: 64, grade: 'mediocre' });
  });

  it('may ask what was said, what was visited and how long ago', () => {
    const asking = (condition: Authored) => later(playThen([{ says: 'Sunday.', if: condition }])).length;
    expect(asking({ said: 'the-plate/say' })).toBe(1);
    expect(asking({ visited: 'the-plate' })).toBe(1);
    expect(asking({ turnsSince: 'the-plate', is: 1 })).toBe(1);
    expect(asking({ turnsSince: 'the-plate', is: 0 })).toBe(0);
  });

  it('of a scenario without one is nothing', () => {
    const outcome = outcomeOf(play(aTalk({ 'the-plate': aBeatWith(aPlainReply('say')) })).choose('say'));
    expect(outcome.later).toEqual([]);
  });
});
