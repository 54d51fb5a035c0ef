import type { LookShelf } from '../app/room/port';
import { WALL_LOOK } from './roomsGone';
import { tried } from './tried';

/** The look of the wall in the page's storage. Where there is none, it lasts as long as the page. */
export const roomLook: LookShelf = {
  read: () => tried(() => localStorage.getItem(WALL_LOOK)),
  keep: (text) => void tried(() => localStorage.setItem(WALL_LOOK, text)),
};
