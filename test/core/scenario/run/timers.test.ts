import { describe, expect, it } from 'vitest';
import { answer, arrive } from '../../../../src/core/scenario/advance';
import { SILENCE, type Program } from '../../../../src/core/scenario/program';
import { step } from '../../../../src/core/scenario/step';
import { play } from '../../../support/play';
import { aBeat, aReply, type Authored } from '../../../support/scenarios';
import { aBeatWith, aPlainReply, aStayingReply, aTalk, times } from './support';

/** A beat in which silence does what is given, beside one reply that leads to the end. */
const timed = (onTimeout: Authored, over: Authored = {}, more: Authored = {}): Program =>
  aTalk(
    {
      first: aBeat({
        timer: { seconds: 20, onTimeout: { next: 'second', ...onTimeout } },
        replies: [aPlainReply('say')],
        ...over,
      }),
      second: aBeatWith(aPlainReply('done'), aPlainReply('back', 'first')),
    },
    { vars: { quiet: false, rounds: { min: 0, max: 3 } }, ...more },
  );
const playTimed = (...told: Parameters<typeof timed>) => play(timed(...told));

const UPSET = { customer: { name: 'Mr Adeyemi', state: { trust: 40, heat: 70, patience: 60 } } };

describe('silence', () => {
  it('leads where its author says', () => {
    playTimed({}).timeOut().expectBeat('second');
    playTimed({ next: 'done' }).timeOut().expectEnding('done');
    playTimed({ next: [{ if: { quiet: true }, to: 'second' }, { to: 'end' }] })
      .timeOut()
      .expectEnding('done');
  });

  it('acts as a reply: effects, variables, effort, behaviours, scores', () => {
    const does: Authored = {
      effects: { trust: -6, heat: 4, patience: -5 },
      set: { quiet: true },
      add: { rounds: 2 },
      effort: 2,
      behaviours: { history: 1, speed: -1 },
      scores: { empathy: 1, advice: 3, noHardSell: 4 },
    };
    const reply = aReply({ id: 'say', next: 'second', ...does });
    const program = timed(does, { replies: [reply] }, UPSET);
    const silent = play(program).timeOut().expectVariable('quiet', 1).expectVariable('rounds', 2).state;
    expect(silent).toEqual(play(program).choose('say').state);
  });

  it('is neither warm nor cold, neither wise nor wrong, where its author scores nothing: 2 and 2', () => {
    const program = timed(
      {},
      { replies: [aReply({ id: 'say', scores: { empathy: 2, advice: 2 }, next: 'second' })] },
      UPSET,
    );
    expect(play(program).timeOut().state).toEqual(play(program).choose('say').state);
    const half = timed(
      { scores: { advice: 4 } },
      { replies: [aReply({ id: 'say', scores: { empathy: 2, advice: 4 }, next: 'second' })] },
      UPSET,
    );
    expect(play(half).timeOut().state).toEqual(play(half).choose('say').state);
  });

  it('answers the beat, so that its lines do not act again', () => {
    const talk = playTimed({}, { says: { text: 'Hm.', effects: { trust: -10 } } }).expectFeeling(40);
    talk.timeOut().choose('back').expectBeat('first').expectFeeling(40);
  });

  it('counts as a turn and as a visit', () => {
    const asked = aPlainReply('asked', 'end', { if: { all: [{ visited: 'first' }, { turnsSince: 'first', is: 1 }] } });
    const talk = play(
      aTalk({
        first: aBeat({ timer: { seconds: 5, onTimeout: { next: 'second' } } }),
        second: aBeatWith(asked, aPlainReply('other')),
      }),
    );
    talk.timeOut().expectOffers('asked', 'other');
    expect(talk.timeOut().state.turns).toBe(1);
  });

  it('can open the way to magic at a turning point', () => {
    const program = timed({ scores: { empathy: 4, advice: 4 } }, { turningPoint: true });
    expect(play(program).timeOut().state.gates).toBe(3);
    expect(play(timed({}, { turningPoint: true })).timeOut().state.gates).toBe(0);
  });

  it('can cost the last of the patience', () => {
    playTimed({ effects: { patience: -15 } }, {}, { customer: { name: 'A', state: { patience: 18 } } })
      .timeOut()
      .expectEnding('left');
  });

  it('stays in a hub like any reply without a way of its own', () => {
    const hub = { hub: { until: { var: 'rounds', atLeast: 2 }, next: 'second' }, replies: [aStayingReply('say')] };
    const program = aTalk(
      {
        first: aBeat({ ...hub, timer: { seconds: 20, onTimeout: { add: { rounds: 1 } } } }),
        second: aBeatWith(aPlainReply('done')),
      },
      { vars: { rounds: { min: 0, max: 3 } } },
    );
    play(program).timeOut().expectBeat('first').timeOut().expectBeat('second');
  });

  it('is not on offer beside the replies, and does not keep a beat open in which nothing can be said', () => {
    playTimed({}).expectOffers('say');
    playTimed({}, { replies: [aPlainReply('say', 'end', { if: { quiet: true } })] }).expectEnding('done');
  });

  it('may be kept for sixty turns and no longer', () => {
    const program = timed({ next: 'first', effects: { patience: 3 } });
    let talk = play(program);
    for (const _ of times(60, 'silence')) talk = talk.timeOut();
    talk.expectEnding('done');
    expect(talk.state.turns).toBe(60);
  });
});

describe('one step of silence', () => {
  const program = timed({ effects: { trust: -6, why: 'Nobody spoke' } });

  it('says what happened as a fact without a reply', () => {
    expect(step(program, arrive(program, 0), { type: 'timedOut' }).facts).toEqual([
      { type: 'reply.timedOut', beat: 'first' },
    ]);
  });

  it('tells what it did in terms that sum to the change', () => {
    const { answered, terms } = step(program, arrive(program, 0), { type: 'timedOut' });
    expect(answered).toBe(44);
    expect(Object.values(terms).reduce((sum, term) => sum + term, 0)).toBeCloseTo(-6, 9);
  });

  it('is refused where no time is set', () => {
    const [untimed] = [aTalk({ first: aBeatWith(aPlainReply('say')) })];
    const state = arrive(untimed, 0);
    expect(() => step(untimed, state, { type: 'timedOut' })).toThrow('reply -1 is not on offer in beat "first"');
    expect(() => answer(untimed, state, SILENCE)).toThrow('beat "first" has no reply at place -1');
  });

  it('is refused when the talk is over', () => {
    const over = play(program).choose('say').state;
    expect(() => step(program, over, { type: 'timedOut' })).toThrow('no beat is open at -1');
  });
});
