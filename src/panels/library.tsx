import './library.css';
import './street.css';
import type { ComponentType, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LibraryView, StreetScene } from '../app/view';
import { BUILDINGS } from '../core/vocabulary/buildings';
import type { StreetMessages } from '../locales/messages';
import { PageBar } from './bar';
import { useFocusOn } from './focus';
import { Icon } from '../parts/icons';
import { lazy } from './lazy';
import { OpenFile, useFileDrop, useFileOpener } from './streetFile';
import { StreetFilters } from './streetFilters';
import { SkySign, skyOf } from './streetSky';
import { House } from './streetStory';
import { Today } from './streetToday';
import { UnfinishedTalks } from './streetUnfinished';
import { StreetWords, useStreetWords } from './streetWords';
import { useUi } from './ui';

const Faulty = lazy(
  (words) => Promise.all([import('./author/faulty'), words.loadAuthor()]).then(([module, own]) => module.faultyIn(own)),
  () => null,
);

interface LibraryProps {
  readonly library: LibraryView;
}

/** The heading of the list, brought into view when a house was pressed in the picture. */
function useVisits(place: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const known = useRef(place);
  useEffect(() => {
    const isNew = known.current !== place;
    known.current = place;
    // Whoever chose it in the list is there already.
    if (isNew && document.activeElement?.id !== 'filter-place') heading.current?.scrollIntoView?.({ block: 'start' });
  }, [place]);
  return heading;
}

/** A file of everything is offered now and then. */
function FileDue(): VNode {
  const { send } = useUi();
  const { fileDue } = useStreetWords();
  return (
    <p class="note row">
      {fileDue.says}
      <button class="btn" type="button" onClick={() => send({ type: 'data.open' })}>
        {fileDue.open}
      </button>
    </p>
  );
}

/** Whether the game plays here without network; nothing while that is not known. */
function Offline({ state }: { readonly state: LibraryView['offline'] }): VNode | null {
  const { offline } = useStreetWords();
  if (state !== 'ready' && state !== 'full') return null;
  return (
    <p class="note">
      <Icon name={state === 'ready' ? 'tick' : 'info'} /> {offline[state]}
    </p>
  );
}

/** The way to what a group chose. */
function Group(): VNode {
  const { send } = useUi();
  const own = useStreetWords();
  return (
    <div class="open-file">
      <button class="btn" type="button" onClick={() => send({ type: 'class.open' })}>
        <Icon name="person" /> {own.group}
      </button>
      <p class="note">{own.groupHint}</p>
    </div>
  );
}

/** The way to the room: a page of its own, since it is put on a projector. */
function Team(): VNode {
  const own = useStreetWords();
  return (
    <div class="open-file">
      <a class="btn" href="team/">
        <Icon name="people" /> {own.team}
      </a>
      <p class="note">{own.teamHint}</p>
    </div>
  );
}

function Stories({ library }: LibraryProps): VNode {
  const own = useStreetWords();
  const heading = useVisits(library.filters.place);
  const open = useFileOpener();
  const isOver = useFileDrop(open);
  const { items, street } = library;
  return (
    <section class="stack" aria-labelledby="pick-heading">
      <h2 id="pick-heading" ref={heading}>
        {own.pick}
      </h2>
      <StreetFilters library={library} />
      {BUILDINGS.map((building) => {
        const here = items.filter((item) => item.building === building);
        return here.length > 0 && <House key={building} building={building} items={here} street={street} />;
      })}
      <OpenFile open={open} />
      <Group />
      {isOver && <p class="drop">{own.drop}</p>}
    </section>
  );
}

function Broken({ library }: LibraryProps): VNode {
  const own = useStreetWords();
  return (
    <section class="stack" aria-labelledby="broken-heading">
      <div>
        <h2 id="broken-heading">{own.broken}</h2>
        <p class="quiet">{own.brokenHint}</p>
      </div>
      {library.faulty.map((file) => (
        <Faulty key={file.file} file={file} />
      ))}
    </section>
  );
}

/** The name of the house that is pointed at, over the picture. The list says the same. */
function Pointed({ street: { feelings, pointed } }: { readonly street: StreetScene }): VNode | null {
  const own = useStreetWords();
  if (pointed === null) return null;
  const sky = skyOf(feelings[pointed]);
  return (
    <p class="pointed chip" aria-hidden="true">
      <SkySign sky={sky} /> {own.buildings[pointed]}
    </p>
  );
}

function Page({ library }: LibraryProps): VNode {
  const own = useStreetWords();
  const heading = useFocusOn<HTMLHeadingElement>('library');
  const isFirst = Object.values(library.street.feelings).every((feeling) => feeling === null);
  return (
    <>
      <PageBar home notebook={own.notebook} />
      {library.pictured && <Pointed street={library.street} />}
      <div class={library.pictured ? 'home pictured' : 'home'}>
        <div class="page">
          <div class="stack">
            <h1 ref={heading} tabIndex={-1}>
              {own.title}
            </h1>
            {isFirst && <p class="lead">{own.about}</p>}
          </div>
          <UnfinishedTalks talks={library.unfinished} />
          {library.isFileDue && <FileDue />}
          <Today suggestions={library.suggestions} />
          <Team />
          <Stories library={library} />
          {library.faulty.length > 0 && <Broken library={library} />}
          <Offline state={library.offline} />
        </div>
      </div>
    </>
  );
}

/** Home in a language's words: today's stories, the street as a list, a way to bring your own. */
export function libraryIn(own: StreetMessages): ComponentType<LibraryProps> {
  return function Library({ library }: LibraryProps): VNode {
    return (
      <StreetWords.Provider value={own}>
        <Page library={library} />
      </StreetWords.Provider>
    );
  };
}
