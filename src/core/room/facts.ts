import type { Hash, PlanId, ScenarioId, SeatId, Seed, StepId } from '../model/ids';

/** How a room votes: by raised hands or by cards, both counted and typed in, or by a key for each team. */
export const VOTING_WAYS = ['hands', 'cards', 'keys'] as const;
/** One of them. */
export type VotingWay = (typeof VOTING_WAYS)[number];

/** The most teams that share one keyboard. */
export const MOST_TEAMS = 6;
/** For how many letters each team has keys: A, B, C, D. */
export const KEYED_LETTERS = 4;
/** The most people a room may have. */
export const MOST_PEOPLE = 500;
/** The most notes, rules, cards and replies of its own that a room keeps of each. */
export const MOST_WRITTEN = 200;
/** The most plays of a room, with every way back and every road not taken. */
export const MOST_TAKES = 500;
/** Below so many votes an anonymous room sees no counts. */
export const FEWEST_SHOWN = 5;
/**
 * A stretch without any entry that is longer than this was no session: the room was closed, or the machine was off, and somebody
 * went on with it later. 30 minutes, as between two sessions of one person (records/sessions.ts). Anything shorter counts, since it
 * may be a long discussion, a league on other screens, or a machine that was started anew: the team's time went by all the same.
 */
export const LONGEST_STRETCH = 30 * 60_000;

/** What stands over the wall instead of what goes on. */
export const VEILS = ['none', 'quiet', 'paused', 'card'] as const;
/** One of them. */
export type Veil = (typeof VEILS)[number];

/** What was agreed before a room began. */
export interface RoomSetup {
  readonly plan: PlanId;
  readonly planHash: Hash;
  readonly people: number;
  readonly way: VotingWay;
  /** Counts of fewer than five votes are not shown. */
  readonly anonymous: boolean;
  /** The first counts stand on the wall while neighbours talk; else only beside the second ones, once that vote is closed. */
  readonly firstCounts: boolean;
  /** The teams' names, two to six; empty in a room without teams. Team 1 has seat `team-1`. */
  readonly teams: readonly string[];
  /** Draws customers and the order of replies. */
  readonly seed: Seed;
}

/**
 * Something that happened in a room. All but `went.on` and `went.back` may arrive twice without harm; those name the cue they
 * leave (`cueOf`), so that a late second one is refused. The log of a room is a list of these; all else is derived.
 */
export type RoomFact =
  | ({ readonly type: 'room.opened' } & RoomSetup)
  | { readonly type: 'room.resized'; readonly people: number }
  /** The facilitator goes to a step of the plan, over others or back. */
  | { readonly type: 'step.entered'; readonly step: StepId; readonly from: string }
  /** On to what follows: the next slide, line, reply, the end of a vote. */
  | { readonly type: 'went.on'; readonly from: string }
  /** Back to a turn of the play (counted from 1): as "go back to here" in the talk, as the road not taken after it. */
  | { readonly type: 'went.back'; readonly take: number; readonly turn: number; readonly from: string }
  /** The votes of the open round, as counted; the last count stands. `option` is a reply, or a rewritten one. */
  | { readonly type: 'votes.counted'; readonly ballot: string; readonly counts: readonly Count[] }
  /** A team's vote in the open round; its last one stands. */
  | { readonly type: 'vote.cast'; readonly ballot: string; readonly seat: SeatId; readonly option: string }
  /** The facilitator says what is done, after a tie or where nothing was counted; in a relay or league what the team said. */
  | { readonly type: 'decided'; readonly ballot: string; readonly option: string }
  /** A group marks the turn at which it thinks the talk turned; null takes the mark away. */
  | { readonly type: 'turn.marked'; readonly seat: SeatId; readonly turn: number | null }
  /** A reply of the room's own; empty text takes it away. */
  | { readonly type: 'reply.rewritten'; readonly id: string; readonly text: string }
  /** What a team reached that played on a screen of its own; null takes it away. */
  | {
      readonly type: 'result.told';
      readonly seat: SeatId;
      readonly scenario: ScenarioId;
      readonly turnaround: number | null;
    }
  /** The facilitator's own note; empty text takes it away. */
  | { readonly type: 'noted'; readonly id: string; readonly about: string; readonly text: string }
  | { readonly type: 'rule.agreed'; readonly id: string; readonly text: string }
  /** An if-then card; empty texts take it away. */
  | { readonly type: 'card.written'; readonly id: string; readonly when: string; readonly will: string }
  | { readonly type: 'veiled'; readonly veil: Veil }
  | { readonly type: 'room.closed' };

/** How many voted for one option. */
export interface Count {
  readonly option: string;
  readonly votes: number;
}

/** What is done in a room once it is open. */
export type RoomAct = Exclude<RoomFact, { readonly type: 'room.opened' }>;
