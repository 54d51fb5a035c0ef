import type { RoomAddress, RoomRole } from '../app/room/port';

const DESK = /\/team\/desk\/(?:index\.html)?$/;
const ROOM = /^#([a-z0-9-]{1,80})$/;

const nameOf = (role: RoomRole): string => `turnaround-${role}`;

/** The pages of a room: team/ and team/desk/, the open room behind the hash. `root` is the folder the game is served from. */
export function roomAddress(root: URL): RoomAddress {
  const room = (): string | null => ROOM.exec(location.hash)?.[1] ?? null;
  const role = (): RoomRole => (DESK.test(location.pathname) ? 'desk' : 'wall');
  // So that the other window finds this one, however it was opened.
  globalThis.window.name = nameOf(role());
  const pageOf = (of: RoomRole): URL => new URL(of === 'desk' ? 'team/desk/' : 'team/', root);
  return {
    role,
    room: room as RoomAddress['room'],
    show: (next) => {
      if (next !== room()) history.replaceState(null, '', next === null ? location.pathname : `#${next}`);
    },
    // By its name, so that the same one comes to the front where it is open already.
    openOther: (other, open) => globalThis.open(`${pageOf(other).href}#${open}`, nameOf(other), 'popup') !== null,
    leave: () => {
      globalThis.window.name = '';
      location.assign(root);
    },
  };
}
