import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/chromium';
import { customerShare, wallFaults, wallTexts } from '../support/wallLook';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** A wall of the test's own: a picture of some height, and words in a style. */
const wallWith = async (style: string, picture = '45vh', size = { width: 1280, height: 720 }): Promise<Page> => {
  const page = await browser.newPage({ viewport: size });
  await page.setContent(
    `<style>body{margin:0;background:#fff;color:#111;font:36px sans-serif}canvas{display:block;width:100%;height:${picture};background:#357}
     p{margin:0}.over{position:absolute;inset:50% 0 0;background:#fff;height:200px;color:#111}</style>
     <div id="stage"><canvas></canvas></div><p style="${style}">The last row reads this</p>`,
  );
  return page;
};

describe('the measure of a wall', () => {
  it('finds nothing on a wall that can be read, and leaves what only screen readers say', async () => {
    const page = await wallWith('');
    await page.evaluate(() => {
      const hidden = document.createElement('span');
      hidden.className = 'sr';
      hidden.style.cssText = 'font-size:9px;position:absolute;clip-path:inset(50%)';
      hidden.append('for ears alone');
      document.body.append(hidden);
    });
    expect(await wallFaults(browser, page, { customer: true })).toEqual([]);
    expect((await wallTexts(page)).map(({ text, size }) => [text, size])).toEqual([['The last row reads this', 36]]);
    await page.close();
  });

  it.each([
    ['letters too small', 'font-size:35px', '35.0 px are 15.7 minutes'],
    ['letters made small by a transform', 'transform:scale(.5)', '18.0 px are 8.1 minutes'],
    ['letters made small by a scale', 'scale:.5', '18.0 px are 8.1 minutes'],
    ['pale letters', 'color:#777', '4.'],
    ['words beside the picture', 'position:absolute;left:1200px;top:500px;white-space:nowrap', 'stands outside'],
    ['words cut off', 'width:90px;height:40px;overflow:hidden', 'is cut off'],
    ['words that would have to be scrolled to', 'height:40px;width:90px;overflow:auto', 'is cut off'],
    ['a page larger than the picture', 'padding-bottom:900px', 'the page is larger'],
  ])('finds %s', async (_, style, words) => {
    const page = await wallWith(style);
    expect((await wallFaults(browser, page, { customer: true })).join('\n')).toContain(words);
    await page.close();
  });

  it('takes words that end in dots on purpose as they are', async () => {
    const page = await wallWith(
      'width:300px;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1',
    );
    expect(await wallFaults(browser, page, { customer: true })).toEqual([]);
    await page.close();
  });

  it('finds words that something else stands over, and a wall that says nothing', async () => {
    const page = await wallWith('position:absolute;top:400px');
    await page.evaluate(() => {
      const over = document.createElement('div');
      over.className = 'over';
      document.body.append(over);
    });
    expect((await wallFaults(browser, page, { customer: true })).join('\n')).toContain('stands under something else');
    await page.setContent('<main></main>');
    expect(await wallFaults(browser, page, { customer: false })).toEqual(['says nothing']);
    await page.close();
  });

  it('finds small letters in a drawing that is shown smaller than drawn', async () => {
    const page = await wallWith('');
    await page.setContent(
      '<svg viewBox="0 0 1000 400" width="500" height="200"><text x="10" y="90" font-size="60">Turn 3</text></svg>',
    );
    expect((await wallTexts(page)).map(({ size }) => Math.round(size))).toEqual([30]);
    await page.close();
  });

  it('finds a customer with too little of the height, and none at all', async () => {
    const page = await wallWith('', '39vh');
    expect(await wallFaults(browser, page, { customer: true })).toEqual(['the customer keeps 39% of the height']);
    await page.setContent('<p style="font-size:40px">Nobody is here</p>');
    expect(await customerShare(page)).toBeNull();
    expect(await wallFaults(browser, page, { customer: true })).toEqual(['the customer keeps 0% of the height']);
    expect(await wallFaults(browser, page, { customer: false })).toEqual([]);
    await page.close();
  });

  it('asks three times as many pixels of a picture three times as wide', async () => {
    const page = await wallWith('font-size:106px', '45vh', { width: 3840, height: 2160 });
    expect(await wallFaults(browser, page, { customer: true })).toEqual([
      '106.0 px are 15.8 minutes: The last row reads this',
    ]);
    await page.close();
  });
});
