import type { Journal } from '../core/journal/journal';
import type { AttemptId, Seed } from '../core/model/ids';
import type { Earlier } from '../core/projections/earlier';
import type { DemoPlace } from '../core/projections/demoPlace';
import type { Building } from '../core/vocabulary/buildings';
import type { Place, Program } from '../core/scenario/program';
import type { Reach } from '../core/scoring/turnaround';
import type { Desk } from './author/desk';
import type { ReportView } from './author/reportView';
import type { Chart } from './chart';
import type { HeardBefore } from './heard';
import type { Intent } from './intents';
import type { Home, Playable, Ports } from './ports';
import type { Settings } from './settings';
import type { Beside } from './beside';
import type { Book } from './book/port';
import type { BuildNews } from './builds';
import type { Saving } from './saving';
import type { SavingView } from './store';
import type { AppView, Filters, Leaving, LibraryItem, NextStory, Page, Unfinished } from './view';

/** What the app holds beside the charts. Everything a view shows is derived from this and the charts. */
export interface GameState {
  /** All that home shows of; null until it has come. */
  readonly home: Home | null;
  /** What the person's own library holds, as far as it was looked up. */
  readonly own: readonly LibraryItem[];
  /** The file on the author's desk; null where none is. */
  readonly report: ReportView | null;
  readonly search: string;
  readonly filters: Filters;
  /** The house of the street that is pointed at. */
  readonly pointed: Building | null;
  /** How customers left in the plays that came to an end, as far as they are known here, oldest first. */
  readonly leavings: readonly Leaving[];
  /** Talks that were broken off, latest first. */
  readonly unfinished: readonly Unfinished[];
  /** It is time to offer a file of everything that is kept. */
  readonly isFileDue: boolean;
  /** What to play next; null until what is kept here has been looked up. */
  readonly next: readonly NextStory[] | null;
  /** A page beside the plays; null where none is open. */
  readonly page: Page | null;
  readonly saving: SavingView;
  /** The builds kept on this device. */
  readonly build: BuildNews;
  /** Title of the scenario being fetched, or of the one that could not be. */
  readonly loading: string | null;
  readonly failed: string | null;
  /** The scenario that is open, as it came. */
  readonly playable: Playable | null;
  /** Its program with the words of the debrief; null until they have come. */
  readonly told: Program | null;
  /** How screens beside the talk are read off it; fetched once the first reply can be said. */
  readonly afterwards: typeof import('./afterwards') | null;
  /** What reads below the top of a debrief, with what was met before; null until both have come. */
  readonly deeper: { readonly project: typeof import('./deeper').projectDeeper; readonly earlier: Earlier } | null;
  /** How far each customer of the open scenario can be moved; null while it is being worked out. */
  readonly reaches: readonly (Reach | null)[];
  readonly seed: Seed;
  readonly variant: Place;
  readonly demo: DemoPlace;
  readonly journal: Journal;
  readonly attempt: AttemptId;
  /** True while an author tries a story out: nothing of that is kept. */
  readonly exploring: boolean;
  /** True while an old attempt is read that was opened from the notebook. */
  readonly fromNotebook: boolean;
  /** True while a play is told again, to go on with it or to read it: nothing of that is kept either. */
  readonly telling: boolean;
  /** What the customer before the player read about the last one; null where they read nothing. */
  readonly heard: HeardBefore | null;
  /** The play that a road not taken parts from; null in every other play. */
  readonly beside: Beside | null;
  readonly changed: AppView['changed'];
  /** What is to be said of a play that goes on after it was broken off. */
  readonly news: Exclude<AppView['news'], 'exploring'>;
  /** When the open line had been said. */
  readonly since: number;
  readonly settings: Settings;
  readonly stageStatus: AppView['stageStatus'];
}

/** What an act may use: the ports, the session's chart, and the state with its only ways to change. */
export interface Game {
  readonly ports: Ports;
  readonly chart: Chart;
  readonly saving: Saving;
  /** Notebook, data and groups; fetched once. */
  readonly book: () => Promise<Book>;
  /** The author's desk; fetched once. */
  readonly desk: () => Promise<Desk>;
  readonly state: () => GameState;
  readonly change: (next: Partial<GameState>) => void;
  /** Changes the state without a new view, while the chart is still on its way. */
  readonly note: (next: Partial<GameState>) => void;
}

/** One act per intent. */
export type Acts<Type extends Intent['type'] = Intent['type']> = {
  readonly [Name in Type]: (game: Game, intent: Extract<Intent, { type: Name }>) => void;
};
