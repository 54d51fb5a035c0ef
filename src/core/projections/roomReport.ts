import type { RoomId } from '../model/ids';
import { momentsOf } from '../room/moments';
import { roundsOf } from '../room/ballots';
import type { RoomEntry } from '../room/log';
import type { RoomState, Stories } from '../room/state';
import { currentFeeling } from '../scenario/state';
import { projectDebrief } from './debrief';
import { linesOf } from './encounter';
import { feelingView } from './feeling';
import { markedBy, rewriteSplit } from './roomGames';
import { leagueRows } from './roomLeague';
import { turnSplit } from './roomOptions';
import { beforeTurn, lookedAtPlay, plainText, playAt, type RoomPlay } from './roomPlays';
import type { ReportTake, ReportTurn, RoomReportView } from './roomReportViews';
import { pastTurn } from './roomRoads';
import { teamAt, teamsOf } from './roomTeams';
import { endOf, stepTimes } from './roomTimes';

/** All that a room did, so far or to its end. */
export function projectRoomReport(
  room: RoomId,
  state: RoomState,
  entries: readonly RoomEntry[],
  stories: Stories,
): RoomReportView {
  return {
    room,
    plan: state.plan.title,
    began: entries[0]?.at ?? 0,
    ended: endOf(state, entries),
    people: state.people,
    teams: teamsOf(state.setup),
    steps: stepTimes(state, entries),
    takes: state.takes.flatMap((_, place) => takeOf(state, stories, place)),
    marks: state.plan.steps.flatMap((step) => (step.do === 'spot' ? marksOf(state, stories, step) : [])),
    rewrites: state.plan.steps.flatMap((step) => (step.do === 'rewrite' ? rewritesOf(state, step.id) : [])),
    league: state.plan.steps.some((step) => step.do === 'league') ? leagueRows(state, stories) : [],
    notes: state.notes.map(({ about, text }) => ({ about, text })),
    rules: state.rules.map(({ text }) => text),
    cards: state.cards.map(({ when, will }) => ({ when, will })),
  };
}

/** A take with the turns that are its own; none where nothing was voted on or said in it. */
function takeOf(state: RoomState, stories: Stories, place: number): readonly ReportTake[] {
  const play = playAt(state, stories, place);
  const turns = play === null ? [] : ownTurns(state, play).map((turn) => turnOf(state, play, turn));
  if (play === null || turns.length === 0) return [];
  const { program, replay, reach, take } = play;
  const { headline } = projectDebrief(program, replay, reach);
  return [
    {
      title: program.about.title,
      team: teamAt(state.setup, take.seat),
      from: take.from?.turn ?? null,
      exploring: take.exploring,
      headline: replay.state.outcome === null ? null : headline,
      customer: program.about.name,
      turns,
    },
  ];
}

/** First counts wait for the second vote, here too: the report may be opened on the wall. */
const holdsBack = ({ setup, at }: RoomState): boolean =>
  !setup.firstCounts && (at.name === 'discussing' || at.name === 'again');

/** Turns answered in this take, not those it has from another, and the one that was voted on without an answer yet. */
function ownTurns(state: RoomState, { place, take, replay }: RoomPlay): readonly number[] {
  const first = take.from?.turn ?? 1;
  const answered = replay.turns.map((_, index) => index + 1).filter((turn) => turn >= first);
  const open = replay.turns.length + 1;
  const isVoted = replay.state.outcome === null && roundsOf(state, place, open).some(({ closed }) => closed);
  return isVoted && !holdsBack(state) ? [...answered, open] : answered;
}

function turnOf(state: RoomState, play: RoomPlay, turn: number): ReportTurn {
  const before = beforeTurn(play, turn);
  const line = linesOf(play.program, before)
    .map(({ text }) => plainText(text))
    .join(' ');
  const after = play.replay.turns[turn - 1]?.stepped.answered ?? currentFeeling(before);
  return {
    turn,
    line,
    split: turnSplit(state, play, turn),
    said: pastTurn(play, turn).said,
    feeling: feelingView(play.program, after),
  };
}

function marksOf(
  state: RoomState,
  stories: Stories,
  step: Extract<RoomState['plan']['steps'][number], { readonly do: 'spot' }>,
): RoomReportView['marks'] {
  const play = lookedAtPlay(state, stories, step.of);
  if (play === null || Object.keys(state.marks[step.id] ?? {}).length === 0) return [];
  const turns = play.replay.turns.map((_, place) => ({ turn: place + 1, teams: markedBy(state, step.id, place + 1) }));
  return [{ step: step.title, turns: turns.filter(({ teams }) => teams.length > 0), moments: momentsOf(play.replay) }];
}

function rewritesOf(state: RoomState, step: RoomState['rewrites'][number]['step']): RoomReportView['rewrites'] {
  const { options } = rewriteSplit(state, step);
  return state.rewrites
    .filter((one) => one.step === step)
    .map(({ id, text }) => {
      const voted = options.find((option) => option.id === id);
      return { text, votes: voted?.first ?? null, chosen: voted?.chosen === true };
    });
}
