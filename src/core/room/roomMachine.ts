import type { TeamPlan } from '../model/plan';
import { VEILS, type Veil } from './facts';
import { roomBegun } from './begin';
import { roomKit } from './roomKit';
import type { At, Stories } from './state';

type Name = At['name'];

/** Where steps begin: from anywhere the facilitator may go to any step, or end the room. */
const BEGINNINGS = [
  'telling',
  'briefing',
  'handing',
  'marking',
  'writing',
  'debriefing',
  'listing',
  'table',
  'over',
] as const;
/** Where a turn begins. */
const TURN = ['line', 'reading'] as const;
/** What follows the last turn. */
const END = ['later', 'ended'] as const;

const refuse = (why: 'late' | 'undecided' | 'notNow') => ({ type: 'refuse' as const, params: { why } });
const NOT_NOW = { actions: refuse('notNow') } as const;
const LATE = { guard: 'isLate', actions: refuse('late') } as const;
const OTHER_ROUND = { guard: 'isOtherRound', actions: refuse('late') } as const;
const TOO_MANY = { guard: 'isTooMany', actions: 'refuseTooMany' } as const;
const UNDECIDED = { actions: refuse('undecided') } as const;
const TEAM_FIRST = { ...UNDECIDED, guard: 'isTeamsOwn' } as const;

const PERFORM = { actions: 'perform' } as const;

const ONWARD = { 'went.on': [LATE, PERFORM] } as const;
const BACK = { 'went.back': [LATE, { guard: 'mayGoBack', actions: 'perform' }, NOT_NOW] } as const;
const DECIDING = { decided: [{ guard: 'mayDecide', actions: 'perform' }, OTHER_ROUND, NOT_NOW] } as const;
const MARKING = { 'turn.marked': [{ guard: 'mayMark', actions: 'perform' }, NOT_NOW] } as const;
const WRITING = [{ guard: 'mayWrite', actions: 'perform' }, NOT_NOW] as const;
const REWRITING = { 'reply.rewritten': [{ guard: 'mayRewrite', actions: 'perform' }, NOT_NOW] } as const;
const VOTING = {
  'went.on': [LATE, TEAM_FIRST, TOO_MANY, PERFORM],
  'votes.counted': [OTHER_ROUND, { guard: 'mayCount', actions: 'perform' }, NOT_NOW],
  'vote.cast': [OTHER_ROUND, { guard: 'mayCast', actions: 'perform' }, NOT_NOW],
  ...DECIDING,
} as const;

/** What may happen at any time, and still when the room is over. */
const ALWAYS = {
  'step.entered': [LATE, { guard: 'mayEnter', actions: 'perform' }, NOT_NOW],
  noted: WRITING,
  'rule.agreed': WRITING,
  'card.written': WRITING,
  'room.closed': PERFORM,
} as const;
/** What may happen at any time while the room is not over. */
const WHILE_OPEN = {
  'room.resized': PERFORM,
  'result.told': [{ guard: 'mayTell', actions: 'perform' }, NOT_NOW],
} as const;
/** What is not allowed where a room is: told as late where it would have been allowed before. */
const ELSEWHERE = {
  'went.on': [LATE, NOT_NOW],
  'went.back': [LATE, NOT_NOW],
  'votes.counted': [OTHER_ROUND, NOT_NOW],
  'vote.cast': [OTHER_ROUND, NOT_NOW],
  decided: [OTHER_ROUND, NOT_NOW],
  '*': NOT_NOW,
} as const;

/** A state: what may happen there, and where it may lead beside the places that anything may lead to. */
interface Stand {
  readonly on: Events;
  readonly ways: readonly Name[];
}
type Events = NonNullable<Parameters<ReturnType<typeof roomKit>['createStateConfig']>[0]['on']>;

const stand = (on: Events, ...ways: readonly Name[]): Stand => ({ on, ways });
const talking = (on: Events, ...ways: readonly Name[]): Stand => stand({ ...on, ...BACK }, ...ways, ...TURN);

const STANDS: Readonly<Record<Name, Stand>> = {
  telling: stand(ONWARD),
  briefing: stand(ONWARD, ...TURN, ...END),
  handing: talking(ONWARD, ...END),
  line: talking(ONWARD),
  reading: talking(ONWARD, 'voting'),
  voting: talking(VOTING, 'discussing', 'tied', 'counted'),
  discussing: talking(ONWARD, 'again'),
  again: talking(VOTING, 'tied', 'counted'),
  tied: talking({ 'went.on': [LATE, UNDECIDED], ...DECIDING }, 'counted'),
  counted: talking(ONWARD, 'effect'),
  effect: talking(ONWARD, ...END),
  later: talking(ONWARD, 'ended'),
  ended: talking(ONWARD),
  marking: stand({ ...ONWARD, ...MARKING }, 'marked'),
  marked: stand(ONWARD),
  writing: stand({ ...ONWARD, ...REWRITING }, 'choosing'),
  choosing: stand(VOTING, 'chosen'),
  chosen: stand({ ...ONWARD, ...DECIDING }),
  table: stand(ONWARD),
  debriefing: stand({ ...ONWARD, ...BACK }, ...TURN),
  listing: stand(ONWARD),
  over: stand({ 'room.resized': NOT_NOW, 'result.told': NOT_NOW }),
};

/**
 * The statechart of a room: a state for everything the wall may show, with what may happen there and where it may lead,
 * and beside it what stands over the wall. The chart says what may happen; pure functions say what it does. What may not
 * happen changes nothing and is sent out as `refused`.
 */
export function roomMachine(plan: TeamPlan, stories: Stories) {
  const kit = roomKit(stories);
  const standing = (name: Name) => ({ guard: { type: 'standsAt' as const, params: { name } }, target: name });
  const stateOf = ([name, { on, ways }]: readonly [string, Stand]) => {
    const onward = new Set([...ways, ...BEGINNINGS].filter((way) => way !== name));
    return [name, kit.createStateConfig({ on, always: [...onward].map(standing) })] as const;
  };
  return kit.createMachine({
    id: 'room',
    type: 'parallel',
    context: ({ input }) => roomBegun(plan, stories, input),
    on: ELSEWHERE,
    states: {
      talk: {
        initial: OPENING,
        on: { ...ALWAYS, ...WHILE_OPEN },
        states: {
          ...Object.fromEntries(Object.entries(STANDS).map(stateOf)),
          [OPENING]: { always: BEGINNINGS.map(standing) },
        },
      },
      veil: veilRegion,
    },
  });
}

/** Places are named in small letters, so this can be no place's name. */
const OPENING = 'Opening';

const veiledAs = (veil: Veil) => ({ guard: { type: 'isVeiled' as const, params: { veil } }, target: veil });

/** What stands over the wall, whatever goes on behind it. */
const veilRegion = {
  initial: 'none',
  on: { veiled: PERFORM },
  states: Object.fromEntries(
    VEILS.map((veil) => [veil, { always: VEILS.filter((other) => other !== veil).map(veiledAs) }]),
  ),
} as const;
