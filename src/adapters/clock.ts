import type { Clock } from '../app/ports';

/** Time as the page knows it. */
export const pageClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};
