import { tried } from './tried';

/** The names of the browser's database for rooms, and of what is kept of the wall's look. */
export const ROOMS = 'turnaround-rooms';
export const WALL_LOOK = 'turnaround-wall';
/** And of the numbers beside it: rooms that were ever kept here, and those of them that were taken away on purpose. */
export const ROOMS_KEPT = 'turnaround-rooms-kept';
export const ROOMS_GONE = 'turnaround-rooms-gone';

/** Removes every room that is kept here. Windows with a room open let go of the database when they are asked to. */
export async function removeRooms(): Promise<void> {
  tried(() => localStorage.removeItem(WALL_LOOK));
  const gone = indexedDB.deleteDatabase(ROOMS);
  await new Promise<void>((resolve, reject) => {
    gone.addEventListener('success', () => resolve());
    gone.addEventListener('error', () => reject(gone.error ?? new Error('the rooms stay')));
  });
  // Not before: another window that looks meanwhile counts what is still there.
  for (const key of [ROOMS_KEPT, ROOMS_GONE]) tried(() => localStorage.removeItem(key));
}
