import { turnOn } from './standing';
import type { RoomState } from './state';

/** Names where the room is: step, take, turn, and what is on screen. It changes with everything that goes on or back. */
export const cueOf = (state: RoomState): string =>
  [state.step, state.take, turnOn(state), state.at.name, state.at.place].join('.');
