import { afterLeaguePlay } from './league';
import { pagesOf } from './pages';
import { afterChoosing, afterWriting } from './rewriting';
import { standingAt, takeOn } from './standing';
import type { At, RoomState, Stories } from './state';
import { afterStep, atPage } from './steps';
import {
  afterBriefing,
  afterCard,
  afterCount,
  afterEffect,
  afterLine,
  afterReply,
  afterTalking,
  afterVote,
  atTurn,
} from './talk';

type Way = (stories: Stories, state: RoomState) => RoomState;

/** What follows from where a room is. At a tie somebody decides first, and nothing follows the end. */
const WAYS: Readonly<Record<Exclude<At['name'], 'tied' | 'over'>, Way>> = {
  telling: afterSlide,
  briefing: afterBriefing,
  handing: atTurn,
  line: afterLine,
  reading: afterReply,
  voting: afterVote,
  discussing: afterTalking,
  again: afterVote,
  counted: afterCount,
  effect: afterEffect,
  later: afterCard,
  ended: afterPlay,
  marking: (_stories, state) => standingAt(state, 'marked'),
  marked: afterStep,
  writing: afterWriting,
  choosing: (_stories, state) => afterChoosing(state),
  chosen: afterStep,
  table: afterStep,
  debriefing: (stories, state) => atPage(stories, state, state.at.place + 1) ?? afterStep(stories, state),
  listing: afterStep,
};

/** What Enter does: the room goes on to what follows from where it is. */
export function onward(stories: Stories, state: RoomState): RoomState {
  const { name } = state.at;
  return name === 'tied' || name === 'over' ? state : WAYS[name](stories, state);
}

function afterSlide(stories: Stories, state: RoomState): RoomState {
  const step = state.plan.steps[state.step];
  const slides = step?.do === 'tell' ? step.slides.length : 0;
  const next = state.at.place + 1;
  return next < slides ? standingAt(state, 'telling', next) : afterStep(stories, state);
}

/** A road not taken leads back into the debrief, to the page that lays it beside the play. */
function afterPlay(stories: Stories, state: RoomState): RoomState {
  const step = state.plan.steps[state.step];
  const hasTeams = state.setup.teams.length > 0;
  if (step?.do === 'league' && hasTeams) return afterLeaguePlay(stories, state, step);
  if (takeOn(state)?.exploring !== true) return afterStep(stories, state);
  const beside = pagesOf(state, stories).findIndex((page) => page.kind === 'beside' && page.take === state.take);
  return atPage(stories, state, beside) ?? afterStep(stories, state);
}
