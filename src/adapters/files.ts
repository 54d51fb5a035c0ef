import type { FileBytes, Files, PickedFile } from '../app/author/tools';
import type { FileHandle } from '../app/ports';
import { download } from './download';

/** One byte more than a scenario file may have, so that the reader still sees that it is too large. */
const MOST_BYTES = 8 * 1024 * 1024 + 1;

interface Picker {
  readonly showOpenFilePicker: (options: object) => Promise<readonly FileSystemFileHandle[]>;
}

const ASK = { types: [{ description: 'JSON', accept: { 'application/json': ['.json'] } }] } as const;

/** How often a file that is watched is looked at, in milliseconds. */
const EVERY = 1_000;

/** Files by the File System Access API, downloads where that is missing. */
export function browserFiles(): Files {
  // When each file was last changed, as far as it was read or written here.
  const known = new WeakMap<FileHandle, number>();
  const read = async (handle: FileHandle): Promise<FileBytes> => {
    const { bytes, changed } = await readNow(handle);
    known.set(handle, changed);
    return bytes;
  };
  return {
    pick,
    read,
    write: async (handle, bytes, over) => {
      const file = await behind(handle).getFile();
      if (!over && file.lastModified !== known.get(handle)) return 'changedOnDisk';
      const stream = await behind(handle).createWritable();
      await stream.write(bytes);
      await stream.close();
      known.set(handle, (await behind(handle).getFile()).lastModified);
      return 'saved';
    },
    download: (name, bytes) => download(name, bytes, 'application/json'),
    watch: (handle, onChange) => {
      let seen = known.get(handle);
      const look = async (): Promise<void> => {
        const { lastModified, size } = await behind(handle).getFile();
        // An editor may empty a file for a moment while it saves.
        if (size === 0 || lastModified === seen || lastModified === known.get(handle)) return;
        seen = lastModified;
        onChange();
      };
      const timer = setInterval(() => {
        if (!document.hidden) look().catch(() => undefined);
      }, EVERY);
      return () => clearInterval(timer);
    },
  };
}

async function pick(): Promise<PickedFile | null> {
  const [handle] = await (globalThis as unknown as Picker).showOpenFilePicker(ASK);
  return handle === undefined ? null : { name: handle.name, bytes: (await readNow(handle)).bytes.buffer, handle };
}

/** A file as it is now, and when it was last changed. */
async function readNow(handle: FileHandle) {
  const file = await behind(handle).getFile();
  return { bytes: new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()), changed: file.lastModified };
}

/** The app knows a file by its name alone; here it is the browser's own. */
const behind = (handle: FileHandle): FileSystemFileHandle => handle as FileSystemFileHandle;
