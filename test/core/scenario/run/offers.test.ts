import { describe, expect, it } from 'vitest';
import { arrive } from '../../../../src/core/scenario/advance';
import { beatAt, isOffered, offered } from '../../../../src/core/scenario/offers';
import type { Reply } from '../../../../src/core/scenario/program';
import { play } from '../../../support/play';
import { aBeat, aReply, type Authored } from '../../../support/scenarios';
import { aBeatWith, aCoolCustomer, aPlainReply, aTalk, outcomeOf } from './support';

/** A beat to come back to: `again` returns to it, `go` goes on, the rest as given. */
const aRound = (...others: readonly Authored[]): Authored =>
  aBeatWith(aPlainReply('again', 'round'), aPlainReply('go', 'beyond'), ...others);

const playRound = (...others: readonly Authored[]) =>
  play(
    aTalk(
      { round: aRound(...others), beyond: aBeatWith(aPlainReply('back', 'round'), aPlainReply('done')) },
      { vars: { asked: false, minutes: { min: 0, max: 9 } } },
    ),
  );

describe('replies on offer', () => {
  it('are all that have no condition, in file order', () => {
    playRound(aPlainReply('more')).expectOffers('again', 'go', 'more');
  });

  it('are told by their places in the file, those not on offer left out', () => {
    const program = aTalk(
      {
        first: aBeatWith(
          aPlainReply('hidden', 'end', { if: { asked: true } }),
          aPlainReply('open'),
          aPlainReply('also', 'end', { if: { asked: false } }),
        ),
      },
      { vars: { asked: false } },
    );
    expect(offered(program, arrive(program, 0))).toEqual([1, 2]);
  });

  it('come and go with their conditions', () => {
    const talk = playRound(
      aPlainReply('ask', 'round', { set: { asked: true }, if: { asked: false } }),
      aPlainReply('answer', 'round', { if: { asked: true } }),
    );
    talk.expectOffers('again', 'go', 'ask').choose('ask').expectOffers('again', 'go', 'answer');
  });

  it('follow the feeling of the moment', () => {
    const talk = playRound(
      aPlainReply('hurt', 'round', { effects: { trust: -11 } }),
      aPlainReply('soothe', 'round', { if: { feeling: { below: 40 } } }),
    );
    talk.expectOffers('again', 'go', 'hurt').choose('hurt').expectOffers('again', 'go', 'hurt', 'soothe');
  });

  it('follow the variables of the variant that came', () => {
    const program = aTalk(
      { first: aBeatWith(aPlainReply('any'), aPlainReply('bus', 'end', { if: { hurried: true } })) },
      {
        customer: aCoolCustomer({ variants: [{ id: 'slow' }, { id: 'quick', vars: { hurried: true } }] }),
        vars: { hurried: false },
      },
    );
    play(program, 'slow').expectOffers('any');
    play(program, 'quick').expectOffers('any', 'bus');
  });
});

describe('a reply said once', () => {
  it('is not on offer again, wherever the talk comes back from', () => {
    const talk = playRound(aPlainReply('only', 'round', { once: true }));
    talk.expectOffers('again', 'go', 'only').choose('only').expectOffers('again', 'go');
    talk.choose('only', 'go', 'back').expectOffers('again', 'go');
  });

  it('stays on offer until it is said', () => {
    playRound(aPlainReply('only', 'round', { once: true }))
      .choose('again', 'go', 'back')
      .expectOffers('again', 'go', 'only');
  });

  it('needs its condition too', () => {
    const talk = playRound(
      aPlainReply('ask', 'round', { set: { asked: true } }),
      aPlainReply('only', 'round', { once: true, if: { asked: true } }),
    );
    talk.expectOffers('again', 'go', 'ask');
    talk.choose('ask').expectOffers('again', 'go', 'ask', 'only').choose('only').expectOffers('again', 'go', 'ask');
  });

  it('is a matter of its own beat: a reply of the same name elsewhere is another', () => {
    const once = (next: string) => aPlainReply('sorry', next, { once: true });
    const program = aTalk({
      first: aBeatWith(once('second'), aPlainReply('on', 'second')),
      second: aBeatWith(once('first'), aPlainReply('back', 'first')),
    });
    play(program).choose('sorry').expectOffers('sorry', 'back').choose('back').expectOffers('on');
  });

  it('is per play: the next play has it again', () => {
    const program = aTalk({ first: aBeatWith(aPlainReply('only', 'first', { once: true }), aPlainReply('on')) });
    play(program).choose('only').expectOffers('on');
    play(program).expectOffers('only', 'on');
  });

  it('that was the last on offer ends the talk by the conditions of the endings', () => {
    const program = aTalk(
      { first: aBeatWith(aPlainReply('only', 'first', { once: true })) },
      { endings: { low: { says: 'Low.', if: { feeling: { below: 40 } } }, done: { says: 'He nods.' } } },
    );
    play(program).choose('only').expectEnding('done');
  });
});

describe('a beat with nothing on offer', () => {
  it('ends the talk on entry, its lines heard and the aftermath done', () => {
    const program = aTalk(
      {
        first: aBeatWith(aPlainReply('on', 'dead-end')),
        'dead-end': aBeat({
          says: { text: 'Well then.', effects: { trust: -5 } },
          replies: [aPlainReply('never', 'end', { if: { asked: true } })],
        }),
      },
      { vars: { asked: false }, aftermath: [{ says: 'Sunday.', effects: { trust: -5 } }] },
    );
    const talk = play(program).choose('on').expectEnding('done');
    expect(outcomeOf(talk).feeling).toBe(40);
    expect(talk.state.left).toBe(false);
  });

  it('is judged after its own lines have acted', () => {
    const beats = {
      first: aBeatWith(aPlainReply('on', 'second')),
      second: aBeat({
        says: { text: 'No!', effects: { trust: -11 } },
        replies: [aPlainReply('soothe', 'end', { if: { feeling: { below: 40 } } })],
      }),
    };
    play(aTalk(beats)).choose('on').expectOffers('soothe');
  });
});

describe('what conditions remember', () => {
  const playAsked = (condition: Authored) => playRound(aPlainReply('secret', 'end', { if: condition }));

  it('visited: a beat that has been answered, not one that is merely open', () => {
    const talk = playAsked({ visited: 'round' });
    talk.expectOffers('again', 'go').choose('again').expectOffers('again', 'go', 'secret');
  });

  it('visited: another beat only after its own answer', () => {
    const talk = playAsked({ visited: 'beyond' });
    talk.choose('again').expectOffers('again', 'go');
    talk.choose('go', 'back').expectOffers('again', 'go', 'secret');
  });

  it.each(['round/again', 'again'])('said: "%s", from then on', (said) => {
    const talk = playAsked({ said });
    talk.choose('go', 'back').expectOffers('again', 'go');
    talk.choose('again').expectOffers('again', 'go', 'secret');
    talk.choose('again', 'go', 'back').expectOffers('again', 'go', 'secret');
    expect(talk.state.turns).toBe(0);
  });

  it('said: the reply of the beat named, not its namesake', () => {
    const beats = {
      first: aBeatWith(aPlainReply('sorry', 'second'), aPlainReply('on', 'second')),
      second: aBeatWith(aPlainReply('sorry', 'third'), aPlainReply('on', 'third')),
      third: aBeatWith(aPlainReply('done'), aPlainReply('twice', 'end', { if: { said: 'second/sorry' } })),
    };
    const program = aTalk(beats);
    play(program).choose('sorry', 'on').expectOffers('done');
    play(program).choose('on', 'sorry').expectOffers('done', 'twice');
  });

  it('turnsSince: 0 in the beat just entered, counted again from each entry', () => {
    const talk = playAsked({ turnsSince: 'round', is: 0 });
    talk.expectOffers('again', 'go', 'secret').choose('again').expectOffers('again', 'go', 'secret');
  });

  it('turnsSince: never before the first entry', () => {
    const talk = playAsked({ turnsSince: 'beyond', atMost: 9 });
    talk.expectOffers('again', 'go').choose('again').expectOffers('again', 'go');
    talk.choose('go', 'back').expectOffers('again', 'go', 'secret');
  });

  it('turnsSince: one more for each reply', () => {
    const talk = playAsked({ turnsSince: 'beyond', is: 3 });
    talk.choose('go', 'back', 'again').expectOffers('again', 'go');
    talk.choose('go', 'back', 'again', 'again').expectOffers('again', 'go', 'secret');
    talk.choose('go', 'back', 'again', 'again', 'again').expectOffers('again', 'go');
    talk.choose('go', 'back', 'again', 'again', 'go', 'back').expectOffers('again', 'go');
  });

  it('a number: between two bounds', () => {
    const minute = aPlainReply('wait', 'round', { add: { minutes: 1 } });
    const talk = playRound(minute, aPlainReply('now', 'end', { if: { var: 'minutes', atLeast: 2, below: 4 } }));
    const has = (times: number) => {
      const state = talk.choose(...Array.from({ length: times }, () => 'wait')).state;
      return state.vars[1];
    };
    expect([0, 1, 2].map(has)).toEqual([0, 1, 2]);
    talk.choose('wait').expectOffers('again', 'go', 'wait');
    talk.choose('wait', 'wait').expectOffers('again', 'go', 'wait', 'now');
    talk.choose('wait', 'wait', 'wait', 'wait').expectOffers('again', 'go', 'wait');
  });
});

describe('whether one reply may be said', () => {
  it('can be asked of any reply of the program', () => {
    const program = aTalk(
      { first: aBeat({ replies: [aReply({ if: { asked: true } }), aReply({ id: 'open' })] }) },
      { vars: { asked: false } },
    );
    const state = arrive(program, 0);
    const [locked, open] = beatAt(program, state).replies as readonly [Reply, Reply];
    expect(isOffered(program, state, locked)).toBe(false);
    expect(isOffered(program, state, open)).toBe(true);
    expect(isOffered(program, { ...state, vars: [1] }, locked)).toBe(true);
  });
});
