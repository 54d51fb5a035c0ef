import type { SeatId, StepId } from '../model/ids';
import type { RewriteStep, SpotStep } from '../model/plan';
import { wayOf } from '../room/ballots';
import { worstOf } from '../room/lookback';
import { momentsOf } from '../room/moments';
import type { Ballot, Decision, RoomState, Stories } from '../room/state';
import { beatAt } from '../scenario/offers';
import { replyAt } from '../scenario/program';
import { projectBriefing } from './briefing';
import { linesOf } from './encounter';
import { projectMoodArc } from './moodArc';
import { rewriteOptions, splitOf, turnOptions } from './roomOptions';
import { lookedAtPlay, type RoomPlay } from './roomPlays';
import { lastLine, votedNow, type Named } from './roomTalk';
import { markersIn } from './roomTeams';
import type { MarkedTurn, SplitView, TeamView } from './roomViews';
import { richText } from './text';

/** Who marked a turn in a step. */
export const markedBy = (state: RoomState, step: StepId, turn: number): readonly TeamView[] =>
  markersIn(state.setup).filter(({ seat }) => markAt(state, step, seat) === turn);

/** The turn that a seat has marked in a step; null where none. */
export const markAt = (state: RoomState, step: StepId, seat: SeatId): number | null =>
  state.marks[step]?.[seat] ?? null;

/** The talk read back without its feeling. Nobody sees what others marked before all is shown. */
export const markingScreen = (state: RoomState, stories: Stories, step: SpotStep): Named<'marking'> => ({
  name: 'marking',
  turns: turnsOf(lookedAtPlay(state, stories, step.of), () => []),
});

/** The same with the marks and the line of the feeling; null where nothing was played. */
export function markedScreen(state: RoomState, stories: Stories, step: SpotStep): Named<'marked'> | null {
  const play = lookedAtPlay(state, stories, step.of);
  if (play === null) return null;
  return {
    name: 'marked',
    turns: turnsOf(play, (turn) => markedBy(state, step.id, turn)),
    arc: projectMoodArc(play.program, play.replay),
    moments: momentsOf(play.replay),
    briefing: projectBriefing(play.program, play.replay.state.variant),
  };
}

const turnsOf = (play: RoomPlay | null, teams: (turn: number) => readonly TeamView[]): readonly MarkedTurn[] =>
  (play?.replay.turns ?? []).map(({ before, reply }, place) => {
    const { program } = play as RoomPlay;
    return {
      turn: place + 1,
      lines: linesOf(program, before),
      said: richText(program, before.vars, replyAt(beatAt(program, before), reply)?.text ?? ''),
      teams: teams(place + 1),
    };
  });

/** The reply to beat, and what it answers. */
export function writingScreen(state: RoomState, stories: Stories, step: RewriteStep): Named<'writing'> {
  const play = lookedAtPlay(state, stories, step.of);
  const worst = play === null ? null : worstOf(stories, play.take);
  if (play === null || worst === null) return { name: 'writing', line: null, worst: [], words: step.words };
  const said = turnOptions(play, worst.turn).find(({ id }) => id === worst.reply);
  return { name: 'writing', line: lastLine(play, worst.turn), worst: said?.text ?? [], words: step.words };
}

/** The vote on what was rewritten in a step; null before there is one. */
export const rewriteBallot = ({ ballots, rewrites }: RoomState, step: StepId): Ballot | null =>
  ballots.findLast(
    ({ turn, options }) => turn === 0 && rewrites.some((one) => one.step === step && options.includes(one.id)),
  ) ?? null;

/** The rewritten replies to choose from. */
export function choosingScreen(state: RoomState, stories: Stories, step: RewriteStep): Named<'choosing'> {
  const ballot = rewriteBallot(state, step.id);
  return {
    name: 'choosing',
    line: writingScreen(state, stories, step).line,
    options: ballot === null ? [] : rewriteOptions(state, ballot),
    way: wayOf(state.setup, ballot),
    voted: votedNow(state),
  };
}

/** How the room chose among what was rewritten in a step. */
export function rewriteSplit(state: RoomState, step: StepId): SplitView {
  const ballot = rewriteBallot(state, step);
  if (ballot === null) return { options: [], hidden: false, by: null };
  return splitOf(state, rewriteOptions(state, ballot), [ballot], rewriteDecision(state, ballot));
}

/** Decisions on rewritten replies stand at turn 0, and their options are no reply's name in any other vote. */
const rewriteDecision = ({ decisions }: RoomState, ballot: Ballot): Decision | null =>
  decisions.findLast(({ turn, option }) => turn === 0 && ballot.options.includes(option)) ?? null;
