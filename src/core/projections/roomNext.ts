import { isTeamsOwn, openBallotOf } from '../room/ballots';
import type { RoomEntry } from '../room/log';
import { onward } from '../room/onward';
import type { At, RoomState, Stories } from '../room/state';
import type { NextStep } from './deskViews';
import { closedAt } from './roomTimes';

/** What Enter does now: where the room would go, told by where that is and where it comes from. */
export function nextStep(state: RoomState, entries: readonly RoomEntry[], stories: Stories): NextStep {
  const { name } = state.at;
  if (name === 'over') return closedAt(entries) >= 0 ? 'none' : 'closeRoom';
  if (name === 'tied') return 'decideFirst';
  if (openBallotOf(state) !== null) return isTeamsOwn(state) ? 'decideFirst' : 'closeVote';
  const then = onward(stories, state);
  if (then.at.name === 'over') return 'closeRoom';
  if (then.step !== state.step) return 'nextStep';
  return WITHIN[name]?.[then.at.name] ?? ALWAYS[name] ?? 'nextStep';
}

type ByName<Value> = { readonly [Name in At['name']]?: Value };

/** Places from which Enter does the same wherever it leads. */
const ALWAYS: ByName<NextStep> = {
  telling: 'nextSlide',
  briefing: 'begin',
  handing: 'begin',
  reading: 'openVote',
  line: 'nextReply',
  discussing: 'voteAgain',
  counted: 'showEffect',
  effect: 'nextTurn',
  marking: 'reveal',
  writing: 'openVote',
  debriefing: 'nextPage',
};

/** Where it depends on what comes. */
const WITHIN: ByName<ByName<NextStep>> = {
  briefing: { handing: 'handOver' },
  line: { line: 'nextLine' },
  reading: { reading: 'nextReply' },
  effect: { handing: 'handOver', later: 'nextCard', ended: 'showEnding' },
  later: { later: 'nextCard', ended: 'showEnding' },
  ended: { handing: 'nextTeam', table: 'showTable', debriefing: 'nextPage' },
};
