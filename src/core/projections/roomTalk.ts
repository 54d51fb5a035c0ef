import { openBallotOf, wayOf } from '../room/ballots';
import type { RoomState } from '../room/state';
import { beatAt } from '../scenario/offers';
import { projectAftermath } from './aftermath';
import { projectBriefing } from './briefing';
import { linesOf, projectEncounter } from './encounter';
import { decisionAt, turnOptions, turnSplit, withoutCounts } from './roomOptions';
import { asPlay, beforeTurn, type RoomPlay } from './roomPlays';
import { teamAt, teamsOf } from './roomTeams';
import type { OptionView, TeamView, WallScreen } from './roomViews';
import { filled, richText } from './text';
import type { LineView } from './views';

/** The screen of one name. */
export type Named<Name extends WallScreen['name']> = Extract<WallScreen, { readonly name: Name }>;

/** The card of the story before a talk, or before a team takes over. */
export function briefingScreen(state: RoomState, play: RoomPlay): Named<'briefing' | 'handing'> {
  const team = teamAt(state.setup, state.seat);
  const briefing = projectBriefing(play.program, play.replay.state.variant);
  return state.at.name === 'handing' && team !== null
    ? { name: 'handing', briefing, team }
    : { name: 'briefing', briefing, team };
}

/** One line of the customer, on its own. */
export function lineScreen({ at }: RoomState, play: RoomPlay): Named<'line'> {
  const { program, replay } = play;
  const lines = linesOf(program, replay.state);
  const { salesPrompt } = beatAt(program, replay.state);
  return {
    name: 'line',
    line: lines[at.place] ?? NO_LINE,
    salesPrompt: salesPrompt ? program.about.salesPrompt : '',
    place: at.place,
    of: lines.length,
  };
}

const NO_LINE: LineView = { who: '', cue: '', text: [] };

/** One reply on its own, as it is read out. */
export function readingScreen({ at }: RoomState, play: RoomPlay, turn: number): Named<'reading'> {
  const options = turnOptions(play, turn);
  return { name: 'reading', option: options[at.place] ?? NO_OPTION, place: at.place, of: options.length };
}

const NO_OPTION: OptionView = { id: '', letter: 'A', text: [], locked: '' };

/** What is voted on, and nothing of what was voted. */
export function votingScreen(state: RoomState, play: RoomPlay, turn: number): Named<'voting'> {
  return {
    name: 'voting',
    line: lastLine(play, turn),
    options: turnOptions(play, turn),
    round: state.at.name === 'again' ? 2 : 1,
    way: wayOf(state.setup, openBallotOf(state)),
    voted: votedNow(state),
    team: teamAt(state.setup, state.seat),
  };
}

/** The teams that have a vote in the open round, by their numbers. */
export function votedNow(state: RoomState): readonly TeamView[] {
  const seats = openBallotOf(state)?.seats ?? {};
  return teamsOf(state.setup).filter(({ seat }) => Object.hasOwn(seats, seat));
}

/** The replies while neighbours talk about them; the first counts only where the room was opened so. */
export function discussingScreen(state: RoomState, play: RoomPlay, turn: number): Named<'discussing'> {
  const { firstCounts } = state.setup;
  const split = turnSplit(state, play, turn);
  return {
    name: 'discussing',
    line: lastLine(play, turn),
    split: firstCounts ? split : withoutCounts(split),
    firstCounts,
  };
}

/** The votes of a turn once the round that decides is closed. */
export const countedScreen = (
  name: 'tied' | 'counted',
  state: RoomState,
  play: RoomPlay,
  turn: number,
): Named<'tied' | 'counted'> => ({
  name,
  line: lastLine(play, turn),
  split: turnSplit(state, play, turn),
});

/** The line that a reply answers: the last one said; null where the customer said nothing new. */
export const lastLine = (play: RoomPlay, turn: number): LineView | null =>
  linesOf(play.program, beforeTurn(play, turn)).at(-1) ?? null;

/** What was said, and how the customer took it. */
export function effectScreen(state: RoomState, play: RoomPlay, turn: number): Named<'effect'> {
  const option = decisionAt(state, play.place, turn)?.option;
  return {
    name: 'effect',
    said: turnOptions(play, turn).find(({ id }) => id === option) ?? NO_OPTION,
    reaction: projectEncounter(asPlay(play, 'reacting', false)).reaction,
  };
}

/** What came of it later, one card at a time. */
export const laterScreen = ({ at }: RoomState, { program, replay }: RoomPlay): Named<'later'> => ({
  name: 'later',
  aftermath: projectAftermath(program, replay.state, at.place + 1),
});

/** How it ended, in the words of its author. */
export function endedScreen({ program, replay: { state } }: RoomPlay): Named<'ended'> {
  const ending = program.endings[state.outcome?.ending ?? -1];
  return {
    name: 'ended',
    title: filled(program, state.vars, ending?.title ?? ''),
    says: richText(program, state.vars, ending?.says ?? ''),
    safe: ending?.safe === true,
    support: program.about.support,
  };
}
