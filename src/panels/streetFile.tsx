import type { VNode } from 'preact';
import type { Intent } from '../app/intents';
import { useDropped } from './dropped';
import { Icon } from '../parts/icons';
import { useStreetWords } from './streetWords';
import { useUi } from './ui';

/** One byte more than a scenario file may have, so that the reader still sees that it is too large. */
const MOST_BYTES = 8 * 1024 * 1024 + 1;

/** A file that can be written to again. */
type FileHandle = Extract<Intent, { type: 'file.open' }>['handle'];
type Opener = (file: File | null | undefined, handle?: FileHandle) => void;

export function useFileOpener(): Opener {
  const { send } = useUi();
  return (file, handle) => {
    if (!file) return;
    const open = (bytes: ArrayBuffer): void =>
      send({ type: 'file.open', name: file.name, bytes, ...(handle === undefined ? {} : { handle }) });
    // A file that cannot be read is told by the reader as an empty one.
    file
      .slice(0, MOST_BYTES)
      .arrayBuffer()
      .then(open, () => open(new ArrayBuffer(0)));
  };
}

/** Where the browser gives a way to write to a dropped file, it goes along. */
async function handleOf(item: DataTransferItem | undefined): Promise<FileHandle | undefined> {
  const { getAsFileSystemHandle: get } = (item ?? {}) as { getAsFileSystemHandle?: () => Promise<unknown> };
  return (await get?.call(item).catch(() => undefined)) as FileHandle | undefined;
}

/** Opens what is dropped on the page; with a way to write to it, where the browser gives one. */
export function useFileDrop(open: Opener): boolean {
  return useDropped((dropped) => {
    const file = dropped?.files[0];
    void handleOf(dropped?.items[0]).then((handle) => open(file, handle));
  });
}

/** The way to bring a story of one's own. */
export function OpenFile({ open }: { readonly open: Opener }): VNode {
  const { send, canPick } = useUi();
  const own = useStreetWords();
  const pick = (event: { readonly currentTarget: HTMLInputElement }): void => {
    open(event.currentTarget.files?.[0]);
    event.currentTarget.value = '';
  };
  const choose = (event: Event): void => {
    if (!canPick) return;
    event.preventDefault();
    send({ type: 'file.pick' });
  };
  return (
    <div class="open-file">
      <label class="btn">
        <Icon name="file" /> {own.openFile}
        <input class="sr" type="file" accept=".json,application/json" onClick={choose} onChange={pick} />
      </label>
      <p class="note">{own.openHint}</p>
    </div>
  );
}
