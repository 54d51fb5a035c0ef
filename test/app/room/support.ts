import { expect } from 'vitest';
import type { DoorChoice } from '../../../src/app/room/intents';
import { asId, type PlanId, type RoomId } from '../../../src/core/model/ids';
import type { RoomAct } from '../../../src/core/room/facts';
import { readRoomLog } from '../../../src/core/room/log';
import { deskIn, shownIn, storedIn, type Device, type Window } from '../../support/roomPorts';

export const CHOICE: DoorChoice = {
  plan: asId<PlanId>('twenty-minutes'),
  people: 12,
  way: 'hands',
  anonymous: false,
  firstCounts: false,
  teams: [],
};

export const act = ({ session }: Window, one: RoomAct): void => session.send({ type: 'act', act: one });

/** Goes on from where this window sees the room. */
export const next = (window: Window): void => act(window, { type: 'went.on', from: deskIn(window).cue });

export const note = (window: Window, id: string, text = id): void =>
  act(window, { type: 'noted', id, about: 'the room', text });

export const roomOf = ({ session }: Window): RoomId => {
  const { room } = session.view();
  if (room === null) throw new Error('the window is in no room');
  return room;
};

/** A room that was just opened on the wall, and its facilitator's window beside it. */
export async function opened(device: Device, choice: Partial<DoorChoice> = {}): Promise<readonly [Window, Window]> {
  const wall = device.open('wall');
  await device.settle();
  wall.session.send({ type: 'door.open', choice: { ...CHOICE, ...choice } });
  await device.settle();
  const desk = device.open('desk', roomOf(wall));
  await device.settle();
  return [wall, desk];
}

/** The types of all facts in the store, in order, after a look whether the chain is whole. */
export function keptIn(device: Device, room: RoomId): readonly string[] {
  const { entries, fault } = readRoomLog(room, storedIn(device, room));
  expect(fault).toBe(null);
  return entries.map(({ fact }) => (fact.type === 'noted' ? `noted ${fact.id}` : fact.type));
}

/** What these windows show must be one and the same. */
export function expectAlike(...windows: readonly Window[]): void {
  const [first, ...others] = windows.map((window) => JSON.stringify(deskIn(window)));
  for (const other of others) expect(other).toBe(first);
}

export const doorOf = (window: Window) => shownIn(window, 'door').door;
export const linkOf = ({ session }: Window) => session.view().link;
export const newsOf = ({ session }: Window) => session.view().news;

/** What no window of ours would ever say. */
export const NAUGHTY: readonly unknown[] = [
  undefined,
  null,
  true,
  7,
  '',
  'hello',
  [],
  [{ kind: 'bye', from: 'x' }],
  {},
  { kind: 'bye' },
  { from: 'x' },
  { kind: 'toString', from: 'x' },
  { kind: '__proto__', from: 'x' },
  { kind: ['bye'], from: 'x' },
  { kind: 'act', from: 'x', id: 'x-1', fact: null },
  { kind: 'hello', from: 'x' },
  new Map([['kind', 'bye']]),
];
