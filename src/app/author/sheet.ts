import type { MapPath } from '../../core/projections/mapViews';
import type { FileHandle } from '../ports';
import { ownItem } from './item';
import type { LaidMap, ReportView } from './reportView';
import type { FileBytes, Inspection } from './tools';

/** What lies on the desk: one file as it is now, what was found out about it, and the way back through its changes. */
export interface Sheet {
  readonly name: string;
  readonly handle: FileHandle | null;
  readonly isWatched: boolean;
  readonly bytes: FileBytes;
  /** The bytes that are in a file, as far as is known; null while none of that is. */
  readonly saved: FileBytes | null;
  readonly past: readonly FileBytes[];
  readonly future: readonly FileBytes[];
  readonly found: Inspection;
  /** The map with all its parts; the same group as long as none of them changes. */
  readonly map: LaidMap | null;
  readonly migrated: boolean;
  readonly status: ReportView['status'];
  readonly progress: ReportView['progress'];
  readonly notice: ReportView['notice'];
  readonly lit: MapPath | null;
}

/** Bytes that may be held for going back; the oldest go first. */
const MOST_HELD = 64 * 1024 * 1024;

/** A file nothing is known of yet. */
export const freshSheet = (name: string, bytes: FileBytes, handle: FileHandle | null): Sheet => ({
  name,
  handle,
  isWatched: false,
  bytes,
  saved: bytes,
  past: [],
  future: [],
  found: {
    migrated: false,
    edited: false,
    item: ownItem(name, '', null),
    title: '',
    findings: [],
    untold: 0,
    gates: [],
    story: null,
    map: null,
    marks: {},
    customers: [],
    trails: {},
  },
  map: null,
  migrated: false,
  status: 'checking',
  progress: null,
  notice: null,
  lit: null,
});

/** The sheet with other bytes; the ones before can be brought back. */
export const withBytes = (sheet: Sheet, bytes: FileBytes): Sheet => ({
  ...sheet,
  bytes,
  past: held([...sheet.past, sheet.bytes]),
  future: [],
});

function held(past: readonly FileBytes[]): readonly FileBytes[] {
  const sum = past.reduce((bytes, one) => bytes + one.byteLength, 0);
  return sum <= MOST_HELD || past.length === 1 ? past : held(past.slice(1));
}

/** A sheet with one more part of what is found out. */
export function withFound(sheet: Sheet, part: Partial<Inspection>): Sheet {
  const found = { ...sheet.found, ...part };
  return { ...sheet, found, map: part.marks === undefined ? sheet.map : mapOf(found) };
}

const mapOf = ({ map, marks }: Inspection): LaidMap | null => map && { ...map, marks };

/** One change back; the same sheet where there is none. */
export function undone(sheet: Sheet): Sheet {
  const bytes = sheet.past.at(-1);
  if (bytes === undefined) return sheet;
  return { ...sheet, bytes, past: sheet.past.slice(0, -1), future: [sheet.bytes, ...sheet.future] };
}

/** One change forward again. */
export function redone(sheet: Sheet): Sheet {
  const [bytes, ...future] = sheet.future;
  return bytes === undefined ? sheet : { ...sheet, bytes, past: [...sheet.past, sheet.bytes], future };
}

export const isUnsaved = ({ bytes, saved }: Sheet): boolean => bytes !== saved;

/** The sheet as views read it. */
export function reportView(sheet: Sheet): ReportView {
  const { found } = sheet;
  return {
    file: sheet.name,
    title: found.title,
    status: sheet.status,
    progress: sheet.progress,
    gates: found.gates,
    findings: found.findings,
    untold: found.untold,
    canPlay: found.story !== null,
    canUndo: sheet.past.length > 0,
    canRedo: sheet.future.length > 0,
    unsaved: isUnsaved(sheet),
    handle: sheet.handle === null ? 'none' : sheet.isWatched ? 'watched' : 'open',
    notice: sheet.notice,
    migrated: sheet.migrated,
    customers: found.customers,
    map: sheet.map,
    lit: sheet.lit,
  };
}
