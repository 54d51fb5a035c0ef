import { unreachable } from '../model/unreachable';
import { momentsOf } from '../room/moments';
import type { PageRef } from '../room/pages';
import type { RoomState, Stories } from '../room/state';
import { projectBeside } from './beside';
import { projectBriefing } from './briefing';
import { projectDebrief } from './debrief';
import { crowdsOf } from './hundred';
import { projectMoodArc } from './moodArc';
import { turnSplit } from './roomOptions';
import { playAt, type RoomPlay } from './roomPlays';
import { turnScores } from './roomScores';
import type { DebriefPage } from './roomViews';

/** One page of a debrief as the wall shows it; null for a page of a take that is not there. */
export function projectPage(state: RoomState, stories: Stories, page: PageRef): DebriefPage | null {
  if (page.kind === 'question') return page;
  const play = playAt(state, stories, page.take);
  if (play === null) return null;
  switch (page.kind) {
    case 'headline':
      return headlinePage(play);
    case 'arc':
      return arcPage(play);
    case 'turn':
      return turnPage(state, play, page.turn);
    case 'beside':
      return besidePage(state, stories, play, page.of);
    case 'hundred':
      return hundredPage(play);
    default:
      return unreachable(page);
  }
}

const briefingOf = ({ program, replay }: RoomPlay) => projectBriefing(program, replay.state.variant);
const debriefOf = ({ program, replay, reach }: RoomPlay) => projectDebrief(program, replay, reach);

function headlinePage(play: RoomPlay): DebriefPage {
  const { headline, left, ending, needs } = debriefOf(play);
  const mustOpen = needs.some(({ must, met }) => must && !met);
  return { kind: 'headline', headline, briefing: briefingOf(play), left, mustOpen, ending: ending.title };
}

const arcPage = (play: RoomPlay): DebriefPage => ({
  kind: 'arc',
  briefing: briefingOf(play),
  arc: projectMoodArc(play.program, play.replay),
  moments: momentsOf(play.replay),
});

function turnPage(state: RoomState, play: RoomPlay, number: number): DebriefPage | null {
  const turn = debriefOf(play).turns[number - 1];
  if (turn === undefined) return null;
  return { kind: 'turn', turn, split: turnSplit(state, play, number), scores: turnScores(play, number) };
}

function besidePage(state: RoomState, stories: Stories, road: RoomPlay, of: number): DebriefPage | null {
  const play = playAt(state, stories, of);
  if (play === null) return null;
  return {
    kind: 'beside',
    beside: projectBeside(road.program, play.take.journal, road.take.journal, road.reach),
  };
}

const hundredPage = (play: RoomPlay): DebriefPage => ({
  kind: 'hundred',
  crowds: crowdsOf(play.program, play.replay.state),
  briefing: briefingOf(play),
});
