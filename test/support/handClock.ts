import type { Clock } from '../../src/app/ports';
import { DAY } from './summaries';

/** A clock that goes when the test says so, from a moment of the test's choice. */
export function handClock(begins = 0) {
  let now = begins;
  const waiting = new Set<{ readonly at: number; readonly call: () => void }>();
  const clock: Clock = {
    now: () => now,
    wall: () => now,
    dayOf: (at) => Math.floor(at / DAY),
    after: (milliseconds, then) => {
      const one = { at: now + milliseconds, call: then };
      waiting.add(one);
      return () => void waiting.delete(one);
    },
  };
  const pass = (milliseconds: number): void => {
    const end = now + milliseconds;
    for (;;) {
      const [next] = [...waiting].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at);
      if (next === undefined) break;
      waiting.delete(next);
      now = next.at;
      next.call();
    }
    now = end;
  };
  return { clock, pass, setTime: (next: number) => void (now = next) };
}
