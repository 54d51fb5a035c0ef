import { describe, expect, it } from 'vitest';
import { aDevice, type Device, type Window } from '../../support/roomPorts';
import { act, CHOICE, doorOf, newsOf, opened } from './support';

async function atDoor(device: Device): Promise<Window> {
  const window = device.open('wall');
  await device.settle();
  return window;
}

describe('rooms that were kept here and are gone', () => {
  it('are told at the door beside what is there, until somebody has read it', async () => {
    const device = aDevice();
    device.missing = 2;
    const told = { what: 'gone', rooms: 2 };
    const first = await atDoor(device);
    expect([newsOf(first), doorOf(first).past, doorOf(first).plans.length]).toEqual([told, [], 1]);
    const second = await atDoor(device);
    expect(newsOf(second)).toEqual(told);
    second.session.send({ type: 'told.close' });
    await device.settle();
    expect([newsOf(second), device.missing]).toEqual([null, 0]);
    expect(newsOf(await atDoor(device))).toBe(null);
  });

  it('are told again where it could not be kept that somebody has read it', async () => {
    const device = aDevice();
    device.missing = 1;
    device.answer = 'full';
    const first = await atDoor(device);
    first.session.send({ type: 'told.close' });
    await device.settle();
    expect([newsOf(first), newsOf(await atDoor(device))]).toEqual([null, { what: 'gone', rooms: 1 }]);
  });

  it('are no news inside a room, and nothing else that is closed counts as read', async () => {
    const device = aDevice();
    const [wall] = await opened(device);
    device.missing = 1;
    act(wall, { type: 'went.on', from: 'elsewhere' });
    await device.settle();
    expect(newsOf(wall)).toMatchObject({ what: 'refused' });
    wall.session.send({ type: 'told.close' });
    await device.settle();
    expect([newsOf(wall), device.missing]).toEqual([null, 1]);
    wall.session.send({ type: 'room.leave' });
    await device.settle();
    expect(newsOf(wall)).toEqual({ what: 'gone', rooms: 1 });
  });

  it('do not follow a person into a room that was opened meanwhile', async () => {
    const device = aDevice();
    device.missing = 1;
    // Before what is kept here is counted.
    const wall = device.open('wall');
    wall.session.send({ type: 'door.open', choice: CHOICE });
    await device.settle();
    expect([newsOf(wall), wall.session.view().screen.name]).toEqual([null, 'wall']);
  });

  it('are no news where nothing is missing', async () => {
    expect(newsOf(await atDoor(aDevice()))).toBe(null);
  });
});
