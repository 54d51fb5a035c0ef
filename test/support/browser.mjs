// Finds a Chromium family browser for the journeys, and gets one where there is none.
// Plain JavaScript, because test/run.mjs uses it and Node 20 runs no TypeScript.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

const CURE =
  'No Chromium, Chrome or Edge was found for the browser journeys.\n' +
  'Install one of them, or set CHROME to the path of its program, then run npm test again.';

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(command, env) {
  return (env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}

/** Every place a browser may be, best first. What a person named comes before what we would pick. */
function places(env, platform) {
  const named = [env.CHROME, env.CHROMIUM].filter(Boolean);
  if (platform === 'darwin') return [...named, ...MAC, ...MAC.map((path) => join(env.HOME ?? '', path))];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return [...named, ...roots.flatMap((root) => WINDOWS.map((path) => join(root, path)))];
  }
  return [...named, ...COMMANDS.flatMap((command) => onPath(command, env)), '/snap/bin/chromium'];
}

/** The browser that Playwright itself installed, if it did. */
function playwrightsOwn() {
  try {
    return [require('playwright-core').chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * The path of a browser to test with, or null. A path named in CHROME or CHROMIUM that does not work is an error:
 * testing quietly with another browser would hide the slip.
 */
export function findBrowser(env = process.env, platform = process.platform, own = playwrightsOwn) {
  for (const name of ['CHROME', 'CHROMIUM']) {
    if (env[name] && !isProgram(env[name])) throw new Error(`${name} names no program that can be run: ${env[name]}`);
  }
  return places(env, platform).find(isProgram) ?? own().find(isProgram) ?? null;
}

function run(command, args, say) {
  say(`> ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env }).status === 0;
}

function isDebianRoot() {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get', process.env).some(isProgram)
  );
}

/** A browser to test with; installs one where there is none, saying each command it runs. */
export function ensureBrowser(say = console.log) {
  const found = findBrowser();
  if (found) return found;
  say('No browser found for the journeys: installing Chromium.');
  if (isDebianRoot()) {
    run('apt-get', ['update'], say);
    run('apt-get', ['install', '-y', 'chromium'], say);
  }
  // Ubuntu's chromium package is a stub that wants snap, so what counts is whether there is a program now.
  if (!findBrowser()) run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], say);
  const installed = findBrowser();
  if (!installed) throw new Error(CURE);
  return installed;
}
