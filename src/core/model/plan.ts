import type { BeatId, Hash, PlanId, ScenarioId, StepId, VariantId } from './ids';

/** What every step of a plan has. */
interface StepFrame {
  readonly id: StepId;
  readonly title: string;
  /** How long it is meant to take, in minutes; only the facilitator sees this. */
  readonly minutes: number;
  /** What the facilitator reads and nobody else: what to say, what to look for. */
  readonly notes: readonly string[];
}

/** A few sentences on the wall, one at a time. */
export interface TellStep extends StepFrame {
  readonly do: 'tell';
  readonly slides: readonly string[];
}

/** The room plays one story together. */
export interface PlayStep extends StepFrame {
  readonly do: 'play';
  readonly scenario: ScenarioId;
  /** Null where the seed draws the customer. */
  readonly variant: VariantId | null;
  /** Beats at which the room votes, discusses and votes again; everywhere else it votes once. */
  readonly stops: readonly BeatId[];
}

/** Groups play one story in turn: another one takes over with each phase, and reads only the history card. */
export interface RelayStep extends StepFrame {
  readonly do: 'relay';
  readonly scenario: ScenarioId;
  readonly variant: VariantId | null;
}

/** Groups mark the turn where a play of the room turned, before they see the line of the feeling. */
export interface SpotStep extends StepFrame {
  readonly do: 'spot';
  /** The step whose play is looked at. */
  readonly of: StepId;
}

/** A better reply than the worst one on offer in a play of the room, in few words; the room votes. */
export interface RewriteStep extends StepFrame {
  readonly do: 'rewrite';
  readonly of: StepId;
  /** How many words a reply may have, and how many seconds there are for it (only the facilitator sees them pass). */
  readonly words: number;
  readonly seconds: number;
}

/** Each group plays one of these stories; teams are ranked, never people. */
export interface LeagueStep extends StepFrame {
  readonly do: 'league';
  readonly scenarios: readonly ScenarioId[];
}

/** What the plays of some steps came to, then questions, one at a time. */
export interface DebriefStep extends StepFrame {
  readonly do: 'debrief';
  /** The steps whose plays are read; empty for questions alone. */
  readonly of: readonly StepId[];
  readonly questions: readonly string[];
}

/** Rules the room agrees on, or asks for higher up. */
export interface RulesStep extends StepFrame {
  readonly do: 'rules';
  readonly ask: string;
}

/** One if-then card from everybody: when this happens, I will do that. */
export interface CardsStep extends StepFrame {
  readonly do: 'cards';
  readonly ask: string;
}

/** One step of a plan. */
export type PlanStep =
  | TellStep
  | PlayStep
  | RelayStep
  | SpotStep
  | RewriteStep
  | LeagueStep
  | DebriefStep
  | RulesStep
  | CardsStep;

/** How a team spends its time in front of one screen, read from a file and checked. */
export interface TeamPlan {
  readonly id: PlanId;
  /** Over all of the file's content. */
  readonly hash: Hash;
  readonly title: string;
  readonly summary: string;
  /** How many people it is meant for. */
  readonly people: { readonly from: number; readonly to: number };
  readonly steps: readonly PlanStep[];
}

/** The stories a step plays; empty where it plays none. */
export function storiesOf(step: PlanStep): readonly ScenarioId[] {
  if (step.do === 'play' || step.do === 'relay') return [step.scenario];
  return step.do === 'league' ? step.scenarios : [];
}
