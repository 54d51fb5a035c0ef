import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { chanceFrom, seedFor } from '../../../src/core/model/chance';
import { asId, type ScenarioId, type SeatId, type StepId } from '../../../src/core/model/ids';
import type { TeamPlan } from '../../../src/core/model/plan';
import { openBallotOf, undecidedOf } from '../../../src/core/room/ballots';
import { openRoomChart, type RoomChart } from '../../../src/core/room/chart';
import { cueOf } from '../../../src/core/room/cue';
import { VEILS, type RoomAct, type RoomFact, type RoomSetup } from '../../../src/core/room/facts';
import type { Refusal, RoomState, Stories } from '../../../src/core/room/state';
import { aPlan, aRoomSetup, aStep, someTeams } from '../../support/rooms';

/** A plan with a step of every kind, of one story. */
export const everyStep = (scenario: string, stops: readonly string[] = []): TeamPlan =>
  aPlan({
    steps: [
      aStep({ do: 'tell' }),
      aStep({ do: 'play', scenario, stops }),
      aStep({ do: 'spot' }),
      aStep({ do: 'relay', scenario }),
      aStep({ do: 'rewrite', of: 'relay' }),
      aStep({ do: 'league', scenarios: [scenario] }),
      aStep({ do: 'debrief', of: ['play', 'relay', 'league'] }),
      aStep({ do: 'rules' }),
      aStep({ do: 'cards' }),
    ],
  });

/** Rooms of all kinds: how they vote, with teams or without. */
export const someSetup = (run: number): RoomSetup =>
  aRoomSetup({
    seed: run as RoomSetup['seed'],
    people: 3 + (run % 20),
    way: (['hands', 'cards', 'keys'] as const)[run % 3] as RoomSetup['way'],
    anonymous: run % 2 === 0,
    firstCounts: run % 4 < 2,
    teams: someTeams([0, 2, 3, 6][run % 4] as number),
  });

/** One act of a walk, and what became of it. */
export interface Walked {
  readonly act: RoomAct;
  readonly refusal: Refusal | null;
  readonly before: RoomState;
  readonly after: RoomState;
}

/** A walk through a room, its acts drawn from a seed: mostly onward, now and then back, elsewhere, too late or out of place. */
export interface Walk {
  readonly chart: RoomChart;
  readonly facts: readonly RoomFact[];
  readonly steps: readonly Walked[];
}

/** Walks so many acts, or until the room has been over for some of them. */
export function walk(plan: TeamPlan, stories: Stories, setup: RoomSetup, acts: number): Walk {
  const chart = openRoomChart(plan, stories, setup);
  const chance = chanceFrom(seedFor(setup.seed, 17));
  const facts: RoomFact[] = [{ type: 'room.opened', ...setup }];
  const steps: Walked[] = [];
  for (let count = 0; count < acts; count += 1) {
    const before = chart.state();
    const act = someAct(before, chance);
    const refusal = chart.act(act);
    if (refusal === null) facts.push(act);
    steps.push({ act, refusal, before, after: chart.state() });
  }
  return { chart, facts, steps };
}

type Chance = () => number;
const below = (chance: Chance, most: number): number => Math.floor(chance() * most);
const oneOf = <Item>(items: readonly Item[], chance: Chance): Item | undefined => items[below(chance, items.length)];

/** Something that somebody might do now: what fits where the room is, more often than not. */
export function someAct(state: RoomState, chance: Chance): RoomAct {
  const draw = chance();
  const isOpen = openBallotOf(state) !== null || undecidedOf(state) !== null;
  if (draw < (isOpen ? 0.35 : 0.7))
    return { type: 'went.on', from: chance() < 0.03 ? '0.-1.0.telling.0' : cueOf(state) };
  return draw < (isOpen ? 0.85 : 0.75) ? someVote(state, chance) : someOther(state, chance);
}

function someVote(state: RoomState, chance: Chance): RoomAct {
  const open = openBallotOf(state) ?? undecidedOf(state) ?? oneOf(state.ballots, chance);
  const ballot = open?.key ?? '0-1-1';
  const option = oneOf(open?.options ?? ['own-it'], chance) ?? 'own-it';
  const kind = below(chance, 3);
  if (kind === 0) return { type: 'decided', ballot, option };
  if (kind === 1) return { type: 'vote.cast', ballot, seat: someSeat(chance), option };
  const most = chance() < 0.9 ? Math.floor(state.people / 3) : state.people;
  const counts = (open?.options ?? []).map((one) => ({ option: one, votes: below(chance, most + 1) }));
  return { type: 'votes.counted', ballot, counts };
}

const someSeat = (chance: Chance): SeatId => asId<SeatId>(chance() < 0.2 ? 'room' : `team-${1 + below(chance, 7)}`);

function someOther(state: RoomState, chance: Chance): RoomAct {
  const text = chance() < 0.3 ? '' : 'We make them again.';
  const id = `id-${below(chance, 4)}`;
  const step = oneOf(state.plan.steps, chance)?.id ?? asId<StepId>('none');
  const scenario = oneOf(state.takes, chance)?.scenario ?? asId<ScenarioId>('none');
  const acts: readonly RoomAct[] = [
    { type: 'turn.marked', seat: someSeat(chance), turn: chance() < 0.2 ? null : 1 + below(chance, 5) },
    { type: 'reply.rewritten', id, text },
    { type: 'result.told', seat: someSeat(chance), scenario, turnaround: chance() < 0.3 ? null : below(chance, 100) },
    { type: 'noted', id, about: step, text },
    { type: 'rule.agreed', id, text },
    { type: 'card.written', id, when: text, will: text },
    { type: 'veiled', veil: oneOf(VEILS, chance) ?? 'none' },
    { type: 'room.resized', people: 1 + below(chance, 30) },
  ];
  return chance() < 0.15 ? someMove(state, chance, step) : (oneOf(acts, chance) as RoomAct);
}

/** Back to a turn, to a step, or out of the room. */
function someMove(state: RoomState, chance: Chance, step: StepId): RoomAct {
  const from = chance() < 0.1 ? 'elsewhere' : cueOf(state);
  const turn = 1 + below(chance, 5);
  const take = chance() < 0.5 ? Math.max(0, state.take) : below(chance, Math.max(1, state.takes.length));
  const kind = chance();
  if (kind < 0.7) return { type: 'went.back', take, turn, from };
  return kind < 0.98 ? { type: 'step.entered', step, from } : { type: 'room.closed' };
}

/** Many thousand comparisons: only one that fails is worth a picture of the difference. */
export function expectSame(seen: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(seen, wanted)) expect(seen).toEqual(wanted);
}
