import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../../src/core/customer/ledger';
import { chanceFrom, seedFor } from '../../../../src/core/model/chance';
import { advance, arrive } from '../../../../src/core/scenario/advance';
import { beatAt, offered } from '../../../../src/core/scenario/offers';
import { LONGEST_PLAY, type Program } from '../../../../src/core/scenario/program';
import { currentFeeling, rawFeeling, type EncounterState } from '../../../../src/core/scenario/state';
import { arrivalOf, step, type Stepped } from '../../../../src/core/scenario/step';
import { aBeat, shipped, SHIPPED } from '../../../support/scenarios';
import { aBeatWith, aCoolCustomer, aPlainReply, aTalk } from './support';

const said = (reply: number, tookMs = 0) => ({ type: 'said', reply, tookMs }) as const;
const sumOf = (ledger: Ledger): number => Object.values(ledger).reduce((sum, term) => sum + term, 0);

const aLineThatHurts = aTalk({
  first: aBeatWith(aPlainReply('on', 'second', { effects: { trust: 4, why: 'You rang first' } })),
  second: aBeat({ says: { text: 'My card was used.', effects: { trust: -12, heat: 15, why: 'Her card was used' } } }),
});

describe('one step', () => {
  it('moves the state as advance does', () => {
    const before = arrive(aLineThatHurts, 0);
    expect(step(aLineThatHurts, before, said(0)).state).toEqual(advance(aLineThatHurts, before, 0));
  });

  it('says what happened as a fact, with names and the time it took', () => {
    expect(step(aLineThatHurts, arrive(aLineThatHurts, 0), said(0, 2300)).facts).toEqual([
      { type: 'reply.chosen', beat: 'first', reply: 'on', tookMs: 2300 },
    ]);
  });

  it('tells the feeling right after the reply, before the next line acts', () => {
    const stepped = step(aLineThatHurts, arrive(aLineThatHurts, 0), said(0));
    expect(stepped.answered).toBe(54);
    // Heat 19 and 15 more are 34: 1.2 off trust 42.
    expect(currentFeeling(stepped.state)).toBeCloseTo(40.8, 9);
  });

  it('tells what the reply did and what the lines did apart, the lines with their reason', () => {
    const { terms, arrival } = step(aLineThatHurts, arrive(aLineThatHurts, 0), said(0));
    expect(terms.authored).toBeCloseTo(4, 9);
    expect(sumOf(terms)).toBeCloseTo(4, 9);
    expect(arrival?.why).toBe('Her card was used');
    expect(arrival?.terms.authored).toBeCloseTo(-13.2, 9);
    expect(sumOf(arrival?.terms as Ledger)).toBeCloseTo(-13.2, 9);
  });

  it('tells of no arrival where no line acts, nor where one acts again', () => {
    const program = aTalk({
      first: aBeat({
        says: { text: 'Ow.', effects: { trust: -5 } },
        replies: [aPlainReply('again', 'first'), aPlainReply('on', 'second')],
      }),
      second: aBeat(),
    });
    expect(step(program, arrive(program, 0), said(0)).arrival).toBeNull();
    expect(step(program, arrive(program, 0), said(1)).arrival).toBeNull();
  });

  it('tells of no arrival once the talk is over, and keeps the feeling before the aftermath apart', () => {
    const aftermath = [{ says: 'Sunday.', effects: { trust: -20 } }];
    const program = aTalk({ first: aBeatWith(aPlainReply('say')) }, { aftermath });
    const stepped = step(program, arrive(program, 0), said(0));
    expect(stepped.arrival).toBeNull();
    expect(stepped.answered).toBe(50);
    expect(sumOf(stepped.terms)).toBeCloseTo(0, 9);
    expect(currentFeeling(stepped.state)).toBe(30);
  });

  it('counts the gate in its terms: what it keeps and what it gives back are the limit', () => {
    const program = aTalk(
      {
        first: aBeatWith(aPlainReply('gift', 'second', { effects: { trust: 15 } })),
        second: aBeatWith(aPlainReply('right', 'end', { scores: { empathy: 3, advice: 3 } })),
      },
      { customer: aCoolCustomer({}, { trust: 60 }) },
    );
    const first = step(program, arrive(program, 0), said(0));
    expect(first.terms).toMatchObject({ authored: 15, limit: -11 });
    const second = step(program, first.state, said(0));
    expect(second.terms.limit).toBeCloseTo(11, 9);
    expect(second.answered).toBe(rawFeeling(second.state));
  });

  it('tells what the first lines did when asked for the arrival itself', () => {
    const program = aTalk({ first: aBeat({ says: { text: 'Ow.', effects: { trust: -5, why: 'It hurt' } } }) });
    const now = arrive(program, 0);
    const arrival = arrivalOf(program, { ...now, trust: 50 }, now);
    expect(arrival?.terms.authored).toBeCloseTo(-5, 9);
    expect(arrival?.why).toBe('It hurt');
  });
});

describe('a reply that is not on offer', () => {
  const program = aTalk(
    { first: aBeatWith(aPlainReply('open'), aPlainReply('locked', 'end', { if: { asked: true } })) },
    { vars: { asked: false } },
  );

  it.each([1, 2, -1])('is refused, naming it and the beat: %d', (reply) => {
    expect(() => step(program, arrive(program, 0), said(reply))).toThrow(
      `reply ${reply} is not on offer in beat "first"`,
    );
  });

  it('is refused when said once already', () => {
    const once = aTalk({ first: aBeatWith(aPlainReply('only', 'first', { once: true }), aPlainReply('on')) });
    const after = step(once, arrive(once, 0), said(0)).state;
    expect(() => step(once, after, said(0))).toThrow('reply 0 is not on offer in beat "first"');
  });

  it('is refused once the talk is over', () => {
    const over = step(program, arrive(program, 0), said(0)).state;
    expect(() => step(program, over, said(0))).toThrow('no beat is open at -1');
  });
});

/** One play with replies drawn from a seed, each turn checked. */
function walked(
  program: Program,
  variant: number,
  seed: number,
  check: (before: EncounterState, turn: Stepped) => void,
) {
  const chance = chanceFrom(seed);
  let state = arrive(program, variant);
  while (state.outcome === null) {
    const places = offered(program, state);
    const reply = places[Math.floor(chance() * places.length)] as number;
    const turn = step(program, state, said(reply));
    check(state, turn);
    state = turn.state;
  }
  return state;
}

describe.each(SHIPPED)('any play of %s', (id) => {
  const program = shipped(id);
  const plays = program.customers.flatMap((_, variant) =>
    Array.from({ length: 100 }, (_unused, run) => ({ variant, seed: seedFor(7, variant * 1000 + run) })),
  );

  it('has terms that sum to each change of feeling, turn by turn', () => {
    for (const { variant, seed } of plays) {
      walked(program, variant, seed, (before, { state, terms, answered, arrival }) => {
        expect(sumOf(terms)).toBeCloseTo(answered - currentFeeling(before), 9);
        const told = arrival === null ? 0 : sumOf(arrival.terms);
        expect(told).toBeCloseTo(state.outcome === null ? currentFeeling(state) - answered : 0, 9);
      });
    }
  });

  it('keeps every number in its range and ends in time', () => {
    for (const { variant, seed } of plays) {
      const end = walked(program, variant, seed, (before, { state }) => {
        expect(state.turns).toBe(before.turns + 1);
        for (const part of [state.trust, state.heat, state.patience, currentFeeling(state)]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(100);
        }
        expect(state.ceiling).toBeLessThanOrEqual(before.ceiling);
        expect(state.ceiling).toBeGreaterThanOrEqual(60);
        expect(state.gates & before.gates).toBe(before.gates);
      });
      expect(end.turns).toBeLessThanOrEqual(LONGEST_PLAY);
    }
  });

  it('goes the same way when it is played again', () => {
    for (const { variant, seed } of plays.slice(0, 20)) {
      const end = walked(program, variant, seed, () => {});
      expect(walked(program, variant, seed, () => {})).toEqual(end);
    }
  });

  it('names only beats and replies that are there', () => {
    for (const { variant, seed } of plays.slice(0, 20)) {
      walked(program, variant, seed, (before, { facts: [fact] }) => {
        const beat = beatAt(program, before);
        expect(fact).toMatchObject({ type: 'reply.chosen', beat: beat.id });
        expect(fact?.type === 'reply.chosen' && beat.replies.some((reply) => reply.id === fact.reply)).toBe(true);
      });
    }
  });
});
