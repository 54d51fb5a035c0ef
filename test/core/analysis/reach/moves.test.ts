import { describe, expect, it } from 'vitest';
import { movesIn } from '../../../../src/core/analysis/reach/moves';
import type { Program } from '../../../../src/core/scenario/program';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../../../support/scenarios';

const story = (reply: Authored, over: Authored = {}, next: Authored = {}): Program =>
  compiled(
    aScenario({
      vars: { fixed: false, count: { min: 0, max: 9, start: 0 } },
      start: 'first',
      beats: { first: aBeat({ replies: [aReply({ next: 'last', ...reply })] }), last: aBeat(next), ...over },
    }),
  );

const isMove = (program: Program, plain: readonly unknown[] = [[], []], countsEntries = false): boolean =>
  (movesIn(program, plain, countsEntries)(0)[0] ?? null) !== null;

describe('a reply that does nothing but move the customer', () => {
  it('is told with where it leads and what it brings to bear', () => {
    const program = story({});
    const [move] = movesIn(program, [[], []], false)(0);
    expect(move).toEqual({ to: 1, impact: program.beats[0]?.replies[0]?.impact });
  });

  it.each<readonly [string, Authored]>([
    ['has effects of its own', { effects: { trust: 3 } }],
    ['sets a variable', { set: { fixed: true } }],
    ['adds to a variable', { add: { count: 1 } }],
    ['leads to more than one place', { next: [{ if: { fixed: true }, to: 'last' }, { to: 'end' }] }],
    ['leads out of the talk', { next: 'end' }],
  ])('is none that %s', (_, reply) => {
    expect(isMove(story(reply))).toBe(false);
  });

  it('is none into a beat whose lines do something, or where something may be hidden', () => {
    expect(isMove(story({}, {}, { says: { text: 'Cold.', effects: { trust: -3 } } }))).toBe(false);
    expect(isMove(story({}), [[], null])).toBe(false);
    expect(isMove(story({}), [null, []])).toBe(false);
  });

  it('is none whose saying or whose beat is counted', () => {
    const asking = (test: Authored) => story({}, {}, { replies: [aReply(), aReply({ id: 'two', if: test })] });
    expect(isMove(asking({ said: 'first/own-it' }))).toBe(false);
    expect(isMove(asking({ visited: 'first' }))).toBe(false);
    expect(isMove(asking({ fixed: true }))).toBe(true);
  });

  it('is none where entries are counted, or something may cut in', () => {
    expect(isMove(story({}), [[], []], true)).toBe(false);
    const interrupts = [{ id: 'ring', if: { fixed: true }, beat: 'phone', then: 'stay' }];
    const beats = { first: aBeat({ replies: [aReply({ next: 'last' })] }), last: aBeat(), phone: aBeat() };
    expect(isMove(compiled(aScenario({ vars: { fixed: false }, start: 'first', beats, interrupts })))).toBe(false);
  });
});
