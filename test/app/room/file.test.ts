import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../../src/app/bytes';
import { asId, type RoomId } from '../../../src/core/model/ids';
import type { RoomFact } from '../../../src/core/room/facts';
import { linkedRoom, readRoomLog, type RoomEntry } from '../../../src/core/room/log';
import { aDevice, deskIn, shownIn, storedIn, type Device, type Window } from '../../support/roomPorts';
import { aRoomSetup } from '../../support/rooms';
import { act, keptIn, newsOf, note, opened, roomOf } from './support';

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** Gives a file to the door of a device. */
async function give(device: Device, text: string | ArrayBuffer): Promise<Window> {
  const wall = device.open('wall');
  await device.settle();
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  wall.session.send({ type: 'door.file', file: { name: 'room.json', bytes } });
  await device.settle();
  return wall;
}

/** A room with some notes, and the file it is saved as. */
async function saved(...ids: readonly string[]) {
  const device = aDevice();
  const [wall, desk] = await opened(device);
  for (const id of ids) note(wall, id);
  await device.settle();
  desk.session.send({ type: 'report.save', what: 'room' });
  const [[name, text] = ['', '']] = [...desk.downloads];
  return { device, wall, desk, room: roomOf(wall), name, text };
}

describe('a room as a file', () => {
  it('is its chain as it lies in the store, under a name with its day', async () => {
    const { device, room, name, text } = await saved('one');
    expect(name).toBe('turnaround-room-2027-01-15.json');
    const read = JSON.parse(text) as { readonly entries: readonly unknown[] };
    expect(read).toMatchObject({ format: 'turnaround-room', version: 1, room });
    expect(readRoomLog(room, read.entries)).toEqual({ room, entries: storedIn(device, room), fault: null });
  });

  it('goes on where it comes to a device that does not know it', async () => {
    const { room, text } = await saved('one', 'two');
    const device = aDevice();
    const wall = await give(device, `\uFEFF${text}`);
    expect(roomOf(wall)).toBe(room);
    note(wall, 'three');
    await device.settle();
    expect(keptIn(device, room)).toEqual(['room.opened', 'noted one', 'noted two', 'noted three']);
  });

  it('is counted as what it is where rooms are gone: these have been read of, and it is one more', async () => {
    const { room, text } = await saved('one');
    const device = aDevice();
    device.missing = 2;
    const wall = await give(device, text);
    expect([roomOf(wall), newsOf(wall), device.missing]).toEqual([room, null, 0]);
  });

  it('is joined where it is here already, whichever goes farther', async () => {
    const { device, wall, room, text } = await saved('one');
    const other = await give(device, text);
    expect(roomOf(other)).toBe(room);
    note(wall, 'two');
    await device.settle();
    wall.session.send({ type: 'report.save', what: 'room' });
    const behind = aDevice();
    behind.rooms.set(room, storedIn(device, room).slice(0, 2));
    await give(behind, [...wall.downloads.values()].at(-1) ?? '');
    expect(keptIn(behind, room)).toEqual(['room.opened', 'noted one', 'noted two']);
  });

  it('stays out where the same room went another way here', async () => {
    const { room, text } = await saved('one', 'two');
    const other = await saved('one', 'else');
    other.device.rooms.set(room, [...storedIn(other.device, other.room)]);
    // Two devices make rooms of one name in these tests alone.
    expect(other.room).toBe(room);
    const door = await give(other.device, text);
    expect([door.session.view().screen.name, newsOf(door)]).toEqual(['door', { what: 'badFile', why: 'other' }]);
    expect(keptIn(other.device, room)).toEqual(['room.opened', 'noted one', 'noted else']);
  });

  it('is read as far as it is whole', async () => {
    const { room, text } = await saved('one', 'two');
    const device = aDevice();
    const wall = await give(device, text.replace('"text":"two"', '"text":"TWO"'));
    expect(newsOf(wall)).toEqual({ what: 'damaged', kept: 2 });
    expect(keptIn(device, room)).toEqual(['room.opened', 'noted one']);
  });

  it('shows the report of a room that is over, which is kept and not opened again', async () => {
    const { device: from, wall, room } = await saved('one');
    act(wall, { type: 'room.closed' });
    await from.settle();
    wall.session.send({ type: 'report.save', what: 'room' });
    const device = aDevice();
    const door = await give(device, [...wall.downloads.values()].at(-1) ?? '');
    expect(shownIn(door, 'report').report.room).toBe(room);
    expect(door.session.view().room).toBe(null);
    door.session.send({ type: 'report.leave' });
    expect(shownIn(door, 'door').door.past).toMatchObject([{ room, over: true }]);
  });

  it.each([
    ['no JSON', 'room', 'unreadable'],
    ['half a file', '{"format":"turnaround-room","version":1', 'unreadable'],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]).buffer, 'unreadable'],
    ['too much', new ArrayBuffer(LARGEST_FILE + 1), 'unreadable'],
    ['too deep', '['.repeat(100_000), 'unreadable'],
    ['null', 'null', 'noRoom'],
    ['a list', '[]', 'noRoom'],
    ['a play', '{"format":"turnaround-archive","version":1,"attempts":[]}', 'noRoom'],
    ['a newer one', '{"format":"turnaround-room","version":2,"room":"a","entries":[]}', 'noRoom'],
    ['nothing in it', '{"format":"turnaround-room","version":1,"room":"a","entries":[]}', 'noRoom'],
    ['no name', '{"format":"turnaround-room","version":1,"room":"../a","entries":[{}]}', 'noRoom'],
    ['strangers', '{"format":"turnaround-room","version":1,"room":"a","entries":[{"__proto__":{}},7]}', 'noRoom'],
  ] as const)('is none where it holds %s', async (_, text, why) => {
    const device = aDevice();
    const door = await give(device, text);
    expect([newsOf(door), door.session.view().screen.name]).toEqual([{ what: 'badFile', why }, 'door']);
    expect(device.rooms.size).toBe(0);
  });

  it.each([
    [true, 'wall'],
    [false, 'wall'],
    [undefined, 'door'],
    [null, 'door'],
    [1, 'door'],
    ['true', 'door'],
  ])('has to say when first counts are shown, by yes or no (%j leads to the %s)', async (firstCounts, leads) => {
    const room = asId<RoomId>('a');
    const fact = { type: 'room.opened', ...aRoomSetup(), firstCounts } as RoomFact;
    const entries = [linkedRoom(null, room, 1, fact)];
    const device = aDevice();
    const door = await give(device, JSON.stringify({ format: 'turnaround-room', version: 1, room, entries }));
    expect(door.session.view().screen.name).toBe(leads);
    expect(device.rooms.size).toBe(leads === 'wall' ? 1 : 0);
  });

  it('says where its plan is not here', async () => {
    const { text } = await saved('one');
    expect(newsOf(await give(aDevice({ plans: [] }), text))).toEqual({ what: 'badFile', why: 'noPlan' });
  });
});

describe('the report', () => {
  it('opens over the room and goes again, while the other window goes on', async () => {
    const { device, wall, desk } = await saved('one');
    desk.session.send({ type: 'report.open' });
    expect(shownIn(desk, 'report').report.notes).toEqual([{ about: 'the room', text: 'one' }]);
    note(wall, 'two');
    await device.settle();
    expect(shownIn(desk, 'report').report.notes).toHaveLength(2);
    expect(deskIn(wall).at).toBe('telling');
    desk.session.send({ type: 'report.leave' });
    expect(deskIn(desk).roomNotes).toHaveLength(2);
  });

  it('is saved as a table', async () => {
    const { desk } = await saved('one');
    desk.session.send({ type: 'report.save', what: 'csv' });
    expect(desk.downloads.get('turnaround-room-2027-01-15.csv')).toContain('"one"');
  });

  it('of a room that is over is read at the door, and back there', async () => {
    const { device, wall, desk, room } = await saved('one');
    act(desk, { type: 'room.closed' });
    await device.settle();
    for (const window of [wall, desk]) window.kill();
    const door = device.open('wall');
    await device.settle();
    expect(shownIn(door, 'door').door.past).toMatchObject([{ room }]);
    door.session.send({ type: 'door.report', room });
    await device.settle();
    expect(shownIn(door, 'report').report.ended).not.toBe(null);
    door.session.send({ type: 'report.save', what: 'room' });
    expect(door.downloads.size).toBe(1);
    door.session.send({ type: 'room.leave' });
    await device.settle();
    expect(door.session.view().screen.name).toBe('door');
    expect((storedIn(device, room) as RoomEntry[]).length).toBe(3);
  });
});
