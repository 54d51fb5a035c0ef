import type { Tokens } from '../app/room/port';
import { spokenTokens } from './spokenTokens';

/** The token is given back; whoever has none yet waits no longer. */
type GiveBack = () => void;

/** One of several windows has a token: by Web Locks, or by word of mouth where a page without a secure address has none. */
export const roomTokens: Tokens = 'locks' in navigator ? lockedTokens() : spokenTokens();

/** The browser lets go of a lock when the page ends, however it ends. */
function lockedTokens(): Tokens {
  const ask = (name: string, options: LockOptions, gained: () => void, lost: () => void): GiveBack => {
    let state: 'waiting' | 'held' | 'over' = 'waiting';
    let letGo = (): void => undefined;
    const held = async (): Promise<void> => {
      if (state !== 'waiting') return;
      state = 'held';
      const end = new Promise<void>((resolve) => (letGo = resolve));
      gained();
      await end;
    };
    navigator.locks.request(`turnaround ${name}`, options, held).catch(() => {
      const before = state;
      if (before === 'over') return;
      state = 'over';
      if (before === 'held') lost();
      // Where locks are refused, as in a frame without an origin, nobody else has one either.
      else gained();
    });
    return () => {
      state = 'over';
      letGo();
    };
  };
  return {
    wait: (name, gained, lost) => {
      const stop = new AbortController();
      const giveBack = ask(name, { signal: stop.signal }, gained, lost);
      return () => {
        giveBack();
        stop.abort();
      };
    },
    take: (name, gained, lost) => ask(name, { steal: true }, gained, lost),
  };
}
