import { openedOf, replayJournal } from '../core/journal/journal';
import { projectBriefing } from '../core/projections/briefing';
import { projectEncounter } from '../core/projections/encounter';
import type { Play } from '../core/projections/play';
import { EMPTY_STAGE, projectAfter, projectBefore, projectStage } from '../core/projections/stage';
import type { Program } from '../core/scenario/program';
import type { Standing } from './chart';
import type { GameState } from './game';
import type { Ports } from './ports';
import type { SilenceClock } from './silence';
import type { AppView, Screen, TimedEncounter, TimerView } from './view';

/** What is on screen: the chart says where we are, the journal what happened, the projections what it looks like. */
export function viewOf(
  { canPick }: Pick<Ports, 'canPick'>,
  state: GameState,
  standing: Standing,
  silence: SilenceClock,
): AppView {
  const { program } = standing;
  const play = program === null || standing.at !== 'encounter' ? null : playOf(program, state, standing);
  const timer = silence(play, timeOf(state), state.attempt);
  return {
    screen:
      waiting(state) ??
      state.page ??
      (program === null ? outside(state) : inside(program, state, standing, play, timer)),
    settings: state.settings,
    stage: play === null ? pictureBeside(state, standing) : projectStage(play),
    stageStatus: state.stageStatus,
    saving: state.saving,
    news: state.beside !== null && standing.at === 'encounter' ? 'exploring' : state.news,
    unfinished: state.unfinished.find(({ story }) => story === program?.id) ?? null,
    build: state.build,
    backTo: backFrom(state),
    own: state.playable?.own === true,
    changed: state.changed,
    canPick,
  };
}

/** Where the way back leads: out of a page beside the plays always home. */
function backFrom({ report, fromNotebook, page }: GameState): AppView['backTo'] {
  if (report !== null) return 'report';
  return fromNotebook && page === null ? 'notebook' : 'library';
}

/** Before and after the talk its place is there without the customer. */
function pictureBeside(state: GameState, { at, program, cards }: Standing): AppView['stage'] {
  if (program === null) return EMPTY_STAGE;
  if (at === 'briefing') return projectBefore(program, state.variant);
  if (at !== 'aftermath') return EMPTY_STAGE;
  return projectAfter(program, replayJournal(program, state.journal), cards);
}

/** How far timers are stretched in this play; 0 where the person has turned them off since. */
const timeOf = ({ settings, journal }: GameState): number =>
  settings.time === 0 ? 0 : (openedOf(journal)?.options.time ?? 0);

/** A scenario on its way, or one that could not be had, stands before whatever was on screen. */
function waiting(state: GameState): Screen | null {
  if (state.loading !== null) return { name: 'loading', title: state.loading };
  return state.failed === null ? null : { name: 'failed', title: state.failed };
}

function outside(state: GameState): Screen {
  const { report, home } = state;
  if (report !== null) return { name: 'report', report };
  return home === null ? { name: 'loading', title: '' } : { name: 'library', library: home.libraryView(state, home) };
}

function inside(
  program: Program,
  state: GameState,
  standing: Standing,
  play: Play | null,
  timer: TimerView | null,
): Screen {
  const { heard, variant } = state;
  if (play !== null) return { name: 'encounter', encounter: talk(play, state, timer) };
  if (standing.at === 'briefing') return { name: 'briefing', briefing: projectBriefing(program, variant, heard) };
  if (state.afterwards === null) return { name: 'loading', title: program.about.title };
  return around(program, state, standing, state.afterwards);
}

function talk(play: Play, { beside, heard }: GameState, timer: TimerView | null): TimedEncounter {
  const encounter = projectEncounter(play, heard);
  return { ...encounter, timer, saidBefore: beside?.turn === encounter.turn ? beside.said : '' };
}

/** The screens before and after the talk that are not needed for its first reply. */
function around(
  program: Program,
  state: GameState,
  { at, cards }: Standing,
  { projectAftermath, projectDebrief, projectDemo }: NonNullable<GameState['afterwards']>,
): Screen {
  const told = state.told ?? program;
  if (at === 'demo') return { name: 'demo', demo: projectDemo(told, state.demo) };
  const replay = replayJournal(told, state.journal);
  if (at === 'aftermath') return { name: 'aftermath', aftermath: projectAftermath(told, replay.state, cards) };
  const { beside, deeper, journal } = state;
  const reach = state.reaches[state.variant] ?? null;
  return {
    name: 'debrief',
    debrief: projectDebrief(told, replay, reach),
    deeper: deeper?.project(told, replay, deeper.earlier, journal) ?? null,
    beside: beside?.lay(told, beside.journal, journal, reach) ?? null,
  };
}

const playOf = (program: Program, state: GameState, { step, paused }: Standing): Play => ({
  program,
  replay: replayJournal(program, state.journal),
  seed: state.seed,
  step,
  paused,
});
