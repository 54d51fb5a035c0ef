import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

/** A browser on a profile of its own, which can be ended as a dead laptop ends it. */
export interface Killable {
  readonly context: BrowserContext;
  /** Ends every process of it at once, as if none had ever been asked to. */
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
  '--hide-crash-restore-bubble',
  '--remote-debugging-port=0',
  '--window-size=1280,720',
];

const PORT_FILE = 'DevToolsActivePort';
const LONGEST = 30_000;

/** The address the browser writes down for those who want to lead it. */
async function addressIn(profile: string): Promise<string> {
  for (let waited = 0; waited < LONGEST; waited += 20) {
    try {
      const [port] = readFileSync(join(profile, PORT_FILE), 'utf8').split('\n');
      if (port !== undefined && port !== '') return `http://127.0.0.1:${port}`;
    } catch {
      // It is not there yet.
    }
    await pause(20);
  }
  throw new Error('the browser wrote down no address');
}

/** Starts a browser on a profile. */
export async function openKillable(profile: string): Promise<Killable> {
  const program = findBrowser();
  if (program === null) throw new Error('no Chromium, Chrome or Edge found, set CHROME to the path of one');
  // Chromium refuses its sandbox to root, which is who runs tests in most containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  rmSync(join(profile, PORT_FILE), { force: true });
  const child = spawn(program, [...ARGS, ...sandbox, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
  });
  const gone = once(child, 'exit');
  const end = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', end);
  const browser = await chromium.connectOverCDP(await addressIn(profile));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the browser has no window');
  return {
    context,
    kill: async () => {
      end();
      await gone;
      process.removeListener('exit', end);
    },
  };
}
