import { describe, expect, it } from 'vitest';
import { play } from '../../../support/play';
import { aBeat, type Authored } from '../../../support/scenarios';
import { aBeatWith, aCoolCustomer, aPlainReply, aStayingReply, aTalk, outcomeOf } from './support';

const NEEDS = [{ id: 'refund', text: 'The money', must: true, metWhen: { paid: true } }];
const HAPPY = aCoolCustomer({ needs: NEEDS }, { trust: 70 });
const ENDINGS = { refused: { says: 'No.', if: { paid: true }, safe: true }, done: { says: 'He nods.' } };
const MAGIC = { scores: { empathy: 3, advice: 3 } };

/** A customer with a must need who can be refused safely, by name or behind the new parts of the format. */
const refusing = (beats: Record<string, Authored>, over: Authored = {}) =>
  aTalk(beats, { customer: HAPPY, vars: { paid: false }, endings: ENDINGS, ...over });

describe('a safe ending', () => {
  it('keeps its grade behind a hub', () => {
    const hub = { hub: { until: { said: 'first/explain' }, next: 'refused' } };
    const talk = play(refusing({ first: aBeat({ ...hub, replies: [aStayingReply('explain', MAGIC)] }) })).choose(
      'explain',
    );
    talk.expectEnding('refused').expectGrade('magic');
    expect(outcomeOf(talk)).toMatchObject({ mustOpen: true, openNeeds: [0] });
  });

  it('holds nobody at 64 that an unsafe one would', () => {
    const beats = { first: aBeatWith(aPlainReply('refuse', 'refused', MAGIC), aPlainReply('end', 'done', MAGIC)) };
    play(refusing(beats)).choose('refuse').expectGrade('magic');
    play(refusing(beats)).choose('end').expectGrade('mediocre').expectFeeling(64);
  });

  it('is reached by silence where that is the right answer', () => {
    const timer = { seconds: 30, onTimeout: { ...MAGIC, next: 'refused' } };
    play(refusing({ first: aBeat({ timer }) }))
      .timeOut()
      .expectEnding('refused')
      .expectGrade('magic');
  });

  it('leaves promises as they are: a refusal breaks what it breaks', () => {
    const promises = [{ id: 'money', text: 'The money', metWhen: { paid: true } }];
    const beats = { first: aBeatWith(aPlainReply('refuse', 'refused', MAGIC)) };
    play(refusing(beats, { moment: { promises } }))
      .choose('refuse')
      .expectGrade('magic')
      .expectPromise('money', 'missed');
  });

  it('of a customer who left behind an interrupt keeps feeling and grade', () => {
    const endings = { ended: { says: 'Enough.', if: { left: true }, safe: true }, done: { says: 'He nods.' } };
    const beats = {
      first: aBeatWith(aPlainReply('on', 'second')),
      second: aBeatWith(aPlainReply('close')),
      threat: aBeat({
        says: { text: 'Or else!', effects: { patience: -15 } },
        replies: [aStayingReply('warn', { effects: { patience: -15 } })],
      }),
    };
    const interrupts = [{ id: 'threat', if: { visited: 'first' }, beat: 'threat', then: 'return' }];
    const over = { endings, interrupts, customer: aCoolCustomer({ needs: NEEDS }, { trust: 55, patience: 34 }) };
    const talk = play(refusing(beats, over)).choose('on').expectBeat('threat').choose('warn').expectEnding('ended');
    talk.expectGrade('mediocre').expectFeeling(55);
    expect(talk.state.left).toBe(true);
  });
});
