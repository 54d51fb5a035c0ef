import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/core/analysis/bounds';
import type { Program } from '../../../src/core/scenario/program';
import type { EncounterState } from '../../../src/core/scenario/state';
import { aBeat, aReply, aScenario, compiled, shipped } from '../../support/scenarios';
import { afterReplies, everyPlay } from './plays';
import { story } from './stories';

const openOf = ({ outcome, left }: EncounterState): number =>
  left || outcome?.mustOpen === true ? 2 : (outcome?.openNeeds.length ?? 0) > 0 ? 1 : 0;
const KINDS = ['whole', 'mustOnly', 'any'];

/** Length and feeling of the best of the shortest plays of the best play's grade, by playing everything. */
function bruteShortest(program: Program): readonly [turns: number, feeling: number] {
  const { bestKind, bestReplies } = boundsOf(program, 0);
  const grade = afterReplies(program, 0, bestReplies).outcome?.grade;
  const plays = [...everyPlay(program, 0)].filter(
    ({ state }) => openOf(state) <= KINDS.indexOf(bestKind) && state.outcome?.grade === grade,
  );
  const turns = Math.min(...plays.map(({ replies }) => replies.length));
  const feelings = plays.flatMap(({ state, replies }) =>
    replies.length === turns ? [state.outcome?.feeling ?? 0] : [],
  );
  return [turns, Math.max(...feelings)];
}

function expectShortest(program: Program): void {
  const { shortest } = boundsOf(program, 0);
  const [turns, feeling] = bruteShortest(program);
  expect(shortest.replies.length).toBe(turns);
  expect(shortest.feeling).toBeCloseTo(feeling, 9);
  expect(afterReplies(program, 0, shortest.replies).outcome?.feeling).toBe(shortest.feeling);
}

describe('the shortest play to the same kind of ending', () => {
  it('is found in every made-up story', () => {
    fc.assert(fc.property(story({ asksFeeling: false }), expectShortest), { numRuns: 80 });
  });

  it('is found where ways of unlike length meet again', () => {
    fc.assert(fc.property(story({ asksFeeling: false, inARow: true }), expectShortest), { numRuns: 40 });
  });

  it('is not made needless by a longer one that comes to the same beat in a better mood', () => {
    const calm = { empathy: 2, advice: 2 };
    const program = compiled(
      aScenario({
        customer: { name: 'Mr Adeyemi', state: { trust: 50, heat: 0, patience: 90 } },
        start: 'first',
        beats: {
          first: aBeat({
            replies: [
              aReply({ id: 'short', scores: calm, next: 'last' }),
              aReply({ id: 'long', scores: calm, next: 'more' }),
            ],
          }),
          more: aBeat({ replies: [aReply({ scores: calm, effects: { trust: 10 }, next: 'last' })] }),
          last: aBeat({ replies: [aReply({ scores: calm })] }),
        },
      }),
    );
    expect(boundsOf(program, 0)).toMatchObject({ best: 60, bestReplies: [1, 0, 0] });
    expect(boundsOf(program, 0).shortest).toEqual({ feeling: 50, replies: [0, 0] });
  });

  it('is at most 3 shown points worse in the two scenarios', () => {
    const gaps = ['three-waffles', 'third-call-one-shoe-on'].flatMap((id) => {
      const program = shipped(id);
      return program.customers.map((_customer, variant) => {
        const { best, shortest } = boundsOf(program, variant);
        return Math.floor(best) - Math.floor(shortest.feeling);
      });
    });
    expect(gaps).toHaveLength(4);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(3);
  });
});
