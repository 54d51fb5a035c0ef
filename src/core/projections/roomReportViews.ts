import type { RoomId } from '../model/ids';
import type { StepView } from './deskViews';
import type { HeadlineView } from './debriefViews';
import type { LeagueRow, SplitView, TeamView } from './roomViews';
import type { FeelingView } from './views';

/** One turn in the report: what was on offer, how the room split before and after, what was done. */
export interface ReportTurn {
  readonly turn: number;
  readonly line: string;
  readonly split: SplitView;
  readonly said: string;
  readonly feeling: FeelingView;
}

/** One play in the report. */
export interface ReportTake {
  readonly title: string;
  readonly team: TeamView | null;
  /** The turn at which it parts from the play before; null for a play from the start. */
  readonly from: number | null;
  readonly exploring: boolean;
  readonly headline: HeadlineView | null;
  readonly customer: string;
  readonly turns: readonly ReportTurn[];
}

/** All that a room did, to be printed and saved. It names no person. */
export interface RoomReportView {
  readonly room: RoomId;
  readonly plan: string;
  /** Milliseconds since 1970. */
  readonly began: number;
  readonly ended: number | null;
  readonly people: number;
  readonly teams: readonly TeamView[];
  readonly steps: readonly StepView[];
  readonly takes: readonly ReportTake[];
  readonly marks: readonly {
    readonly step: string;
    readonly turns: readonly { readonly turn: number; readonly teams: readonly TeamView[] }[];
    readonly moments: readonly number[];
  }[];
  readonly rewrites: readonly { readonly text: string; readonly votes: number | null; readonly chosen: boolean }[];
  readonly league: readonly LeagueRow[];
  readonly notes: readonly { readonly about: string; readonly text: string }[];
  readonly rules: readonly string[];
  readonly cards: readonly { readonly when: string; readonly will: string }[];
}
