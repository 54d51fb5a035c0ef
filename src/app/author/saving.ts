import { keepOwn, look, put, type Bench } from './bench';
import { isUnsaved, withBytes } from './sheet';

/** Saves to the file itself where it is open, else as a download. What somebody else saved there is only written over when asked to. */
export function save(bench: Bench, over: boolean): void {
  const { sheet, tools } = bench;
  if (sheet === null) return;
  const { handle, bytes, name } = sheet;
  if (handle === null) {
    tools.files.download(name, bytes);
    return put(bench, { saved: bytes, migrated: false, notice: 'downloaded' });
  }
  tools.files.write(handle, bytes, over).then(
    (notice) => put(bench, notice === 'saved' ? { saved: bytes, migrated: false, notice } : { notice }),
    () => put(bench, { notice: 'notSaved' }),
  );
}

/** Shows the file as it is on disk; what was on the desk can be brought back. */
export function reread(bench: Bench): void {
  const handle = bench.sheet?.handle ?? null;
  if (handle === null) return;
  bench.tools.files.read(handle).then(
    (bytes) => {
      if (bench.sheet?.handle !== handle) return;
      put(bench, { ...withBytes(bench.sheet, bytes), saved: bytes, migrated: false, notice: 'reread' });
      look(bench);
    },
    () => put(bench, { notice: 'notSaved' }),
  );
}

/** Keeps an eye on the file itself, and stops that. */
export function watch(bench: Bench, on: boolean): void {
  const handle = bench.sheet?.handle ?? null;
  bench.unwatch();
  bench.unwatch = () => undefined;
  if (on && handle !== null) bench.unwatch = bench.tools.files.watch(handle, () => changedOnDisk(bench));
  put(bench, { isWatched: on && handle !== null });
}

/** Somebody else saved the file. What was changed here and is in no file is never lost to it. */
function changedOnDisk(bench: Bench): void {
  if (bench.sheet === null) return;
  if (isUnsaved(bench.sheet) || bench.waiting !== null) put(bench, { notice: 'changedOnDisk' });
  else reread(bench);
}

/** The first time a file lies on the desk it is kept at once, and that is said. */
export function keepFirst(bench: Bench): void {
  const own = bench.sheet;
  void keepOwn(bench).then((isKept) => {
    const isSame = own !== null && bench.sheet?.name === own.name;
    if (isSame && bench.sheet?.notice === null) put(bench, { notice: isKept ? 'kept' : 'notKept' });
  });
}
