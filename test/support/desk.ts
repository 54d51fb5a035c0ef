import { inspect } from '../../src/app/author/inspect';
import type {
  DeskTools,
  FileBytes,
  Inspection,
  InspectionStep,
  Job,
  OwnFile,
  OwnShelf,
  PickedFile,
} from '../../src/app/author/tools';
import type { FileHandle } from '../../src/app/ports';
import { pending, settled, type Pending } from './pending';
import { CATALOGUE } from './scenarios';

/** A look into a file that goes on when the test says so. */
export interface FakeLook {
  readonly job: Job;
  readonly isCancelled: () => boolean;
  readonly tell: (step: InspectionStep) => void;
  /** Does all the work there is to do, as the worker would. */
  readonly work: () => Promise<void>;
  /** The same, up to what is known first. */
  readonly begin: () => void;
  readonly break: () => Promise<void>;
}

/** A file on a disk that only this test knows. */
export interface FakeDisk extends FileHandle {
  bytes: FileBytes;
  /** Somebody else has saved it. */
  readonly saveElsewhere: (text: string) => void;
}

export interface FakeTools {
  readonly tools: DeskTools;
  readonly looks: FakeLook[];
  readonly downloads: { readonly name: string; readonly text: string }[];
  readonly disk: (name: string, text: string) => FakeDisk;
  /** How many files are watched. */
  readonly watched: () => number;
  /** The person's own library; where it is full it refuses everything. */
  readonly own: { readonly files: Map<string, OwnFile>; full: boolean };
  /** What the person chooses when asked for a file, oldest first. */
  readonly picks: Pending<PickedFile | null>[];
  /** Whether the disk refuses to be written to. */
  readonly refuse: (refuses: boolean) => void;
}

export const bytesOf = (text: string): FileBytes => new TextEncoder().encode(text);
export const textOf = (bytes: FileBytes): string => new TextDecoder().decode(bytes);

function aLook(job: Job, onStep: (step: InspectionStep) => void) {
  const done: Pending<void> = pending();
  let isCancelled = false;
  const tell = (step: InspectionStep): void => {
    if (!isCancelled) onStep(step);
  };
  const look: FakeLook = {
    job,
    isCancelled: () => isCancelled,
    tell,
    work: async () => {
      inspect(job, tell);
      if (!isCancelled) await done.keep();
      await settled();
    },
    begin: () => inspect({ ...job, quick: true }, tell),
    break: done.break,
  };
  return { look, running: { done: done.promise, cancel: () => void (isCancelled = true) } };
}

/** Tools of the desk whose every answer is given by the test. */
export function fakeTools(): FakeTools {
  const looks: FakeLook[] = [];
  const downloads: FakeTools['downloads'] = [];
  const watchers = new Map<FileHandle, () => void>();
  const read = new Map<FileHandle, FileBytes>();
  const own: FakeTools['own'] = { files: new Map(), full: false };
  const picks: FakeTools['picks'] = [];
  let refuses = false;
  const disk = (name: string, text: string): FakeDisk => {
    const file: FakeDisk = {
      name,
      bytes: bytesOf(text),
      saveElsewhere: (next) => {
        file.bytes = bytesOf(next);
        watchers.get(file)?.();
      },
    };
    return file;
  };
  const tools: DeskTools = {
    catalogue: CATALOGUE,
    inspector: {
      inspect: (job, onStep) => {
        const { look, running } = aLook(job, onStep);
        looks.push(look);
        return running;
      },
    },
    own: ownShelf(own),
    files: {
      pick: async () => {
        const answer = pending<PickedFile | null>();
        picks.push(answer);
        return answer.promise;
      },
      read: async (handle) => {
        const { bytes } = handle as FakeDisk;
        read.set(handle, bytes);
        return bytes;
      },
      write: async (handle, bytes, over) => {
        if (refuses) throw new Error('not allowed');
        if (!over && (handle as FakeDisk).bytes !== read.get(handle)) return 'changedOnDisk';
        (handle as FakeDisk).bytes = bytes;
        read.set(handle, bytes);
        return 'saved';
      },
      download: (name, bytes) => void downloads.push({ name, text: textOf(bytes) }),
      watch: (handle, onChange) => {
        watchers.set(handle, onChange);
        return () => void watchers.delete(handle);
      },
    },
  };
  const refuse = (next: boolean): void => void (refuses = next);
  return { tools, looks, downloads, own, picks, disk, watched: () => watchers.size, refuse };
}

function ownShelf(own: FakeTools['own']): OwnShelf {
  const guarded = async <Value>(give: () => Value): Promise<Value> => {
    if (own.full) throw new Error('the device keeps nothing');
    return give();
  };
  return {
    list: async () => guarded(() => [...own.files.values()].map(({ item }) => item)),
    keep: async (file) => guarded(() => void own.files.set(file.id, file)),
    load: async (id) => guarded(() => own.files.get(id) ?? null),
    remove: async (id) => guarded(() => void own.files.delete(id)),
  };
}

/** Everything a whole look into a text finds. */
export function inspected(text: string, over: Partial<Job> = {}): Inspection & { readonly parts: readonly string[] } {
  let found: Partial<Inspection> = {};
  const parts: string[] = [];
  inspect({ name: 'mine.json', bytes: bytesOf(text), catalogue: CATALOGUE, ...over }, (step) => {
    found = { ...found, ...step.found };
    if (step.progress !== undefined) parts.push(step.progress.part);
  });
  return { ...(found as Inspection), parts };
}
