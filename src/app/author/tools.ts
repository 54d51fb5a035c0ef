import type { Trail } from '../../core/analysis/reach/reach';
import type { Catalogue } from '../../core/scenario/check/check';
import type { Program } from '../../core/scenario/program';
import type { FileHandle } from '../ports';
import type { LibraryItem } from '../view';
import type { CustomerReport, FindingView, GateView, LaidMap, MapMark, Mend, ReportView } from './reportView';

export type FileBytes = Uint8Array<ArrayBuffer>;

/** A value to be changed in a file; undefined takes it away. */
export interface Edit {
  readonly path: Mend['path'];
  readonly value: unknown;
}

/** A file to be looked into. */
export interface Job {
  readonly name: string;
  readonly bytes: FileBytes;
  /** Done before anything is looked at. */
  readonly edit?: Edit;
  readonly catalogue: Catalogue;
  /** Stop once it is known whether it can be played. */
  readonly quick?: boolean;
}

/** What is found out about a file, part after part. */
export interface Inspection {
  /** The file with the edit done, and brought to the newest format; left out where it is as it was. */
  readonly bytes?: FileBytes;
  readonly migrated: boolean;
  /** False where nothing could be edited at the path. */
  readonly edited: boolean;
  readonly item: LibraryItem;
  /** Empty while it cannot be read. */
  readonly title: string;
  readonly findings: readonly FindingView[];
  readonly untold: number;
  readonly gates: readonly GateView[];
  /** Null where it cannot be played. */
  readonly story: Program | null;
  /** Its marks come anew when more is known. */
  readonly map: Omit<LaidMap, 'marks'> | null;
  readonly marks: Readonly<Record<string, MapMark>>;
  readonly customers: readonly CustomerReport[];
  /** A play to each beat that one was found to, by the name of the beat. */
  readonly trails: Readonly<Record<string, Trail>>;
}

/** One step of an inspection: what is now known, or how far it is. */
export interface InspectionStep {
  readonly found?: Partial<Inspection>;
  readonly progress?: NonNullable<ReportView['progress']>;
}

/** What the worker of the report says, in pieces. */
export type ReportMessage = { readonly step: InspectionStep } | { readonly done: true };

/** Looks into files away from the page. */
export interface Inspector {
  /** `done` rejects where the work broke off by itself, and never settles once it is cancelled. */
  readonly inspect: (
    job: Job,
    onStep: (step: InspectionStep) => void,
  ) => { readonly done: Promise<void>; readonly cancel: () => void };
}

/** A file of the person's own library, as it was last on the desk. */
export interface OwnFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly item: LibraryItem;
}

/** The person's own library on this device. Every part rejects where the device keeps nothing or has no room left. */
export interface OwnShelf {
  readonly list: () => Promise<readonly LibraryItem[]>;
  readonly keep: (file: OwnFile) => Promise<void>;
  /** Null for a file that is not kept. */
  readonly load: (id: string) => Promise<OwnFile | null>;
  readonly remove: (id: string) => Promise<void>;
}

/** A file as the person chose it. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly handle: FileHandle;
}

/** Files on the person's disk. */
export interface Files {
  /** Lets the person choose a file; null where none was chosen. */
  readonly pick: () => Promise<PickedFile | null>;
  /** The bytes as they are now. */
  readonly read: (handle: FileHandle) => Promise<FileBytes>;
  /** Writes to the file, unless it was changed by somebody else since it was last read or written. */
  readonly write: (handle: FileHandle, bytes: FileBytes, over: boolean) => Promise<'saved' | 'changedOnDisk'>;
  readonly download: (name: string, bytes: FileBytes) => void;
  /** Calls back whenever the file was changed by somebody else; returns how to stop. */
  readonly watch: (handle: FileHandle, onChange: () => void) => () => void;
}

/** What the desk works with. */
export interface DeskTools {
  readonly catalogue: Catalogue;
  readonly inspector: Inspector;
  readonly files: Files;
  readonly own: OwnShelf;
}
