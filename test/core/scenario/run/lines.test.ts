import { describe, expect, it } from 'vitest';
import { arrive, untouched } from '../../../../src/core/scenario/advance';
import { spokenLines } from '../../../../src/core/scenario/offers';
import { play } from '../../../support/play';
import { aBeat, type Authored } from '../../../support/scenarios';
import { aBeatWith, aCoolCustomer, aPlainReply, aTalk } from './support';

const hurt = (points: number, over: Authored = {}): Authored => ({ text: 'Ow.', effects: { trust: points }, ...over });

/** A first beat that says these lines and can be come back to. */
const playLines = (says: unknown, over: Authored = {}) =>
  play(
    aTalk(
      {
        first: aBeat({ says, replies: [aPlainReply('away', 'second'), aPlainReply('stay', 'first')] }),
        second: aBeatWith(aPlainReply('back', 'first', { set: { known: true } })),
      },
      { vars: { known: false, late: false }, ...over },
    ),
  );

describe('the lines of a beat', () => {
  it('are all that hold, in file order', () => {
    const says = [
      'These are cold.',
      { text: 'You know that.', if: { known: true } },
      { text: 'And you do not know.', if: { known: false } },
      'Well?',
    ];
    playLines(says)
      .expectLines('These are cold.', 'And you do not know.', 'Well?')
      .choose('away', 'back')
      .expectLines('These are cold.', 'You know that.', 'Well?');
  });

  it('may be one string, or one line with its cue', () => {
    playLines('These are cold.').expectLines('These are cold.');
    playLines({ text: 'Cold.', cue: 'low' }).expectLines('Cold.');
  });

  it('belong to the customer unless another voice speaks', () => {
    const { state } = playLines('Hm.');
    const program = aTalk({ first: aBeat({ says: ['Cold.', { text: 'Grandpa!', who: 'Tobi' }] }) });
    expect(state.at).toBe(0);
    expect(spokenLines(program, arrive(program, 0)).map((line) => line.who)).toEqual(['Mr Adeyemi', 'Tobi']);
  });

  it('are said again on each visit', () => {
    playLines('These are cold.').choose('stay').expectLines('These are cold.');
  });
});

describe('what lines do', () => {
  it('happens on arrival for the first beat', () => {
    playLines({ text: 'My card was used.', effects: { trust: -12, heat: 12, patience: -4 } }).expectFeeling(37);
    const { state } = playLines({ text: 'My card was used.', effects: { trust: -12, heat: 12, patience: -4 } });
    expect(state).toMatchObject({ trust: 38, heat: 32, patience: 46, turns: 0 });
  });

  it('happens on the first entry only', () => {
    const talk = playLines(hurt(-10)).expectFeeling(40);
    talk.choose('stay').expectFeeling(40).choose('away', 'back').expectFeeling(40);
  });

  it('does not happen on a later visit for a line that did not hold on the first', () => {
    playLines(hurt(-10, { if: { known: true } }))
      .expectFeeling(50)
      .choose('away', 'back')
      .expectLines('Ow.')
      .expectFeeling(50);
  });

  it('happens for every line that holds, each clamped before the next', () => {
    playLines([hurt(-15), hurt(-15), hurt(-9)]).expectFeeling(11);
    playLines([hurt(-15), hurt(12)], { customer: aCoolCustomer({}, { trust: 5 }) }).expectFeeling(12);
    playLines([hurt(-15), hurt(-9, { if: { late: true } })]).expectFeeling(35);
  });

  it('is decided for all lines on entering, said and acting alike, before any of them has acted', () => {
    const low = { if: { feeling: { below: 40 } } };
    playLines([hurt(-15), hurt(-15, { ...low, text: 'Low.' })])
      .expectFeeling(35)
      .expectLines('Ow.');
    const high = { if: { feeling: { atLeast: 50 } } };
    playLines(hurt(-15, { ...high, text: 'High.' }))
      .expectFeeling(35)
      .expectLines('High.')
      .choose('stay')
      .expectLines();
  });

  it('does nothing to the gates, the ceiling or the number of turns', () => {
    expect(playLines(hurt(-15)).state).toMatchObject({ gates: 0, ceiling: 100, turns: 0 });
  });

  it('is never paced', () => {
    playLines(hurt(-10), { length: 'moment' }).expectFeeling(40);
  });
});

describe('a customer on arrival', () => {
  const program = aTalk({ first: aBeat({ says: hurt(-10) }) });

  it('has a start feeling from before the first line', () => {
    const state = arrive(program, 0);
    expect(state.startFeeling).toBe(50);
    expect(state.trust).toBe(40);
    expect(untouched(program, 0)).toMatchObject({ trust: 50, startFeeling: 50, turns: 0, left: false, outcome: null });
  });

  it.each([
    [5, 55],
    [-5, 45],
    [0, 50],
  ])('brings along %d of trust from what they have read', (startTrust, trust) => {
    expect(untouched(program, 0, startTrust)).toMatchObject({ trust, startFeeling: trust });
    expect(arrive(program, 0, startTrust).trust).toBe(trust - 10);
  });

  it('never has more than 100 or less than 0 of it', () => {
    const full = aTalk({ first: aBeat() }, { customer: aCoolCustomer({}, { trust: 98 }) });
    expect(arrive(full, 0, 5).trust).toBe(100);
    const empty = aTalk({ first: aBeat() }, { customer: aCoolCustomer({}, { trust: 2 }) });
    expect(arrive(empty, 0, -5).trust).toBe(0);
  });

  it('is worried where the author says nothing: trust 38, heat 58, patience 60', () => {
    const plain = aTalk({ first: aBeat() }, { customer: { name: 'Mr Adeyemi' } });
    const state = arrive(plain, 0);
    expect(state).toMatchObject({ trust: 38, heat: 58, patience: 60, ceiling: 100 });
    expect(state.startFeeling).toBeCloseTo(29.6, 9);
  });

  it('is the variant asked for, and none but those there are', () => {
    const variants = [{ id: 'calm' }, { id: 'cross', arrives: 'furious', state: { trust: 10 } }];
    const two = aTalk({ first: aBeat() }, { customer: { name: 'Mr Adeyemi', variants } });
    expect(arrive(two, 1)).toMatchObject({ variant: 1, trust: 10, heat: 86, patience: 46 });
    expect(() => arrive(two, 2)).toThrow('no customer at place 2');
  });
});
