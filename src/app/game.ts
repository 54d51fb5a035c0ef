import type { Journal } from '../core/journal/journal';
import type { Seed } from '../core/model/ids';
import type { DemoPlace } from '../core/projections/demoPlace';
import type { Building } from '../core/vocabulary/buildings';
import type { Place, Program } from '../core/scenario/program';
import type { Reach } from '../core/scoring/turnaround';
import type { Desk } from './author/desk';
import type { ReportView } from './author/reportView';
import type { Chart } from './chart';
import type { Intent } from './intents';
import type { Home, Playable, Ports } from './ports';
import type { Settings } from './settings';
import type { AppView, Filters, Leaving, LibraryItem } from './view';

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
  /** How customers left in the plays of this visit that came to an end. */
  readonly leavings: readonly Leaving[];
  /** Title of the scenario being fetched, or of the one that could not be. */
  readonly loading: string | null;
  readonly failed: string | null;
  /** The scenario that is open, as it came. */
  readonly playable: Playable | null;
  /** Its program with the words of the debrief; null until they have come. */
  readonly told: Program | null;
  /** How screens beside the talk are read off it; fetched once the first reply can be said. */
  readonly afterwards: typeof import('./afterwards') | null;
  /** How far each customer of the open scenario can be moved; null while it is being worked out. */
  readonly reaches: readonly (Reach | null)[];
  readonly seed: Seed;
  readonly variant: Place;
  readonly demo: DemoPlace;
  readonly journal: Journal;
  /** Counts from 1. */
  readonly attempt: number;
  /** True while an author tries a story out: nothing of that is kept. */
  readonly exploring: boolean;
  readonly changed: AppView['changed'];
  /** When the open line had been said. */
  readonly since: number;
  readonly settings: Settings;
  readonly stageStatus: AppView['stageStatus'];
}

/** What an act may use: the ports, the session's chart, and the state with its only ways to change. */
export interface Game {
  readonly ports: Ports;
  readonly chart: Chart;
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
