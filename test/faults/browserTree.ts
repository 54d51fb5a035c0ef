import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { findBrowser } from '../support/browser.mjs';

/** A browser with all its processes, started by us. */
export interface Tree {
  /** Ends every process of it at once, as if none had ever been asked to, and waits until they are gone. */
  readonly kill: () => Promise<void>;
}

const ARGS = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-extensions',
  '--disable-default-apps',
  '--mute-audio',
  '--window-size=800,600',
  // What is asked of a person once must not be asked after every kill.
  '--hide-crash-restore-bubble',
];

const running = new Set<ChildProcess>();
// Whatever ends this program ends the browsers it started.
process.on('exit', () => {
  for (const child of running) end(child);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

/** The browser leads a group of its own, which holds its children too. */
function end({ pid }: ChildProcess): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(-pid, 'SIGKILL');
  } catch {
    return false;
  }
}

/** Whether any process of the group still runs; the dead that nobody has asked after yet have closed all their files. */
function isLeft({ pid }: ChildProcess): boolean {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,stat='], { encoding: 'utf8' });
  return stdout.split('\n').some((line) => {
    const [group, state = ''] = line.trim().split(/\s+/);
    return group === String(pid) && (!state.startsWith('Z') || state.includes('l'));
  });
}

/** Starts a browser on a profile of its own. */
export function startBrowser(profile: string, url: string, env: NodeJS.ProcessEnv = {}): Tree {
  const program = findBrowser();
  if (program === null) throw new Error('no Chromium, Chrome or Edge found, set CHROME to the path of one');
  // Chromium refuses its sandbox to root, which is who runs tests in most containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...ARGS, ...sandbox, `--user-data-dir=${profile}`, url];
  const child = spawn(program, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } });
  running.add(child);
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    kill: async () => {
      end(child);
      await gone;
      for (let tries = 0; isLeft(child); tries += 1) {
        if (tries > 500) throw new Error('a browser outlived its kill');
        await pause(10);
      }
      running.delete(child);
    },
  };
}
