import { describe, expect, it } from 'vitest';
import { MOST_ENTRIES, readAct, readNotice } from '../../../src/app/room/notice';
import { linkedRoom, type RoomEntry } from '../../../src/core/room/log';
import { readRoomFact } from '../../../src/core/room/readFact';
import { aDevice, deskIn, storedIn } from '../../support/roomPorts';
import { aRoomSetup } from '../../support/rooms';
import { NAUGHTY, expectAlike, keptIn, newsOf, note, opened, roomOf } from './support';

const HELLO = {
  kind: 'hello',
  from: 'wall-1',
  role: 'wall',
  charge: true,
  leads: false,
  asks: false,
  saving: { state: 'kept', why: null },
  count: 1,
  hash: 'abc',
} as const;

describe('a notice', () => {
  it.each([
    HELLO,
    { ...HELLO, hash: '', count: 0, saving: { state: 'failed', why: 'full' } },
    { kind: 'here-is', from: 'x', since: 0, entries: [] },
    { kind: 'act', from: 'x', id: 'x-1', fact: { type: 'room.closed' } },
    { kind: 'refused', from: 'x', id: 'x-1', refusal: { why: 'late' } },
    { kind: 'refused', from: 'x', id: 'x-1', refusal: { why: 'tooMany', votes: 9, people: 8 } },
    { kind: 'entry', from: 'x', entry: {} },
    { kind: 'look', from: 'x', look: { ground: 'dark', size: 'usual', motion: 'full', sound: false } },
    { kind: 'bye', from: 'x' },
  ])('of a known kind is read as it is, without what is not known ($kind)', (notice) => {
    expect(readNotice({ ...notice, more: 'and more' })).toEqual(notice);
  });

  it.each([
    { ...HELLO, role: 'phone' },
    { ...HELLO, charge: 1 },
    { ...HELLO, leads: undefined },
    { ...HELLO, asks: 'yes' },
    { ...HELLO, count: -1 },
    { ...HELLO, count: 1.5 },
    { ...HELLO, count: MOST_ENTRIES + 1 },
    { ...HELLO, hash: 'A B' },
    { ...HELLO, hash: null },
    { ...HELLO, saving: { state: 'kept', why: 'because' } },
    { ...HELLO, saving: 'kept' },
    { ...HELLO, from: '' },
    { ...HELLO, from: 'x'.repeat(81) },
    { ...HELLO, from: 7 },
    { ...HELLO, kind: 'goodbye' },
    { ...HELLO, kind: 'constructor' },
    { kind: 'here-is', from: 'x', since: 0, entries: {} },
    { kind: 'here-is', from: 'x', since: '0', entries: [] },
    { kind: 'here-is', from: 'x', since: 0, entries: Array.from({ length: MOST_ENTRIES + 1 }) },
    { kind: 'act', from: 'x', id: 'x-1', fact: { type: 'room.opened' } },
    { kind: 'act', from: 'x', id: 'x-1', fact: { type: 'noted', id: 'n', about: '', text: 'x'.repeat(10_000) } },
    { kind: 'act', from: 'x', id: '../x', fact: { type: 'room.closed' } },
    { kind: 'refused', from: 'x', id: 'x-1', refusal: { why: 'tooMany', votes: 9 } },
    { kind: 'refused', from: 'x', id: 'x-1', refusal: { why: 'because' } },
    { kind: 'refused', from: 'x', id: 'x-1', refusal: null },
    { kind: 'entry', from: 'x', entry: 'entry' },
    { kind: 'look', from: 'x', look: null },
    ...NAUGHTY,
  ])('that is anything else is none (%#)', (notice) => {
    expect(readNotice(notice)).toBe(null);
  });

  it('never opens a room', () => {
    const fact = { type: 'room.opened', ...aRoomSetup() };
    expect(readRoomFact(fact)).toEqual(fact);
    expect(readAct(fact)).toBe(null);
    expect(readAct({ type: 'room.closed', more: 1 })).toEqual({ type: 'room.closed' });
  });
});

describe('windows that hear nonsense', () => {
  it('go on as if nothing had been said', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    for (const value of NAUGHTY) desk.say(value);
    note(desk, 'one');
    await device.settle();
    expect(keptIn(device, roomOf(wall))).toEqual(['room.opened', 'noted one']);
    expectAlike(wall, desk);
  });

  it('take no entry that is foreign or altered, ask for the whole log, and show what the leader has', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    const last = storedIn(device, room).at(-1) as RoomEntry;
    const made = linkedRoom(last, room, last.at, { type: 'noted', id: 'false', about: '', text: 'false' });
    const altered = { ...made, fact: { ...made.fact, text: 'other' } };
    const elsewhere = linkedRoom(made, room, last.at, { type: 'room.closed' });
    for (const entry of [altered, elsewhere, { ...made, hash: 'abc' }, { ...made, seq: 7, at: -1 }])
      wall.say({ kind: 'entry', from: 'stranger', entry });
    await device.settle();
    expect(deskIn(desk).roomNotes).toEqual([]);
    note(wall, 'true');
    await device.settle();
    expectAlike(wall, desk);
    expect(keptIn(device, room)).toEqual(['room.opened', 'noted true']);
  });

  it('come back to what the leader has where a whole entry came from a stranger', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    const last = storedIn(device, room).at(-1) as RoomEntry;
    const entry = linkedRoom(last, room, last.at, { type: 'noted', id: 'false', about: '', text: 'false' });
    wall.say({ kind: 'entry', from: 'stranger', entry });
    note(wall, 'true');
    await device.settle();
    expectAlike(wall, desk);
    expect(newsOf(desk)).toBe(null);
    expect(keptIn(device, room).filter((fact) => fact === 'noted true')).toHaveLength(1);
  });
});
