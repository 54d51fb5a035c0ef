import { describe, expect, it } from 'vitest';
import { largestSwing, swingsOf } from '../../../src/core/journal/swings';
import { currentFeeling } from '../../../src/core/scenario/state';
import { aRoom } from '../../support/rooms';
import { replayOf } from '../../../src/core/room/standing';
import type { Take } from '../../../src/core/room/state';

describe('the swings of a play', () => {
  it('are how far each answer moved the feeling, from where it stood when it was said', () => {
    const room = aRoom().choose('shrug', 'four-minutes');
    const replay = replayOf(room.stories, room.state().takes[0] as Take);
    const [first, second] = replay.turns;
    expect(swingsOf(replay)).toEqual(
      [first, second].map(
        (turn) => (turn?.stepped.answered ?? 0) - (turn === undefined ? 0 : currentFeeling(turn.before)),
      ),
    );
    expect(swingsOf(replay)[0]).toBeLessThan(0);
    expect(swingsOf({ ...replay, turns: [] })).toEqual([]);
  });
});

describe('the largest swing', () => {
  it.each([
    [[3, 8, -2, 8], 1, 1],
    [[3, -8, -9], -1, 2],
    [[4.9, -4.9], 1, -1],
    [[4.9, -4.9], -1, -1],
    [[5, -5], 1, 0],
    [[5, -5], -1, 1],
    [[-9], 1, -1],
    [[], 1, -1],
  ] as const)('of %j in direction %i is at %i', (swings, direction, place) => {
    expect(largestSwing(swings, direction)).toBe(place);
  });
});
