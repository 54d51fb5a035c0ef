import { describe, expect, it } from 'vitest';
import { arrive } from '../../../../src/core/scenario/advance';
import { play } from '../../../support/play';
import { aBeat, type Authored } from '../../../support/scenarios';
import { aBeatWith, aCoolCustomer, aPlainReply, aTalk, outcomeOf } from './support';

/** A customer with this much patience, who is told something that costs 3 of it, more with `over`. */
const playImpatient = (patience: number, over: Authored = {}, scenario: Authored = {}) =>
  play(
    aTalk(
      { 'the-plate': aBeatWith(aPlainReply('say', 'after', over)), after: aBeatWith(aPlainReply('done', 'done')) },
      { customer: aCoolCustomer({}, { patience }), ...scenario },
    ),
  );

const GONE = { says: 'The door falls shut.', if: { left: true } };
const DONE = { says: 'He nods.' };

describe('a customer out of patience', () => {
  it('leaves at exactly 0, and stays with anything above', () => {
    expect(playImpatient(3).choose('say').state.left).toBe(true);
    expect(playImpatient(2).choose('say').state.left).toBe(true);
    playImpatient(3.25).choose('say').expectBeat('after');
  });

  it('leaves instead of following the reply, even one that leads straight to an ending', () => {
    const talk = playImpatient(3, { next: 'done' }).choose('say');
    talk.expectEnding('left').expectGrade('misery');
  });

  it('is judged net of everything: effects of the reply may bring patience back', () => {
    // Cost 3 takes 1 down to 0, the effect brings 2 back.
    const talk = playImpatient(1, { effects: { patience: 2 } }).choose('say');
    talk.expectBeat('after');
    expect(talk.state.patience).toBe(2);
  });

  it('may be lost by the effects of the reply', () => {
    expect(playImpatient(18, { effects: { patience: -15 } }).choose('say').state.left).toBe(true);
    expect(playImpatient(19, { effects: { patience: -15 } }).choose('say').state.left).toBe(false);
  });

  it('may be lost by the next line', () => {
    const beats = {
      'the-plate': aBeatWith(aPlainReply('say', 'after')),
      after: aBeat({ says: { text: 'Still nothing?', effects: { patience: -10 } } }),
    };
    const lost = play(aTalk(beats, { customer: aCoolCustomer({}, { patience: 13 }) })).choose('say');
    expect(lost.state.left).toBe(true);
    lost.expectEnding('left');
    const kept = play(aTalk(beats, { customer: aCoolCustomer({}, { patience: 14 }) })).choose('say');
    kept.expectBeat('after');
    expect(kept.state.patience).toBe(1);
  });

  it('may leave before anything was said, by the first line or with none to begin with', () => {
    const first = aBeat({ says: { text: 'Enough.', effects: { patience: -15 } } });
    const byLine = arrive(aTalk({ first }, { customer: aCoolCustomer({}, { patience: 15 }) }), 0);
    expect(byLine).toMatchObject({ left: true, turns: 0, at: -1 });
    const atOnce = arrive(aTalk({ 'the-plate': aBeat() }, { customer: aCoolCustomer({}, { patience: 0 }) }), 0);
    expect(atOnce.left).toBe(true);
  });

  it('loses none to the clock or by a new beat: only choices cost', () => {
    const talk = playImpatient(50);
    expect(talk.state.patience).toBe(50);
    expect(talk.choose('say').state.patience).toBe(47);
  });
});

describe('how it ends when the customer leaves', () => {
  it('is the built-in ending where none was written, with misery', () => {
    const talk = playImpatient(3).choose('say').expectEnding('left').expectGrade('misery');
    expect(outcomeOf(talk)).toMatchObject({ grade: 'misery', feeling: 39 });
  });

  it('is the written one where its condition asks for leaving', () => {
    playImpatient(3, {}, { endings: { gone: GONE, done: DONE } })
      .choose('say')
      .expectEnding('gone')
      .expectGrade('misery');
  });

  it('is the first written one that holds, others having more to ask', () => {
    const endings = {
      'gone-late': { says: 'Late and gone.', if: { all: [{ left: true }, { late: true }] } },
      gone: GONE,
      done: DONE,
    };
    const scenario = { endings, vars: { late: false } };
    playImpatient(3, { set: { late: true } }, scenario)
      .choose('say')
      .expectEnding('gone-late');
    playImpatient(3, {}, scenario).choose('say').expectEnding('gone');
  });

  it('is the built-in one where no written one for leaving holds', () => {
    const endings = {
      'gone-late': { says: 'Late and gone.', if: { all: [{ left: true }, { late: true }] } },
      done: DONE,
    };
    playImpatient(3, {}, { endings, vars: { late: false } })
      .choose('say')
      .expectEnding('left');
  });

  it('is never an ending that does not ask for leaving, though its condition holds', () => {
    const endings = { fine: { says: 'Fine.', if: { feeling: { atLeast: 0 } } }, done: DONE };
    playImpatient(3, {}, { endings }).choose('say').expectEnding('left');
    const staying = { stayed: { says: 'Stayed.', if: { not: { left: true } } }, done: DONE };
    playImpatient(3, {}, { endings: staying }).choose('say').expectEnding('left');
  });

  it('holds the feeling below mediocre, so that number and grade agree, and leaves a lower one as it is', () => {
    expect(outcomeOf(playImpatient(3).choose('say')).feeling).toBe(39);
    const low = playImpatient(3, { effects: { trust: -15 } }).choose('say');
    expect(outcomeOf(low)).toMatchObject({ feeling: 35, grade: 'misery' });
  });

  it('happens after the aftermath, which may ask for it', () => {
    const aftermath = [
      { says: 'He told the street.', if: { left: true }, effects: { trust: -20 } },
      { says: 'He came back.', if: { left: false }, effects: { trust: 20 } },
    ];
    const talk = playImpatient(3, {}, { aftermath }).choose('say');
    expect(outcomeOf(talk)).toMatchObject({ feeling: 30, later: [{ entry: 0, feeling: 30 }] });
  });

  it('may be safe: an abusive contact ended by the rules keeps its feeling and grade', () => {
    const endings = { ended: { ...GONE, safe: true }, done: DONE };
    const talk = playImpatient(3, {}, { endings }).choose('say').expectEnding('ended').expectGrade('mediocre');
    expect(outcomeOf(talk).feeling).toBe(50);
  });
});

describe('a customer who stays', () => {
  it('never reaches an ending for those who left, nor the built-in one', () => {
    const endings = { gone: GONE, done: DONE };
    const talk = playImpatient(50, { next: 'end' }, { endings }).choose('say').expectEnding('done');
    expect(talk.state.left).toBe(false);
  });

  it('does not leave in the aftermath, whatever it costs in patience', () => {
    const aftermath = [{ says: 'The line was busy for days.', effects: { patience: -40 } }];
    const talk = playImpatient(20, { next: 'end' }, { aftermath }).choose('say').expectEnding('done');
    expect(talk.state).toMatchObject({ left: false, patience: 0 });
    talk.expectGrade('mediocre');
  });
});
