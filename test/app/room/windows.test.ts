import { describe, expect, it } from 'vitest';
import { aDevice, deskIn, shownIn } from '../../support/roomPorts';
import { act, expectAlike, keptIn, linkOf, newsOf, next, note, opened, roomOf } from './support';

describe('a room', () => {
  it('is opened at the door, kept at once, and shown in both windows', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    expect(shownIn(wall, 'wall').wall.screen.name).toBe('telling');
    expect(shownIn(desk, 'desk').desk.at).toBe('telling');
    expect(keptIn(device, roomOf(wall))).toEqual(['room.opened']);
    const together = { other: true, rival: false, waiting: 0, alone: false };
    expect([linkOf(wall), linkOf(desk)]).toEqual([together, together]);
  });

  it('shows an act of either window in both, and keeps it behind that', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    device.isAsleep = true;
    next(wall);
    expect(deskIn(wall).wall.screen).toMatchObject({ name: 'telling', place: 1 });
    await device.deliver(1);
    expect(deskIn(desk).wall.screen).toMatchObject({ name: 'telling', place: 1 });
    next(desk);
    expect(linkOf(desk).waiting).toBe(1);
    await device.settle();
    expect(linkOf(desk).waiting).toBe(0);
    expect(deskIn(wall).at).toBe('briefing');
    expectAlike(wall, desk);
    expect(keptIn(device, roomOf(wall))).toEqual(['room.opened']);
    device.wake();
    await device.settle();
    expect(keptIn(device, roomOf(wall))).toEqual(['room.opened', 'went.on', 'went.on']);
  });

  it('shows an act of the window that leads before the disk or anybody else has answered', async () => {
    const device = aDevice();
    const [wall] = await opened(device);
    const seen: string[] = [];
    wall.session.subscribe(({ screen }) => seen.push(screen.name === 'wall' ? screen.wall.screen.name : ''));
    next(wall);
    next(wall);
    expect(seen).toEqual(['telling', 'briefing']);
  });

  it('tells whoever did it why something is not done, and keeps nothing of it', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    for (const window of [wall, desk]) {
      act(window, { type: 'went.on', from: 'nowhere' });
      await device.settle();
      expect(newsOf(window)).toEqual({ what: 'refused', refusal: { why: 'late' } });
      expect(linkOf(window).waiting).toBe(0);
    }
    wall.session.send({ type: 'told.close' });
    expect([newsOf(wall), newsOf(desk)?.what]).toEqual([null, 'refused']);
    expect(keptIn(device, roomOf(wall))).toEqual(['room.opened']);
  });

  it('goes on once where both windows go on at the same moment', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    next(desk);
    next(wall);
    await device.settle();
    expect(keptIn(device, roomOf(wall))).toEqual(['room.opened', 'went.on']);
    expect([newsOf(wall), newsOf(desk), linkOf(desk).waiting]).toEqual([null, null, 0]);
  });

  it('takes nothing from a view that is no act of a room', async () => {
    const device = aDevice();
    const [wall] = await opened(device);
    act(wall, { type: 'room.opened' } as never);
    act(wall, { type: 'veiled', veil: 'away' } as never);
    await device.settle();
    expect(keptIn(device, roomOf(wall))).toEqual(['room.opened']);
    expect(newsOf(wall)).toBe(null);
  });
});

describe('a window that goes away', () => {
  it('is told to the other one, closed in good order or gone', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    desk.kill();
    await device.settle();
    expect(linkOf(wall).other).toBe(false);
    const again = device.open('desk', roomOf(wall));
    await device.settle();
    expect([linkOf(wall).other, linkOf(again).other]).toEqual([true, true]);
    wall.close();
    await device.settle();
    expect(linkOf(again).other).toBe(false);
  });

  it('leaves the other to lead on in the middle of a vote, and comes back to where that is', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    while (deskIn(desk).ballot === null) {
      next(desk);
      await device.settle();
    }
    const ballot = deskIn(desk).ballot?.key ?? '';
    wall.kill();
    act(desk, { type: 'votes.counted', ballot, counts: [{ option: 'own-it', votes: 7 }] });
    await device.settle();
    expect(linkOf(desk)).toMatchObject({ other: false, waiting: 0 });
    expect(deskIn(desk).ballot?.total).toBe(7);
    const back = device.open('wall', roomOf(desk));
    await device.settle();
    next(back);
    await device.settle();
    expectAlike(back, desk);
    expect(deskIn(back).at).toBe('discussing');
  });

  it('loses nothing it had shown, gone between showing and keeping it', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    device.isAsleep = true;
    note(wall, 'shown');
    await device.deliver(1);
    wall.kill();
    device.wake();
    await device.settle();
    expect(keptIn(device, room)).toEqual(['room.opened', 'noted shown']);
    expect(deskIn(desk).roomNotes.map(({ id }) => id)).toEqual(['shown']);
  });

  it('lets the one who leads next find all that was on its way to the disk', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    desk.kill();
    device.isAsleep = true;
    note(wall, 'late');
    wall.close();
    const after = device.open('wall', roomOf(wall));
    await device.settle();
    expect(deskIn(after).roomNotes).toEqual([]);
    device.wake();
    await device.settle();
    expect(keptIn(device, roomOf(after))).toEqual(['room.opened', 'noted late']);
    expect(deskIn(after).roomNotes).toHaveLength(1);
  });
});

describe('what a window did while nobody led', () => {
  it('is done by the one who leads next, once and in order', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    const second = device.open('desk', room);
    const third = device.open('wall', room);
    await device.settle();
    wall.kill();
    desk.kill();
    // The wall that only showed is in charge before it knows who leads.
    await device.deliver(2);
    for (const id of ['one', 'two', 'three']) note(third, id);
    await device.settle();
    expect(keptIn(device, room)).toEqual(['room.opened', 'noted one', 'noted two', 'noted three']);
    expect(linkOf(third).waiting).toBe(0);
    expectAlike(second, third);
  });

  it('is told again to the next leader where the last one went before it heard of it', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    const second = device.open('wall', room);
    await device.settle();
    desk.kill();
    const again = device.open('desk', room);
    await device.settle();
    note(again, 'unheard');
    wall.kill();
    await device.settle();
    expect(keptIn(device, room)).toEqual(['room.opened', 'noted unheard']);
    expectAlike(second, again);
  });

  it('is done once where the leader hears it twice', async () => {
    const device = aDevice();
    const [wall, desk] = await opened(device);
    const room = roomOf(wall);
    const said = {
      from: 'desk-x',
      kind: 'act',
      id: 'desk-x-1',
      fact: { type: 'noted', id: 'n', about: '', text: 'n' },
    };
    desk.say(said);
    desk.say(said);
    await device.settle();
    expect(keptIn(device, room)).toEqual(['room.opened', 'noted n']);
  });
});
