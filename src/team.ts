import { items } from 'virtual:home';
import { faulty, plans } from 'virtual:plans';
import { deviceChance } from './adapters/chance';
import { pageClock } from './adapters/clock';
import { download } from './adapters/download';
import { keepRoomHere } from './adapters/offline';
import { roomAddress } from './adapters/roomAddress';
import { roomDatabase } from './adapters/roomDatabase';
import { roomLine } from './adapters/roomLine';
import { roomLook } from './adapters/roomLook';
import { roomTokens } from './adapters/roomTokens';
import { builtShelf } from './adapters/shelf';
import { SCENARIO_CHANGED } from './app/changed';
import { followPicture } from './app/pictureLoop';
import { openRoom, type RoomSession } from './app/room/room';
import { audibleWall, wallPage } from './app/room/wallPage';
import { followSound } from './app/soundLoop';
import { enDesk } from './locales/enDesk';
import { enRoom } from './locales/enRoom';
import { mountRoom } from './projector/mount';

/** Where the game is served from, and what keeps it on this device. */
interface Here {
  readonly folder: string;
  readonly entry: string;
  readonly addressOf: (address: string) => string;
}

const stories = Object.fromEntries(items.map(({ id, title, contentNote }) => [id, { title, contentNote }]));

const afterPaint = (then: () => void): void => void requestAnimationFrame(() => setTimeout(then));

/** Nobody is visited from the wall. */
const NO_HOUSES = { onPoint: () => undefined, onPick: () => undefined };

/** A team in front of one screen: the wall, or the facilitator's window, by the page's address. */
export function startTeam(root: URL, here: Here, byId: (id: string) => HTMLElement): void {
  const room = openRoom({
    clock: pageClock,
    chance: deviceChance,
    store: roomDatabase(),
    line: roomLine,
    tokens: roomTokens,
    address: roomAddress(root),
    look: roomLook,
    plans,
    faulty,
    stories,
    load: builtShelf.load,
    download: (name, text, type) => download(name, new TextEncoder().encode(text), type),
  });
  // A window that goes says so; one that comes back as it was, or with another room, begins anew.
  addEventListener('pagehide', room.close);
  addEventListener('pageshow', ({ persisted }: PageTransitionEvent) => persisted && location.reload());
  addEventListener('hashchange', () => location.reload());
  mountRoom(byId('panels'), room, room.send, { wall: enRoom, desk: enDesk });
  showAndSound(room, byId('stage'));
  afterPaint(() => void import('./panels/font'));
  if (import.meta.env.PROD && 'serviceWorker' in navigator) keepRoomHere(room, here);
  // A plan or a story was written anew: the room goes on with it, as far as it can be followed.
  import.meta.hot?.on(SCENARIO_CHANGED, () => location.reload());
}

function showAndSound(room: RoomSession, host: HTMLElement): void {
  followPicture(
    wallPage(room),
    async (motion, onFailure) => {
      const { openStage } = await import('./stage/stage');
      return openStage(host, { motion, onFailure, houses: NO_HOUSES });
    },
    afterPaint,
  );
  const audible = { view: () => audibleWall(room.view()), subscribe: room.subscribe };
  followSound(audible, async () => (await import('./audio/sound')).openSound(pageClock));
}
