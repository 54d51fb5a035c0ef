import { describe, expect, it } from 'vitest';
import { projectMap } from '../../../src/core/projections/map';
import { projectPath } from '../../../src/core/projections/mapPath';
import { aBeat, aReply, aScenario, compiled, type Authored } from '../../support/scenarios';

const story = (over: Authored = {}) =>
  compiled(
    aScenario({
      customer: { name: 'Mr Adeyemi', variants: [{ id: 'new' }, { id: 'old' }] },
      start: 'desk',
      beats: {
        desk: aBeat({
          timer: { seconds: 9, onTimeout: { next: 'bill' } },
          replies: [aReply({ id: 'a', next: 'bill' }), aReply({ id: 'b', next: 'done' })],
        }),
        bill: aBeat({ replies: [aReply({ id: 'c', next: 'desk' }), aReply({ id: 'd' })] }),
      },
      ...over,
    }),
  );

const pathOf = (replies: readonly string[], variant = 'new') => projectPath(story(), { variant, replies });

describe('the way of a play over the map', () => {
  it('tells the beat of each reply, and the beat that is open', () => {
    expect(pathOf(['a', 'c'])).toEqual({
      steps: [
        { beat: 'desk', reply: 'a' },
        { beat: 'bill', reply: 'c' },
      ],
      to: 'desk',
    });
  });

  it('stands at the start before anything is said', () => {
    expect(pathOf([])).toEqual({ steps: [], to: 'desk' });
  });

  it('comes to the ending, named or decided at the end', () => {
    expect(pathOf(['b']).to).toBe('done');
    expect(pathOf(['a', 'd']).to).toBe('done');
  });

  it('tells silence as a step without a reply', () => {
    expect(pathOf(['@timeout', 'd']).steps).toEqual([
      { beat: 'desk', reply: null },
      { beat: 'bill', reply: 'd' },
    ]);
  });

  it('stops where a reply is not on offer, no clock runs, or the talk is over', () => {
    expect(pathOf(['a', 'a', 'd'])).toEqual({ steps: [{ beat: 'desk', reply: 'a' }], to: 'bill' });
    expect(pathOf(['a', '@timeout']).steps).toHaveLength(1);
    expect(pathOf(['b', 'a']).steps).toHaveLength(1);
  });

  it('goes nowhere for a customer who is not in the file', () => {
    expect(pathOf(['a'], 'nobody')).toEqual({ steps: [], to: null });
  });

  it('goes through an interrupt and back', () => {
    const program = story({
      beats: {
        desk: aBeat({ replies: [aReply({ id: 'a', next: 'bill' })] }),
        bill: aBeat({ replies: [aReply({ id: 'd' })] }),
        phone: aBeat({ replies: [{ ...aReply({ id: 'e' }), next: undefined }] }),
      },
      interrupts: [{ id: 'ring', if: { visited: 'desk' }, beat: 'phone', then: 'return' }],
    });
    const { steps, to } = projectPath(program, { variant: 'old', replies: ['a', 'e', 'd'] });
    expect([...steps.map(({ beat }) => beat), to]).toEqual(['desk', 'phone', 'bill', 'done']);
  });

  it('names the stand-in for a customer who left as the map does', () => {
    const rude = aReply({ id: 'a', next: 'bill', effects: { patience: -15 }, scores: { empathy: 0, advice: 0 } });
    const program = story({
      customer: { name: 'Mr Adeyemi', state: { trust: 20, heat: 90, patience: 5 } },
      beats: { desk: aBeat({ replies: [rude] }), bill: aBeat() },
    });
    const { to } = projectPath(program, { variant: 'base', replies: ['a'] });
    expect(to).toBe('Left');
    expect(projectMap(program).nodes.map(({ id }) => id)).toContain(to);
  });
});
