import { describe, expect, it } from 'vitest';
import { play } from '../../../support/play';
import type { Authored } from '../../../support/scenarios';
import { aBeatWith, aPlainReply, aTalk } from './support';

const SHOW = { whenLocked: { show: 'Not before noon' } };

const playRound = (...replies: readonly Authored[]) =>
  play(
    aTalk(
      { round: aBeatWith(aPlainReply('wait', 'round', { set: { noon: true } }), ...replies) },
      { vars: { noon: false } },
    ),
  );
const lunch = (over: Authored) => aPlainReply('lunch', 'round', { if: { noon: true }, ...over });

describe('a reply whose condition does not hold', () => {
  it('is shown with the reason where its author says so, and cannot be said', () => {
    const talk = playRound(lunch(SHOW)).expectLocked({ lunch: 'Not before noon' }).expectOffers('wait');
    expect(() => talk.choose('lunch')).toThrow('"lunch" is not on offer');
  });

  it('is hidden where its author says so, or says nothing', () => {
    playRound(lunch({ whenLocked: 'hide' }))
      .expectLocked({})
      .expectOffers('wait');
    playRound(lunch({})).expectLocked({}).expectOffers('wait');
  });

  it('is no longer locked once its condition holds', () => {
    playRound(lunch(SHOW)).choose('wait').expectLocked({}).expectOffers('wait', 'lunch');
  });

  it('does not bring up fallback replies by being shown', () => {
    const locked = aPlainReply('lunch', 'round', { if: { noon: true }, ...SHOW });
    const shrug = aPlainReply('shrug', 'round', { fallback: true, set: { noon: true } });
    const talk = play(aTalk({ round: aBeatWith(locked, shrug) }, { vars: { noon: false } }));
    talk.expectOffers('shrug').expectLocked({ lunch: 'Not before noon' }).choose('shrug').expectOffers('lunch');
  });

  it('does not keep a talk going by being shown', () => {
    const program = aTalk({ round: aBeatWith(lunch(SHOW)) }, { vars: { noon: false } });
    play(program).expectEnding('done');
  });
});

describe('a reply that cannot be said for another reason', () => {
  it('is hidden when it is used up, whatever its condition', () => {
    const talk = playRound(lunch({ ...SHOW, once: true, set: { noon: false } })).choose('wait', 'lunch');
    talk.expectOffers('wait').expectLocked({});
    playRound(aPlainReply('one', 'round', { once: true, ...SHOW }))
      .choose('one')
      .expectLocked({});
  });

  it('is hidden while it is a fallback and others are on offer', () => {
    playRound(aPlainReply('shrug', 'round', { fallback: true, ...SHOW })).expectLocked({});
    playRound(lunch({ ...SHOW, fallback: true })).expectLocked({});
  });
});
