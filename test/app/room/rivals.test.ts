import { describe, expect, it } from 'vitest';
import { aDevice, type Window } from '../../support/roomPorts';
import { expectAlike, keptIn, linkOf, next, note, opened, roomOf } from './support';

describe.each(['wall', 'desk'] as const)('a second %s', (role) => {
  const start = async () => {
    const device = aDevice();
    const both = await opened(device);
    const first = both.find((window) => window.role === role) as Window;
    const other = both.find((window) => window.role !== role) as Window;
    const second = device.open(role, roomOf(first));
    await device.settle();
    return { device, first, second, other };
  };

  it('only shows, says so, and does nothing', async () => {
    const { device, first, second, other } = await start();
    expect([first, second, other].map((window) => linkOf(window).rival)).toEqual([false, true, false]);
    next(second);
    note(second, 'nothing');
    await device.settle();
    expect(keptIn(device, roomOf(first))).toEqual(['room.opened']);
    next(first);
    await device.settle();
    expectAlike(first, second, other);
  });

  it('may take over; then the first one only shows, and neither loses what it has', async () => {
    const { device, first, second, other } = await start();
    note(first, 'before');
    second.session.send({ type: 'rival.take' });
    await device.settle();
    expect([first, second].map((window) => linkOf(window).rival)).toEqual([true, false]);
    expect(linkOf(other).other).toBe(true);
    note(first, 'nothing');
    note(second, 'after');
    await device.settle();
    expect(keptIn(device, roomOf(first))).toEqual(['room.opened', 'noted before', 'noted after']);
    expectAlike(first, second, other);
  });

  it('is in charge by itself when the first one goes, and the other kind is told of no gap', async () => {
    const { device, first, second, other } = await start();
    first.kill();
    await device.settle();
    expect([linkOf(second).rival, linkOf(other).other]).toEqual([false, true]);
    next(second);
    await device.settle();
    expect(keptIn(device, roomOf(second))).toEqual(['room.opened', 'went.on']);
  });

  it('gives back to the first one what it took when it goes', async () => {
    const { device, first, second, other } = await start();
    second.session.send({ type: 'rival.take' });
    await device.settle();
    second.close();
    await device.settle();
    expect([linkOf(first).rival, linkOf(other).other]).toEqual([false, true]);
  });
});

describe('the look of the wall', () => {
  it('is kept as it is chosen, told to the other window, and there for the next one', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    desk.session.send({ type: 'look.change', change: { ground: 'bright', size: 'large' } });
    await device.settle();
    const look = { ground: 'bright', size: 'large', motion: 'full', sound: false };
    expect([wall.session.view().look, desk.session.view().look]).toEqual([look, look]);
    expect(device.open('wall', roomOf(wall)).session.view().look).toEqual(look);
  });

  it('is plain where what is kept or told is none', async () => {
    const device = aDevice();
    device.looks.text = '{"ground":"green","size":"large","motion":7}';
    const [wall, desk] = await opened(device);
    const look = { ground: 'dark', size: 'large', motion: 'full', sound: false };
    expect(wall.session.view().look).toEqual(look);
    wall.session.send({ type: 'look.change', change: { motion: 'wild' } as never });
    desk.say({ from: 'x', kind: 'look', look: 'bright' });
    await device.settle();
    expect(wall.session.view().look).toEqual(look);
  });

  it.each([null, '', 'null', '[]', '"dark"', '{'])('is plain where %j is kept', async (text) => {
    const device = aDevice();
    device.looks.text = text;
    expect(device.open('wall').session.view().look.size).toBe('usual');
  });
});
