import type { Clock } from '../app/ports';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** Time as the page knows it. */
export const pageClock: Clock = {
  now: () => performance.now(),
  wall: () => Date.now(),
  dayOf: (at) => Math.floor((at - new Date(at).getTimezoneOffset() * MINUTE) / DAY),
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};
