import { chanceFrom, seedFor } from '../../../src/core/model/chance';
import { asId, asSeed, type RoomId, type SeatId } from '../../../src/core/model/ids';
import type { TeamPlan } from '../../../src/core/model/plan';
import { openBallotOf, undecidedOf } from '../../../src/core/room/ballots';
import { openRoomChart, type RoomChart } from '../../../src/core/room/chart';
import { cueOf } from '../../../src/core/room/cue';
import { VEILS, VOTING_WAYS, type RoomAct, type RoomFact, type RoomSetup } from '../../../src/core/room/facts';
import { linkedRoom, type RoomEntry } from '../../../src/core/room/log';
import type { Ballot, RoomState, Stories } from '../../../src/core/room/state';
import type { Program } from '../../../src/core/scenario/program';
import { aPlan, aRoomSetup, aStep, aStory, storiesOf } from '../../support/rooms';
import { everything, shipped } from '../../support/scenarios';

export const ROOM = asId<RoomId>('room-1');
export const MINUTE = 60_000;

/** A log of facts, each so many milliseconds after the one before it. */
export function logOf(facts: readonly (readonly [fact: RoomFact, after: number])[]): readonly RoomEntry[] {
  const entries: RoomEntry[] = [];
  for (const [fact, after] of facts) {
    const last = entries.at(-1) ?? null;
    entries.push(linkedRoom(last, ROOM, (last?.at ?? 1_000) + after, fact));
  }
  return entries;
}

const withReach = (program: Program) => ({
  program,
  reaches: program.customers.map(() => ({ best: 80, worst: 5, exact: true })),
});

/** Short stories with several customers, locked replies, hubs, safe endings and all else that the format has. */
const STORIES: Stories = storiesOf(aStory(), withReach(everything()), withReach(shipped('three-waffles')));
const NAMES = Object.keys(STORIES);

/** A plan with every kind of step, about some story. */
function planOf(story: string): TeamPlan {
  const { beats } = (STORIES as Readonly<Record<string, Stories[keyof Stories]>>)[story]?.program ?? { beats: [] };
  return aPlan({
    steps: [
      aStep({ do: 'tell' }),
      aStep({ do: 'play', scenario: story, stops: beats.map(({ id }) => id).filter((_, place) => place % 2 === 0) }),
      aStep({ do: 'spot' }),
      aStep({ do: 'rewrite' }),
      aStep({ do: 'relay', scenario: story }),
      aStep({ do: 'league', scenarios: NAMES }),
      aStep({ do: 'debrief', of: ['play', 'relay', 'league'] }),
      aStep({ do: 'rules' }),
      aStep({ do: 'cards' }),
    ],
  });
}

/** Where a room by chance stands, and how it came there. */
export interface Standing {
  readonly state: RoomState;
  readonly entries: readonly RoomEntry[];
  readonly stories: Stories;
  readonly chart: RoomChart;
}

type Pick = <Item>(items: readonly Item[]) => Item;

function setupOf(pick: Pick, run: number): RoomSetup {
  const teams = ['Owls', 'Foxes', 'Larks', 'Otters'].slice(0, pick([0, 2, 3, 4]));
  const way = pick(VOTING_WAYS);
  const [anonymous, firstCounts] = [run % 2 === 0, run % 3 === 0];
  return aRoomSetup({ people: pick([3, 9, 30]), way, anonymous, firstCounts, teams, seed: asSeed(run) });
}

/** Walks a room by chance, and shows it after everything that was taken. The same run always walks the same way. */
export function walkRoom(run: number, length: number, see: (standing: Standing) => void): void {
  const chance = chanceFrom(seedFor(41, run));
  const pick: Pick = (items) => items[Math.floor(chance() * items.length)] as (typeof items)[number];
  const setup = setupOf(pick, run);
  const chart = openRoomChart(planOf(NAMES[run % NAMES.length] as string), STORIES, setup);
  const entries: RoomEntry[] = [linkedRoom(null, ROOM, 1_000, { type: 'room.opened', ...setup })];
  for (let move = 0; move < length; move += 1) {
    const act = anyAct(chart.state(), pick, chance);
    if (chart.act(act) !== null) continue;
    const last = entries.at(-1) as RoomEntry;
    entries.push(linkedRoom(last, ROOM, last.at + Math.floor(chance() * 2 * MINUTE), act));
    see({ state: chart.state(), entries, stories: STORIES, chart });
  }
}

/** Mostly on, with a vote before it where one is open; now and then anything else. */
function anyAct(state: RoomState, pick: Pick, chance: () => number): RoomAct {
  const { name } = state.at;
  const luck = chance();
  if (luck < (name === 'over' ? 0.9 : name === 'debriefing' ? 0.15 : 0.008)) return jump(state, pick);
  if (luck < (name === 'writing' || name === 'marking' ? 0.7 : 0.1)) return written(state, pick, chance);
  const ballot = openBallotOf(state) ?? undecidedOf(state);
  const on: RoomAct = { type: 'went.on', from: cueOf(state) };
  return ballot === null || luck > 0.7 ? on : vote(state, ballot, pick, chance);
}

function vote(state: RoomState, ballot: Ballot, pick: Pick, chance: () => number): RoomAct {
  const option = pick(ballot.options);
  const decided: RoomAct = { type: 'decided', ballot: ballot.key, option };
  if (ballot.closed || state.seat !== null) return decided;
  const most = Math.max(1, Math.floor(state.people / ballot.options.length));
  const counts = ballot.options.map((one) => ({ option: one, votes: Math.floor(chance() * (most + 1)) }));
  if (chance() < 0.1) return decided;
  return ballot.byKeys
    ? { type: 'vote.cast', ballot: ballot.key, seat: seatOf(pick), option }
    : { type: 'votes.counted', ballot: ballot.key, counts };
}

const seatOf = (pick: Pick): SeatId => asId<SeatId>(`team-${pick([1, 2, 3, 4])}`);

function jump(state: RoomState, pick: Pick): RoomAct {
  const from = cueOf(state);
  const take = pick([state.take, ...state.takes.keys()]);
  return pick<RoomAct>([
    { type: 'went.back', take, turn: pick([1, 2, 3]), from },
    { type: 'went.back', take, turn: pick([1, 2, 3]), from },
    { type: 'step.entered', step: pick(state.plan.steps).id, from },
  ]);
}

function written(state: RoomState, pick: Pick, chance: () => number): RoomAct {
  const id = pick(['one', 'two', 'three']);
  const scenario = pick(Object.values(STORIES)).program.id;
  const turnaround = pick([null, Math.floor(chance() * 200) - 100]);
  if (state.at.name === 'writing') return rewritten(state, id, pick);
  return pick<RoomAct>([
    rewritten(state, id, pick),
    { type: 'turn.marked', seat: pick([asId<SeatId>('room'), seatOf(pick)]), turn: pick([null, 1, 2, 3]) },
    { type: 'result.told', seat: seatOf(pick), scenario, turnaround },
    { type: 'noted', id, about: cueOf(state), text: pick(['', 'B was liked']) },
    { type: 'rule.agreed', id, text: pick(['', 'One reply without asking']) },
    { type: 'card.written', id, when: 'she shouts', will: 'I breathe' },
    { type: 'veiled', veil: pick(VEILS) },
    { type: 'room.resized', people: pick([2, 9, 30]) },
  ]);
}

const rewritten = (state: RoomState, id: string, pick: Pick): RoomAct => ({
  type: 'reply.rewritten',
  id: `${state.step}-${id}`,
  text: pick(['', '=I will see to it', 'Sit *down* first']),
});
