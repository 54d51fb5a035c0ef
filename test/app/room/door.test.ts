import { describe, expect, it } from 'vitest';
import { asId, type PlanId, type RoomId } from '../../../src/core/model/ids';
import type { SplitView } from '../../../src/core/projections/roomViews';
import type { RoomEntry } from '../../../src/core/room/log';
import { aDevice, deskIn, shownIn, storedIn, type Device, type Window } from '../../support/roomPorts';
import { aPlan, aStep, someTeams } from '../../support/rooms';
import { CHOICE, act, doorOf, keptIn, newsOf, next, note, opened, roomOf } from './support';

/** The wall's page, with no room open. */
async function atDoor(device: Device): Promise<Window> {
  const wall = device.open('wall');
  await device.settle();
  return wall;
}

describe('the door', () => {
  it('shows each plan with its minutes and the content notes of what it plays', async () => {
    const wall = await atDoor(aDevice());
    expect(doorOf(wall).plans).toMatchObject([
      { title: 'Twenty minutes', minutes: 20, notes: [{ title: 'Cold waffles', contentNote: 'A cold breakfast.' }] },
    ]);
    expect([doorOf(wall).unfinished, doorOf(wall).past, wall.session.view().room]).toEqual([[], [], null]);
  });

  it('opens a room with teams, by their names as typed and cleaned', async () => {
    const device = aDevice();
    const [wall] = await opened(device, { teams: ['  Owls ', 'Foxes'], way: 'keys', anonymous: true, people: 6 });
    expect(storedIn(device, roomOf(wall))[0]?.fact).toMatchObject({
      teams: ['Owls', 'Foxes'],
      way: 'keys',
      anonymous: true,
      people: 6,
      planHash: aPlan().hash,
    });
  });

  it.each([true, false])(
    'has the first counts on the wall while neighbours talk as it was opened: %s',
    async (firstCounts) => {
      const device = aDevice();
      const [wall, desk] = await opened(device, { firstCounts });
      for (let moves = 0; deskIn(desk).at !== 'discussing'; moves += 1) {
        expect(moves).toBeLessThan(20);
        const { ballot } = deskIn(desk);
        const counts = ballot?.options.map(({ id }, place) => ({ option: id, votes: place === 0 ? 7 : 2 })) ?? [];
        if (ballot !== null) act(desk, { type: 'votes.counted', ballot: ballot.key, counts });
        next(desk);
        await device.settle();
      }
      const seen = (split: SplitView | null) => split?.options.map(({ first }) => first);
      const { screen } = shownIn(wall, 'wall').wall;
      expect(screen.name === 'discussing' && seen(screen.split)).toEqual(firstCounts ? [7, 2, 2] : [null, null, null]);
      expect(seen(deskIn(desk).split)).toEqual([7, 2, 2]);
      expect(storedIn(device, roomOf(wall))[0]?.fact).toMatchObject({ firstCounts });
    },
  );

  it.each([
    { firstCounts: 'later' as never },
    { plan: asId<PlanId>('nothing') },
    { people: 0 },
    { people: 501 },
    { people: 2.5 },
    { way: 'shouts' as never },
    { teams: ['Owls'] },
    { teams: ['Owls', '  '] },
    { teams: [...someTeams(6), 'Seventh'] },
  ])('opens none for a choice that makes no room (%j)', async (choice) => {
    const device = aDevice();
    const wall = await atDoor(device);
    wall.session.send({ type: 'door.open', choice: { ...CHOICE, ...choice } });
    await device.settle();
    expect([wall.session.view().screen.name, device.rooms.size]).toEqual(['door', 0]);
  });

  it('goes on with a room that was broken off, after the page and the device went', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    next(wall);
    await device.settle();
    wall.kill();
    desk.kill();
    const again = await atDoor(device);
    expect(doorOf(again).unfinished).toMatchObject([{ room, title: 'Twenty minutes', entries: 2, over: false }]);
    again.session.send({ type: 'door.resume', room });
    await device.settle();
    expect(deskIn(again).wall.screen).toMatchObject({ name: 'telling', place: 1 });
    next(again);
    await device.settle();
    expect(keptIn(device, room)).toEqual(['room.opened', 'went.on', 'went.on']);
  });

  it('comes back when a room is left, latest room first, and then leads to the game', async () => {
    const device = aDevice();
    const [first, desk] = await opened(device);
    desk.kill();
    const room = roomOf(first);
    first.session.send({ type: 'room.leave' });
    await device.settle();
    device.pass(1_000);
    first.session.send({ type: 'door.open', choice: CHOICE });
    await device.settle();
    const other = roomOf(first);
    first.session.send({ type: 'room.leave' });
    await device.settle();
    expect(doorOf(first).unfinished.map((one) => one.room)).toEqual([other, room]);
    expect(first.asked).toEqual([]);
    first.session.send({ type: 'room.leave' });
    expect(first.asked).toEqual(['leave']);
  });

  it('removes a room, and tells where that cannot be done', async () => {
    const device = aDevice();
    const [wall] = await opened(device);
    const room = roomOf(wall);
    const door = await atDoor(device);
    device.answer = 'refused';
    door.session.send({ type: 'door.remove', room });
    await device.settle();
    expect([door.session.view().saving, doorOf(door).unfinished.length]).toEqual([
      { state: 'failed', why: 'refused' },
      1,
    ]);
    device.answer = 'kept';
    door.session.send({ type: 'door.remove', room });
    await device.settle();
    expect([door.session.view().saving.state, doorOf(door).unfinished]).toEqual(['kept', []]);
  });

  it('is shown with the reason where an address names a room that is not here', async () => {
    const device = aDevice();
    const wall = device.open('wall', asId<RoomId>('gone'));
    expect(wall.session.view().screen.name).toBe('loading');
    await device.settle();
    expect([wall.session.view().screen.name, newsOf(wall)]).toEqual(['door', { what: 'badFile', why: 'notHere' }]);
  });
});

describe('a room that cannot be brought back as it was', () => {
  const broken = async (plans: ReturnType<typeof aPlan>[]) => {
    const before = aDevice();
    const [wall] = await opened(before);
    for (const id of ['one', 'two']) note(wall, id);
    for (let times = 0; times < 3; times += 1) next(wall);
    note(wall, 'three');
    await before.settle();
    const room = roomOf(wall);
    const device = aDevice({ plans });
    device.rooms.set(room, [...storedIn(before, room)]);
    const again = device.open('wall', room);
    await device.settle();
    return again;
  };

  it('says that its plan is not here any more', async () => {
    expect(newsOf(await broken([]))).toEqual({ what: 'badFile', why: 'noPlan' });
  });

  it('says that a story of its plan is not here', async () => {
    const plan = aPlan({ steps: [aStep({ do: 'play', scenario: 'no-such-story' })] });
    expect(newsOf(await broken([plan]))).toEqual({ what: 'badFile', why: 'noStory' });
  });

  it('goes on as far as it can be followed where the plan has changed', async () => {
    const again = await broken([aPlan({ steps: [aStep({ do: 'rules', id: 'rules' })] })]);
    // Going on three times cannot be done in a plan of one step; notes can be made anywhere.
    const news = newsOf(again);
    expect(news).toMatchObject({ what: 'changed', of: 7 });
    expect(news?.what === 'changed' && news.kept < 7).toBe(true);
    expect(deskIn(again).roomNotes.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  });

  it('fails where a story cannot be fetched now, and leads back to the door', async () => {
    const device = aDevice({ isFetched: () => false });
    const wall = await atDoor(device);
    wall.session.send({ type: 'door.open', choice: CHOICE });
    await device.settle();
    expect(wall.session.view().screen.name).toBe('failed');
    wall.session.send({ type: 'room.leave' });
    await device.settle();
    expect(wall.session.view().screen.name).toBe('door');
  });
});

describe('the other window', () => {
  it('is opened beside this one, or that it was blocked is told', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    wall.session.send({ type: 'other.open' });
    desk.session.send({ type: 'other.open' });
    expect([wall.asked, desk.asked]).toEqual([[`desk ${roomOf(wall)}`], [`wall ${roomOf(wall)}`]]);
    expect(newsOf(wall)).toBe(null);
    device.mayOpen = false;
    wall.session.send({ type: 'other.open' });
    expect(newsOf(wall)).toEqual({ what: 'blocked' });
  });

  it('cannot be heard in a browser without a line: one window does it all and says so', async () => {
    const device = aDevice({ isLinked: false });
    const wall = await atDoor(device);
    wall.session.send({ type: 'door.open', choice: CHOICE });
    await device.settle();
    expect(shownIn(wall, 'wall')).toBeTruthy();
    next(wall);
    act(wall, { type: 'veiled', veil: 'quiet' });
    await device.settle();
    expect(wall.session.view().link).toEqual({ other: false, rival: false, waiting: 0, alone: true });
    const [first] = storedIn(device, roomOf(wall)) as [RoomEntry];
    expect(keptIn(device, first.room)).toEqual(['room.opened', 'went.on', 'veiled']);
  });

  it('has its picture told on, gone and tried again', async () => {
    const wall = await atDoor(aDevice());
    const told = (['stage.opened', 'stage.failed', 'stage.restart'] as const).map((type) => {
      wall.session.send({ type });
      return wall.session.view().stageStatus;
    });
    expect(told).toEqual(['on', 'failed', 'off']);
  });
});
