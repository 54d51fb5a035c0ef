import { append } from '../journal/journal';
import type { ReplyId } from '../model/ids';
import { beatAt, spokenLines } from '../scenario/offers';
import { step } from '../scenario/step';
import { ballotOf, closed, leadingOf, totalOf, withBallot } from './ballots';
import { repliesOn } from './shown';
import { programOf, replayOf, standingAt, takeOn, turnOn } from './standing';
import type { Ballot, Decision, RoomState, Stories, Take } from './state';
import { isNewPhase } from './teams';

const openStep = (state: RoomState) => state.plan.steps[state.step];

/** The place of the next one of so many; null after the last. */
const following = (state: RoomState, count: number): RoomState | null =>
  state.at.place + 1 < count ? standingAt(state, state.at.name, state.at.place + 1) : null;

/** The open turn, at its first line; where nothing is said, at the replies; the end where the talk is over. */
export function atTurn(stories: Stories, state: RoomState): RoomState {
  const take = takeOn(state) as Take;
  const { state: now } = replayOf(stories, take);
  if (now.outcome !== null) return standingAt(state, now.outcome.later.length > 0 ? 'later' : 'ended');
  return standingAt(state, linesOn(stories, state) > 0 ? 'line' : 'reading');
}

function linesOn(stories: Stories, state: RoomState): number {
  const take = takeOn(state) as Take;
  return spokenLines(programOf(stories, take), replayOf(stories, take).state).length;
}

/** The briefing leads to the first turn; in a relay of teams into the first team's hands. */
export const afterBriefing = (stories: Stories, state: RoomState): RoomState =>
  isRelayed(state) ? standingAt(state, 'handing') : atTurn(stories, state);

const isRelayed = (state: RoomState): boolean => openStep(state)?.do === 'relay' && state.setup.teams.length > 0;

/** The next line, or the first reply. */
export const afterLine = (stories: Stories, state: RoomState): RoomState =>
  following(state, linesOn(stories, state)) ?? standingAt(state, 'reading');

/** The next reply, or the vote on them. */
export const afterReply = (stories: Stories, state: RoomState): RoomState =>
  following(state, repliesOn(stories, state).length) ?? voting(stories, state, 1);

/** The second round, after the room has talked. */
export const afterTalking = (stories: Stories, state: RoomState): RoomState => voting(stories, state, 2);

function voting(stories: Stories, state: RoomState, round: 1 | 2): RoomState {
  const shown = repliesOn(stories, state);
  const options = shown.flatMap(({ reply, locked }) => (locked === '' ? [reply.id] : []));
  const [take, turn] = [state.take, turnOn(state)];
  const open = withBallot(state, { key: ballotOf(take, turn, round), take, turn, round, options }, shown.length);
  return standingAt(open, round === 1 ? 'voting' : 'again');
}

/** Whether the room votes twice at the open turn: a stop of the play. Roads not taken are walked in a debrief, without. */
export function isStop(stories: Stories, state: RoomState): boolean {
  const [take, open] = [takeOn(state), openStep(state)];
  if (take === undefined || open?.do !== 'play') return false;
  const { state: now } = replayOf(stories, take);
  return now.outcome === null && open.stops.includes(beatAt(programOf(stories, take), now).id);
}

/** A round is closed: first rounds of a stop are talked about, others decide, unless it is a tie or nobody voted. */
export function afterVote(stories: Stories, state: RoomState): RoomState {
  const shut = closed(state);
  const ballot = shut.ballots.at(-1) as Ballot;
  if (ballot.round === 1 && isStop(stories, state)) return standingAt(shut, 'discussing');
  const [first, second] = leadingOf(ballot);
  return first === undefined || second !== undefined ? standingAt(shut, 'tied') : decidedBy(shut, first, 'most');
}

/** Somebody says what is done: the team whose turn it is, or the facilitator after a tie or where nothing was counted. */
export function decided(state: RoomState, option: string): RoomState {
  const ballot = state.ballots.at(-1) as Ballot;
  const by = state.seat !== null ? 'team' : totalOf(ballot) > 0 ? 'tie' : 'facilitator';
  return decidedBy(closed(state), option, by);
}

/** The room once it is known what is done, and how that came about. */
export function decidedBy(state: RoomState, option: string, by: Decision['by']): RoomState {
  const { take, turn } = state.ballots.at(-1) as Ballot;
  const next = turn === 0 ? 'chosen' : 'counted';
  return standingAt({ ...state, decisions: [...state.decisions, { take, turn, option, by }] }, next);
}

/** What was decided is said, and the customer takes it in. */
export function afterCount(stories: Stories, state: RoomState): RoomState {
  const take = takeOn(state) as Take;
  const program = programOf(stories, take);
  const { state: now } = replayOf(stories, take);
  const said = state.decisions.at(-1)?.option as ReplyId;
  const reply = beatAt(program, now).replies.findIndex(({ id }) => id === said);
  const { facts } = step(program, now, { type: 'said', reply, tookMs: 0 });
  const takes = state.takes.with(state.take, { ...take, journal: append(take.journal, ...facts) });
  return standingAt({ ...state, takes }, 'effect');
}

/** The next turn; in a relay of teams the next team takes it where another phase begins. */
export const afterEffect = (stories: Stories, state: RoomState): RoomState =>
  isRelayed(state) && isNewPhase(stories, state) ? standingAt(state, 'handing') : atTurn(stories, state);

/** The next card of what happened later, or the end. */
export function afterCard(stories: Stories, state: RoomState): RoomState {
  const { outcome } = replayOf(stories, takeOn(state) as Take).state;
  return following(state, outcome?.later.length ?? 0) ?? standingAt(state, 'ended');
}
