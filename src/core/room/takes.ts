import { openingFact } from '../journal/journal';
import { chanceFrom, seedFor } from '../model/chance';
import { PLAIN_OPTIONS } from '../model/facts';
import { asSeed, type ScenarioId, type SeatId, type StepId, type VariantId } from '../model/ids';
import type { Program } from '../scenario/program';
import type { RoomState, Stories, Take } from './state';

/** What a new play is of. */
interface Wanted {
  readonly step: StepId;
  readonly scenario: ScenarioId;
  /** Null where the seed draws the customer. */
  readonly variant: VariantId | null;
  readonly seat: SeatId | null;
}

/** The room with one more take, from its start, on screen. */
export function withTake(stories: Stories, state: RoomState, { step, scenario, variant, seat }: Wanted): RoomState {
  const program = (stories[scenario] as Stories[ScenarioId]).program;
  const seed = asSeed(seedFor(state.setup.seed, state.takes.length));
  const opening = openingFact(program, customerOf(program, variant, seed), seed, PLAIN_OPTIONS);
  const journal = [{ ...opening, room: 'team' as const }];
  return onScreen(state, { step, scenario, variant: opening.variant, journal, seat, from: null, exploring: false });
}

function customerOf(program: Program, variant: VariantId | null, seed: number): number {
  const named = program.customers.findIndex(({ id }) => id === variant);
  return named >= 0 ? named : Math.floor(chanceFrom(seedFor(seed, -1))() * program.customers.length);
}

/** The room with one more take that parts from another before the answer of a turn. */
export function withRoad(state: RoomState, from: NonNullable<Take['from']>, exploring: boolean): RoomState {
  const before = state.takes[from.take] as Take;
  const journal = before.journal.slice(0, from.turn);
  return onScreen(state, { ...before, journal, from, exploring: exploring || before.exploring });
}

const onScreen = (state: RoomState, take: Take): RoomState => ({
  ...state,
  takes: [...state.takes, take],
  take: state.takes.length,
});
