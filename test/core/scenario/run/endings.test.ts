import { describe, expect, it } from 'vitest';
import { beatAt, offered, spokenLines } from '../../../../src/core/scenario/offers';
import { currentFeeling, currentGrade } from '../../../../src/core/scenario/state';
import { play } from '../../../support/play';
import { aReply, type Authored } from '../../../support/scenarios';
import { aBeatWith, aCoolCustomer, aPlainReply, aTalk, outcomeOf } from './support';

/** One reply, one turn, then the endings given. */
const playOut = (endings: Record<string, Authored>, over: Authored = {}, reply: Authored = {}) =>
  play(
    aTalk(
      { 'the-plate': aBeatWith(aPlainReply('say', 'end', reply)) },
      { vars: { late: false, hot: ['missed', 'met', 'exceeded'] }, endings, ...over },
    ),
  ).choose('say');

const LAST = { says: 'He nods.' };
/** Both gates opened, trust 80 or so: a feeling past magic. */
const RIGHT = { scores: { empathy: 3, advice: 3 } };
const HAPPY = aCoolCustomer({}, { trust: 70 });

describe('which ending', () => {
  it('is the first in file order whose condition holds', () => {
    const endings = {
      low: { says: 'Low.', if: { feeling: { below: 40 } } },
      middle: { says: 'Middle.', if: { feeling: { below: 65 } } },
      also: { says: 'Also.', if: { feeling: { atLeast: 40 } } },
      last: LAST,
    };
    playOut(endings).expectEnding('middle');
    playOut(endings, {}, { effects: { trust: -11 } }).expectEnding('low');
  });

  it('is the last where no other holds', () => {
    playOut({ late: { says: 'Late.', if: { late: true } }, last: LAST }).expectEnding('last');
  });

  it('reads variables as the last reply left them', () => {
    playOut({ late: { says: 'Late.', if: { late: true } }, last: LAST }, {}, { set: { late: true } }).expectEnding(
      'late',
    );
  });

  it('is a named one whatever its condition says', () => {
    const endings = { late: { says: 'Late.', if: { late: true } }, last: LAST };
    playOut(endings, {}, { next: 'late' }).expectEnding('late');
    playOut(endings, {}, { next: 'last', set: { late: true } }).expectEnding('last');
  });

  it('is judged after the aftermath, by the feeling it leaves', () => {
    const endings = { low: { says: 'Low.', if: { feeling: { below: 40 } } }, last: LAST };
    const aftermath = [{ says: 'Sunday.', effects: { trust: -11 } }];
    playOut(endings, { aftermath }).expectEnding('low');
  });

  it('reads the feeling as the gate holds it', () => {
    const endings = { magic: { says: 'Magic.', if: { feeling: { atLeast: 65 } } }, last: LAST };
    const customer = aCoolCustomer({}, { trust: 60 });
    const generous = { effects: { trust: 15 } };
    playOut(endings, { customer }, generous).expectEnding('last');
    playOut(endings, { customer }, { ...generous, ...RIGHT }).expectEnding('magic');
  });

  it('may ask for needs, one or several', () => {
    const needs = [
      { id: 'plate', text: 'A hot plate', metWhen: { not: { hot: 'missed' } } },
      { id: 'time', text: 'On time', metWhen: { late: false } },
    ];
    const customer = aCoolCustomer({ needs });
    const endings = {
      both: { says: 'Both.', if: { met: ['plate', 'time'] } },
      time: { says: 'In time.', if: { met: 'time' } },
      last: LAST,
    };
    playOut(endings, { customer }, { set: { hot: 'met' } }).expectEnding('both');
    playOut(endings, { customer }).expectEnding('time');
    playOut(endings, { customer }, { set: { hot: 'met', late: true } }).expectEnding('last');
  });

  it('counts a need this variant lacks as not met', () => {
    const need = (id: string) => ({ id, text: id, metWhen: { late: false } });
    const customer = aCoolCustomer({
      variants: [
        { id: 'bus', needs: [need('time')] },
        { id: 'day', needs: [need('plate')] },
      ],
    });
    const program = aTalk(
      { 'the-plate': aBeatWith(aPlainReply('say')) },
      {
        customer,
        vars: { late: false },
        endings: { time: { says: 'In time.', if: { met: 'time' } }, last: LAST },
      },
    );
    play(program, 'bus').choose('say').expectEnding('time');
    play(program, 'day').choose('say').expectEnding('last');
  });
});

describe('the feeling at the end', () => {
  it('is the raw feeling where nothing holds it', () => {
    const talk = playOut({ last: LAST }, { customer: HAPPY }, RIGHT);
    // Trust 70: d = 4.16 * (130/150) + 1.82 = 5.4253, of which 1.4 * 0.3.
    expect(outcomeOf(talk).feeling).toBeCloseTo(70 + 5.425333333333 * 0.42, 9);
    talk.expectGrade('magic');
  });

  it.each([
    [64, 64, 'mediocre'],
    [39.5, 39.5, 'misery'],
    [65, 65, 'magic'],
    [0, 0, 'misery'],
  ])('is brought under the cap %d of the ending: %d, %s', (cap, feeling, grade) => {
    const talk = playOut({ last: { ...LAST, cap } }, { customer: HAPPY }, RIGHT);
    expect(outcomeOf(talk)).toMatchObject({ feeling, grade });
  });

  it('is never raised by a cap', () => {
    expect(outcomeOf(playOut({ last: { ...LAST, cap: 90 } })).feeling).toBe(50);
  });

  it('is capped by a named ending too', () => {
    expect(outcomeOf(playOut({ poor: { says: 'Poor.', cap: 30 }, last: LAST }, {}, { next: 'poor' })).feeling).toBe(30);
  });

  it('is held at 64 while warmth or advice was never shown', () => {
    const customer = aCoolCustomer({}, { trust: 60 });
    const warm = playOut({ last: LAST }, { customer }, { effects: { trust: 15 }, scores: { empathy: 4, advice: 2 } });
    expect(outcomeOf(warm)).toMatchObject({ feeling: 64, grade: 'mediocre' });
  });
});

describe('needs at the end', () => {
  const needs = [
    { id: 'plate', text: 'A hot plate', must: true, metWhen: { not: { hot: 'missed' } } },
    { id: 'time', text: 'On time', metWhen: { late: false } },
  ];
  const customer = aCoolCustomer({ needs }, { trust: 70 });
  const after = (reply: Authored, ending: Authored = LAST) => playOut({ last: ending }, { customer }, reply);

  it('held at 64 and at most mediocre with a must need open, even for one who arrived happier', () => {
    expect(outcomeOf(after(RIGHT))).toMatchObject({ feeling: 64, grade: 'mediocre', openNeeds: [0], mustOpen: true });
  });

  it('leave the feeling alone when only an optional one is open', () => {
    const outcome = outcomeOf(after({ ...RIGHT, set: { hot: 'met', late: true } }));
    expect(outcome).toMatchObject({ grade: 'magic', openNeeds: [1], mustOpen: false });
  });

  it('are listed, all that stayed open', () => {
    expect(outcomeOf(after({ set: { late: true } })).openNeeds).toEqual([0, 1]);
    expect(outcomeOf(after({ set: { hot: 'exceeded' } })).openNeeds).toEqual([]);
  });

  it('keep a feeling below 64 as it is', () => {
    const low = outcomeOf(after({ effects: { trust: -15 } }));
    expect(low).toMatchObject({ feeling: 55, grade: 'mediocre', mustOpen: true });
  });

  it('take the lower of cap and hold', () => {
    expect(outcomeOf(after(RIGHT, { ...LAST, cap: 50 })).feeling).toBe(50);
    expect(outcomeOf(after(RIGHT, { ...LAST, cap: 80 })).feeling).toBe(64);
  });

  it('are judged after the aftermath', () => {
    const calm = [{ id: 'calm', text: 'Peace', must: true, metWhen: { feeling: { atLeast: 50 } } }];
    const scenario = (points: number) => ({
      customer: aCoolCustomer({ needs: calm }),
      aftermath: [{ says: 'Sunday.', effects: { trust: points } }],
    });
    expect(outcomeOf(playOut({ last: LAST }, scenario(-1))).mustOpen).toBe(true);
    expect(outcomeOf(playOut({ last: LAST }, scenario(0))).mustOpen).toBe(false);
  });

  it('are those of the variant who came', () => {
    const variants = [
      { id: 'bus', needs: [{ id: 'time', text: 'The bus', must: true, metWhen: { late: true } }] },
      { id: 'day', needs: [{ id: 'time', text: 'No hurry', metWhen: { late: true } }] },
    ];
    const program = aTalk(
      { 'the-plate': aBeatWith(aReply({ id: 'say' })) },
      { customer: aCoolCustomer({ variants }, { trust: 70 }), vars: { late: false } },
    );
    expect(outcomeOf(play(program, 'bus').choose('say'))).toMatchObject({ mustOpen: true, grade: 'mediocre' });
    expect(outcomeOf(play(program, 'day').choose('say'))).toMatchObject({ mustOpen: false, grade: 'magic' });
  });
});

describe('a safe ending', () => {
  const needs = [{ id: 'plate', text: 'A hot plate', must: true, metWhen: { hot: 'met' } }];
  const customer = aCoolCustomer({ needs }, { trust: 70 });

  it('keeps its grade whatever needs are open', () => {
    const outcome = outcomeOf(playOut({ last: { ...LAST, safe: true } }, { customer }, RIGHT));
    expect(outcome).toMatchObject({ grade: 'magic', mustOpen: true, openNeeds: [0] });
    expect(outcome.feeling).toBeGreaterThan(70);
  });

  it('still keeps under its own cap and behind the gate', () => {
    const capped = playOut({ last: { ...LAST, safe: true, cap: 45 } }, { customer }, RIGHT);
    expect(outcomeOf(capped).feeling).toBe(45);
    const gated = playOut({ last: { ...LAST, safe: true } }, { customer }, { effects: { trust: 15 } });
    expect(outcomeOf(gated).feeling).toBe(70);
  });
});

describe('a talk that is over', () => {
  const program = aTalk({ 'the-plate': aBeatWith(aPlainReply('say')) }, { customer: HAPPY });
  const over = play(program).choose('say').state;

  it('stands nowhere and offers nothing', () => {
    expect(over.at).toBe(-1);
    for (const ask of [beatAt, offered, spokenLines]) expect(() => ask(program, over)).toThrow('no beat is open at -1');
  });

  it('has the feeling and the grade of its outcome', () => {
    const low = { ...over, outcome: { ...outcomeOf({ state: over }), feeling: 12, grade: 'misery' as const } };
    expect(currentFeeling(low)).toBe(12);
    expect(currentGrade(low)).toBe('misery');
  });
});
