import type { Diagnostic } from '../core/model/diagnostic';
import type { Channel, MomentStage } from '../core/model/words';
import type { DebriefView } from '../core/projections/debriefViews';
import type {
  AftermathView,
  BriefingView,
  DemoView,
  EncounterView,
  FeelingView,
  StageView,
} from '../core/projections/views';
import type { Building } from '../core/vocabulary/buildings';
import type { ReportView } from './author/reportView';
import type { Settings } from './settings';

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

/**
 * A story for today and why: where a first visit starts, left in misery, on a channel not tried yet, not met yet, left in
 * the middle, or left in magic.
 */
export interface Suggestion {
  readonly item: Story;
  readonly reason: 'start' | 'again' | 'channel' | 'unmet' | 'lift' | 'hold';
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
  /** The number of the play. */
  readonly attempt: number;
  readonly left: FeelingView;
}

/** What the library is made of, beside what came with the game. */
export interface LibraryState {
  readonly own: readonly LibraryItem[];
  readonly leavings: readonly Leaving[];
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
  /** Where `library.open` leads from a play. */
  readonly backTo: 'library' | 'report';
  /** True while a file of the person's own is played: it has no address. */
  readonly own: boolean;
  /** The story was written anew during this play, which goes on at the same beat, or where the two part. */
  readonly changed: null | 'same' | 'earlier';
  /** Whether `file.pick` does anything here. */
  readonly canPick: boolean;
}
