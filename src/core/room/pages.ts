import type { StepId } from '../model/ids';
import { roundsOf } from './ballots';
import { momentsOf } from './moments';
import { answeredTurns, isFinished, isReplaced, programOf, replayOf } from './standing';
import type { RoomState, Stories, Take } from './state';

/** One page of a debrief: of a take, or a question. `of` is the play that a road not taken is laid beside. */
export type PageRef =
  | { readonly kind: 'headline' | 'arc' | 'hundred'; readonly take: number }
  | { readonly kind: 'turn'; readonly take: number; readonly turn: number }
  | { readonly kind: 'beside'; readonly take: number; readonly of: number }
  | { readonly kind: 'question'; readonly text: string };

/** The pages of the open debrief step, in order; none elsewhere. */
export function pagesOf(state: RoomState, stories: Stories): readonly PageRef[] {
  const step = state.plan.steps[state.step];
  if (step?.do !== 'debrief') return [];
  const read = step.of.flatMap((one) => pagesOfStep(state, stories, one));
  return [...read, ...step.questions.map((text): PageRef => ({ kind: 'question', text }))];
}

function pagesOfStep(state: RoomState, stories: Stories, step: StepId): readonly PageRef[] {
  const isLeague = state.plan.steps.some((one) => one.id === step && one.do === 'league');
  return state.takes.flatMap((take, place) => {
    if (take.step !== step || take.exploring || isReplaced(stories, state, place) || !isFinished(stories, take))
      return [];
    return isLeague ? [{ kind: 'headline' as const, take: place }] : pagesOfTake(state, stories, place);
  });
}

function pagesOfTake(state: RoomState, stories: Stories, take: number): readonly PageRef[] {
  return [
    { kind: 'headline', take },
    { kind: 'arc', take },
    ...turnsToRead(state, stories, take).map((turn): PageRef => ({ kind: 'turn', take, turn })),
    ...roadsFrom(state, stories, take).map((road): PageRef => ({ kind: 'beside', take: road, of: take })),
    ...(isSafe(stories, state.takes[take] as Take) ? [] : [{ kind: 'hundred' as const, take }]),
  ];
}

/** The turns that were discussed; in a play without stops the biggest rise and fall. */
function turnsToRead(state: RoomState, stories: Stories, place: number): readonly number[] {
  const take = state.takes[place] as Take;
  const turns = Array.from({ length: answeredTurns(take) }, (_, index) => index + 1);
  const discussed = turns.filter((turn) => roundsOf(state, place, turn).some(({ round }) => round === 2));
  return discussed.length > 0 ? discussed : momentsOf(replayOf(stories, take));
}

const roadsFrom = (state: RoomState, stories: Stories, take: number): readonly number[] =>
  state.takes.flatMap((road, place) =>
    road.exploring && isFinished(stories, road) && playOf(state, place) === take ? [place] : [],
  );

/** The play that a road not taken parts from, however many roads lie between. */
export function playOf(state: RoomState, take: number): number {
  const { exploring, from } = state.takes[take] as Take;
  return exploring && from !== null ? playOf(state, from.take) : take;
}

/** Whoever ended a talk by the rules has no crowd to look at. */
function isSafe(stories: Stories, take: Take): boolean {
  const { outcome } = replayOf(stories, take).state;
  return programOf(stories, take).endings[outcome?.ending ?? -1]?.safe === true;
}
