import type { Diagnostic } from '../core/model/diagnostic';
import type { Channel, MomentStage } from '../core/model/words';
import type { DebriefView } from '../core/projections/debriefViews';
import type { AftermathView, BriefingView, DemoView, EncounterView, StageView } from '../core/projections/views';
import type { ReportView } from './author/reportView';
import type { Settings } from './settings';

export interface LibraryItem {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly industry: string;
  readonly channel: Channel;
  readonly stage: MomentStage | null;
  readonly minutes: number | null;
  readonly difficulty: number | null;
  readonly themes: readonly string[];
  readonly contentNote: string;
  readonly person: string;
  readonly backdrop: string;
  readonly tutorial: boolean;
  /** True for a file the person opened by hand. */
  readonly own: boolean;
}

/** A scenario file that cannot be played as it stands. */
export interface FaultyFile {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The file's own lines, to show the place; empty for a file that is not text. */
  readonly lines: readonly string[];
}

export interface LibraryView {
  readonly search: string;
  readonly items: readonly LibraryItem[];
  readonly total: number;
  /** Shipped files that are broken; the others play on. */
  readonly faulty: readonly FaultyFile[];
}

/** The time to answer, in seconds as they pass. `left` is what was left when this view was made. */
export interface TimerView {
  readonly total: number;
  readonly left: number;
  readonly running: boolean;
}

/** The talk, with the clock where this beat has one and the person has turned time on. */
export interface TimedEncounter extends EncounterView {
  readonly timer: TimerView | null;
}

export type Screen =
  | { readonly name: 'library'; readonly library: LibraryView }
  | { readonly name: 'loading'; readonly title: string }
  | { readonly name: 'failed'; readonly title: string }
  | { readonly name: 'briefing'; readonly briefing: BriefingView }
  | { readonly name: 'demo'; readonly demo: DemoView }
  | { readonly name: 'encounter'; readonly encounter: TimedEncounter }
  | { readonly name: 'aftermath'; readonly aftermath: AftermathView }
  | { readonly name: 'debrief'; readonly debrief: DebriefView }
  | { readonly name: 'report'; readonly report: ReportView };

export interface AppView {
  readonly screen: Screen;
  readonly settings: Settings;
  readonly stage: StageView;
  /** off: not wanted or not loaded yet; on: running; failed: threw, may be restarted. */
  readonly stageStatus: 'off' | 'on' | 'failed';
  /** Where `library.open` leads from a play. */
  readonly backTo: 'library' | 'report';
  /** True while a file of the person's own is played: it has no address. */
  readonly own: boolean;
  /** The story was written anew during this play, which goes on at the same beat, or where the two part. */
  readonly changed: null | 'same' | 'earlier';
  /** Whether `file.pick` does anything here. */
  readonly canPick: boolean;
}
