import type { Line, RoomPorts } from '../app/room/port';
import { tried } from './tried';

/** Windows of one room hear each other by a channel of the browser's; null where it has none. */
export const roomLine: RoomPorts['line'] =
  'BroadcastChannel' in globalThis
    ? (room): Line => {
        const channel = new BroadcastChannel(`turnaround room ${room}`);
        return {
          say: (notice) => void tried(() => channel.postMessage(notice)),
          hear: (listener) => {
            const heard = ({ data }: MessageEvent<unknown>): void => listener(data);
            channel.addEventListener('message', heard);
            return () => channel.removeEventListener('message', heard);
          },
          close: () => channel.close(),
        };
      }
    : null;
