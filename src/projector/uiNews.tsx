import './uiNews.css';
import type { VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { RoomAppView, RoomNews } from '../app/room/view';
import type { DeskMessages } from '../locales/enDesk';
import { Icon } from '../parts/icons';
import { isTaken, useRoomUi } from './ui';
import { RoomSign } from './uiParts';

function toldOf({ news: own }: DeskMessages, news: RoomNews): { readonly says: string; readonly cure: string } {
  switch (news.what) {
    case 'refused':
      return own.refused(news.refusal);
    case 'blocked':
      return own.blocked;
    case 'badFile':
      return own.badFile[news.why];
    case 'damaged':
      return own.damaged(news.kept);
    case 'changed':
      return own.changed(news.kept, news.of);
    case 'lost':
      return own.lost(news.acts);
    case 'gone':
      return own.gone(news.rooms);
  }
}

interface AppProps {
  readonly app: RoomAppView;
}

/** The other window's page, for a link that no browser stops. */
function OtherLink({ app: { role, room } }: AppProps): VNode {
  const { words } = useRoomUi();
  const page = role === 'wall' ? 'desk/' : '../';
  return (
    <a class="btn" href={`${page}#${room ?? ''}`} target="_blank" rel="noreferrer">
      {words.news.otherLink[role]}
    </a>
  );
}

function Told({ app, news }: AppProps & { readonly news: RoomNews }): VNode {
  const { words, send } = useRoomUi();
  const { says, cure } = toldOf(words, news);
  return (
    <div class="room-told">
      <RoomSign name="warning" />
      <p>
        <b>{says}</b> {cure}
      </p>
      <span class="row">
        {news.what === 'blocked' && <OtherLink app={app} />}
        <button class="btn" type="button" onClick={() => send({ type: 'told.close' })}>
          <Icon name="close" /> {words.news.close}
        </button>
      </span>
    </div>
  );
}

function Unkept({ app: { saving, screen } }: AppProps): VNode {
  const { words, send } = useRoomUi();
  const own = words.news;
  const isSlow = saving.state === 'failed' && saving.why === null;
  const says = isSlow ? own.slow : saving.state === 'nowhere' ? own.nowhere : own.failed;
  const isRoom = screen.name === 'desk' || screen.name === 'report' || screen.name === 'wall';
  return (
    <div class="room-told">
      <RoomSign name="warning" />
      <p>
        <b>{says}</b> {saving.why !== null && own.why[saving.why]} {saving.state === 'failed' && own.goesOn}
      </p>
      <span class="row">
        {saving.state === 'failed' && (
          <button class="btn" type="button" onClick={() => send({ type: 'saving.retry' })}>
            <Icon name="again" /> {own.again}
          </button>
        )}
        {isRoom && !isSlow && (
          <button class="btn" type="button" onClick={() => send({ type: 'report.save', what: 'room' })}>
            <RoomSign name="down" /> {own.save}
          </button>
        )}
      </span>
    </div>
  );
}

/** Esc takes the news away before anything else. */
function useEscape(isTold: boolean): void {
  const { send } = useRoomUi();
  useLayoutEffect(() => {
    if (!isTold) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isTaken(event)) return;
      event.preventDefault();
      send({ type: 'told.close' });
    };
    // Before the keys of the room hear it.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [isTold]);
}

/** At the desk too many votes are told where they are typed, with the field that mends them. */
const isToldThere = ({ news, screen }: RoomAppView): boolean =>
  news?.what === 'refused' &&
  news.refusal.why === 'tooMany' &&
  screen.name === 'desk' &&
  screen.desk.ballot?.tooMany === true;

/** What has to be told, and what to do; both places stand there from the start, so that they are read out. */
export function News({ app }: AppProps): VNode {
  const { words } = useRoomUi();
  useEscape(app.news !== null);
  return (
    <section class="room-news" aria-label={words.news.label}>
      <div role="alert">{app.news !== null && !isToldThere(app) && <Told app={app} news={app.news} />}</div>
      <div role="alert">{app.saving.state !== 'kept' && <Unkept app={app} />}</div>
    </section>
  );
}
