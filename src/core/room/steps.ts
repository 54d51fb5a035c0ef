import type { StepId } from '../model/ids';
import { storiesOf, type PlanStep } from '../model/plan';
import { unreachable } from '../model/unreachable';
import { atTable, leagueBegun } from './league';
import { lookedAt } from './lookback';
import { pagesOf, type PageRef } from './pages';
import { standingAt } from './standing';
import type { RoomState, Stories } from './state';
import { withTake } from './takes';

/** The room at the beginning of a step of its plan; null where there is nothing to do in it now. */
export function enteredStep(stories: Stories, state: RoomState, place: number): RoomState | null {
  const step = state.plan.steps[place];
  if (step === undefined || storiesOf(step).some((scenario) => stories[scenario] === undefined)) return null;
  return begun(stories, { ...state, step: place, take: -1 }, step);
}

function begun(stories: Stories, state: RoomState, step: PlanStep): RoomState | null {
  switch (step.do) {
    case 'tell':
      return step.slides.length > 0 ? standingAt(state, 'telling') : null;
    case 'play':
    case 'relay':
      return standingAt(withTake(stories, state, { ...step, step: step.id, seat: null }), 'briefing');
    case 'league':
      return leagueBegun(stories, state, step);
    case 'spot':
      return lookingBack(stories, state, step.of, 'marking');
    case 'rewrite':
      return lookingBack(stories, state, step.of, 'writing');
    case 'debrief':
      return atPage(stories, state, 0);
    case 'rules':
    case 'cards':
      return standingAt(state, 'listing');
    default:
      return unreachable(step);
  }
}

function lookingBack(stories: Stories, state: RoomState, of: StepId, name: 'marking' | 'writing'): RoomState | null {
  const take = lookedAt(state, stories, of);
  return take < 0 ? null : standingAt({ ...state, take }, name);
}

/** The debrief at one of its pages; null behind the last. */
export function atPage(stories: Stories, state: RoomState, place: number): RoomState | null {
  const page: PageRef | undefined = pagesOf(state, stories)[place];
  if (page === undefined) return null;
  return standingAt({ ...state, take: page.kind === 'question' ? -1 : page.take }, 'debriefing', place);
}

/** The next step in which there is something to do, or the end of the room. */
export function afterStep(stories: Stories, state: RoomState): RoomState {
  for (let place = state.step + 1; place < state.plan.steps.length; place += 1) {
    const entered = enteredStep(stories, state, place);
    if (entered !== null) return entered;
  }
  return roomOver(state);
}

/** The room at its end. */
export const roomOver = (state: RoomState): RoomState => standingAt({ ...state, take: -1 }, 'over');

/** The step that somebody asks for; the open league at its table. Null where it is none, or nothing can be done in it. */
export function steppedTo(stories: Stories, state: RoomState, id: StepId): RoomState | null {
  const place = state.plan.steps.findIndex((step) => step.id === id);
  const isOpenLeague = place === state.step && state.plan.steps[place]?.do === 'league' && state.at.name !== 'over';
  return isOpenLeague ? atTable(state) : enteredStep(stories, state, place);
}
