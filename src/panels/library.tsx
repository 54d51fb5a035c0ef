import './library.css';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Intent } from '../app/intents';
import type { LibraryItem, LibraryView } from '../app/view';
import { PageBar } from './bar';
import { useFocusOn } from './focus';
import { Icon } from './icons';
import { lazy } from './lazy';
import { Tile } from './tile';
import { useUi } from './ui';

const Nothing = (): null => null;
const Faulty = lazy(
  (words) => Promise.all([import('./author/faulty'), words.loadAuthor()]).then(([module, own]) => module.faultyIn(own)),
  Nothing,
);
const OwnFile = lazy(
  (words) =>
    Promise.all([import('./author/ownFile'), words.loadAuthor()]).then(([module, own]) => module.ownFileIn(own)),
  Nothing,
);

/** One byte more than a scenario file may have, so that the reader still sees that it is too large. */
const MOST_BYTES = 8 * 1024 * 1024 + 1;

interface LibraryProps {
  readonly library: LibraryView;
}

/** A file that can be written to again. */
type FileHandle = Extract<Intent, { type: 'file.open' }>['handle'];
type Opener = (file: File | null | undefined, handle?: FileHandle) => void;

function useFileOpener(): Opener {
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

/** True while a file hangs over the page. */
function useDropped(open: Opener): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const quit = new AbortController();
    const { signal } = quit;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const { files, items } = event.dataTransfer ?? {};
      void handleOf(items?.[0]).then((handle) => open(files?.[0], handle));
    };
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => quit.abort();
  });
  return isOver;
}

function Facts({ item }: { readonly item: LibraryItem }): VNode {
  const { words } = useUi();
  return (
    <p class="meta small">
      <span>
        <Icon name={item.channel} /> {words.channels[item.channel]}
      </span>
      {item.minutes !== null && <span>{words.library.minutes(item.minutes)}</span>}
      {item.difficulty !== null && <span>{words.difficulty(item.difficulty)}</span>}
      {item.own && <span>{words.library.own}</span>}
    </p>
  );
}

function Suggestion({ item }: { readonly item: LibraryItem }): VNode {
  const { words, send } = useUi();
  return (
    <section class="suggest" aria-labelledby="suggest-heading">
      <Tile channel={item.channel} />
      <div class="stack">
        <p class="chip">{words.library.startHere}</p>
        <h2 id="suggest-heading">{item.title}</h2>
        <p class="quiet">{item.summary}</p>
        <Facts item={item} />
        {item.contentNote !== '' && (
          <p class="small">
            <b>{words.library.note}</b> {item.contentNote}
          </p>
        )}
        <p>
          <button class="btn main big" type="button" onClick={() => send({ type: 'scenario.open', id: item.id })}>
            {words.library.startWith(item.title)}
          </button>
        </p>
      </div>
    </section>
  );
}

function Story({ item }: { readonly item: LibraryItem }): VNode {
  const { send } = useUi();
  return (
    <li class="story">
      <Tile channel={item.channel} />
      <div>
        <h3>
          <button type="button" onClick={() => send({ type: 'scenario.open', id: item.id })}>
            {item.title}
          </button>
        </h3>
        <p class="quiet">{item.summary}</p>
        <Facts item={item} />
        {item.contentNote !== '' && (
          <p class="small quiet">
            <Icon name="info" /> {item.contentNote}
          </p>
        )}
        {item.own && <OwnFile item={item} />}
      </div>
    </li>
  );
}

function Search({ library }: LibraryProps): VNode {
  const { words, send } = useUi();
  const search = (text: string): void => send({ type: 'library.search', text });
  return (
    <div class="search" role="search">
      <label for="library-search">{words.library.search}</label>
      <input
        id="library-search"
        type="search"
        autocomplete="off"
        placeholder={words.library.searchHint}
        value={library.search}
        onInput={(event) => search(event.currentTarget.value)}
      />
      <p class="quiet small" role="status">
        {library.items.length === 0 ? words.library.none : words.library.shown(library.items.length, library.total)}
      </p>
      {library.items.length === 0 && (
        <button class="btn" type="button" onClick={() => search('')}>
          <Icon name="again" /> {words.library.clear}
        </button>
      )}
    </div>
  );
}

function OpenFile({ open }: { readonly open: Opener }): VNode {
  const { words, send, canPick } = useUi();
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
        <Icon name="file" /> {words.library.openFile}
        <input class="sr" type="file" accept=".json,application/json" onClick={choose} onChange={pick} />
      </label>
      <p class="note">{words.library.openHint}</p>
    </div>
  );
}

function Broken({ library }: LibraryProps): VNode {
  const { words } = useUi();
  return (
    <section class="stack" aria-labelledby="broken-heading">
      <div>
        <h2 id="broken-heading">{words.library.broken}</h2>
        <p class="quiet">{words.library.brokenHint}</p>
      </div>
      {library.faulty.map((file) => (
        <Faulty key={file.file} file={file} />
      ))}
    </section>
  );
}

/** The street: a suggestion for a first visit, every story, and a way to bring your own. */
export function Library({ library }: LibraryProps): VNode {
  const { words } = useUi();
  const heading = useFocusOn<HTMLHeadingElement>('library');
  const open = useFileOpener();
  const isOver = useDropped(open);
  const first = library.search === '' ? library.items.find((item) => item.tutorial) : undefined;
  return (
    <>
      <PageBar home />
      <div class="page">
        <div class="stack">
          <h1 ref={heading} tabIndex={-1}>
            {words.library.title}
          </h1>
          <p class="lead">{words.library.about}</p>
        </div>
        {first !== undefined && <Suggestion item={first} />}
        <section class="stack" aria-labelledby="pick-heading">
          <h2 id="pick-heading">{words.library.pick}</h2>
          <Search library={library} />
          <ul class="stories">
            {library.items.map((item) => (
              <Story key={item.id} item={item} />
            ))}
          </ul>
          <OpenFile open={open} />
        </section>
        {library.faulty.length > 0 && <Broken library={library} />}
      </div>
      {isOver && <p class="drop">{words.library.drop}</p>}
    </>
  );
}
