import { describe, expect, it } from 'vitest';
import { openingFact, replayJournal } from '../../../src/core/journal/journal';
import { PLAIN_OPTIONS } from '../../../src/core/model/facts';
import { asId, asSeed, type AttemptId } from '../../../src/core/model/ids';
import { projectDeeper } from '../../../src/core/projections/deeper';
import { NOTHING_EARLIER } from '../../../src/core/projections/earlier';
import { beatAt, offered } from '../../../src/core/scenario/offers';
import { advance, arrive } from '../../../src/core/scenario/advance';
import { aBeat, aReply, aScenario, compiled, shipped, SHIPPED } from '../../support/scenarios';
import { replayed } from '../journal/replayed';

/** What is said by whoever always takes the reply at one place of the list. */
function repliesBy(id: string, place: number): readonly string[] {
  const program = shipped(id);
  const said: string[] = [];
  let state = arrive(program, 0, 0, 7);
  while (state.outcome === null) {
    const open = offered(program, state);
    const at = open[Math.min(place, open.length - 1)] as number;
    said.push(beatAt(program, state).replies[at]?.id ?? '');
    state = advance(program, state, at);
  }
  return said;
}

const WAYS = SHIPPED.flatMap((id) => [0, 1, 2].map((place) => ({ id, place })));

describe('under the top of a debrief', () => {
  it.each(WAYS)('$id, always reply $place: every section speaks of turns that were played', ({ id, place }) => {
    const program = shipped(id);
    const said = repliesBy(id, place);
    const view = projectDeeper(program, replayed(program, said));
    const turns = [
      ...(view.steps?.steps.flatMap((step) => step.turns) ?? []),
      ...(view.questions?.kinds.flatMap(({ asked, open }) => [...asked, ...open]) ?? []),
      ...view.felt.flatMap((one) => one.turns),
      ...view.branches,
      ...view.path.nodes.flatMap((node) => node.turns),
    ];
    expect(turns.every((turn) => turn >= 1 && turn <= said.length)).toBe(true);
    expect(view.path.steps).toHaveLength(said.length);
    expect(new Set(view.path.nodes.flatMap((node) => node.turns)).size).toBe(said.length);
    expect(view.path.endings.met).toBe(1);
    expect(view.bottomLine?.lines).toBe(said.length);
  });

  it('names the moment of truth its author gave, or none', () => {
    expect(projectDeeper(shipped('three-waffles'), replayed(shipped('three-waffles'))).stage).toBe('first');
    const plain = compiled(aScenario());
    expect(projectDeeper(plain, replayed(plain)).stage).toBeNull();
  });

  it('says by how much a review moved the start, where one was read', () => {
    const program = compiled(aScenario());
    const options = { ...PLAIN_OPTIONS, startTrust: -5 };
    const heard = asId<AttemptId>('before');
    const journal = [openingFact(program, 0, asSeed(1), options, { branch: null, heard })];
    const replay = replayJournal(program, journal);
    expect(projectDeeper(program, replay, NOTHING_EARLIER, journal).moved).toBeCloseTo(-5, 9);
    expect(projectDeeper(program, replay).moved).toBeNull();
  });

  it('lets a turn be tried again only where something else was on offer', () => {
    const other = aReply({ id: 'other', next: 'alone' });
    const program = compiled(
      aScenario({ beats: { 'the-plate': aBeat({ replies: [aReply({ next: 'alone' }), other] }), alone: aBeat() } }),
    );
    expect(projectDeeper(program, replayed(program, ['own-it', 'own-it'])).branches).toEqual([1]);
  });
});
