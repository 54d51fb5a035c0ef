import type { Diagnostic } from '../core/model/diagnostic';
import type { Channel, EmotionRoot, MomentStage } from '../core/model/words';
import type { BesideView } from '../core/projections/besideViews';
import type { DeeperView } from '../core/projections/deeperViews';
import type { DebriefView } from '../core/projections/debriefViews';
import type {
  AftermathView,
  BriefingView,
  DemoView,
  EncounterView,
  FeelingView,
  StageView,
} from '../core/projections/views';
import type { CohortView } from '../core/projections/cohortViews';
import type { NextReason, NotebookView } from '../core/projections/progressViews';
import type { WalkView } from '../core/projections/walkViews';
import type { AttemptId, Hash } from '../core/model/ids';
import type { Building } from '../core/vocabulary/buildings';
import type { DataView } from './book/dataView';
import type { ReportView } from './author/reportView';
import type { BuildNews, OfflineState } from './builds';
import type { Settings } from './settings';
import type { SavingView } from './store';

export interface LibraryItem {
  readonly id: string;
  /** What the story calls itself; the same as its id for those that came with the game. */
  readonly story: string;
  /** The house of the street it stands in. */
  readonly building: Building;
  readonly title: string;
  readonly summary: string;
  readonly industry: string;
  readonly channel: Channel;
  readonly stage: MomentStage | null;
  readonly minutes: number | null;
  /** The emotion under the talk. */
  readonly emotion: EmotionRoot;
  /** Whether a sale tempts somewhere in it. */
  readonly sale: boolean;
  /** The hash of its program. */
  readonly hash: Hash;
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

/** A story in the list, with how its customer left last; null while nobody has met them on this visit. */
export interface Story extends LibraryItem {
  readonly left: FeelingView | null;
}

/** What the list may be narrowed by. A filter that is not set is empty. */
export const FILTERS = ['place', 'theme', 'channel', 'stage', 'length', 'difficulty'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Readonly<Record<FilterName, string>>;

/** Nothing left out. */
export const NO_FILTERS: Filters = { place: '', theme: '', channel: '', stage: '', length: '', difficulty: '' };

/** One value of a filter, and how many stories would be left with it. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** A story for today, and why. */
export interface Suggestion {
  readonly item: Story;
  readonly reason: NextReason;
}

/** What is next, as far as it is known from what is kept here. */
export interface NextStory {
  readonly id: string;
  readonly reason: NextReason;
}

/** The street as the picture shows it. */
export interface StreetScene {
  /** How people left each house, 0-100; null where nobody has been on this visit. */
  readonly feelings: Readonly<Record<Building, number | null>>;
  /** The house that is pointed at, in the picture or in the list. */
  readonly pointed: Building | null;
}

/** How one customer left, in one play. */
export interface Leaving {
  readonly story: string;
  readonly own: boolean;
  readonly attempt: AttemptId;
  readonly left: FeelingView;
}

/** What the library is made of, beside what came with the game. */
export interface LibraryState {
  readonly own: readonly LibraryItem[];
  readonly leavings: readonly Leaving[];
  readonly unfinished: readonly Unfinished[];
  readonly isFileDue: boolean;
  readonly build: BuildNews;
  /** Null until what is kept here has been looked up. */
  readonly next: readonly NextStory[] | null;
  readonly search: string;
  readonly filters: Filters;
  readonly pointed: Building | null;
  readonly settings: Settings;
  readonly stageStatus: 'off' | 'on' | 'failed';
}

/** All that is said of the scenarios that came with the game. */
export interface ShippedList {
  readonly items: readonly LibraryItem[];
  /** Shipped files that are broken; the others play on. */
  readonly faulty: readonly FaultyFile[];
}

export interface LibraryView {
  readonly search: string;
  readonly filters: Filters;
  readonly choices: Readonly<Record<FilterName, readonly Choice[]>>;
  /** The stories found. */
  readonly items: readonly Story[];
  readonly total: number;
  /** Talks that were broken off, latest first. */
  readonly unfinished: readonly Unfinished[];
  /** It is time to offer a file of everything. */
  readonly isFileDue: boolean;
  /** How far the game is kept on this device. */
  readonly offline: OfflineState;
  /** Stories for today; none while somebody looks for one. */
  readonly suggestions: readonly Suggestion[];
  readonly street: StreetScene;
  /** Whether the street is drawn, or about to be. */
  readonly pictured: boolean;
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
  /** What was said here in the play this road parts from; empty where there is none. */
  readonly saidBefore: string;
}

/** A talk that was broken off, and where. */
export interface Unfinished {
  readonly attempt: AttemptId;
  readonly story: string;
  readonly title: string;
  /** The turn it stands at, counted from 1. */
  readonly turn: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A page beside the plays. */
export type Page =
  | { readonly name: 'notebook'; readonly notebook: NotebookView }
  | { readonly name: 'data'; readonly data: DataView }
  | { readonly name: 'class'; readonly cohort: CohortView }
  | { readonly name: 'walk'; readonly walk: WalkView };

export type Screen =
  | Page
  | { readonly name: 'library'; readonly library: LibraryView }
  | { readonly name: 'loading'; readonly title: string }
  | { readonly name: 'failed'; readonly title: string }
  | { readonly name: 'briefing'; readonly briefing: BriefingView }
  | { readonly name: 'demo'; readonly demo: DemoView }
  | { readonly name: 'encounter'; readonly encounter: TimedEncounter }
  | { readonly name: 'aftermath'; readonly aftermath: AftermathView }
  | {
      readonly name: 'debrief';
      readonly debrief: DebriefView;
      /** What lies below its top; null until that has come. */
      readonly deeper: DeeperView | null;
      /** A road not taken beside the play it parts from; null for every other play. */
      readonly beside: BesideView | null;
    }
  | { readonly name: 'report'; readonly report: ReportView };

/** What the picture is told: the scene of a talk, or the street while somebody is home. */
export interface PictureView {
  readonly stage: StageView;
  readonly street: StreetScene | null;
  readonly theme: Settings['theme'];
}

export interface AppView {
  readonly screen: Screen;
  readonly settings: Settings;
  readonly stage: StageView;
  /** off: not wanted or not loaded yet; on: running; failed: threw, may be restarted. */
  readonly stageStatus: 'off' | 'on' | 'failed';
  /** Where the way back leads from here: `library.open`, or `notebook.open` for the notebook. */
  readonly backTo: 'library' | 'report' | 'notebook';
  /** True while a file of the person's own is played: it has no address. */
  readonly own: boolean;
  /** The story was written anew during this play, which goes on at the same beat, or where the two part. */
  readonly changed: null | 'same' | 'earlier';
  readonly saving: SavingView;
  /**
   * What is to be said of this play: it was broken off and goes on; it goes on earlier, since its story changed or its log
   * is damaged; only part of it can be read any more; or it is a road not taken.
   */
  readonly news: null | 'resumed' | 'earlier' | 'broken' | 'partly' | 'exploring';
  /** The talk of the story before the player that was broken off; null where none was. */
  readonly unfinished: Unfinished | null;
  /** The builds of the game on this device; a newer one may lie ready. */
  readonly build: BuildNews;
  /** Whether `file.pick` does anything here. */
  readonly canPick: boolean;
}
