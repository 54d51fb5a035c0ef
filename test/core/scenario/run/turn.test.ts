import { describe, expect, it } from 'vitest';
import { advance, answer, arrive, follow } from '../../../../src/core/scenario/advance';
import { GATE } from '../../../../src/core/scenario/state';
import { play } from '../../../support/play';
import { aBeat, aReply, type Authored } from '../../../support/scenarios';
import { aBeatWith, aCoolCustomer, aPlainReply, aTalk } from './support';

// The thirteen steps of a turn, in the order of rulings.md. Each test fails when two neighbours change places.

const oneReply = (over: Authored, customer: Authored = aCoolCustomer()) =>
  aTalk(
    { 'the-plate': aBeatWith(aPlainReply('say', 'after', over)), after: aBeatWith(aPlainReply('done')) },
    { customer },
  );

describe('steps 1 to 5: the customer takes the reply', () => {
  it('reads trust, heat and patience as they were before the reply', () => {
    // Work at pace 1, heat 90: d = 8.32 * (1 - 90/150) + 3.64 = 6.968; with the cooled heat it would be 7.54.
    const customer = aCoolCustomer({}, { heat: 90 });
    const { state } = play(oneReply({ scores: { empathy: 4, advice: 4 } }, customer)).choose('say');
    expect(state.trust).toBeCloseTo(50 + 6.968 * 1.4 * 0.5, 9);
    expect(state.heat).toBeCloseTo(90 - 10.4, 9);
    expect(state.patience).toBe(53);
  });

  it('counts the cares of the customer who came', () => {
    const customer = aCoolCustomer({ cares: { empathy: 1.3, advice: 0.7, speed: 1.3 } });
    const { state } = play(oneReply({ scores: { empathy: 4, advice: 3 }, effort: 1 }, customer)).choose('say');
    // d = 3.2 * 1.3 * (1 - 20/150) * 0.7 + 5.2 * 0.7 * 1.3; patience 50 - 3 - 7 * 1.3 + 2 + 2.
    const drive = 4.16 * (130 / 150) * 0.7 + 4.732;
    expect(state.trust).toBeCloseTo(50 + drive * 0.7, 9);
    expect(state.patience).toBeCloseTo(41.9, 9);
  });

  it.each([
    ['moment', 3],
    ['short', 1.7],
    ['full', 1],
  ])('is paced by the length of the file: %s by %d, patience by none', (length, pace) => {
    const program = aTalk({ 'the-plate': aBeatWith(aPlainReply('say', 'end', { effort: 1 })) }, { length });
    const { state } = play(program).choose('say');
    expect(state.heat).toBeCloseTo(20 + 4 * pace, 9);
    expect(state.patience).toBe(40);
  });

  it('weighs a beat by its phase, which is work where the author says nothing', () => {
    const heatAfter = (phase: Authored) => {
      const beats = { 'the-plate': aBeat({ ...phase, replies: [aReply({ scores: { empathy: 3, advice: 2 } })] }) };
      return play(aTalk(beats)).choose('own-it').state.heat;
    };
    expect(heatAfter({ phase: 'open' })).toBeCloseTo(20 - 6.75, 9);
    expect(heatAfter({ phase: 'close' })).toBeCloseTo(20 - 6.5, 9);
    expect(heatAfter({})).toBeCloseTo(20 - 4.5, 9);
  });
});

describe('step 6: the effects of the reply', () => {
  it('come after the clamp, so that a floor already reached is where they start', () => {
    const customer = aCoolCustomer({}, { trust: 2 });
    const cruel = { scores: { empathy: 0, advice: 0 }, effects: { trust: 5 } };
    expect(play(oneReply(cruel, customer)).choose('say').state.trust).toBe(5);
  });

  it('are clamped again before anything else happens', () => {
    const customer = aCoolCustomer({}, { trust: 95 });
    const beats = {
      'the-plate': aBeatWith(aPlainReply('say', 'after', { effects: { trust: 15 } })),
      after: aBeat({ says: { text: 'Hm.', effects: { trust: -10 } } }),
    };
    expect(play(aTalk(beats, { customer })).choose('say').state.trust).toBe(90);
  });

  it('are never multiplied by pace', () => {
    const beats = { 'the-plate': aBeatWith(aPlainReply('say', 'end', { effects: { trust: -6, heat: 9 } })) };
    const { state } = play(aTalk(beats, { length: 'moment' })).choose('say');
    expect(state.trust).toBe(44);
    expect(state.heat).toBe(20 - 3 + 9);
  });

  it('do not touch the ceiling of trust, which the reply itself lowers', () => {
    const { state } = play(oneReply({ scores: { empathy: 1, advice: 2 }, effects: { trust: 15 } })).choose('say');
    expect(state.ceiling).toBe(88);
  });
});

describe('step 7: variables', () => {
  const withMinutes = (reply: Authored, minutes: Authored = { min: 0, max: 5, start: 1 }) =>
    aTalk(
      { 'the-plate': aBeatWith(aPlainReply('say', 'end', reply)) },
      { vars: { minutes, late: false, hot: ['missed', 'met', 'exceeded'] } },
    );

  it('are set first and added to after', () => {
    play(withMinutes({ set: { minutes: 2 }, add: { minutes: 2 } }))
      .choose('say')
      .expectVariable('minutes', 4);
  });

  it.each([
    [9, 5],
    [4, 5],
    [3, 4],
    [-1, 0],
    [-9, 0],
  ])('added to by %d stay in their range: %d', (amount, value) => {
    play(withMinutes({ add: { minutes: amount } }))
      .choose('say')
      .expectVariable('minutes', value);
  });

  it('that nobody writes stay as they were', () => {
    play(withMinutes({ set: { late: true, hot: 'exceeded' } }))
      .expectVariable('minutes', 1)
      .expectVariable('hot', 0)
      .choose('say')
      .expectVariable('late', 1)
      .expectVariable('hot', 2)
      .expectVariable('minutes', 1);
  });

  it('start at their lowest where no start is given', () => {
    play(withMinutes({ add: { minutes: 1 } }, { min: 2, max: 5 }))
      .expectVariable('minutes', 2)
      .choose('say')
      .expectVariable('minutes', 3);
  });
});

describe('step 9: counts', () => {
  it('one turn for each reply', () => {
    const talk = play(oneReply({}));
    expect(talk.state.turns).toBe(0);
    expect(talk.choose('say').state.turns).toBe(1);
    expect(talk.choose('say', 'done').state.turns).toBe(2);
  });
});

describe('step 11: where it goes', () => {
  const playLed = (condition: Authored, reply: Authored = {}, over: Authored = {}) =>
    play(
      aTalk(
        {
          'the-plate': aBeatWith(aPlainReply('say', [{ if: condition, to: 'yes' }, { to: 'no' }], reply)),
          yes: aBeat({ says: { text: 'Yes.', effects: { trust: -15 } } }),
          no: aBeat(),
        },
        { vars: { late: false, minutes: { min: 0, max: 3 } }, ...over },
      ),
    ).choose('say');

  it('reads the variables this reply has set', () => {
    playLed({ late: true }, { set: { late: true } }).expectBeat('yes');
    playLed({ late: true }).expectBeat('no');
    playLed({ var: 'minutes', atLeast: 1 }, { add: { minutes: 1 } }).expectBeat('yes');
  });

  it('reads that this beat has been answered and this reply said', () => {
    playLed({ visited: 'the-plate' }).expectBeat('yes');
    playLed({ said: 'the-plate/say' }).expectBeat('yes');
    playLed({ visited: 'no' }).expectBeat('no');
  });

  it('reads one turn since this beat', () => {
    playLed({ turnsSince: 'the-plate', is: 1 }).expectBeat('yes');
  });

  it('reads the feeling after the effects of the reply, before those of the next lines', () => {
    playLed({ feeling: { is: 44 } }, { effects: { trust: -6 } })
      .expectBeat('yes')
      .expectFeeling(29);
    playLed({ feeling: { is: 50 } }, { effects: { trust: -6 } }).expectBeat('no');
  });

  it('reads the gate as this reply has left it', () => {
    const customer = aCoolCustomer({}, { trust: 63 });
    const magic = { feeling: { atLeast: 65 } };
    playLed(magic, { scores: { empathy: 3, advice: 3 } }, { customer }).expectBeat('yes');
    playLed(magic, { scores: { empathy: 4, advice: 2 } }, { customer }).expectBeat('no');
  });
});

describe('step 13: the lines of the next beat', () => {
  it('hold or not by what the reply has set', () => {
    const says = [
      { text: 'Late again.', if: { late: true } },
      { text: 'On time.', if: { late: false } },
    ];
    const program = aTalk(
      { 'the-plate': aBeatWith(aPlainReply('say', 'after', { set: { late: true } })), after: aBeat({ says }) },
      { vars: { late: false } },
    );
    play(program).choose('say').expectLines('Late again.');
  });

  it('act after all the rest of the turn', () => {
    const program = aTalk({
      'the-plate': aBeatWith(aPlainReply('say', 'after')),
      after: aBeat({ says: { text: 'My card was used.', effects: { trust: -12, heat: 12, patience: -5 } } }),
    });
    expect(play(program).choose('say').state).toMatchObject({ trust: 38, heat: 31, patience: 42 });
  });
});

describe('a turn in its two halves', () => {
  it('is the same as in one: said, then followed', () => {
    const program = oneReply({ effects: { trust: 3 } });
    const before = arrive(program, 0);
    expect(follow(program, answer(program, before, 0), 0)).toEqual(advance(program, before, 0));
  });

  it('stands at the same beat between the halves, lines of the next not yet heard', () => {
    const program = aTalk({
      'the-plate': aBeatWith(aPlainReply('say', 'after')),
      after: aBeat({ says: { text: 'No.', effects: { trust: -9 } } }),
    });
    const halfway = answer(program, arrive(program, 0), 0);
    expect(halfway).toMatchObject({ at: 0, turns: 1, trust: 50, outcome: null, gates: 0 });
    expect(follow(program, halfway, 0)).toMatchObject({ at: 1, turns: 1, trust: 41 });
  });

  it('changes no state it was given', () => {
    const program = oneReply({ scores: { empathy: 3, advice: 3 } });
    const before = arrive(program, 0);
    const kept = structuredClone(before);
    const after = advance(program, before, 0);
    expect(before).toEqual(kept);
    expect(after.gates).toBe(GATE.both);
  });

  it('throws for a reply that is not there, and for a talk that is over', () => {
    const program = oneReply({});
    const over = play(program).choose('say', 'done').state;
    expect(() => advance(program, arrive(program, 0), 5)).toThrow('beat "the-plate" has no reply at place 5');
    expect(() => advance(program, over, 0)).toThrow('no beat is open at -1');
  });
});
