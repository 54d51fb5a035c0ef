import { describe, expect, it } from 'vitest';
import { arrive } from '../../../../src/core/scenario/advance';
import { beatAt, isOffered, offered } from '../../../../src/core/scenario/offers';
import { step } from '../../../../src/core/scenario/step';
import { play } from '../../../support/play';
import type { Authored } from '../../../support/scenarios';
import { aBeatWith, aPlainReply, aTalk } from './support';

/** A beat that comes back to itself. */
const aRound = (...replies: readonly Authored[]) =>
  aTalk({ round: aBeatWith(...replies) }, { vars: { asked: false, tired: false } });
const playRound = (...replies: readonly Authored[]) => play(aRound(...replies));

const once = (id: string, over: Authored = {}) => aPlainReply(id, 'round', { once: true, ...over });
const fallback = (id: string, over: Authored = {}) => aPlainReply(id, 'round', { fallback: true, ...over });

describe('a fallback reply', () => {
  it('is not on offer while anything else is', () => {
    playRound(fallback('shrug'), once('one'), once('two')).expectOffers('one', 'two').choose('one').expectOffers('two');
  });

  it('is on offer when nothing else is', () => {
    playRound(fallback('shrug'), once('one')).choose('one').expectOffers('shrug');
  });

  it('stands beside all other fallback replies, in file order', () => {
    const talk = playRound(fallback('shrug'), once('one'), fallback('sigh')).choose('one');
    talk.expectOffers('shrug', 'sigh').choose('sigh').expectOffers('shrug', 'sigh');
  });

  it('goes again when something else comes back', () => {
    const ask = aPlainReply('ask', 'round', { if: { asked: true }, set: { asked: false } });
    const talk = playRound(fallback('shrug', { set: { asked: true } }), ask).expectOffers('shrug');
    talk.choose('shrug').expectOffers('ask').choose('ask').expectOffers('shrug');
  });

  it('has its own condition and is used up like any reply', () => {
    const talk = playRound(
      once('one', { set: { tired: true } }),
      fallback('shrug', { if: { tired: false } }),
      fallback('sigh', { once: true }),
      fallback('yawn', { if: { tired: true } }),
    );
    talk.choose('one').expectOffers('sigh', 'yawn').choose('sigh').expectOffers('yawn');
  });

  it('keeps the talk going that would end with nothing on offer', () => {
    playRound(once('one')).choose('one').expectEnding('done');
    playRound(once('one'), fallback('shrug')).choose('one').expectBeat('round');
  });

  it('may be the only reply of a beat', () => {
    playRound(fallback('shrug')).expectOffers('shrug');
  });

  it('cannot be said while it is not on offer', () => {
    const program = aRound(fallback('shrug'), once('one'));
    const state = arrive(program, 0);
    expect(() => step(program, state, { type: 'said', reply: 0, tookMs: 0 })).toThrow(
      'reply 0 is not on offer in beat "round"',
    );
    expect(step(program, state, { type: 'said', reply: 1, tookMs: 0 }).state.turns).toBe(1);
  });

  it('is asked of one by one as of all together', () => {
    const program = aRound(fallback('shrug'), once('one'), fallback('sigh', { if: { tired: true } }));
    const first = arrive(program, 0);
    const second = step(program, first, { type: 'said', reply: 1, tookMs: 0 }).state;
    for (const state of [first, second]) {
      const { replies } = beatAt(program, state);
      const alone = replies.flatMap((reply, place) => (isOffered(program, state, reply) ? [place] : []));
      expect(alone).toEqual(offered(program, state));
    }
    expect([offered(program, first), offered(program, second)]).toEqual([[1], [0]]);
  });
});
