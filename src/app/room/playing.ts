import type { RoomId, ScenarioId } from '../../core/model/ids';
import { storiesOf, type TeamPlan } from '../../core/model/plan';
import type { RoomChart } from '../../core/room/chart';
import type { RoomAct, RoomSetup } from '../../core/room/facts';
import { isMoment, linkedRoom, type RoomEntry } from '../../core/room/log';
import { readRoomFact } from '../../core/room/readFact';
import type { Refusal, RoomState, Stories, Story } from '../../core/room/state';
import type { Playable } from '../ports';
import type { RoomPorts } from './port';
import type { RoomNews } from './view';

/** A plan with all the stories it plays. */
export interface Played {
  readonly plan: TeamPlan;
  readonly stories: Stories;
}

type Missing = Extract<RoomNews, { readonly what: 'badFile' }>['why'];

/** What a room was opened with; null for a log without its beginning. */
export function setupOf(entries: readonly RoomEntry[]): RoomSetup | null {
  const fact = entries[0]?.fact;
  return fact?.type === 'room.opened' ? fact : null;
}

/** Fetches all that a room needs; says what is not here. Rejects where a story cannot be fetched now. */
export async function fetchPlayed(ports: RoomPorts, setup: RoomSetup): Promise<Played | Missing> {
  const plan = ports.plans.find(({ id }) => id === setup.plan);
  if (plan === undefined) return 'noPlan';
  const ids = [...new Set(plan.steps.flatMap(storiesOf))];
  if (ids.some((id) => !Object.hasOwn(ports.stories, id))) return 'noStory';
  const stories = await Promise.all(ids.map(async (id) => [id, await storyOf(await ports.load(id))] as const));
  return { plan, stories: Object.fromEntries(stories) as Record<ScenarioId, Story> };
}

async function storyOf({ program, reaches, told }: Playable): Promise<Story> {
  return { program: await told(), reaches: reaches ?? program.customers.map(() => null) };
}

/** An entry from elsewhere that goes on from the last one here; null for any other. */
export function nextEntry(room: RoomId, last: RoomEntry | null, raw: unknown): RoomEntry | null {
  if (last === null || typeof raw !== 'object' || raw === null) return null;
  const { at, fact, hash } = raw as Record<string, unknown>;
  const read = readRoomFact(fact);
  if (read === null || read.type === 'room.opened' || !isMoment(at)) return null;
  const entry = linkedRoom(last, room, at, read);
  return entry.hash === hash ? entry : null;
}

/** The next entry of a room, where the chart takes the act; else why not. Time never goes back in a log. */
export function taken(
  chart: RoomChart,
  { room, last, at }: { readonly room: RoomId; readonly last: RoomEntry; readonly at: number },
  act: RoomAct,
): RoomEntry | Refusal {
  const refusal = chart.act(act);
  return refusal ?? linkedRoom(last, room, Math.max(last.at, Math.round(at)), act);
}

/** What a session shows of an open room. */
export interface Standing extends Played {
  readonly state: RoomState;
  readonly entries: readonly RoomEntry[];
}
