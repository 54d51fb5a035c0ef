import { cueOf } from '../room/cue';
import { turnOn } from '../room/standing';
import type { At, RoomState, Stories } from '../room/state';
import { projectBriefing } from './briefing';
import { projectEncounter } from './encounter';
import { asPlay, beforeTurn, openStep, playAt, type RoomPlay } from './roomPlays';
import { wallScreen } from './roomScreen';
import { wallStage } from './roomStage';
import type { WallView } from './roomViews';
import type { StageView } from './views';

/** What everybody in the room sees. Nothing of it tells a score before the reveal, or a count before it is to be seen. */
export function projectWall(state: RoomState, stories: Stories): WallView {
  const play = playAt(state, stories, state.take);
  const stage = wallStage(state, play);
  return {
    cue: cueOf(state),
    title: titleOf(state, play),
    veil: state.veil,
    method: METHOD[state.at.name] ?? null,
    once: !isVotedTwice(state, play),
    screen: wallScreen(state, stories, play),
    stage,
    feeling: play === null ? null : feelingOn(state, play, stage),
    card: play === null ? null : projectBriefing(play.program, play.replay.state.variant),
  };
}

function titleOf(state: RoomState, play: RoomPlay | null): string {
  if (state.at.name === 'over') return state.plan.title;
  return play?.program.about.title ?? openStep(state)?.title ?? state.plan.title;
}

/** The four steps of deciding; on any other screen nothing is decided. */
const METHOD: { readonly [Name in At['name']]?: WallView['method'] } = {
  voting: 'vote',
  discussing: 'discuss',
  again: 'again',
  tied: 'see',
  counted: 'see',
  effect: 'see',
};

/** Whether the turn on screen is one at which the room stops to talk. */
function isVotedTwice(state: RoomState, play: RoomPlay | null): boolean {
  const step = openStep(state);
  if (play === null || step?.do !== 'play') return false;
  const beat = play.program.beats[beforeTurn(play, turnOn(state)).at];
  return beat !== undefined && step.stops.includes(beat.id);
}

/** The customer's feeling while they are there, as their face has it, and one turn before. */
function feelingOn({ at }: RoomState, play: RoomPlay, stage: StageView): WallView['feeling'] {
  if (stage.presence === 'away') return null;
  const step = at.name === 'effect' ? 'reacting' : 'listening';
  const { feeling, feelingBefore } = projectEncounter(asPlay(play, step, false));
  return { now: feeling, before: feelingBefore };
}
