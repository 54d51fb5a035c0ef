import { LONGEST_STRETCH, type RoomFact } from '../room/facts';
import type { RoomEntry } from '../room/log';
import type { RoomState } from '../room/state';
import type { StepView } from './deskViews';

/** The steps of the plan with the time spent on each: pauses, and stretches in which nobody was there, left out. */
export function stepTimes(state: RoomState, entries: readonly RoomEntry[]): readonly StepView[] {
  const { met, spent } = spentOn(state, entries);
  const isOver = state.at.name === 'over';
  return state.plan.steps.map(({ id, title, minutes }, place) => {
    const isOpen = place === state.step && !isOver;
    return {
      id,
      title,
      minutes,
      spent: spent.get(place) ?? 0,
      running: isOpen && state.veil !== 'paused',
      state: isOpen ? 'open' : met.has(place) ? 'done' : place < state.step || isOver ? 'skipped' : 'ahead',
    };
  });
}

/** The steps a room was in, and the milliseconds in each. */
interface Spent {
  readonly met: ReadonlySet<number>;
  readonly spent: ReadonlyMap<number, number>;
}

/** Read from the end: whatever leaves a cue names the step that was open until then. */
function spentOn(state: RoomState, all: readonly RoomEntry[]): Spent {
  const entries = state.at.name === 'over' ? untilOver(all) : all;
  const counts = stretchesOf(entries);
  const spent = new Map<number, number>();
  let place = state.step;
  const met = new Set([place]);
  for (let last = entries.length - 1; last > 0; last -= 1) {
    place = placeLeft(entries[last]?.fact) ?? place;
    met.add(place);
    spent.set(place, (spent.get(place) ?? 0) + (counts[last] ?? 0));
  }
  return { met, spent };
}

/** What is noted down after the end takes no time of any step. */
const untilOver = (entries: readonly RoomEntry[]): readonly RoomEntry[] =>
  entries.slice(0, Math.max(lastMove(entries), closedAt(entries)) + 1);

const lastMove = (entries: readonly RoomEntry[]): number => entries.findLastIndex(({ fact }) => 'from' in fact);

/** Where a room was closed for good; -1 where it was not, or was gone on with. */
export function closedAt(entries: readonly RoomEntry[]): number {
  const moved = lastMove(entries);
  return entries.findIndex(({ fact }, place) => place > moved && fact.type === 'room.closed');
}

/** When a room came to its end, milliseconds since 1970; null while it goes on. */
export const endOf = (state: RoomState, entries: readonly RoomEntry[]): number | null =>
  state.at.name === 'over' ? (untilOver(entries).at(-1)?.at ?? null) : null;

/** The milliseconds before each entry that count: none in a pause, or where nobody was there. */
function stretchesOf(entries: readonly RoomEntry[]): readonly number[] {
  let isPaused = false;
  let before: RoomEntry | null = null;
  return entries.map((entry) => {
    const stretch = entry.at - (before?.at ?? entry.at);
    const isCounted = !isPaused && stretch > 0 && stretch <= LONGEST_STRETCH;
    if (entry.fact.type === 'veiled') isPaused = entry.fact.veil === 'paused';
    before = entry;
    return isCounted ? stretch : 0;
  });
}

/** Where a room stood when it was left, as its cue names it (`cueOf`). */
interface Left {
  readonly step: number;
  readonly name: string;
}

function leftOf(fact: RoomFact | undefined): Left | null {
  if (fact === undefined || !('from' in fact)) return null;
  const [step, , , name] = fact.from.split('.');
  return { step: Number(step), name: name ?? '' };
}

/**
 * When the room last began to write in its open step (milliseconds since 1970): the entry before the one that left there, or the
 * last that moved anything while it is still there. Null where it never did.
 */
export function writingSince(state: RoomState, entries: readonly RoomEntry[]): number | null {
  const moves = entries.filter(({ fact }, place) => place === 0 || 'from' in fact);
  const left = moves.findLastIndex(({ fact }) => leftOf(fact)?.name === 'writing');
  const begun = state.at.name === 'writing' ? moves.at(-1) : moves[left - 1];
  return begun?.at ?? null;
}

const placeLeft = (fact: RoomFact | undefined): number | null => leftOf(fact)?.step ?? null;
