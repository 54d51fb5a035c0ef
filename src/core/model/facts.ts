import type { AttemptId, BeatId, Hash, ReplyId, ScenarioId, SeatId, Seed, VariantId } from './ids';

/** What a player set that may change a result. `time` 0 is off, else how far timers are stretched. */
export interface PlayOptions {
  readonly time: 0 | 1 | 2 | 5 | 10;
  /** Trust added at the start by what this customer read about the last one, -5 to 5. */
  readonly startTrust: number;
  /** Each turn explained as it happens; such a play is not counted. */
  readonly coach: boolean;
}

/** The options of a measured first attempt: no clock, no word from others, no coach. */
export const PLAIN_OPTIONS: PlayOptions = { time: 0, startTrust: 0, coach: false };

/** A play that follows another up to a turn (counted from 1) and answers differently there. It is never counted. */
export interface Branch {
  readonly of: AttemptId;
  readonly turn: number;
}

/** Something that happened. A journal is a list of these; all else is derived from it. */
export type Fact =
  | {
      readonly type: 'encounter.opened';
      readonly scenario: ScenarioId;
      readonly hash: Hash;
      readonly seed: Seed;
      readonly variant: VariantId;
      readonly room: 'solo' | 'team';
      readonly options: PlayOptions;
      /** Null where the play is not a road not taken. */
      readonly branch: Branch | null;
      /** The attempt whose review this customer read before; null where there was none. */
      readonly heard: AttemptId | null;
    }
  | { readonly type: 'reply.chosen'; readonly beat: BeatId; readonly reply: ReplyId; readonly tookMs: number }
  | { readonly type: 'reply.timedOut'; readonly beat: BeatId }
  | { readonly type: 'vote.cast'; readonly beat: BeatId; readonly reply: ReplyId; readonly seat: SeatId }
  | { readonly type: 'encounter.left' };
