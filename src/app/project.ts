import type { SnapshotFrom } from 'xstate';
import type { sessionMachine } from '../core/encounter/sessionMachine';
import { replayJournal } from '../core/journal/journal';
import { projectBriefing } from '../core/projections/briefing';
import { projectEncounter } from '../core/projections/encounter';
import type { Play } from '../core/projections/play';
import { EMPTY_STAGE, projectStage } from '../core/projections/stage';
import type { Program } from '../core/scenario/program';
import type { GameState } from './game';
import { libraryView } from './library';
import type { Ports } from './ports';
import type { AppView, Screen } from './view';

type Snapshot = SnapshotFrom<typeof sessionMachine>;

/** What is on screen: the chart says where we are, the journal what happened, the projections what it looks like. */
export function viewOf(ports: Ports, state: GameState, snapshot: Snapshot): AppView {
  const { program } = snapshot.context;
  const play = program === null || !snapshot.matches('encounter') ? null : playOf(program, state, snapshot);
  return {
    screen: waiting(state) ?? (program === null ? outside(ports, state) : inside(program, state, snapshot, play)),
    settings: state.settings,
    stage: play === null ? EMPTY_STAGE : projectStage(play),
    stageStatus: state.stageStatus,
  };
}

/** A scenario on its way, or one that could not be had, stands before whatever was on screen. */
function waiting(state: GameState): Screen | null {
  if (state.loading !== null) return { name: 'loading', title: state.loading };
  return state.failed === null ? null : { name: 'failed', title: state.failed };
}

const outside = (ports: Ports, state: GameState): Screen => ({
  name: 'library',
  library: libraryView(state.items, state.search, ports.shelf.faulty, state.opened),
});

function inside(program: Program, state: GameState, snapshot: Snapshot, play: Play | null): Screen {
  if (play !== null) return { name: 'encounter', encounter: projectEncounter(play) };
  if (snapshot.matches('briefing')) return { name: 'briefing', briefing: projectBriefing(program, state.variant) };
  if (state.afterwards === null) return { name: 'loading', title: program.about.title };
  return beside(program, state, snapshot, state.afterwards);
}

/** The screens before and after the talk that are not needed for its first reply. */
function beside(
  program: Program,
  state: GameState,
  snapshot: Snapshot,
  { projectAftermath, projectDebrief, projectDemo }: NonNullable<GameState['afterwards']>,
): Screen {
  if (snapshot.matches('demo')) return { name: 'demo', demo: projectDemo(program, state.demo) };
  const told = state.told ?? program;
  const replay = replayJournal(told, state.journal);
  if (snapshot.matches('aftermath')) {
    return { name: 'aftermath', aftermath: projectAftermath(program, replay.state, snapshot.context.cards) };
  }
  return { name: 'debrief', debrief: projectDebrief(told, replay, state.reaches[state.variant] ?? null) };
}

/** The play behind the encounter screen, or null between its end and the next screen. */
function playOf(program: Program, state: GameState, snapshot: Snapshot): Play | null {
  const chart = snapshot.context.encounter?.getSnapshot();
  if (chart === undefined || state.journal.length === 0) return null;
  const step = chart.hasTag('canReply') ? 'listening' : chart.hasTag('speaking') ? 'speaking' : 'reacting';
  const replay = replayJournal(program, state.journal);
  return { program, replay, seed: state.seed, step, paused: snapshot.matches({ encounter: 'paused' }) };
}
