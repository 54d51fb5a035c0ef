import { shownFeeling } from '../customer/feeling';
import type { Replay, ReplayedTurn } from '../journal/journal';
import type { Grade } from '../model/words';
import { offered } from '../scenario/offers';
import { replyAt, type Beat, type Program, type Reply } from '../scenario/program';
import { currentFeeling, type Outcome } from '../scenario/state';
import { BEHAVIOURS, type Behaviour } from '../vocabulary/behaviours';
import { DIMENSIONS, type Dimension } from '../vocabulary/dimensions';
import { headlineOf, type Headline, type Reach } from './turnaround';

/** Levels chosen against the best on offer, over the beats met. */
export interface DimensionScore {
  readonly dimension: Dimension;
  readonly got: number;
  readonly of: number;
  /** 100 x got / of, 0-100, not rounded; null where no reply was scored on it, never 100. */
  readonly percent: number | null;
  readonly turns: readonly { readonly turn: number; readonly level: number; readonly best: number }[];
}

/** A behaviour over one play: chances are beats where some reply shows it; breaks are counted apart. */
export interface BehaviourScore {
  readonly behaviour: Behaviour;
  readonly taken: number;
  readonly chances: number;
  readonly broken: number;
}

/** All that one play came to. The three dimensions stand side by side and are never blended. */
export interface Scorecard {
  readonly outcome: Outcome | null;
  /** Null when stopped early, or while best and worst are not known. */
  readonly headline: Headline | null;
  readonly grade: Grade | null;
  readonly feeling: { readonly start: number; readonly end: number; readonly lowest: number };
  readonly dimensions: readonly DimensionScore[];
  readonly behaviours: readonly BehaviourScore[];
  /** The end lies above the customer's usual feeling. */
  readonly betterThanBefore: boolean;
}

/** Scores a replayed play. `reach` null leaves the headline open, but for safe endings. */
export function scoreReplay(program: Program, replay: Replay, reach: Reach | null): Scorecard {
  const { state } = replay;
  const usual = program.customers[state.variant]?.usual ?? 100;
  return {
    outcome: state.outcome,
    headline: state.outcome === null ? null : headlineOf(program, state, reach),
    grade: state.outcome?.grade ?? null,
    feeling: { start: state.startFeeling, end: currentFeeling(state), lowest: lowestOf(replay) },
    dimensions: DIMENSIONS.map((dimension) => dimensionScore(program, replay.turns, dimension)),
    behaviours: BEHAVIOURS.map((behaviour) => behaviourScore(program, replay.turns, behaviour)),
    betterThanBefore: state.outcome !== null && shownFeeling(state.outcome.feeling) > usual,
  };
}

/** Lowest shown feeling after any reply or line, the arrival included; the aftermath is not looked at. 0 to 100. */
export function lowestOf(replay: Replay): number {
  const after = replay.turns.flatMap(({ stepped }) =>
    stepped.state.outcome === null ? [stepped.answered, currentFeeling(stepped.state)] : [stepped.answered],
  );
  return Math.min(replay.start.startFeeling, currentFeeling(replay.start), ...after);
}

const beatOf = (program: Program, turn: ReplayedTurn): Beat => program.beats[turn.before.at] as Beat;

function dimensionScore(program: Program, turns: readonly ReplayedTurn[], dimension: Dimension): DimensionScore {
  const scored = turns.flatMap((turn, index) => {
    const level = (replyAt(beatOf(program, turn), turn.reply) as Reply).impact[dimension];
    return level === null ? [] : [{ turn: index + 1, level, best: bestOnOffer(program, turn, dimension) }];
  });
  const got = scored.reduce((sum, one) => sum + one.level, 0);
  const of = scored.reduce((sum, one) => sum + one.best, 0);
  return { dimension, got, of, percent: of === 0 ? null : (100 * got) / of, turns: scored };
}

/** The best level that could be chosen in a turn. Silence counts where it was chosen, so that no play gets above 100. */
export function bestOnOffer(program: Program, turn: ReplayedTurn, dimension: Dimension): number {
  const beat = beatOf(program, turn);
  return Math.max(
    ...[turn.reply, ...offered(program, turn.before)].map((at) => replyAt(beat, at)?.impact[dimension] ?? 0),
  );
}

function behaviourScore(program: Program, turns: readonly ReplayedTurn[], behaviour: Behaviour): BehaviourScore {
  let [taken, chances, broken] = [0, 0, 0];
  for (const turn of turns) {
    const beat = beatOf(program, turn);
    const said = replyAt(beat, turn.reply) as Reply;
    const choices = [turn.reply, ...offered(program, turn.before)].map((place) => replyAt(beat, place));
    if (choices.some((reply) => reply?.shows.includes(behaviour))) chances += 1;
    if (said.shows.includes(behaviour)) taken += 1;
    if (said.breaks.includes(behaviour)) broken += 1;
  }
  return { behaviour, taken, chances, broken };
}
