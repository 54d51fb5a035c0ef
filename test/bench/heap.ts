import { openBrowser, servePreview } from '../support/chromium';
import { print } from './print';

/** JavaScript heap with the stage running, after a forced collection; the promise is 12 MB. */
export async function benchHeap(): Promise<void> {
  const browser = await openBrowser();
  const game = await servePreview();
  for (const id of ['three-waffles', 'third-call-one-shoe-on']) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(new URL(`play/${id}/#begin`, game.url).href);
    await page.waitForSelector('#stage canvas');
    await page.waitForTimeout(3000);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('HeapProfiler.enable');
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    print(`heap: ${(usedSize / 1e6).toFixed(1)} MB in ${id} with the stage, after a forced collection (at most 12)`);
    await page.close();
  }
  await game.close();
  await browser.close();
}
