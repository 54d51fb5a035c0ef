import { describe, expect, it } from 'vitest';
import type { StepView } from '../../../src/core/projections/deskViews';
import { closedAt, endOf, stepTimes } from '../../../src/core/projections/roomTimes';
import type { RoomFact } from '../../../src/core/room/facts';
import type { RoomEntry } from '../../../src/core/room/log';
import { aPlan, aRoom, aStep, type Room } from '../../support/rooms';
import { logOf, MINUTE } from './roomWalks';

/** Three steps of one slide or list each, so that every move leads to the next. */
const plan = aPlan({
  steps: [
    aStep({ do: 'tell', id: 'opening', title: 'Opening', minutes: 2, slides: ['We practise.'] }),
    aStep({ do: 'rules', minutes: 7 }),
    aStep({ do: 'cards', minutes: 3 }),
  ],
});

/** What a room did, each so many minutes after what came before; the opening first. */
function timed(...acts: readonly (readonly [act: (room: Room) => Room, minutes: number])[]) {
  const room = aRoom({ plan });
  const minutes = [0];
  for (const [act, after] of acts) {
    const before = room.facts().length;
    act(room);
    for (let added = before; added < room.facts().length; added += 1) minutes.push(after);
  }
  const entries = logOf(room.facts().map((fact, place) => [fact, (minutes[place] ?? 0) * MINUTE]));
  return { state: room.state(), entries, steps: stepTimes(room.state(), entries) };
}

const next = (room: Room): Room => room.next();
const veil =
  (to: 'paused' | 'none' | 'quiet') =>
  (room: Room): Room =>
    room.act({ type: 'veiled', veil: to });
const note = (room: Room): Room => room.act({ type: 'noted', id: 'a', about: '', text: 'Heard.' });
const close = (room: Room): Room => room.act({ type: 'room.closed' });
const minutesOf = (steps: readonly StepView[]): readonly number[] => steps.map(({ spent }) => spent / MINUTE);
const statesOf = (steps: readonly StepView[]): readonly string[] => steps.map(({ state }) => state);

describe('the time of a step', () => {
  it('goes by from one entry to the next, to the step that was open in between', () => {
    const { steps } = timed([note, 1], [next, 1.5], [note, 4], [next, 5], [note, 2]);
    expect(minutesOf(steps)).toEqual([2.5, 9, 2]);
    expect(statesOf(steps)).toEqual(['done', 'done', 'open']);
    expect(steps.map(({ running }) => running)).toEqual([false, false, true]);
    expect(steps.map(({ id, title, minutes }) => [id, title, minutes])[0]).toEqual(['opening', 'Opening', 2]);
  });

  it('is nothing before anything was done', () => {
    const { steps } = timed();
    expect(minutesOf(steps)).toEqual([0, 0, 0]);
    expect(statesOf(steps)).toEqual(['open', 'ahead', 'ahead']);
  });

  it('stands still in a pause, and under nothing else', () => {
    const { steps } = timed([veil('paused'), 1], [note, 8], [veil('none'), 2], [veil('quiet'), 3], [veil('none'), 4]);
    expect(minutesOf(steps)).toEqual([8, 0, 0]);
    const paused = timed([veil('paused'), 1]).steps;
    expect(paused.map(({ running, state }) => [running, state])[0]).toEqual([false, 'open']);
  });

  it('goes on after a pause that led into another step', () => {
    const { steps } = timed([veil('paused'), 1], [next, 6], [veil('none'), 5], [note, 2]);
    expect(minutesOf(steps)).toEqual([1, 2, 0]);
  });

  it.each([
    [12, 12],
    [30, 30],
    [30.01, 0],
    [24 * 60, 0],
  ])('counts %d minutes without any entry as %d, since nobody was there for longer', (silent, counted) => {
    expect(minutesOf(timed([note, silent]).steps)[0]).toBe(counted);
    expect(minutesOf(timed([next, 1], [note, silent], [note, 3]).steps)).toEqual([1, counted + 3, 0]);
  });

  it('never runs backwards when the clock of the machine does', () => {
    const { entries, state } = timed([note, 2], [note, 2]);
    const shifted = entries.map(
      (entry, place): RoomEntry => ({ ...entry, at: ([20, 5, 7][place] as number) * MINUTE }),
    );
    expect(minutesOf(stepTimes(state, shifted))).toEqual([2, 0, 0]);
  });

  it('is added up where a step is come back to', () => {
    const { steps } = timed([next, 1], [(room) => room.enter('opening'), 2], [next, 3]);
    expect(minutesOf(steps)).toEqual([4, 2, 0]);
    expect(statesOf(steps)).toEqual(['done', 'open', 'ahead']);
  });

  it('tells a step gone over from one that was done', () => {
    const { steps } = timed([(room) => room.enter('cards'), 2], [note, 1]);
    expect(minutesOf(steps)).toEqual([2, 0, 1]);
    expect(statesOf(steps)).toEqual(['done', 'skipped', 'open']);
    const back = timed([(room) => room.enter('cards'), 2], [(room) => room.enter('opening'), 1]).steps;
    expect(statesOf(back)).toEqual(['open', 'ahead', 'done']);
  });
});

describe('the end of a room', () => {
  it('stops the time of its last step', () => {
    const { steps, entries, state } = timed([next, 1], [next, 1], [next, 2], [note, 9]);
    expect(state.at.name).toBe('over');
    expect(minutesOf(steps)).toEqual([1, 1, 2]);
    expect(statesOf(steps)).toEqual(['done', 'done', 'done']);
    expect(steps.some(({ running }) => running)).toBe(false);
    expect(endOf(state, entries)).toBe((entries[0]?.at ?? 0) + 4 * MINUTE);
    expect(closedAt(entries)).toBe(-1);
  });

  it('may come at any time, and leaves what was not reached as gone over', () => {
    const { steps, entries, state } = timed([note, 3], [close, 1], [note, 5]);
    expect(minutesOf(steps)).toEqual([4, 0, 0]);
    expect(statesOf(steps)).toEqual(['done', 'skipped', 'skipped']);
    expect([endOf(state, entries), closedAt(entries)]).toEqual([(entries[0]?.at ?? 0) + 4 * MINUTE, 2]);
  });

  it('is no end where the room was gone on with', () => {
    const { steps, entries, state } = timed([close, 1], [(room) => room.enter('cards'), 6], [note, 2]);
    expect([endOf(state, entries), closedAt(entries)]).toEqual([null, -1]);
    expect(statesOf(steps)).toEqual(['done', 'skipped', 'open']);
    expect(minutesOf(steps)[2]).toBe(2);
  });

  it('is not known while the room goes on', () => {
    const { entries, state } = timed([next, 1]);
    expect(endOf(state, entries)).toBeNull();
    expect(endOf(state, [])).toBeNull();
  });
});

describe('the cues of a log', () => {
  it('name the steps by their places, as these times read them', () => {
    const { entries } = timed([next, 1], [next, 1], [(room) => room.enter('opening'), 1], [next, 1]);
    const places = entries.flatMap(({ fact }: { readonly fact: RoomFact }) =>
      'from' in fact ? [fact.from.split('.')[0]] : [],
    );
    expect(places).toEqual(['0', '1', '2', '0']);
  });
});
