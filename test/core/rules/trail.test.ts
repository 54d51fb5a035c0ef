import { describe, expect, it } from 'vitest';
import { confirmed, walked, witnessOf } from '../../../src/core/rules/trail';
import { SILENCE } from '../../../src/core/scenario/program';
import { aBeat, aReply } from '../../support/scenarios';
import { aBeatWith, aPlainReply, aTalk } from '../scenario/run/support';

const program = aTalk(
  {
    one: aBeat({
      replies: [aReply({ id: 'ok', next: 'two' }), aReply({ id: 'late', next: 'two', if: { late: true } })],
      timer: { seconds: 20, onTimeout: { next: 'two' } },
    }),
    two: aBeatWith(aPlainReply('bye')),
  },
  {
    vars: { late: false },
    customer: { name: 'Mr Adeyemi', variants: [{ id: 'a' }, { id: 'b', vars: { late: true } }] },
  },
);
const trail = (variant: number, ...replies: readonly number[]) => ({ variant, replies });

describe('a way through a story', () => {
  it('is walked to where it leads', () => {
    expect(walked(program, trail(0))?.at).toBe(0);
    expect(walked(program, trail(0, 0))?.at).toBe(1);
    expect(walked(program, trail(0, 0, 0))?.outcome).not.toBeNull();
    expect(walked(program, trail(0, SILENCE))?.at).toBe(1);
  });

  it('is none where a reply is not on offer, not there, or the talk is over', () => {
    expect(walked(program, trail(0, 1))).toBeNull();
    expect(walked(program, trail(1, 1))?.at).toBe(1);
    expect(walked(program, trail(0, 7))).toBeNull();
    expect(walked(program, trail(0, 0, SILENCE))).toBeNull();
    expect(walked(program, trail(0, 0, 0, 0))).toBeNull();
  });

  it('is told in names, with the customer and silence', () => {
    expect(witnessOf(program, trail(1, 1, 0))).toEqual({ variant: 'b', replies: ['late', 'bye'] });
    expect(witnessOf(program, trail(0, SILENCE))).toEqual({ variant: 'a', replies: ['@timeout'] });
  });

  it('is a witness only where it can be played and shows what it should', () => {
    expect(confirmed(program, trail(0, 0))).toEqual({ variant: 'a', replies: ['ok'] });
    expect(confirmed(program, trail(0, 0), (state) => state.at === 1)).toEqual({ variant: 'a', replies: ['ok'] });
    expect(confirmed(program, trail(0, 0), (state) => state.at === 0)).toBeUndefined();
    expect(confirmed(program, trail(0, 1))).toBeUndefined();
    expect(confirmed(program, null)).toBeUndefined();
    expect(confirmed(program, undefined)).toBeUndefined();
  });
});
