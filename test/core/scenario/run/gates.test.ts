import { describe, expect, it } from 'vitest';
import { currentFeeling, currentGrade, GATE, rawFeeling } from '../../../../src/core/scenario/state';
import { play } from '../../../support/play';
import { aBeat, aReply, type Authored } from '../../../support/scenarios';
import { aCoolCustomer, aTalk } from './support';

const scored = (id: string, empathy: number, advice: number, over: Authored = {}): Authored =>
  aReply({ id, scores: { empathy, advice }, next: 'second', ...over });

const REPLIES = [
  scored('right', 3, 3),
  scored('warm', 3, 2),
  scored('wise', 2, 3),
  scored('perfect', 4, 4),
  scored('nearly', 2, 2),
];

/** Two beats with the same replies; `turning` names those that are turning points. */
const playTurning = (turning: readonly string[], state: Authored = { trust: 40 }) => {
  const beat = (name: string, next: string) =>
    aBeat({ turningPoint: turning.includes(name), replies: REPLIES.map((reply) => ({ ...reply, next })) });
  const beats = { first: beat('first', 'second'), second: beat('second', 'third'), third: aBeat() };
  return play(aTalk(beats, { customer: aCoolCustomer({}, state) }));
};

describe('the gate for magic', () => {
  it.each([
    ['right', GATE.both],
    ['perfect', GATE.both],
    ['warm', GATE.empathy],
    ['wise', GATE.advice],
    ['nearly', 0],
  ])('is opened by warmth 3 and advice 3: after "%s" it stands at %d', (reply, gates) => {
    expect(playTurning([]).choose(reply).state.gates).toBe(gates);
  });

  it('opens in two steps as well as in one, in either order', () => {
    expect(playTurning([]).choose('warm', 'wise').state.gates).toBe(GATE.both);
    expect(playTurning([]).choose('wise', 'warm').state.gates).toBe(GATE.both);
    expect(playTurning([]).choose('warm', 'warm').state.gates).toBe(GATE.empathy);
  });

  it('never closes again', () => {
    expect(playTurning([]).choose('right', 'nearly').state.gates).toBe(GATE.both);
  });

  it('asks for a turning point where some beat is one', () => {
    expect(playTurning(['second']).choose('right').state.gates).toBe(0);
    expect(playTurning(['second']).choose('right', 'right').state.gates).toBe(GATE.both);
    expect(playTurning(['first']).choose('right').state.gates).toBe(GATE.both);
    expect(playTurning(['first']).choose('nearly', 'right').state.gates).toBe(0);
  });

  it('takes warmth at one turning point and advice at another', () => {
    expect(playTurning(['first', 'second']).choose('warm', 'wise').state.gates).toBe(GATE.both);
  });
});

describe('a feeling behind the gate', () => {
  // Perfect at work from trust 60: d = 8.32 * (130 / 150) + 3.64 = 10.85, of which 1.4 * 0.4; trust 66.08.
  const playFrom60 = () => playTurning(['second'], { trust: 60 });

  it('is shown as 64 however high it is', () => {
    const talk = playFrom60().choose('perfect').expectFeeling(64).expectGrade('mediocre');
    expect(rawFeeling(talk.state)).toBeCloseTo(60 + 10.850666666667 * 0.56, 9);
    expect(currentFeeling(talk.state)).toBe(64);
  });

  it('is shown whole in the very turn that opens the gate', () => {
    const talk = playFrom60().choose('perfect', 'perfect');
    expect(currentFeeling(talk.state)).toBe(rawFeeling(talk.state));
    expect(currentGrade(talk.state)).toBe('magic');
  });

  it('is shown as it is below 64', () => {
    const talk = playTurning(['second']).choose('warm');
    expect(currentFeeling(talk.state)).toBe(rawFeeling(talk.state));
  });

  it('is never held below where the customer began', () => {
    const talk = playTurning(['second'], { trust: 75 }).choose('perfect').expectFeeling(75).expectGrade('magic');
    expect(rawFeeling(talk.state)).toBeGreaterThan(78);
  });

  it('that fell below the start is not lifted back to it', () => {
    const low = aTalk(
      {
        first: aBeat({
          turningPoint: true,
          replies: [scored('nearly', 2, 2, { effects: { trust: -5 }, next: 'end' })],
        }),
      },
      { customer: aCoolCustomer({}, { trust: 75 }) },
    );
    play(low).choose('nearly').expectFeeling(70).expectGrade('magic');
  });

  it('begins where the customer arrived, not where the first line left them', () => {
    // The line takes 15; the start stays 75, so that 75 is where feeling is held.
    const first = aBeat({
      turningPoint: true,
      says: { text: 'And now this.', effects: { trust: -15 } },
      replies: [scored('nearly', 2, 2, { effects: { trust: 15 }, next: 'second' })],
    });
    const second = aBeat({ replies: [scored('again', 2, 2, { effects: { trust: 15 }, next: 'end' })] });
    const talk = play(aTalk({ first, second }, { customer: aCoolCustomer({}, { trust: 75 }) }));
    expect(talk.state.startFeeling).toBe(75);
    talk.expectFeeling(60).choose('nearly').expectFeeling(75).choose('again').expectFeeling(75);
  });

  it('is what replies on offer are judged by', () => {
    const locked = scored('upgrade', 2, 2, { if: { feeling: { atLeast: 65 } }, next: 'end' });
    const beats = {
      first: aBeat({ replies: [scored('warm', 4, 2), scored('right', 4, 3)] }),
      second: aBeat({ replies: [scored('done', 2, 2, { next: 'end' }), locked] }),
    };
    const program = aTalk(beats, { customer: aCoolCustomer({}, { trust: 64 }) });
    play(program).choose('warm').expectOffers('done');
    play(program).choose('right').expectOffers('done', 'upgrade');
  });
});
