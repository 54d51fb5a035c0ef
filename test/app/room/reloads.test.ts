import { describe, expect, it } from 'vitest';
import type { DeskView } from '../../../src/core/projections/deskViews';
import { replayRoom } from '../../../src/core/room/replay';
import { projectDesk } from '../../../src/core/projections/roomDesk';
import { aDevice, deskIn, drawing, storedIn, type Device, type Window } from '../../support/roomPorts';
import { aPlan, aStory, storiesOf } from '../../support/rooms';
import { act, expectAlike, keptIn, note, opened, roomOf } from './support';

const RELOADS = 20;
const MOST_MOVES = 2_000;

/** One thing a facilitator does next where the room is now; false where nothing is left to do. */
function goOn(window: Window, draw: (below: number) => number): boolean {
  const desk: DeskView = deskIn(window);
  const { ballot } = desk;
  if (desk.at === 'over') return false;
  if (ballot !== null && (ballot.tied || (ballot.total === 0 && draw(3) === 0 && ballot.mayDecide)))
    act(window, { type: 'decided', ballot: ballot.key, option: ballot.options[0]?.id ?? '' });
  else if (ballot !== null && ballot.total === 0)
    act(window, {
      type: 'votes.counted',
      ballot: ballot.key,
      counts: ballot.options.filter(({ locked }) => locked === '').map(({ id }) => ({ option: id, votes: draw(4) })),
    });
  else if (draw(12) === 0) act(window, { type: 'veiled', veil: draw(2) === 0 ? 'quiet' : 'none' });
  else act(window, { type: 'went.on', from: desk.cue });
  return true;
}

/** A whole room in two windows or three, one of which is reloaded again and again at any moment. */
async function playThrough(device: Device, seed: number) {
  const draw = drawing(seed);
  const windows: Window[] = [...(await opened(device))];
  const room = roomOf(windows[0] as Window);
  // Every other time a third window is there, a second desk that only shows but may come to lead.
  if (seed % 2 === 0) windows.push(device.open('desk', room));
  await device.settle();
  const shown = new Set<string>();
  let reloads = 0;
  const look = (): void => {
    for (const window of windows)
      if (window.session.view().screen.name !== 'loading') for (const { id } of deskIn(window).roomNotes) shown.add(id);
  };
  const reload = async (): Promise<void> => {
    const at = draw(windows.length);
    const gone = windows[at] as Window;
    if (draw(2) === 0) gone.kill();
    else gone.close();
    gone.kill();
    await device.deliver(draw(6));
    windows[at] = device.open(gone.role, room);
    await device.settle();
    reloads += 1;
  };
  for (let move = 0; move < MOST_MOVES; move += 1) {
    const window = windows[draw(windows.length)] as Window;
    if (draw(6) === 0) note(window, `note-${move}`);
    else if (!goOn(window, draw) && reloads >= RELOADS) break;
    look();
    await device.deliver(draw(8));
    look();
    if (reloads < RELOADS && draw(3) === 0) await reload();
    look();
    if (draw(10) === 0) device.isAsleep = true;
    if (draw(5) === 0) device.wake();
  }
  device.wake();
  await device.settle();
  return { windows, room, shown, reloads };
}

describe('a whole room with twenty reloads of either window', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('loses nothing and doubles nothing, drawn from %i', async (seed) => {
    const device = aDevice();
    const { windows, room, shown, reloads } = await playThrough(device, seed);
    expect(reloads).toBe(RELOADS);
    const notes = keptIn(device, room).filter((fact) => fact.startsWith('noted '));
    expect(new Set(notes).size).toBe(notes.length);
    expect([...shown].filter((id) => !notes.includes(`noted ${id}`))).toEqual([]);
    expectAlike(...windows);
    expect(deskIn(windows[0] as Window).at).toBe('over');
    const entries = storedIn(device, room);
    const stories = storiesOf(aStory());
    const { chart, followed } = replayRoom(aPlan(), stories, entries);
    expect(followed).toBe(entries.length);
    expect(projectDesk(chart.state(), entries, stories)).toEqual(deskIn(windows[0] as Window));
    for (const { session } of windows) {
      const { link, saving } = session.view();
      expect([link.waiting, saving]).toEqual([0, { state: 'kept', why: null }]);
    }
  });
});
