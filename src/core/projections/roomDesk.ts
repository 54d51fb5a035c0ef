import { cueOf } from '../room/cue';
import type { RoomEntry } from '../room/log';
import { answeredTurns, takeOn, turnOn } from '../room/standing';
import type { At, RoomState, Stories } from '../room/state';
import type { DeskView } from './deskViews';
import { ballotView } from './roomBallot';
import { markAt } from './roomGames';
import { leagueRows } from './roomLeague';
import { nextStep } from './roomNext';
import { turnSplit } from './roomOptions';
import { openStep, playAt, type RoomPlay } from './roomPlays';
import { pastOf, roadsOf } from './roomRoads';
import { turnScores } from './roomScores';
import { markersIn, teamsOf } from './roomTeams';
import { stepTimes, writingSince } from './roomTimes';
import { advocacyOf, hintOf } from './roomTold';
import type { WallView } from './roomViews';
import { projectWall } from './roomWall';

/** All that the facilitator sees and the room does not: the wall itself, what comes next, times, counts, scores. */
export function projectDesk(state: RoomState, entries: readonly RoomEntry[], stories: Stories): DeskView {
  const play = playAt(state, stories, state.take);
  const wall = projectWall(state, stories);
  return {
    cue: cueOf(state),
    asOf: entries.at(-1)?.at ?? 0,
    at: state.at.name,
    wall,
    plan: state.plan.title,
    people: state.people,
    way: state.setup.way,
    teams: teamsOf(state.setup),
    steps: stepTimes(state, entries),
    notes: openStep(state)?.notes ?? [],
    hint: hintOf(state, play),
    advocacy: advocacyOf(state, play),
    next: nextStep(state, entries, stories),
    ballot: ballotView(state, play),
    split: splitOn(state, play, wall),
    scores: scoresOn(state, play),
    past: pastOf(state, stories),
    roads: roadsOf(state, stories),
    ...markingOf(state),
    ...rewritingOf(state, entries),
    ...leagueOf(state, stories),
    roomNotes: state.notes,
    rules: state.rules.map(({ id, text }) => ({ id, text })),
    cards: state.cards,
  };
}

/** What the facilitator counted, she may see: the wall alone keeps first counts back. */
function splitOn(state: RoomState, play: RoomPlay | null, { screen }: WallView): DeskView['split'] {
  if (screen.name === 'discussing' && play !== null) return turnSplit(state, play, turnOn(state));
  return 'split' in screen ? screen.split : null;
}

const RATED: ReadonlySet<At['name']> = new Set([
  'reading',
  'voting',
  'discussing',
  'again',
  'tied',
  'counted',
  'effect',
]);

const scoresOn = (state: RoomState, play: RoomPlay | null): DeskView['scores'] =>
  play !== null && RATED.has(state.at.name) ? turnScores(play, turnOn(state)) : [];

function markingOf(state: RoomState): Pick<DeskView, 'marks' | 'turns'> {
  const step = openStep(state);
  const take = takeOn(state);
  if (step?.do !== 'spot' || take === undefined) return { marks: [], turns: 0 };
  return {
    marks: markersIn(state.setup).map((team) => ({ team, turn: markAt(state, step.id, team.seat) })),
    turns: answeredTurns(take),
  };
}

function rewritingOf(state: RoomState, entries: readonly RoomEntry[]): Pick<DeskView, 'rewrites' | 'rewriting'> {
  const step = openStep(state);
  if (step?.do !== 'rewrite') return { rewrites: [], rewriting: null };
  const rewrites = state.rewrites
    .filter((one) => one.step === step.id)
    .map(({ id, text }) => ({ id, text, words: wordsIn(text), tooLong: wordsIn(text) > step.words }));
  const since = writingSince(state, entries) ?? entries.at(-1)?.at ?? 0;
  return { rewrites, rewriting: { words: step.words, seconds: step.seconds, since } };
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Results may be told at any time, so the stories of all leagues stand here from the beginning. */
function leagueOf(state: RoomState, stories: Stories): Pick<DeskView, 'league' | 'stories'> {
  const played = state.plan.steps.flatMap((step) => (step.do === 'league' ? step.scenarios : []));
  return {
    league: played.length === 0 ? [] : leagueRows(state, stories),
    stories: [...new Set(played)].flatMap((id) => {
      const story = stories[id];
      return story === undefined ? [] : [{ id, title: story.program.about.title }];
    }),
  };
}
