import { describe, expect, it } from 'vitest';
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { openBallotOf, undecidedOf } from '../../../src/core/room/ballots';
import { cueOf } from '../../../src/core/room/cue';
import type { RoomAct } from '../../../src/core/room/facts';
import { roomMachine } from '../../../src/core/room/roomMachine';
import type { RoomState } from '../../../src/core/room/state';
import { aPlan, aRoomSetup, aStep, aStory, someTeams, storiesOf } from '../../support/rooms';

const MACHINE = roomMachine(aPlan({ steps: [aStep({ do: 'relay' })] }), storiesOf(aStory()));
type Snapshot = SnapshotFrom<typeof MACHINE>;

/** Everything two people may do to get on: go on, vote in every way, decide, go back to the first turn. */
function movesOf(state: RoomState): readonly RoomAct[] {
  const round = openBallotOf(state) ?? undecidedOf(state);
  const [ballot, options] = [round?.key ?? '', round?.options ?? []];
  const counted = (votes: number) => (option: string) => ({ option, votes });
  const from = cueOf(state);
  return [
    { type: 'went.on', from },
    ...options.map((option): RoomAct => ({ type: 'decided', ballot, option })),
    ...options.map((option): RoomAct => ({ type: 'votes.counted', ballot, counts: [counted(2)(option)] })),
    { type: 'votes.counted', ballot, counts: options.slice(0, 2).map(counted(1)) },
    { type: 'votes.counted', ballot, counts: options.slice(0, 2).map(counted(2)) },
    { type: 'went.back', take: Math.max(0, state.take), turn: 1, from },
  ];
}

/** How many ways lead through so many moves, and to how many different rooms. */
function countWays(teams: number, depth: number): readonly [ways: number, rooms: number] {
  const setup = aRoomSetup({ people: 2, teams: someTeams(teams) });
  let ways = new Map<string, { readonly at: Snapshot; readonly many: number }>();
  const [first] = initialTransition(MACHINE, setup);
  ways.set('', { at: first, many: 1 });
  for (let move = 0; move < depth; move += 1) {
    const next: typeof ways = new Map();
    for (const { at, many } of ways.values()) {
      for (const act of movesOf(at.context)) {
        const [then] = transition(MACHINE, at, act);
        if (then.context === at.context) continue;
        const name = JSON.stringify(then.context);
        next.set(name, { at: then, many: many + (next.get(name)?.many ?? 0) });
      }
    }
    ways = next;
  }
  return [[...ways.values()].reduce((sum, { many }) => sum + many, 0), ways.size];
}

describe('the ways through a small room', () => {
  it.each([
    [0, 4, 8, 7],
    [0, 7, 72, 30],
    [0, 10, 1856, 248],
    [2, 10, 544, 95],
  ])('are counted, so that no rule changes unseen: %i teams, %i moves', (teams, depth, ways, rooms) => {
    expect(countWays(teams, depth)).toEqual([ways, rooms]);
  });
});
