import { describe, expect, it } from 'vitest';
import { NEXT_TRY } from '../../../src/app/room/keeping';
import { LONGEST_WAIT } from '../../../src/app/saving';
import { linkedRoom, type RoomEntry } from '../../../src/core/room/log';
import { aDevice, deskIn, storedIn } from '../../support/roomPorts';
import { expectAlike, keptIn, linkOf, newsOf, next, note, opened, roomOf } from './support';

describe('what cannot be kept', () => {
  it.each([
    ['full', { state: 'failed', why: 'full' }],
    ['refused', { state: 'failed', why: 'refused' }],
    ['missing', { state: 'nowhere', why: 'missing' }],
  ] as const)('is told in both windows where the store is %s, and the room goes on', async (answer, saving) => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    device.answer = answer;
    next(desk);
    await device.settle();
    expect([wall.session.view().saving, desk.session.view().saving]).toEqual([saving, saving]);
    expectAlike(wall, desk);
    expect(deskIn(wall).wall.screen).toMatchObject({ place: 1 });
  });

  it('goes with the next act, in order', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    device.answer = 'full';
    note(wall, 'one');
    await device.settle();
    device.answer = 'kept';
    note(desk, 'two');
    await device.settle();
    expect(keptIn(device, roomOf(wall))).toEqual(['room.opened', 'noted one', 'noted two']);
    expect(desk.session.view().saving).toEqual({ state: 'kept', why: null });
  });

  it('is tried again by itself, and when somebody says so', async () => {
    for (const again of ['time', 'word'] as const) {
      const device = aDevice();
      const [wall] = await opened(device);
      device.answer = 'refused';
      note(wall, 'one');
      await device.settle();
      device.answer = 'kept';
      if (again === 'time') device.pass(NEXT_TRY);
      else wall.session.send({ type: 'saving.retry' });
      await device.settle();
      expect(keptIn(device, roomOf(wall))).toEqual(['room.opened', 'noted one']);
      expect(wall.session.view().saving.state).toBe('kept');
    }
  });

  it('is told within a second where the disk takes its time', async () => {
    const device = aDevice();
    const [wall] = await opened(device);
    device.isAsleep = true;
    note(wall, 'one');
    await device.settle();
    device.pass(LONGEST_WAIT - 1);
    expect(wall.session.view().saving.state).toBe('kept');
    device.pass(1);
    expect(wall.session.view().saving).toEqual({ state: 'failed', why: null });
    device.wake();
    await device.settle();
    expect(wall.session.view().saving.state).toBe('kept');
  });

  it('is not lost with the window that could not keep it', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    device.answer = 'full';
    note(wall, 'one');
    next(wall);
    await device.settle();
    wall.kill();
    await device.settle();
    expect(desk.session.view().saving).toEqual({ state: 'failed', why: 'full' });
    device.answer = 'kept';
    desk.session.send({ type: 'saving.retry' });
    await device.settle();
    expect(keptIn(device, roomOf(desk))).toEqual(['room.opened', 'noted one', 'went.on']);
  });

  it('lives in the windows alone where there is no store at all', async () => {
    const device = aDevice();
    device.answer = 'missing';
    const [wall, desk] = await opened(device);
    note(desk, 'one');
    await device.settle();
    wall.kill();
    const back = device.open('wall', roomOf(desk));
    await device.settle();
    expectAlike(back, desk);
    expect(deskIn(back).roomNotes).toHaveLength(1);
    expect(back.session.view().saving.state).toBe('nowhere');
  });

  it('is not written again behind the back of somebody who removed everything, until that is asked for', async () => {
    const device = aDevice();
    const [wall] = await opened(device);
    device.rooms.clear();
    note(wall, 'one');
    await device.settle();
    expect(device.rooms.size).toBe(0);
    expect(wall.session.view().saving).toEqual({ state: 'failed', why: 'elsewhere' });
    wall.session.send({ type: 'saving.retry' });
    await device.settle();
    expect(keptIn(device, roomOf(wall))).toEqual(['room.opened', 'noted one']);
  });
});

describe('a log in the store that goes on in another way', () => {
  const other = (log: readonly RoomEntry[]): RoomEntry[] => {
    const last = log.at(-1) as RoomEntry;
    return [...log, linkedRoom(last, last.room, last.at, { type: 'noted', id: 'stored', about: '', text: 'stored' })];
  };

  it('stands; what was done here is done again behind it', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    device.isAsleep = true;
    note(wall, 'mine');
    next(wall);
    await device.settle();
    device.rooms.set(room, other(storedIn(device, room)));
    device.wake();
    await device.settle();
    expect(keptIn(device, room)).toEqual(['room.opened', 'noted stored', 'noted mine', 'went.on']);
    expectAlike(wall, desk);
    expect([newsOf(wall), newsOf(desk), linkOf(desk).waiting]).toEqual([null, null, 0]);
  });

  it('stands for the next leader too, who says how much could not be done again', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    device.isAsleep = true;
    next(wall);
    next(wall);
    await device.settle();
    const log = storedIn(device, room) as RoomEntry[];
    const [first] = log as [RoomEntry];
    const left = linkedRoom(first, room, first.at, { type: 'room.closed' });
    device.rooms.set(room, [first, left]);
    wall.kill();
    device.wake();
    await device.settle();
    expect(keptIn(device, room)).toEqual(['room.opened', 'room.closed']);
    expect(newsOf(desk)).toEqual({ what: 'lost', acts: 2 });
    expect(deskIn(desk).at).toBe('over');
  });
});

describe('a damaged log', () => {
  it('goes on from its last whole entry, and says so', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    for (const id of ['one', 'two', 'three']) note(wall, id);
    await device.settle();
    wall.kill();
    desk.kill();
    const log = storedIn(device, room);
    device.rooms.set(room, [...log.slice(0, 2), { ...log[2], at: 7 }, log[3]]);
    const back = device.open('wall', room);
    await device.settle();
    expect(newsOf(back)).toEqual({ what: 'damaged', kept: 2 });
    note(back, 'four');
    await device.settle();
    expect(keptIn(device, room)).toEqual(['room.opened', 'noted one', 'noted four']);
  });

  it('is mended from a window that has heard it all', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    for (const id of ['one', 'two']) note(wall, id);
    await device.settle();
    device.rooms.set(room, [{ half: 'a record' }]);
    wall.kill();
    await device.settle();
    expect(keptIn(device, room)).toEqual(['room.opened', 'noted one', 'noted two']);
    expect(newsOf(desk)).toBe(null);
  });
});
