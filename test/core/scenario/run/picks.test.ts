import { describe, expect, it } from 'vitest';
import { arrive } from '../../../../src/core/scenario/advance';
import { spokenLines } from '../../../../src/core/scenario/offers';
import type { Program } from '../../../../src/core/scenario/program';
import { arrivalOf, step } from '../../../../src/core/scenario/step';
import { untouched } from '../../../../src/core/scenario/advance';
import { play } from '../../../support/play';
import { aBeat, type Authored } from '../../../support/scenarios';
import { aBeatWith, aPlainReply, aTalk } from './support';

const SMALL = { effects: { patience: 3 } };

/** A beat that says one of its variants and can be come back to, and another on the way. */
const picking = (pick: string | undefined, variants: readonly unknown[], over: Authored = {}): Program =>
  aTalk(
    {
      round: aBeat({
        says: { variants, ...(pick === undefined ? {} : { pick }) },
        replies: [
          aPlainReply('again', 'round', SMALL),
          aPlainReply('know', 'round', { set: { known: true }, ...SMALL }),
          aPlainReply('forget', 'round', { set: { known: false }, ...SMALL }),
          aPlainReply('away', 'other', SMALL),
        ],
      }),
      other: aBeatWith(aPlainReply('back', 'round', SMALL)),
    },
    { vars: { known: false }, ...over },
  );

/** What is heard on each entry of the round when these are said one after another. */
function heard(program: Program, replies: readonly string[], seed = 0): readonly string[] {
  let talk = play(program, undefined, seed);
  const lines = [spokenLines(program, talk.state)[0]?.text ?? '(nothing)'];
  for (const reply of replies) {
    talk = talk.choose(reply);
    if (program.beats[talk.state.at]?.id === 'round')
      lines.push(spokenLines(program, talk.state)[0]?.text ?? '(nothing)');
  }
  return lines;
}
const again = (count: number): readonly string[] => Array.from({ length: count }, () => 'again');

const ABC = ['A', 'B', 'C'];
const KNOWN = { text: 'K', if: { known: true } };
const UNKNOWN = { text: 'U', if: { known: false } };

describe('variants of a line', () => {
  it.each(['first', 'cycle', 'shuffle', 'leastSeen'])('say one at a time: %s', (pick) => {
    const program = picking(pick, ABC);
    for (const seed of [0, 1, 2]) {
      const lines = spokenLines(program, arrive(program, 0, 0, seed));
      expect(lines).toHaveLength(1);
      expect(ABC).toContain(lines[0]?.text);
    }
  });

  it.each(['first', 'cycle', 'shuffle', 'leastSeen'])('say nothing where none holds, and do nothing: %s', (pick) => {
    const variants = [KNOWN, { ...KNOWN, text: 'L' }];
    expect(heard(picking(pick, variants), ['again', 'know', 'forget'])).toEqual([
      '(nothing)',
      '(nothing)',
      expect.stringMatching(/^[KL]$/),
      '(nothing)',
    ]);
  });

  it('are picked on each entry, whichever way the talk comes back', () => {
    expect(heard(picking('cycle', ABC), ['away', 'back', 'again'])).toEqual(['A', 'B', 'C']);
  });

  it('are counted for each beat apart', () => {
    const program = aTalk({
      one: aBeat({ says: { variants: ['A', 'B'], pick: 'cycle' }, replies: [aPlainReply('on', 'two')] }),
      two: aBeat({ says: { variants: ['C', 'D'], pick: 'cycle' }, replies: [aPlainReply('back', 'one')] }),
    });
    const talk = play(program).expectLines('A').choose('on').expectLines('C');
    talk.choose('back').expectLines('B').choose('on').expectLines('D').choose('back').expectLines('A');
  });

  it('are counted anew in the next play', () => {
    const program = picking('cycle', ABC);
    expect(heard(program, again(1))).toEqual(['A', 'B']);
    expect(heard(program, again(1))).toEqual(['A', 'B']);
  });
});

describe('"first"', () => {
  it('is how lines are picked where the author says nothing', () => {
    expect(heard(picking(undefined, ABC), again(2))).toEqual(['A', 'A', 'A']);
  });

  it('says the first that holds, each time', () => {
    expect(heard(picking('first', [KNOWN, 'A', 'B']), ['again', 'know', 'again', 'forget'])).toEqual([
      'A',
      'A',
      'K',
      'K',
      'A',
    ]);
  });
});

describe('"cycle"', () => {
  it('says one after another and begins again', () => {
    expect(heard(picking('cycle', ABC), again(6))).toEqual(['A', 'B', 'C', 'A', 'B', 'C', 'A']);
  });

  it('passes over those that do not hold, and does not come back for them before its next round', () => {
    expect(heard(picking('cycle', ['A', KNOWN, 'C']), again(3))).toEqual(['A', 'C', 'A', 'C']);
    expect(heard(picking('cycle', ['A', KNOWN, 'C']), ['again', 'know', 'again', 'again'])).toEqual([
      'A',
      'C',
      'A',
      'K',
      'C',
    ]);
  });

  it('goes on from the one said last, also after an entry where nothing was said', () => {
    const program = picking('cycle', [UNKNOWN, { ...UNKNOWN, text: 'V' }, { ...UNKNOWN, text: 'W' }]);
    expect(heard(program, ['know', 'again', 'forget', 'again'])).toEqual(['U', '(nothing)', '(nothing)', 'V', 'W']);
  });
});

describe('"leastSeen"', () => {
  it('says what was said least, the first among equals', () => {
    expect(heard(picking('leastSeen', ABC), again(5))).toEqual(['A', 'B', 'C', 'A', 'B', 'C']);
  });

  it('makes up for a variant that holds only later', () => {
    expect(heard(picking('leastSeen', ['A', KNOWN]), ['again', 'again', 'know', 'again', 'again', 'again'])).toEqual([
      'A',
      'A',
      'A',
      'K',
      'K',
      'K',
      'A',
    ]);
  });
});

describe('"shuffle"', () => {
  const FIVE = ['A', 'B', 'C', 'D', 'E'];
  const program = picking('shuffle', FIVE);

  it('says each once before any comes again, round after round', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const lines = heard(program, again(14), seed);
      for (const round of [0, 5, 10]) expect(lines.slice(round, round + 5).toSorted()).toEqual(FIVE);
    }
  });

  it('is fixed by the seed', () => {
    expect(heard(program, again(14), 7)).toEqual(heard(program, again(14), 7));
    const orders = new Set(Array.from({ length: 40 }, (_, seed) => heard(program, again(4), seed).join('')));
    expect(orders.size).toBeGreaterThan(25);
  });

  it('orders each round anew', () => {
    const rounds = Array.from({ length: 20 }, (_, seed) => heard(program, again(9), seed));
    expect(rounds.some((lines) => lines.slice(0, 5).join() !== lines.slice(5).join())).toBe(true);
  });

  it('begins with each about equally often', () => {
    const firsts = Array.from({ length: 2_000 }, (_, seed) => heard(program, [], seed)[0]);
    // 400 each; six standard deviations of a fair draw are 107.
    for (const line of FIVE) expect(Math.abs(firsts.filter((one) => one === line).length - 400)).toBeLessThan(107);
  });

  it('keeps to those that hold', () => {
    const some = picking('shuffle', [KNOWN, 'A', 'B', 'C']);
    for (let seed = 0; seed < 20; seed += 1) {
      expect(heard(some, again(2), seed).toSorted()).toEqual(ABC);
      expect(heard(some, ['again', 'again', 'know'], seed)[3]).toBe('K');
    }
  });

  it('is drawn for each beat apart', () => {
    const says = { variants: FIVE, pick: 'shuffle' };
    const two = aTalk({
      one: aBeat({ says, replies: [aPlainReply('on', 'two')] }),
      two: aBeat({ says, replies: [aPlainReply('back', 'one')] }),
    });
    const pairs = Array.from({ length: 30 }, (_, seed) => {
      const talk = play(two, undefined, seed);
      return [talk.state, talk.choose('on').state].map((state) => spokenLines(two, state)[0]?.text);
    });
    expect(pairs.some(([here, there]) => here !== there)).toBe(true);
  });

  it('changes nothing but words: two seeds leave the customer alike', () => {
    const [one, two] = [play(program, undefined, 1), play(program, undefined, 2)].map(
      ({ choose }) => choose(...again(3)).state,
    );
    expect({ ...one, seed: 0, line: 0, picked: [] }).toEqual({ ...two, seed: 0, line: 0, picked: [] });
  });
});

describe('what a picked line does', () => {
  const hurt = (text: string, points: number, over: Authored = {}) => ({
    text,
    effects: { trust: points, why: text },
    ...over,
  });

  it.each(['first', 'cycle', 'leastSeen'])(
    'happens on the first entry only, and for the one said alone: %s',
    (pick) => {
      const program = picking(pick, [hurt('K', -15, { if: { known: true } }), hurt('A', -10), hurt('B', -5)]);
      play(program).expectLines('A').expectFeeling(40).choose('again', 'know', 'away', 'back').expectFeeling(40);
    },
  );

  it('happens when the first line that could be said comes, and not to an entry answered before', () => {
    const program = picking('cycle', [hurt('K', -10, { if: { known: true } })]);
    play(program).expectLines().expectFeeling(50).choose('know').expectLines('K').expectFeeling(50);
  });

  it('is told with its own reason', () => {
    const program = picking('first', [hurt('K', -15, { if: { known: true } }), hurt('A', -10)]);
    expect(arrivalOf(program, untouched(program, 0), arrive(program, 0))?.why).toBe('A');
    const later = aTalk({
      first: aBeatWith(aPlainReply('on', 'second')),
      second: aBeat({ says: { variants: [hurt('B', -4), hurt('C', -6)], pick: 'cycle' } }),
    });
    const { arrival } = step(later, arrive(later, 0), { type: 'said', reply: 0, tookMs: 0 });
    expect(arrival?.why).toBe('B');
  });
});
