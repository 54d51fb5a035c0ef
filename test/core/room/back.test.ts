import { describe, expect, it } from 'vitest';
import { openedOf, replayJournal } from '../../../src/core/journal/journal';
import { lastTurnBack } from '../../../src/core/room/back';
import { MOST_TAKES } from '../../../src/core/room/facts';
import { cueOf } from '../../../src/core/room/cue';
import { pagesOf } from '../../../src/core/room/pages';
import { programOf } from '../../../src/core/room/standing';
import type { RoomState, Take } from '../../../src/core/room/state';
import { aPlan, aRoom as playRoom, aRoomSetup, aStep, type Room, someTeams } from '../../support/rooms';

const WAFFLES = ['shrug', 'no-idea', 'on-us'] as const;
const played = (): Room =>
  playRoom()
    .choose(...WAFFLES)
    .until('debriefing');
const takeAt = (state: RoomState, place: number): Take => state.takes[place] as Take;
const said = (take: Take): readonly string[] =>
  take.journal.flatMap((fact) => (fact.type === 'reply.chosen' ? [fact.reply] : []));
const goingBack = (room: Room, take: number, turn: number) =>
  ({ type: 'went.back', take, turn, from: cueOf(room.state()) }) as const;

describe('a room that has played as often as it keeps', () => {
  it('goes back no more, and to no other step, but on with what it plays', () => {
    const room = playRoom().until('line');
    while (room.state().takes.length < MOST_TAKES) room.back(1);
    room.expectRefused(goingBack(room, room.state().take, 1), 'notNow');
    room.expectRefused({ type: 'step.entered', step: 'play' as never, from: cueOf(room.state()) }, 'notNow');
    room.choose(...WAFFLES).until('debriefing');
    expect(room.state().takes).toHaveLength(MOST_TAKES);
  });
});

describe('going back in a talk', () => {
  it('plays on from the line of that turn in a take of its own; the old one stays as it was', () => {
    const room = playRoom().choose('shrug', 'no-idea');
    const before = takeAt(room.state(), 0);
    room.back(2).expectAt('line');
    expect(room.state()).toMatchObject({ take: 1, step: 1 });
    expect(room.state().takes[0]).toBe(before);
    const now = takeAt(room.state(), 1);
    expect(now).toMatchObject({ from: { take: 0, turn: 2 }, exploring: false, step: 'play', seat: null });
    expect(said(now)).toEqual(['shrug']);
    expect(said(takeAt(room.choose('four-minutes').state(), 1))).toEqual(['shrug', 'four-minutes']);
    expect(said(takeAt(room.state(), 0))).toEqual(['shrug', 'no-idea']);
  });

  it('keeps customer, seed and replies, so that the room stands before the same turn again', () => {
    const room = playRoom().choose('shrug').next().until('voting');
    const { options } = room.ballot();
    room.next().decide('no-idea').next().back(2).until('voting');
    expect(room.ballot()).toMatchObject({ key: '1-2-1', options });
    expect(openedOf(takeAt(room.state(), 1).journal)).toEqual(openedOf(takeAt(room.state(), 0).journal));
  });

  it('may go back to the open turn too, to count anew what was closed', () => {
    const room = playRoom().until('voting').count({ shrug: 12 }).next().expectAt('discussing').back(1).expectAt('line');
    expect(room.until('voting').ballot()).toMatchObject({ key: '1-1-1', counts: {} });
  });

  it('may go back when the talk is over', () => {
    const room = playRoom()
      .choose(...WAFFLES)
      .until('ended')
      .back(3)
      .expectAt('line');
    expect(said(takeAt(room.state(), 1))).toEqual(['shrug', 'no-idea']);
  });

  it.each([
    ['a turn that was not reached', 0, 3],
    ['no turn at all', 0, 0],
    ['another take', 1, 1],
  ])('does not go to %s', (_, take, turn) => {
    const room = playRoom().choose('shrug').next();
    room.expectRefused(goingBack(room, take, turn), 'notNow');
  });

  it('happens once when it arrives twice', () => {
    const room = playRoom().choose('shrug');
    const back = goingBack(room, 0, 1);
    room.act(back).expectRefused(back, 'late');
    expect(room.state().takes).toHaveLength(2);
  });

  it('is not possible before a talk, or beside one', () => {
    const room = playRoom();
    for (const name of ['telling', 'briefing', 'listing', 'over'] as const) {
      room.until(({ at }) => at.name === name || at.name === 'voting');
      if (room.isAt('voting')) room.choose(...WAFFLES).until(name);
      expect(lastTurnBack(room.stories, room.state(), Math.max(0, room.state().take))).toBe(0);
      room.expectRefused(goingBack(room, 0, 1), 'notNow');
    }
  });
});

describe('the road not taken', () => {
  it('leads from the debrief to the line of a turn, as an exploring take', () => {
    const room = played().back(2, 0).expectAt('line');
    expect(room.state()).toMatchObject({ take: 1, step: 2, seat: null });
    expect(takeAt(room.state(), 1)).toMatchObject({ step: 'play', from: { take: 0, turn: 2 }, exploring: true });
  });

  it('is walked with one vote a turn, even where the play stopped to talk', () => {
    const room = played().back(1, 0).until('voting').count({ 'own-it': 9 }).next().expectAt('counted');
    room.next().expectAt('effect');
  });

  it('leads back to the page that lays it beside the play', () => {
    const room = played().back(2, 0).choose('four-minutes', 'on-us').until('ended').next().expectAt('debriefing', 3);
    expect(pagesOf(room.state(), room.stories)[3]).toEqual({ kind: 'beside', take: 1, of: 0 });
    expect(room.state().take).toBe(1);
  });

  it('has a page only once it was played to its end', () => {
    const room = played().back(2, 0).choose('four-minutes').enter('debrief').expectAt('debriefing');
    const kinds = pagesOf(room.state(), room.stories).map(({ kind }) => kind);
    expect(kinds).toEqual(['headline', 'arc', 'turn', 'hundred', 'question']);
  });

  it('may part from a road not taken, and is laid beside the play all the same', () => {
    const room = played().back(3, 0).choose('as-usual').until('debriefing');
    room.back(2, 1).choose('four-minutes', 'on-us').until('debriefing');
    expect(takeAt(room.state(), 2)).toMatchObject({ from: { take: 1, turn: 2 }, exploring: true });
    expect(pagesOf(room.state(), room.stories).filter(({ kind }) => kind === 'beside')).toEqual([
      { kind: 'beside', take: 1, of: 0 },
      { kind: 'beside', take: 2, of: 0 },
    ]);
  });

  it('stays a road not taken when the room goes back on it', () => {
    const room = played().back(1, 0).choose('own-it').back(1).choose('explain', 'no-idea', 'on-us').until('ended');
    expect(takeAt(room.state(), 2)).toMatchObject({ exploring: true, from: { take: 1, turn: 1 } });
    room.next();
    expect(pagesOf(room.state(), room.stories)[room.state().at.place]).toEqual({ kind: 'beside', take: 2, of: 0 });
  });

  it('parts only from plays that the debrief reads, at turns that were played', () => {
    const room = played();
    room.expectRefused(goingBack(room, 0, 4), 'notNow');
    room.expectRefused(goingBack(room, 1, 1), 'notNow');
    room.expectRefused(goingBack(room, 0, 0), 'notNow');
    const apart = playRoom({ plan: aPlan({ steps: [aStep({ do: 'play' }), aStep({ do: 'debrief', of: [] })] }) });
    apart
      .choose(...WAFFLES)
      .until('debriefing')
      .expectRefused(goingBack(apart, 0, 1), 'notNow');
  });

  it("does not part from a team's play in a league", () => {
    const steps = [aStep({ do: 'league' }), aStep({ do: 'debrief', of: ['league'] })];
    const room = playRoom({ plan: aPlan({ steps }), setup: aRoomSetup({ teams: someTeams(2) }) });
    room
      .choose(...WAFFLES)
      .until('ended')
      .enter('debrief')
      .expectAt('debriefing');
    room.expectRefused(goingBack(room, 0, 1), 'notNow');
  });

  it('is decided by the whole room after a relay too', () => {
    const steps = [aStep({ do: 'relay' }), aStep({ do: 'debrief', of: ['relay'] })];
    const room = playRoom({ plan: aPlan({ steps }), setup: aRoomSetup({ teams: someTeams(2) }) });
    room
      .choose(...WAFFLES)
      .until('debriefing')
      .back(1, 0)
      .until('voting');
    expect(room.state().seat).toBeNull();
    room.count({ 'own-it': 8 }).next(2).expectAt('effect').next().expectAt('line');
  });

  it('leaves the play as it was, also in what a replay of it says', () => {
    const room = played();
    const before = takeAt(room.state(), 0);
    room.back(1, 0).choose('own-it', 'four-minutes', 'on-us').until('over');
    const after = takeAt(room.state(), 0);
    expect(after).toBe(before);
    expect(replayJournal(programOf(room.stories, after), after.journal).turns).toHaveLength(3);
  });
});
