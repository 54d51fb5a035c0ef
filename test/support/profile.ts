import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

/** A browser that keeps its profile in a folder, on the disk; contexts of a test browser keep all in memory. */
export async function openProfile(folder: string): Promise<BrowserContext> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chromium, Chrome or Edge found, set CHROME to the path of one');
  const quiet = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
  // Chromium refuses its sandbox to root, which is who runs tests in most containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
  return chromium.launchPersistentContext(folder, { executablePath, args });
}
