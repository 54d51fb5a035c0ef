import type { Gate, Range, Severity, Witness } from '../../core/model/diagnostic';
import type { Grade } from '../../core/model/words';
import type { MapPath, MapView } from '../../core/projections/mapViews';
import type { MapLayout, Rooms } from '../../map/mapLayout';

/** A value that can be mended where a finding is shown. */
export type Mendable =
  | { readonly kind: 'text'; readonly value: string; readonly most: number }
  /** A level of one of the scales, 0-4; null where none is written. */
  | { readonly kind: 'level'; readonly value: number | null }
  /** A name out of a list: where a reply leads, a word of a closed list. */
  | { readonly kind: 'choice'; readonly value: string; readonly choices: readonly string[] }
  /** Take it away altogether. */
  | { readonly kind: 'removal' };

/** One field of the file that may be changed in place. */
export interface Mend {
  /** The way into the file: keys and places of lists. */
  readonly path: readonly (string | number)[];
  /** What it is, in words: reply "own-it" in beat "the-plate". */
  readonly what: string;
  readonly field: Mendable;
}

/** One finding with its place in the text and what may be mended there. */
export interface FindingView {
  /** The same finding keeps its key while the file is edited elsewhere. */
  readonly key: string;
  readonly rule: string;
  readonly gate: Gate;
  readonly severity: Severity;
  readonly at: Range;
  readonly path: string;
  readonly message: string;
  readonly fix: string;
  /** The line itself, cut around the fault. */
  readonly excerpt: { readonly before: string; readonly fault: string; readonly after: string } | null;
  readonly witness: Witness | null;
  readonly mends: readonly Mend[];
  /** The page of help of its rule: what it asks, why, and the general cure; null for what has none. */
  readonly help: { readonly asks: string; readonly because: string; readonly cure: string } | null;
}

/** How far the file is through one gate. */
export interface GateView {
  readonly gate: Gate;
  /** `unknown` while it is being worked out, or where an earlier gate keeps it from being looked at. */
  readonly standing: 'passed' | 'open' | 'unknown';
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

/** A play in names, with how it came out. */
export interface PlayView {
  readonly replies: readonly string[];
  /** Feeling at its end, floored, 0-100. */
  readonly feeling: number;
  readonly grade: Grade;
  readonly ending: string;
}

/** What was found out about one customer by playing. */
export interface CustomerReport {
  readonly variant: string;
  readonly start: number;
  /** Null where the story is too large to be solved. */
  readonly best: PlayView | null;
  readonly worst: PlayView | null;
  readonly exact: boolean;
  /** Turnaround or Held; null where that says nothing. */
  readonly bots: readonly {
    readonly bot: string;
    readonly value: number | null;
    readonly grade: Grade;
    /** What this way of playing may come to in a fair story; null where it may come to anything. */
    readonly most?: number | null;
  }[];
  readonly random: {
    readonly plays: number;
    readonly mean: number | null;
    /** Shares, 0-1. */
    readonly grades: Readonly<Record<Grade, number>>;
    readonly endings: readonly { readonly ending: string; readonly share: number }[];
  };
}

/** What the report adds to a place of the map. */
export interface MapMark {
  /** Worst finding that stands here. */
  readonly severity: Severity | null;
  /** No play comes here. */
  readonly unreachable: boolean;
  /** A play can be started here with its true past. */
  readonly canPlay: boolean;
}

/** The map of the story, laid out, with what is said of its places by their id. */
export interface LaidMap {
  readonly view: MapView;
  readonly layout: MapLayout;
  readonly rooms: Rooms;
  readonly marks: Readonly<Record<string, MapMark>>;
}

/**
 * What is said once after something was done. `changedOnDisk`: the file was saved by another program while there are
 * changes here that are in no file; it stays until one side is chosen (`save` with `over`, or `reread`). `reread`: the
 * file changed on disk and is shown as it is now. `notKept`: the library on this device did not take the file.
 */
export type DeskNotice =
  | 'saved'
  | 'downloaded'
  | 'kept'
  | 'changedOnDisk'
  | 'reread'
  | 'notSaved'
  | 'notKept'
  | 'notMended'
  | 'migrated';

/** The author's report: one file on the desk, all that is said of it, and what may be done. */
export interface ReportView {
  readonly file: string;
  /** The scenario's title; empty while it cannot be read. */
  readonly title: string;
  readonly status: 'checking' | 'done' | 'cancelled' | 'failed';
  /** How far the check is; null when it is not running. */
  readonly progress: { readonly part: string; readonly done: number; readonly of: number } | null;
  readonly gates: readonly GateView[];
  /** In the order of the file; where there are too many, the gravest are kept. */
  readonly findings: readonly FindingView[];
  /** Findings beyond those shown. */
  readonly untold: number;
  readonly canPlay: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** True where something was changed that is in no file yet. */
  readonly unsaved: boolean;
  /** Whether the file itself can be written to and watched; else saving is a download. */
  readonly handle: 'none' | 'open' | 'watched';
  /** Said once after something was done: saved, kept, changed on disk. Empty else. */
  readonly notice: DeskNotice | null;
  /** True where the file was read from an older format and would be saved as format 1. */
  readonly migrated: boolean;
  readonly customers: readonly CustomerReport[];
  readonly map: LaidMap | null;
  /** The play lit on the map; null where none is. */
  readonly lit: MapPath | null;
}

/** What an author may ask of the desk. */
export type DeskIntent =
  /** Change a value in place; undefined takes it away. */
  | { readonly type: 'mend'; readonly path: Mend['path']; readonly value: unknown }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'cancel' }
  | { readonly type: 'checkAgain' }
  /** To the file itself where it is open, else as a download. */
  | { readonly type: 'save'; readonly over?: boolean }
  /** Show the file as it is on disk; what was changed here can be brought back by undo. */
  | { readonly type: 'reread' }
  | { readonly type: 'watch'; readonly on: boolean }
  /** Play from the start; from a beat with its true past; or a witness, up to its last reply. */
  | { readonly type: 'play' }
  | { readonly type: 'playFrom'; readonly beat: string }
  | { readonly type: 'playWitness'; readonly witness: Witness }
  /** Light a play on the map; null puts the light out. */
  | { readonly type: 'light'; readonly witness: Witness | null }
  | { readonly type: 'close' };
