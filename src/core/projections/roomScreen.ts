import { unreachable } from '../model/unreachable';
import { pagesOf } from '../room/pages';
import { turnOn } from '../room/standing';
import type { At, RoomState, Stories } from '../room/state';
import { choosingScreen, markedScreen, markingScreen, rewriteSplit, writingScreen } from './roomGames';
import { leagueRows } from './roomLeague';
import { projectPage } from './roomPages';
import { openStep, type RoomPlay } from './roomPlays';
import {
  briefingScreen,
  countedScreen,
  discussingScreen,
  effectScreen,
  endedScreen,
  laterScreen,
  lineScreen,
  readingScreen,
  votingScreen,
} from './roomTalk';
import type { WallScreen } from './roomViews';

const OF_A_STEP = ['telling', 'marking', 'marked', 'writing', 'choosing', 'chosen', 'debriefing', 'listing'] as const;
type OfAStep = (typeof OF_A_STEP)[number];
type OfATalk = Exclude<At['name'], OfAStep | 'table' | 'over'>;

const isOfAStep = (name: At['name']): name is OfAStep => (OF_A_STEP as readonly string[]).includes(name);

/** What everybody sees. Where there is nothing to see, the plan's name. */
export function wallScreen(state: RoomState, stories: Stories, play: RoomPlay | null): WallScreen {
  const { name } = state.at;
  const title: WallScreen = { name: 'over', title: state.plan.title };
  if (name === 'over') return title;
  if (name === 'table') return { name, rows: leagueRows(state, stories) };
  if (isOfAStep(name)) return stepScreen(name, state, stories) ?? title;
  return play === null ? title : talkScreen(name, state, play);
}

function talkScreen(name: OfATalk, state: RoomState, play: RoomPlay): WallScreen {
  const turn = turnOn(state);
  switch (name) {
    case 'briefing':
    case 'handing':
      return briefingScreen(state, play);
    case 'line':
      return lineScreen(state, play);
    case 'reading':
      return readingScreen(state, play, turn);
    case 'voting':
    case 'again':
      return votingScreen(state, play, turn);
    case 'discussing':
      return discussingScreen(state, play, turn);
    case 'tied':
    case 'counted':
      return countedScreen(name, state, play, turn);
    case 'effect':
      return effectScreen(state, play, turn);
    case 'later':
      return laterScreen(state, play);
    case 'ended':
      return endedScreen(play);
    default:
      return unreachable(name);
  }
}

function stepScreen(name: OfAStep, state: RoomState, stories: Stories): WallScreen | null {
  const step = openStep(state);
  const { place } = state.at;
  switch (step?.do) {
    case 'tell':
      return { name: 'telling', text: step.slides[place] ?? '', place, of: step.slides.length };
    case 'spot':
      return name === 'marked' ? markedScreen(state, stories, step) : markingScreen(state, stories, step);
    case 'rewrite':
      if (name === 'choosing') return choosingScreen(state, stories, step);
      return name === 'chosen' ? { name, split: rewriteSplit(state, step.id) } : writingScreen(state, stories, step);
    case 'debrief':
      return debriefScreen(state, stories);
    case 'rules':
      return { name: 'rules', ask: step.ask, rules: state.rules.map(({ text }) => text) };
    case 'cards':
      return { name: 'cards', ask: step.ask, cards: state.cards.map(({ when, will }) => ({ when, will })) };
    default:
      return null;
  }
}

function debriefScreen(state: RoomState, stories: Stories): WallScreen | null {
  const pages = pagesOf(state, stories);
  const { place } = state.at;
  const ref = pages[place];
  const page = ref === undefined ? null : projectPage(state, stories, ref);
  return page === null ? null : { name: 'debriefing', page, place, of: pages.length };
}
