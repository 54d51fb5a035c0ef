import { gradeOf } from '../customer/feeling';
import { journalOf, type Chain } from '../journal/chain';
import { openedOf, replayJournal, type Opened, type Replay, type ReplayedTurn } from '../journal/journal';
import type { Branch } from '../model/facts';
import type { AttemptId, BeatId, EndingId, Hash, ScenarioId, Seed, VariantId } from '../model/ids';
import type { Channel, EmotionRoot, Grade, Phase } from '../model/words';
import { offered } from '../scenario/offers';
import { replyAt, SILENCE, type Beat, type Program, type Reply } from '../scenario/program';
import { SILENCE_NAME } from '../scenario/silence';
import { currentFeeling } from '../scenario/state';
import { BEHAVIOURS, type Behaviour } from '../vocabulary/behaviours';
import { DIMENSIONS, type Dimension } from '../vocabulary/dimensions';
import { lowestOf, type BehaviourScore } from './score';
import { headlineOf, type Headline, type Reach } from './turnaround';

/** Kinds of turns that come back in other stories, so that a first and a latest reply can be laid side by side. */
export const SITUATIONS = ['sale', 'turning', 'opening', 'history', 'closing'] as const;
export type SituationKind = (typeof SITUATIONS)[number];

/** What is known of a story without its program. */
export interface StoryFacts {
  readonly id: ScenarioId;
  readonly title: string;
  /** What the customer is called. */
  readonly customer: string;
  readonly version: string;
  readonly industry: string;
  readonly channel: Channel;
  readonly emotion: EmotionRoot;
  /** 1 to 5; null where the author gave none. */
  readonly difficulty: number | null;
  readonly keyStatus: 'draft' | 'panel';
}

/** One answered turn as counted over many plays. */
export interface TurnSummary {
  readonly beat: BeatId;
  /** The reply's name; `@timeout` for silence. */
  readonly reply: string;
  readonly phase: Phase;
  readonly turningPoint: boolean;
  /** 0 to 4; null where the reply is not scored on it. */
  readonly levels: Readonly<Record<Dimension, number | null>>;
  /** The best level on offer; null where nothing was scored on it. */
  readonly best: Readonly<Record<Dimension, number | null>>;
  readonly situations: readonly SituationKind[];
  readonly taken: readonly Behaviour[];
  readonly chances: readonly Behaviour[];
  readonly broken: readonly Behaviour[];
  readonly seconds: number;
  /** Feeling before the reply and after it, 0 to 100. */
  readonly before: number;
  readonly after: number;
}

/** One attempt as notebook, street, exports and groups read it. Derived, never kept as truth: a cache at most. */
export interface Summary {
  readonly attempt: AttemptId;
  readonly story: StoryFacts;
  /** The hash the play was recorded with, and that of the program it was read with. They differ where the story changed since. */
  readonly recorded: Hash;
  readonly hash: Hash;
  readonly variant: VariantId;
  readonly seed: Seed;
  readonly room: 'solo' | 'team';
  readonly startTrust: number;
  readonly coach: boolean;
  readonly branch: Branch | null;
  /** Milliseconds since 1970 (UTC). `ended` is when the last fact was recorded. */
  readonly started: number;
  readonly ended: number;
  /** over: came to an end; stopped: left early; open: neither; changed: the story no longer has the next step. */
  readonly state: 'over' | 'stopped' | 'open' | 'changed';
  readonly headline: Headline | null;
  /** False where the best was only estimated. */
  readonly exact: boolean;
  readonly ending: EndingId | null;
  readonly safe: boolean;
  readonly left: boolean;
  readonly stars: number | null;
  readonly startGrade: Grade;
  /** Null while the talk is not over. */
  readonly endGrade: Grade | null;
  readonly feeling: { readonly start: number; readonly end: number; readonly lowest: number };
  readonly dimensions: Readonly<Record<Dimension, { readonly got: number; readonly of: number }>>;
  readonly behaviours: readonly BehaviourScore[];
  readonly turns: readonly TurnSummary[];
}

/**
 * One attempt summed up, read with the program as it is now; null for entries that are not a play. `reach` null leaves
 * the headline open. A play the program can no longer follow stands as far as it goes.
 */
export function summaryOf(
  program: Program,
  { attempt, entries }: Pick<Chain, 'attempt' | 'entries'>,
  reach: (variant: number) => Reach | null,
): Summary | null {
  const journal = journalOf(entries);
  const opened = openedOf(journal);
  const [first, last] = [entries[0], entries.at(-1)];
  if (opened === undefined || first === undefined || last === undefined) return null;
  const replay = replayJournal(program, journal);
  const bounds = reach(replay.state.variant);
  const turns = replay.turns.map((turn, index) => turnSummary(program, turn, index === 0));
  return {
    attempt,
    story: storyFacts(program),
    recorded: opened.hash,
    hash: program.hash,
    ...openedFacts(opened),
    started: first.at,
    ended: last.at,
    state: stateOf(replay, last.fact.type === 'encounter.left'),
    ...outcomeFacts(program, replay, bounds),
    exact: bounds?.exact ?? true,
    startGrade: gradeOf(replay.start.startFeeling),
    feeling: { start: replay.start.startFeeling, end: currentFeeling(replay.state), lowest: lowestOf(replay) },
    dimensions: totals(turns),
    behaviours: BEHAVIOURS.map((behaviour) => counted(turns, behaviour)).filter((one) => one.chances + one.broken > 0),
    turns,
  };
}

/** What is known of a story without its program. */
export const storyFacts = ({ id, about }: Program): StoryFacts => ({
  id,
  title: about.title,
  customer: about.callMe,
  version: about.version,
  industry: about.industry,
  channel: about.channel,
  emotion: about.emotionRoot,
  difficulty: about.difficulty,
  keyStatus: about.keyStatus,
});

const openedFacts = ({ variant, seed, room, options, branch }: Opened) => ({
  variant,
  seed,
  room,
  startTrust: options.startTrust,
  coach: options.coach,
  branch,
});

function stateOf({ state, divergence }: Replay, isLeft: boolean): Summary['state'] {
  if (divergence === null && state.outcome !== null) return 'over';
  if (isLeft) return 'stopped';
  return divergence === null ? 'open' : 'changed';
}

function outcomeFacts(program: Program, { state, divergence }: Replay, reach: Reach | null) {
  // A play that leads elsewhere by now has no end to speak of.
  const outcome = divergence === null ? state.outcome : null;
  const ending = outcome === null ? undefined : program.endings[outcome.ending];
  return {
    headline: outcome === null ? null : headlineOf(program, state, reach),
    ending: ending?.id ?? null,
    safe: ending?.safe === true,
    left: state.left,
    stars: ending?.review?.stars ?? null,
    endGrade: outcome?.grade ?? null,
  };
}

type Levels = TurnSummary['levels'];

const perDimension = (levelOf: (dimension: Dimension) => number | null): Levels =>
  Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, levelOf(dimension)])) as Levels;

function turnSummary(
  program: Program,
  { before, reply, tookMs, stepped }: ReplayedTurn,
  isFirst: boolean,
): TurnSummary {
  const beat = program.beats[before.at] as Beat;
  const said = replyAt(beat, reply) as Reply;
  const choices = [said, ...offered(program, before).map((place) => beat.replies[place] as Reply)];
  const chances = BEHAVIOURS.filter((behaviour) => choices.some(({ shows }) => shows.includes(behaviour)));
  return {
    beat: beat.id,
    reply: reply === SILENCE ? SILENCE_NAME : said.id,
    phase: beat.phase,
    turningPoint: beat.turningPoint,
    levels: perDimension((dimension) => said.impact[dimension]),
    best: perDimension((dimension) => bestOf(choices, dimension)),
    situations: situationsOf(beat, choices, isFirst),
    taken: said.shows,
    chances,
    broken: said.breaks,
    seconds: tookMs / 1000,
    before: currentFeeling(before),
    after: stepped.answered,
  };
}

function bestOf(choices: readonly Reply[], dimension: Dimension): number | null {
  const levels = choices.map(({ impact }) => impact[dimension]).filter((level) => level !== null);
  return levels.length === 0 ? null : Math.max(...levels);
}

function situationsOf(beat: Beat, choices: readonly Reply[], isFirst: boolean): readonly SituationKind[] {
  const is: Readonly<Record<SituationKind, boolean>> = {
    sale: choices.some(({ impact }) => impact.noHardSell !== null),
    turning: beat.turningPoint,
    opening: isFirst,
    history: choices.some(({ shows }) => shows.includes('history')),
    closing: beat.phase === 'close',
  };
  return SITUATIONS.filter((kind) => is[kind]);
}

/** Levels got against the best on offer, over the turns in which the reply said was scored (score.ts counts the same). */
function totals(turns: readonly TurnSummary[]): Summary['dimensions'] {
  const sums = DIMENSIONS.map((dimension) => {
    const scored = turns.filter(({ levels }) => levels[dimension] !== null);
    const got = scored.reduce((sum, { levels }) => sum + (levels[dimension] as number), 0);
    const of = scored.reduce((sum, { best }) => sum + (best[dimension] as number), 0);
    return [dimension, { got, of }] as const;
  });
  return Object.fromEntries(sums) as Summary['dimensions'];
}

const counted = (turns: readonly TurnSummary[], behaviour: Behaviour): BehaviourScore => ({
  behaviour,
  taken: turns.filter(({ taken }) => taken.includes(behaviour)).length,
  chances: turns.filter(({ chances }) => chances.includes(behaviour)).length,
  broken: turns.filter(({ broken }) => broken.includes(behaviour)).length,
});
