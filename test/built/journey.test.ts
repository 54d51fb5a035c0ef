import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe';
import { openBrowser, openPage, type Preview, servePreview, serveUnder } from '../support/chromium';

let browser: Browser;
let served: Preview;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servePreview()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('the built home page', () => {
  it('opens with a heading, in silence, and axe finds nothing', async () => {
    const { page, errors, close } = await openPage(browser, served);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.title()).not.toBe('');
    expect(await axeFindings(page)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('lets nothing run that is not a file of ours', async () => {
    const { page, close } = await openPage(browser, served);
    const refused = page.evaluate(() => {
      return new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        const script = document.createElement('script');
        script.append('window.ran = true');
        document.head.append(script);
      });
    });
    expect(await refused).toMatch(/^(script-src|require-trusted-types-for)/);
    await close();
  });

  it('opens from any sub path of a plain file host', async () => {
    const elsewhere = await serveUnder('/training/game/');
    const { page, errors, close } = await openPage(browser, elsewhere);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(errors).toEqual([]);
    await close();
    await elsewhere.close();
  });
});
