import { describe, expect, it } from 'vitest';
import { play } from '../../../support/play';
import type { Authored } from '../../../support/scenarios';
import { aBeatWith, aCoolCustomer, aPlainReply, aTalk, outcomeOf } from './support';

const HOT: Authored = {
  id: 'hot',
  text: 'Three hot waffles',
  exceededWhen: { hot: 'exceeded' },
  metWhen: { not: { hot: 'missed' } },
};
const KIND: Authored = { id: 'kind', text: 'A kind word', metWhen: { said: 'first/on' } };

const promising = (promises: readonly Authored[], over: Authored = {}) =>
  aTalk(
    {
      first: aBeatWith(
        aPlainReply('on'),
        aPlainReply('met', 'end', { set: { hot: 'met' } }),
        aPlainReply('more', 'end', { set: { hot: 'exceeded' } }),
        aPlainReply('leave', 'end', { set: { hot: 'met' }, effects: { patience: -15 } }),
      ),
    },
    { moment: { promises }, vars: { hot: ['missed', 'met', 'exceeded'] }, ...over },
  );
const playPromised = (...told: Parameters<typeof promising>) => play(promising(...told));

describe('a promise', () => {
  it('is exceeded, met or missed by its conditions', () => {
    playPromised([HOT]).choose('more').expectPromise('hot', 'exceeded');
    playPromised([HOT]).choose('met').expectPromise('hot', 'met');
    playPromised([HOT]).choose('on').expectPromise('hot', 'missed');
  });

  it('that can be exceeded is exceeded rather than met', () => {
    const both = { ...HOT, exceededWhen: { hot: 'met' }, metWhen: { hot: 'met' } };
    playPromised([both]).choose('met').expectPromise('hot', 'exceeded');
  });

  it('may be exceeded without ever being merely met', () => {
    playPromised([{ ...HOT, metWhen: { hot: 'met' } }])
      .choose('more')
      .expectPromise('hot', 'exceeded');
  });

  it('is at best met where nothing exceeds it', () => {
    playPromised([KIND]).choose('on').expectPromise('kind', 'met');
    playPromised([KIND]).choose('more').expectPromise('kind', 'missed');
  });

  it('is one of several, in the order of the file', () => {
    const talk = playPromised([KIND, HOT]).choose('more');
    talk.expectPromise('kind', 'missed').expectPromise('hot', 'exceeded');
    expect(outcomeOf(talk).promises).toEqual(['missed', 'exceeded']);
    expect(outcomeOf(playPromised([]).choose('more')).promises).toEqual([]);
  });

  it('is judged after the aftermath', () => {
    const calm = { id: 'calm', text: 'Peace', metWhen: { feeling: { atLeast: 50 } } };
    const after = (points: number) =>
      playPromised([calm], { aftermath: [{ says: 'Sunday.', effects: { trust: points } }] });
    after(0).choose('on').expectPromise('calm', 'met');
    after(-1).choose('on').expectPromise('calm', 'missed');
  });

  it('is judged though the customer left, and may ask for that', () => {
    const stay = { id: 'stay', text: 'Stay', metWhen: { left: false } };
    const talk = playPromised([HOT, stay], { customer: aCoolCustomer({}, { patience: 18 }) }).choose('leave');
    talk.expectEnding('left').expectPromise('hot', 'met').expectPromise('stay', 'missed');
  });

  it('may ask for needs', () => {
    const needs = [{ id: 'plate', text: 'A plate', metWhen: { hot: 'exceeded' } }];
    const asked = { id: 'asked', text: 'All', metWhen: { met: 'plate' } };
    const over = { customer: aCoolCustomer({ needs }) };
    playPromised([asked], over).choose('more').expectPromise('asked', 'met');
    playPromised([asked], over).choose('met').expectPromise('asked', 'missed');
  });

  it('does not move the feeling, whatever becomes of it', () => {
    const feelings = ['on', 'met', 'more'].map((reply) => outcomeOf(playPromised([HOT, KIND]).choose(reply)).feeling);
    expect(new Set(feelings)).toEqual(new Set([50]));
  });

  it('is not judged while the talk goes on', () => {
    expect(playPromised([HOT]).state.outcome).toBeNull();
  });
});
