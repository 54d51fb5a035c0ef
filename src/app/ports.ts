import type { Diagnostic } from '../core/model/diagnostic';
import type { Seed } from '../core/model/ids';
import type { StageView } from '../core/projections/views';
import type { PackedProgram } from '../core/scenario/pack';
import type { Place, Program } from '../core/scenario/program';
import type { Reach } from '../core/scoring/turnaround';
import type { Settings } from './settings';
import type { Store } from './store';
import type { LibraryState, LibraryView, PictureView, ShippedList } from './view';

export interface Clock {
  /** Milliseconds from any fixed moment; never goes back. */
  readonly now: () => number;
  /** Milliseconds since 1970 (UTC), as the device has it. */
  readonly wall: () => number;
  /** The number of the calendar day, where the person is, of a moment in milliseconds since 1970. */
  readonly dayOf: (at: number) => number;
  /** Calls back once after so many milliseconds; returns how to call that off. */
  readonly after: (milliseconds: number, then: () => void) => () => void;
}

/** Where seeds come from; all other chance is drawn from a seed. */
export interface Chance {
  readonly seed: () => Seed;
}

/** What a person set for themselves, kept on this device. */
export interface SettingsShelf {
  readonly read: () => Settings;
  readonly keep: (settings: Settings) => void;
  readonly forget: () => void;
}

/** What of a page is heard: its picture, and whether the talk on it stands still. */
export interface Audible {
  readonly screen: { readonly name: string; readonly encounter?: { readonly paused: boolean } };
  readonly stage: StageView;
  readonly settings: Settings;
}

/** What is heard: the place, the voices, the interface, and lines read aloud. It decides nothing. */
export interface Sound {
  readonly show: (view: Audible) => void;
}

/** Fetches what is heard; rejects when it cannot be had. */
export type OpenSound = () => Promise<Sound>;

/** A program and, where it is known beforehand, how far each of its customers can be moved. */
export interface Playable {
  readonly program: Program;
  readonly reaches: readonly Reach[] | null;
  /** True for a file of the person's own. */
  readonly own?: true;
  /** The same program with what a debrief says in place; fetched apart, since no reply needs it. */
  readonly told: () => Promise<Program>;
}

/** A scenario as the built game carries it. */
export interface ShippedScenario {
  readonly program: PackedProgram;
  readonly reaches: readonly Reach[];
}

/** The scenarios that came with the game. */
export interface Shelf {
  /** The titles by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Rejects when the scenario cannot be fetched. */
  readonly load: (id: string) => Promise<Playable>;
}

/** A file opened by hand, read by the one strict reader. */
export interface FileReading {
  readonly name: string;
  /** Null when something stops it from being played. */
  readonly program: Program | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly string[];
  /** The file in the newest format, to be saved, where it was of an older one. */
  readonly migrated?: string | null;
}

/** A file on disk that can be read again and written to. What is behind the name only the adapter knows. */
export interface FileHandle {
  readonly name: string;
}

/** Works out how far a customer can be moved, away from the page. */
export interface Solver {
  readonly reachOf: (program: Program, variant: Place) => Promise<Reach>;
}

/** Where the page is: the library, or one scenario that came with the game. */
export interface Address {
  readonly scenario: () => string | null;
  /** True where the address asks to start at the first line, as a link to try again does. */
  readonly wantsStart: () => boolean;
  readonly show: (scenario: string | null, title: string) => void;
  readonly onBack: (listener: (scenario: string | null) => void) => void;
}

/** The running picture beside the words. */
export interface Picture {
  readonly show: (view: PictureView) => void;
  readonly setMotion: (motion: Settings['motion']) => void;
  readonly close: () => void;
}

/** Opens the picture; rejects when it cannot be had. `onFailure` is called when it stops later. */
export type OpenPicture = (motion: Settings['motion'], onFailure: () => void) => Promise<Picture>;

/** The projections of the screens beside the talk. They are not needed for the first reply, so they may come later. */
export interface Afterwards {
  readonly ready: typeof import('./afterwards') | null;
  readonly fetch: () => Promise<typeof import('./afterwards')>;
}

/** What home shows and how: all that is said of the scenarios that came with the game, and the list made of it. */
export interface Home extends ShippedList {
  readonly libraryView: (state: LibraryState, list: ShippedList) => LibraryView;
}

/** Home is not needed by whoever follows a link to a story, so it may come later. */
export interface HomePort {
  readonly ready: Home | null;
  readonly fetch: () => Promise<Home>;
}

/** Everything outside the rules, handed in by the composition root. */
export interface Ports {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly store: Store;
  readonly settings: SettingsShelf;
  /** Goes on with the newer build that lies ready, unless a talk is open. */
  readonly takeBuild: () => void;
  /** Gives the person a file to keep. */
  readonly download: (name: string, text: string, type: string) => void;
  readonly shelf: Shelf;
  /** Whether the browser lets the person choose a file that can be written to. */
  readonly canPick: boolean;
  readonly solver: Solver;
  readonly afterwards: Afterwards;
  readonly home: HomePort;
}
