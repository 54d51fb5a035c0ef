import type { AttemptId } from '../core/model/ids';

/** Takes one attempt at a time for this window. The browser lets go of it when the page ends, however it ends. */
export interface Holding {
  readonly hold: (attempt: AttemptId) => Promise<boolean>;
  readonly release: () => void;
}

const FREE = { attempt: null, letGo: () => undefined } as const;

/** By Web Locks. Pages without a secure address have none: there every window may write, and the log tells who came late. */
export function pageHolding(): Holding {
  let held: { readonly attempt: AttemptId | null; readonly letGo: () => void } = FREE;
  const release = (): void => {
    held.letGo();
    held = FREE;
  };
  const hold = async (attempt: AttemptId): Promise<boolean> => {
    if (held.attempt === attempt) return true;
    release();
    if (!('locks' in navigator)) return true;
    return new Promise((answer) => {
      const taken = (lock: Lock | null): Promise<void> | undefined => {
        answer(lock !== null);
        if (lock === null) return undefined;
        release();
        return new Promise((letGo) => (held = { attempt, letGo }));
      };
      // Where locks are refused, as in a frame without an origin, nobody else has one either.
      navigator.locks.request(`turnaround ${attempt}`, { ifAvailable: true }, taken).catch(() => answer(true));
    });
  };
  return { hold, release };
}
