import type { TeamPlan } from '../model/plan';
import { openRoomChart, type RoomChart } from './chart';
import type { RoomEntry } from './log';
import type { Stories } from './state';

/** A room as far as its log could be followed. */
export interface RoomReplay {
  readonly chart: RoomChart;
  /** How many entries were followed, the opening among them: all of them, unless the plan or a story changed since. */
  readonly followed: number;
}

/** Tells a chart one more fact, and whether it could be followed. A room opens once. */
export const isFollowed = (chart: RoomChart, fact: RoomEntry['fact']): boolean =>
  fact.type !== 'room.opened' && chart.act(fact) === null;

/**
 * Brings a room back from its log. Where the plan or a story changed since, what is refused now is passed over: a move and
 * a vote name where they belong, so nothing is done in a wrong place, and what was written down is kept.
 */
export function replayRoom(plan: TeamPlan, stories: Stories, entries: readonly RoomEntry[]): RoomReplay {
  const opened = entries[0]?.fact;
  if (opened?.type !== 'room.opened') throw new Error('a room begins with its opening');
  const chart = openRoomChart(plan, stories, opened);
  const acts = entries.slice(1).filter(({ fact }) => isFollowed(chart, fact));
  return { chart, followed: 1 + acts.length };
}
