import type { VNode } from 'preact';
import type { RoomAppView } from '../app/room/view';
import { Desk } from './desk';
import { Door } from './door';
import { WallWindow } from './mountWall';
import { Report } from './roomReport';
import { useRoomUi } from './ui';

interface AppProps {
  readonly app: RoomAppView;
}

function Failed({ app: { room } }: AppProps): VNode {
  const { words, send } = useRoomUi();
  return (
    <div class="page stack">
      <h1>{words.failed.title}</h1>
      <p class="lead">{words.failed.says}</p>
      <p class="row">
        {room !== null && (
          <button class="btn main" type="button" onClick={() => send({ type: 'door.resume', room })}>
            {words.failed.again}
          </button>
        )}
        <button class="btn" type="button" onClick={() => send({ type: 'room.leave' })}>
          {words.failed.leave}
        </button>
      </p>
    </div>
  );
}

/** The screen a room's window is at. */
export function CurrentScreen({ app }: AppProps): VNode {
  const { words } = useRoomUi();
  const { screen, look, link } = app;
  switch (screen.name) {
    case 'loading':
      return (
        <p class="page lead" role="status">
          {words.loading}
        </p>
      );
    case 'failed':
      return <Failed app={app} />;
    case 'door':
      return <Door door={screen.door} look={look} />;
    case 'wall':
      return <WallWindow app={app} screen={screen} />;
    case 'desk':
      return <Desk desk={screen.desk} link={link} look={look} />;
    case 'report':
      return <Report report={screen.report} />;
  }
}
