import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserFiles } from '../../src/adapters/files';
import { bytesOf, textOf } from '../support/desk';

/** A file as browsers hand it out, on a disk that others may write to. */
function onDisk(text: string) {
  const disk = { bytes: bytesOf(text), lastModified: 1 };
  const put = (bytes: Uint8Array<ArrayBuffer>): void => {
    Object.assign(disk, { bytes, lastModified: disk.lastModified + 1 });
  };
  const handle = {
    name: 'mine.json',
    getFile: async () => new File([disk.bytes], 'mine.json', { lastModified: disk.lastModified }),
    createWritable: async () => ({
      write: async (bytes: Uint8Array<ArrayBuffer>) => put(bytes),
      close: async () => undefined,
    }),
  };
  return { handle, disk, saveElsewhere: (next: string) => put(bytesOf(next)) };
}

const page = { hidden: false };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  page.hidden = false;
});

describe('a file of the person’s disk', () => {
  it('is read as it is now, and written', async () => {
    const { handle, disk } = onDisk('one');
    const files = browserFiles();
    expect(textOf(await files.read(handle))).toBe('one');
    expect(await files.write(handle, bytesOf('two'), false)).toBe('saved');
    expect(await files.write(handle, bytesOf('three'), false)).toBe('saved');
    expect(textOf(disk.bytes)).toBe('three');
  });

  it('that somebody else saved since is written over only when asked to', async () => {
    const { handle, disk, saveElsewhere } = onDisk('one');
    const files = browserFiles();
    await files.read(handle);
    saveElsewhere('theirs');
    expect(await files.write(handle, bytesOf('mine'), false)).toBe('changedOnDisk');
    expect(textOf(disk.bytes)).toBe('theirs');
    expect(await files.write(handle, bytesOf('mine'), true)).toBe('saved');
    expect(textOf(disk.bytes)).toBe('mine');
  });

  it('is read no further than a scenario may be long, and one byte more', async () => {
    const { handle } = onDisk(' '.repeat(9 * 1024 * 1024));
    expect((await browserFiles().read(handle)).byteLength).toBe(8 * 1024 * 1024 + 1);
  });
});

describe('watching a file', () => {
  async function watched() {
    const file = onDisk('one');
    const files = browserFiles();
    await files.read(file.handle);
    let changes = 0;
    const stop = files.watch(file.handle, () => (changes += 1));
    const pass = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(1_000));
    return { ...file, files, pass, stop, changes: () => changes };
  }

  it('tells each time somebody else saves it, once', async () => {
    const { saveElsewhere, pass, changes } = await watched();
    await pass();
    expect(changes()).toBe(0);
    saveElsewhere('two');
    await pass();
    await pass();
    expect(changes()).toBe(1);
    saveElsewhere('three');
    await pass();
    expect(changes()).toBe(2);
  });

  it('says nothing of our own writing, nor of a file that is empty for a moment', async () => {
    const { files, handle, saveElsewhere, pass, changes } = await watched();
    await files.write(handle, bytesOf('two'), false);
    await pass();
    saveElsewhere('');
    await pass();
    expect(changes()).toBe(0);
    saveElsewhere('three');
    await pass();
    expect(changes()).toBe(1);
  });

  it('never takes a change as read that was only told', async () => {
    const { files, handle, saveElsewhere, pass } = await watched();
    saveElsewhere('theirs');
    await pass();
    expect(await files.write(handle, bytesOf('mine'), false)).toBe('changedOnDisk');
  });

  it('rests while the page is hidden, and ends when it is no longer wanted', async () => {
    const { saveElsewhere, pass, stop, changes } = await watched();
    page.hidden = true;
    saveElsewhere('two');
    await pass();
    expect(changes()).toBe(0);
    page.hidden = false;
    await pass();
    expect(changes()).toBe(1);
    stop();
    saveElsewhere('three');
    await pass();
    expect(changes()).toBe(1);
  });
});
