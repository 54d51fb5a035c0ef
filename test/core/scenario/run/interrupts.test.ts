import { describe, expect, it } from 'vitest';
import { play } from '../../../support/play';
import { aBeat, type Authored } from '../../../support/scenarios';
import { aBeatWith, aPlainReply, aStayingReply, aTalk, outcomeOf } from './support';

const ring = (over: Authored = {}): Authored => ({
  id: 'ring',
  if: { ringing: true },
  beat: 'phone',
  then: 'return',
  ...over,
});
const knock = (over: Authored = {}): Authored => ({
  id: 'knock',
  if: { knocking: true },
  beat: 'door',
  then: 'stay',
  ...over,
});

/** Two beats that lead to each other, a phone that goes back to the beat that waits, and a door that leads elsewhere. */
const cutting = (interrupts: readonly Authored[], beats: Record<string, Authored> = {}, over: Authored = {}) =>
  aTalk(
    {
      first: aBeatWith(
        aPlainReply('on', 'second'),
        aPlainReply('ring', 'second', { set: { ringing: true } }),
        aPlainReply('knock', 'second', { set: { knocking: true } }),
        aPlainReply('both', 'second', { set: { ringing: true, knocking: true } }),
        aPlainReply('close', 'done', { set: { ringing: true, knocking: true } }),
      ),
      second: aBeatWith(aPlainReply('back', 'first'), aPlainReply('close')),
      phone: aBeatWith(aStayingReply('hush'), aStayingReply('knock', { set: { knocking: true } })),
      door: aBeatWith(aPlainReply('open', 'hall')),
      hall: aBeatWith(aPlainReply('close'), aPlainReply('back', 'first')),
      ...beats,
    },
    { vars: { ringing: false, knocking: false }, interrupts, ...over },
  );
const playCut = (...laid: Parameters<typeof cutting>) => play(cutting(...laid));

describe('an interrupt', () => {
  it('cuts in before the beat that a reply leads to, when its condition holds after the reply', () => {
    playCut([ring()]).choose('ring').expectBeat('phone').expectWaiting('second');
    playCut([ring()]).choose('on').expectBeat('second').expectWaiting(null);
  });

  it('that returns puts the waiting beat in after its reply', () => {
    playCut([ring()]).choose('ring', 'hush').expectBeat('second').expectWaiting(null);
  });

  it('that stays drops the waiting beat', () => {
    playCut([knock(), ring()]).choose('knock').expectBeat('door').expectWaiting(null).choose('open').expectBeat('hall');
  });

  it('happens once', () => {
    playCut([ring()]).choose('ring', 'hush', 'back').expectBeat('first');
    playCut([knock(), ring()]).choose('knock', 'open', 'back').expectBeat('first');
  });

  it('happens again and again where its author says so, once a turn', () => {
    const talk = playCut([ring({ once: false })])
      .choose('ring', 'hush')
      .expectBeat('second');
    talk.choose('back').expectBeat('phone').expectWaiting('first').choose('hush').expectBeat('first');
  });

  it('that could not cut in for a more pressing one does so the next turn', () => {
    const talk = playCut([ring(), knock()]).choose('both').expectBeat('phone').choose('hush').expectBeat('second');
    talk.choose('back').expectBeat('door').expectWaiting(null);
  });

  it('does not cut in before the first beat', () => {
    playCut([ring({ if: { ringing: false } })])
      .expectBeat('first')
      .choose('on')
      .expectBeat('phone');
  });

  it('does not cut in before an ending, whichever way it is led to', () => {
    playCut([ring(), knock()]).choose('close').expectEnding('done');
    playCut([ring({ if: { visited: 'second' } })])
      .choose('on', 'close')
      .expectEnding('done');
  });

  it('does not cut in before an ending behind a hub in which nothing more can be said', () => {
    const hub = (next: string) =>
      aBeat({
        hub: { until: { knocking: true }, next },
        replies: [aStayingReply('ask', { once: true, set: { ringing: true } })],
      });
    playCut([ring()], { second: hub('done') })
      .choose('on', 'ask')
      .expectEnding('done');
    playCut([ring()], { second: hub('hall') })
      .choose('on', 'ask')
      .expectBeat('phone')
      .expectWaiting('hall');
  });

  it('does not cut in when the customer has left', () => {
    const gone = aBeatWith(aPlainReply('on', 'second', { set: { ringing: true }, effects: { patience: -15 } }));
    playCut([ring()], { first: gone }, { customer: { name: 'A', state: { patience: 18 } } })
      .choose('on')
      .expectEnding('left');
  });

  it('cuts in on the way back into a hub, which is come back to afterwards', () => {
    const hub = aBeat({
      hub: { until: { knocking: true }, next: 'hall' },
      replies: [aStayingReply('ask', { set: { ringing: true } })],
    });
    const talk = playCut([ring()], { second: hub }).choose('on', 'ask').expectBeat('phone').expectWaiting('second');
    talk.choose('hush').expectBeat('second').choose('ask').expectBeat('second');
  });

  it('is one of its own: the beat it puts in may be put in by another too', () => {
    const talk = playCut([ring(), ring({ id: 'again', if: { knocking: true } })])
      .choose('ring')
      .expectBeat('phone');
    talk.choose('knock').expectBeat('second').choose('back').expectBeat('phone').expectWaiting('first');
  });
});

describe('of several interrupts', () => {
  const second = (over: Authored = {}) => knock({ if: { ringing: true }, ...over });

  it('the one with the highest priority cuts in, wherever it stands', () => {
    playCut([ring({ priority: 1 }), second({ priority: 2 })])
      .choose('ring')
      .expectBeat('door');
    playCut([ring({ priority: 2 }), second({ priority: 1 })])
      .choose('ring')
      .expectBeat('phone');
    playCut([second(), ring({ priority: 1 })])
      .choose('ring')
      .expectBeat('phone');
  });

  it('the first in the file does when none is more pressing', () => {
    playCut([ring(), second()]).choose('ring').expectBeat('phone');
    playCut([second({ priority: 3 }), ring({ priority: 3 })])
      .choose('ring')
      .expectBeat('door');
  });

  it('one that is past leaves the turn to the next', () => {
    const talk = playCut([ring({ priority: 9 }), second()])
      .choose('ring')
      .expectBeat('phone')
      .choose('hush');
    talk.expectBeat('second').choose('back').expectBeat('door');
  });
});

describe('on the way back from an interrupt', () => {
  it('nothing cuts in, though it could', () => {
    const talk = playCut([ring(), knock()]).choose('ring').expectBeat('phone').choose('knock').expectBeat('second');
    talk.choose('back').expectBeat('door');
  });

  it('the waiting beat is entered: its lines are said and act then, and not before', () => {
    const line = aBeat({
      says: { text: 'At last.', effects: { trust: -10 } },
      replies: [aPlainReply('back', 'first')],
    });
    const talk = playCut([ring()], { second: line }).choose('ring').expectBeat('phone').expectFeeling(50);
    talk.choose('hush').expectBeat('second').expectLines('At last.').expectFeeling(40);
  });

  it('the lines of the interrupt itself act on its first entry only', () => {
    const phone = aBeat({ says: { text: 'Ring!', effects: { heat: 5, trust: -4 } }, replies: [aStayingReply('hush')] });
    const talk = playCut([ring({ once: false })], { phone })
      .choose('ring')
      .expectLines('Ring!')
      .expectFeeling(46);
    talk.choose('hush', 'back').expectBeat('phone').expectFeeling(46);
  });

  it('turns are counted from the entry of the waiting beat', () => {
    const now = aPlainReply('now', 'end', { if: { turnsSince: 'second', is: 0 } });
    playCut([ring()], { second: aBeatWith(now, aPlainReply('later')) })
      .choose('ring', 'hush')
      .expectOffers('now', 'later');
  });

  it('a hub that the interrupt has emptied is passed over', () => {
    const hub = aBeat({
      hub: { until: { ringing: false }, next: 'hall' },
      replies: [aStayingReply('ask', { if: { knocking: false } })],
    });
    const talk = playCut([ring()], { second: hub }).choose('ring').expectBeat('phone').expectWaiting('second');
    talk.choose('knock').expectBeat('hall').expectWaiting(null);
  });

  it('a customer may have left', () => {
    const phone = aBeatWith(aStayingReply('hush', { effects: { patience: -15 } }));
    const talk = playCut([ring()], { phone }, { customer: { name: 'A', state: { patience: 20 } } }).choose('ring');
    talk.choose('hush').expectEnding('left');
  });

  it('silence goes back as a reply does', () => {
    const phone = aBeat({
      timer: { seconds: 9, onTimeout: { effects: { trust: -4 } } },
      replies: [aStayingReply('hush')],
    });
    const talk = playCut([ring()], { phone }).choose('ring').timeOut();
    talk.expectBeat('second').expectWaiting(null).expectFeeling(46);
  });
});

describe('an interrupt in whose beat nothing can be said', () => {
  const phone = aBeat({
    says: { text: 'Ring!', effects: { trust: -4 } },
    replies: [aStayingReply('hush', { if: { knocking: true } })],
  });

  it('goes straight back to the beat that waits', () => {
    playCut([ring()], { phone }).choose('ring').expectBeat('second').expectWaiting(null).expectFeeling(46);
  });

  it('leads on from an empty hub, where no beat waits', () => {
    const door = aBeat({
      hub: { until: { ringing: true }, next: 'hall' },
      replies: [aStayingReply('open', { if: { ringing: true } })],
    });
    playCut([knock(), ring()], { door }).choose('knock').expectBeat('hall').expectWaiting(null);
  });

  it('ends the talk where no beat waits', () => {
    playCut([knock(), ring()], { door: aBeatWith(aPlainReply('open', 'hall', { if: { ringing: true } })) })
      .choose('knock')
      .expectEnding('done');
  });
});

describe('what an interrupt may wait for', () => {
  it('turns since a beat', () => {
    const later = ring({ if: { turnsSince: 'first', atLeast: 2 } });
    const talk = playCut([later], { second: aBeatWith(aPlainReply('again', 'second'), aPlainReply('close')) });
    talk.choose('on').expectBeat('second').choose('again').expectBeat('phone').expectWaiting('second');
  });

  it('the feeling of the moment', () => {
    const sad = ring({ if: { feeling: { below: 45 } } });
    const hurt = aBeatWith(aPlainReply('on', 'second'), aPlainReply('hurt', 'second', { effects: { trust: -6 } }));
    playCut([sad], { first: hurt }).choose('on').expectBeat('second');
    playCut([sad], { first: hurt }).choose('hurt').expectBeat('phone');
  });

  it('something said, and a beat that was answered', () => {
    playCut([ring({ if: { said: 'first/on' } })])
      .choose('on')
      .expectBeat('phone');
    playCut([ring({ if: { visited: 'second' } })])
      .choose('on')
      .expectBeat('second')
      .choose('back')
      .expectBeat('phone');
  });
});

describe('the longest play', () => {
  it('ends behind an interrupt too, with the beat that waits unheard', () => {
    const phone = aBeatWith(aStayingReply('hush', { effects: { patience: 3 } }));
    const first = aBeatWith(
      aPlainReply('round', 'first', { effects: { patience: 3 } }),
      aPlainReply('ring', 'second', { set: { ringing: true } }),
    );
    const second = aBeat({ says: { text: 'Late.', effects: { trust: -15 } } });
    const rounds = Array.from({ length: 58 }, () => 'round');
    const talk = playCut([ring()], { phone, first, second })
      .choose(...rounds, 'ring')
      .expectBeat('phone');
    const over = talk.choose('hush').expectEnding('done');
    expect(over.state.turns).toBe(60);
    expect(outcomeOf(over).feeling).toBe(50);
  });
});
