import { describe, expect, it } from 'vitest';
import { dipsOf, endsMonotone, steadiesMonotone } from '../../../src/core/analysis/monotone';
import { statesOf } from '../../../src/core/analysis/walk';
import type { Program } from '../../../src/core/scenario/program';
import type { EncounterState } from '../../../src/core/scenario/state';
import { type Authored, aBeat, aReply, aScenario, compiled, shipped } from '../../support/scenarios';

const over = (endings: Authored): Program =>
  compiled(
    aScenario({
      vars: { fixed: false },
      beats: { 'the-plate': aBeat({ replies: [aReply(), aReply({ id: 'fix', set: { fixed: true } })] }) },
      endings,
    }),
  );
const ended = (program: Program, reply = 0): EncounterState => statesOf(program, 0, [reply])[1] as EncounterState;
const ending = (cap: number, test?: Authored): Authored => ({ says: 'So.', cap, ...(test && { if: test }) });

describe('a happier customer', () => {
  it('comes out lower where the ending from some feeling on has a low cap', () => {
    const program = over({ high: ending(30, { feeling: { atLeast: 50 } }), low: ending(64) });
    expect(dipsOf(program)(ended(program))).toEqual({ under: 1, over: 0, feeling: 50 });
    expect(endsMonotone(program)(ended(program))).toBe(false);
  });

  it.each([
    ['atLeast', 50],
    ['above', 50],
  ])('may be told from another by "%s"', (word, feeling) => {
    const program = over({ high: ending(49, { feeling: { [word]: feeling } }), low: ending(100) });
    expect(dipsOf(program)(ended(program))).toMatchObject({ feeling });
  });

  it('comes out no lower where caps rise with the feeling', () => {
    const program = over({
      high: ending(100, { feeling: { atLeast: 65 } }),
      middle: ending(64, { feeling: { atLeast: 40 } }),
      low: ending(39),
    });
    expect(dipsOf(program)(ended(program))).toBeNull();
  });

  it('may come out lower with some facts and not with others', () => {
    const program = over({
      trap: ending(20, { all: [{ fixed: true }, { feeling: { atLeast: 50 } }] }),
      rest: ending(80),
    });
    const dip = dipsOf(program);
    expect(dip(ended(program, 0))).toBeNull();
    expect(dip(ended(program, 1))).toEqual({ under: 1, over: 0, feeling: 50 });
    expect(dip(ended(program, 0))).toBeNull();
  });

  it('is led nowhere by endings that ask for no feeling', () => {
    const program = over({ fixed: ending(10, { fixed: true }), rest: ending(80) });
    expect([0, 1].map((reply) => dipsOf(program)(ended(program, reply)))).toEqual([null, null]);
  });

  it('is never worse off in the two scenarios', () => {
    for (const id of ['three-waffles', 'third-call-one-shoe-on']) {
      const program = shipped(id);
      const play = statesOf(program, 0, []);
      expect(dipsOf(program)(play[0] as EncounterState)).toBeNull();
    }
  });
});

describe('the states of a play', () => {
  it('are one more than its replies, from the arrival to the end', () => {
    const program = over({ rest: ending(80) });
    const states = statesOf(program, 0, [1]);
    expect(states.map(({ turns }) => turns)).toEqual([0, 1]);
    expect(states.map(({ outcome }) => outcome === null)).toEqual([true, false]);
    expect(states[1]?.vars).toEqual([1]);
  });
});

describe('whether a happier customer is steadied where another one is', () => {
  const steadies = (endings: Authored): boolean => {
    const program = over(endings);
    return steadiesMonotone(program)(ended(program));
  };
  const safe: Authored = { ...ending(20), safe: true };

  it('fails where only the less happy come to a safe ending, though nobody comes out lower', () => {
    const endings = { trap: ending(30, { feeling: { atLeast: 40 } }), out: safe };
    const program = over(endings);
    expect(dipsOf(program)(ended(program))).toBeNull();
    expect(steadies(endings)).toBe(false);
  });

  it('fails where a low cap lies above a higher one', () => {
    expect(steadies({ trap: ending(30, { feeling: { atLeast: 70 } }), rest: ending(100) })).toBe(false);
  });

  it('holds where those above a safe ending end at mediocre or better', () => {
    expect(steadies({ well: ending(100, { feeling: { atLeast: 40 } }), out: safe })).toBe(true);
  });

  it('holds where endings ask for no feeling, and where a cap is low for all', () => {
    expect(steadies({ fixed: ending(10, { fixed: true }), rest: ending(80) })).toBe(true);
    expect(steadies({ poor: ending(30, { feeling: { atLeast: 40 } }), worse: ending(20) })).toBe(true);
  });

  it('fails where one who left comes to the safe ending only when unhappy', () => {
    const program = compiled(
      aScenario({
        customer: { name: 'Mr A', state: { trust: 50, heat: 0, patience: 8 } },
        beats: { 'the-plate': aBeat({ replies: [aReply({ effects: { patience: -15 } }), aReply({ id: 'other' })] }) },
        endings: {
          out: { says: 'Ended.', safe: true, if: { all: [{ left: true }, { feeling: { below: 60 } }] } },
          gone: { says: 'Gone.', if: { left: true } },
          rest: { says: 'So.' },
        },
      }),
    );
    const gone = ended(program);
    expect(gone.left).toBe(true);
    expect(dipsOf(program)(gone)).toEqual({ under: 0, over: 1, feeling: 60 });
    expect(steadiesMonotone(program)(gone)).toBe(false);
  });
});
