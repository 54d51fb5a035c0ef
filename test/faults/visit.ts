import { setTimeout as pause } from 'node:timers/promises';
import { startBrowser } from './browserTree';
import type { Acknowledged, FoundAll } from './message';
import type { Served } from './pages';

/** Milliseconds; longer than any start takes, it only ends what hangs. */
const LONGEST = 60_000;

/** One life of a browser, from its start to its kill. */
export interface Visit {
  /** What the page found when it was opened. */
  readonly found: Promise<FoundAll>;
  /** Resolves when so many turns are acknowledged, the first of them in the log that was found last; else says what stopped it. */
  readonly turns: (count: number) => Promise<readonly string[]>;
  readonly kill: () => Promise<void>;
}

/** Starts a browser on a profile and hears what its page tells, until it is killed. */
export function visit(
  served: Served,
  at: { readonly profile: string; readonly path: string; readonly env?: NodeJS.ProcessEnv },
  onKept: (kept: Acknowledged) => void,
): Visit {
  let count = 0;
  let broken: string | null = null;
  let stop = (): void => undefined;
  const found = new Promise<FoundAll>((keep, fail) => {
    const late = setTimeout(() => fail(new Error('the page told nothing for a minute')), LONGEST);
    stop = () => clearTimeout(late);
    served.listen((message) => {
      stop();
      if (message.type === 'found') keep(message);
      if (message.type === 'failed') fail(new Error((broken = `the page says: ${message.why}`)));
      if (message.type !== 'kept') return;
      count += 1;
      onKept(message);
    });
  });
  const tree = startBrowser(at.profile, `${served.url}${at.path}`, at.env);
  // Nobody goes on with a page that told nothing; who kills it early does not wait for what it found.
  found.catch(() => tree.kill());
  return {
    found,
    turns: async (wanted) => {
      const isShort = (): boolean => count < wanted;
      for (let waited = 0; isShort(); waited += 5) {
        if (broken !== null || waited > LONGEST) return [broken ?? `only ${count} turns were kept in a minute`];
        await pause(5);
      }
      return [];
    },
    kill: async () => {
      stop();
      await tree.kill();
    },
  };
}
