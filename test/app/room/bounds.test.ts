import { describe, expect, it } from 'vitest';
import { doorView } from '../../../src/app/room/door';
import { MOST_ENTRIES } from '../../../src/app/room/notice';
import type { RoomHead, RoomPorts } from '../../../src/app/room/port';
import { asId, type RoomId } from '../../../src/core/model/ids';
import { linkedRoom, readRoomLog, type RoomEntry } from '../../../src/core/room/log';
import type { RoomAct } from '../../../src/core/room/facts';
import { aDevice, deskIn, shownIn, storedIn, type Device, type Window } from '../../support/roomPorts';
import { act, CHOICE, expectAlike, keptIn, linkOf, newsOf, next, note, opened, roomOf } from './support';

const logOf = (device: Device, room: RoomId): readonly RoomEntry[] => readRoomLog(room, storedIn(device, room)).entries;

/** What follows a log, linked as ours would be. */
function forged(log: readonly RoomEntry[], ...acts: readonly RoomAct[]): readonly RoomEntry[] {
  const entries = [...log];
  for (const fact of acts) {
    const last = entries.at(-1) as RoomEntry;
    entries.push(linkedRoom(last, last.room, last.at, fact));
  }
  return entries;
}

const aNote = (id: string): RoomAct => ({ type: 'noted', id, about: 'the room', text: id });
const saying = (leads: boolean) => ({
  kind: 'hello',
  from: 'forger',
  role: 'desk',
  charge: false,
  leads,
  asks: false,
  saving: { state: 'kept', why: null },
});

describe('a window that believed a leader who is none', () => {
  /** The desk takes the word of a page gone wrong: another log, and that it leads. */
  async function misled(): Promise<{ device: Device; wall: Window; desk: Window; room: RoomId }> {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    note(wall, 'ours');
    await device.settle();
    const entries = forged(logOf(device, room).slice(0, 1), aNote('theirs'), { type: 'veiled', veil: 'quiet' });
    const position = { count: entries.length, hash: entries.at(-1)?.hash };
    wall.say({ ...saying(true), ...position });
    wall.say({ kind: 'here-is', from: 'forger', since: 0, entries });
    await device.settle();
    return { device, wall, desk, room };
  }

  it('comes back to the one who leads as soon as that one does anything, and does what it had to do', async () => {
    const { device, wall, desk, room } = await misled();
    note(desk, 'from the desk');
    next(wall);
    await device.settle();
    expectAlike(wall, desk);
    expect(keptIn(device, room)).toContain('noted ours');
    expect(keptIn(device, room)).toContain('noted from the desk');
    expect(linkOf(desk).waiting).toBe(0);
  });

  it('asks once however many entries come that hang on nothing', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const { say } = wall;
    const before = device.said.length;
    for (let count = 0; count < 50; count += 1)
      say({ kind: 'entry', from: 'forger', entry: { seq: 9, hash: `h${count}` } });
    await device.settle();
    const asking = (notice: unknown) => (notice as { readonly asks?: boolean }).asks === true;
    expect(device.said.slice(before).filter(asking)).toHaveLength(1);
    note(wall, 'still here');
    await device.settle();
    expectAlike(wall, desk);
  });
});

describe('a lead that was taken away', () => {
  it('comes back once the thief lets go, and nothing that was done meanwhile is lost', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    desk.kill();
    await device.settle();
    const letGo = device.steal(`lead ${room}`);
    await device.settle();
    note(wall, 'while nobody leads');
    await device.settle();
    expect(linkOf(wall).waiting).toBe(1);
    letGo();
    await device.settle();
    expect(linkOf(wall).waiting).toBe(0);
    expect(keptIn(device, room)).toEqual(['room.opened', 'noted while nobody leads']);
  });

  it('leaves the acts of the other window waiting until one of the two leads again', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    const letGo = device.steal(`lead ${room}`);
    note(desk, 'said to who leads no longer');
    await device.settle();
    expect(linkOf(desk).waiting).toBe(1);
    letGo();
    await device.settle();
    expect(keptIn(device, room)).toContain('noted said to who leads no longer');
    expect([linkOf(wall).waiting, linkOf(desk).waiting]).toEqual([0, 0]);
    expectAlike(wall, desk);
  });
});

describe('a leader that led, led no longer, and leads again', () => {
  it('is told once more what it may not have taken', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const said = (kind: string) => device.said.filter((notice) => (notice as { readonly kind: string }).kind === kind);
    const leader = said('hello').findLast((hello) => (hello as { readonly leads: boolean }).leads) as object;
    device.steal(`lead ${roomOf(wall)}`);
    note(desk, 'said to who leads no longer');
    await device.settle();
    expect(said('act')).toHaveLength(1);
    wall.say(leader);
    await device.settle();
    expect(said('act')).toHaveLength(2);
    expect(linkOf(desk).waiting).toBe(1);
  });
});

describe('a log that is full', () => {
  it('takes nothing more, so that every window and every file still reads it', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    wall.close();
    desk.close();
    await device.settle();
    const veils = Array.from({ length: MOST_ENTRIES - 2 }, (): RoomAct => ({ type: 'veiled', veil: 'none' }));
    const full: RoomEntry[] = [...logOf(device, room)];
    for (const fact of veils) full.push(linkedRoom(full.at(-1) as RoomEntry, room, 1, fact));
    device.rooms.set(room, full);
    const again = device.open('wall', room);
    await device.settle();
    note(again, 'last');
    note(again, 'one too many');
    await device.settle();
    expect(newsOf(again)).toEqual({ what: 'refused', refusal: { why: 'notNow' } });
    expect(keptIn(device, room).length).toBe(MOST_ENTRIES);
  });
});

describe('a file of a room that is over, where nothing can be kept', () => {
  it('is read all the same, and it is told that it is not kept', async () => {
    const from = aDevice();
    const [wall] = await opened(from);
    note(wall, 'said');
    act(wall, { type: 'room.closed' });
    await from.settle();
    wall.session.send({ type: 'report.save', what: 'room' });
    const device = aDevice();
    device.answer = 'full';
    const door = device.open('wall');
    await device.settle();
    const bytes = new TextEncoder().encode([...wall.downloads.values()][0] ?? '').buffer;
    door.session.send({ type: 'door.file', file: { name: 'room.json', bytes } });
    await device.settle();
    expect(shownIn(door, 'report').report.notes).toEqual([{ about: 'the room', text: 'said' }]);
    expect(door.session.view().saving).toEqual({ state: 'failed', why: 'full' });
    expect(newsOf(door)).toBeNull();
  });
});

describe('the names of teams', () => {
  it.each([
    ['signs of two units each', '🦉'.repeat(40)],
    ['a right-to-left script', 'הלב'],
  ])('may be %s', async (_, name) => {
    const device = aDevice();
    const [wall] = await opened(device, { ...CHOICE, teams: [name, 'Owls'] });
    expect(deskIn(wall).teams.map((team) => team.name)).toEqual([name, 'Owls']);
  });

  it('lose what turns the order of writing round', async () => {
    const device = aDevice();
    const [wall] = await opened(device, { ...CHOICE, teams: ['Ow\u202Els', 'Foxes\u0000'] });
    expect(deskIn(wall).teams.map((team) => team.name)).toEqual(['Ow ls', 'Foxes']);
  });
});

describe('a room whose clock goes back', () => {
  it('goes on, its times never before the last one', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    next(wall);
    await device.settle();
    device.pass(-3_600_000);
    next(desk);
    note(wall, 'later');
    await device.settle();
    const times = logOf(device, roomOf(wall)).map(({ at }) => at);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expectAlike(wall, desk);
  });
});

describe('a head of a room that no calendar can show', () => {
  it('is left out at the door, which stands all the same', () => {
    const ports = { plans: [], stories: {}, faulty: [] } as unknown as RoomPorts;
    const head = (room: string, at: unknown) =>
      ({ room: asId<RoomId>(room), plan: 'p', entries: 1, began: at, at, over: false }) as RoomHead;
    const heads = [head('good', 5), head('late', 1e18), head('none', undefined), head('text', 'x')];
    expect(doorView(ports, heads).unfinished.map(({ room }) => room)).toEqual(['good']);
  });
});

describe('a page whose room is nowhere', () => {
  it.each(['wall', 'desk'] as const)('leads to the door and says so: %s', async (role) => {
    const device = aDevice();
    const window = device.open(role, asId<RoomId>('no-such-room'));
    await device.settle();
    expect(window.session.view().screen.name).toBe('door');
    expect(newsOf(window)).toEqual({ what: 'badFile', why: 'notHere' });
    window.session.send({ type: 'door.open', choice: CHOICE });
    await device.settle();
    expect(deskIn(window).at).toBe('telling');
  });
});
