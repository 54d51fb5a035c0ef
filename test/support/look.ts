import type { Browser, Page } from 'playwright-core';

interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** A line of text and the contrast between its ink and its own ground, as drawn. */
export interface Contrast {
  readonly text: string;
  readonly ratio: number;
}

/** Runs in the page: one box per visible line of text. */
function textBoxes(): TextBox[] {
  const isClipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
  const found: TextBox[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent ?? '';
    if (parent === null || !/[\p{L}\p{N}]/u.test(text)) continue;
    if (parent.closest('[inert], .sr, .skip, title, desc, option') !== null) continue;
    // Words only for screen readers are clipped to a dot.
    if (!parent.checkVisibility({ visibilityProperty: true }) || parent.getBoundingClientRect().width < 3) continue;
    if (isClipped(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, top, width, height } of range.getClientRects()) {
      if (width > 10 && height > 6)
        found.push({ x: left + scrollX, y: top + scrollY, width, height, text: text.trim().slice(0, 40) });
    }
  }
  return found;
}

/** Runs in an empty page: the commonest colour of a box is its ground, the ink is the farthest from it with a real share. */
async function measure({ picture, boxes }: { picture: string; boxes: TextBox[] }): Promise<Contrast[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const linear = (part: number): number => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (colour: number): number =>
    0.2126 * linear((colour >> 16) & 255) + 0.7152 * linear((colour >> 8) & 255) + 0.0722 * linear(colour & 255);
  const ratio = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  return boxes.flatMap(({ x, y, width, height, text }) => {
    const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
    const wide = Math.min(image.width - left, Math.ceil(width));
    const high = Math.min(image.height - top, Math.ceil(height));
    if (wide < 4 || high < 4) return [];
    const { data } = context.getImageData(left, top, wide, high);
    const counts = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour =
        (((data[at] as number) & 252) << 16) |
        (((data[at + 1] as number) & 252) << 8) |
        ((data[at + 2] as number) & 252);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const ground = [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
    const least = Math.max(3, wide * high * 0.008);
    const inks = [...counts]
      .filter(([, count]) => count >= least)
      .map(([colour]) => ratio(luminance(colour), luminance(ground)));
    return [{ text, ratio: Math.round(Math.max(1, ...inks) * 100) / 100 }];
  });
}

/** Lines of text whose contrast, by the pixels on screen, is under `least`; lowest first. */
export async function faintText(browser: Browser, page: Page, least = 4.5): Promise<readonly Contrast[]> {
  const faint = await faintNow(browser, page, least);
  // What was zoomed a moment ago is first shown as the old picture, stretched; what is really faint stays faint.
  return faint.length === 0 ? faint : faintNow(browser, page, least);
}

async function faintNow(browser: Browser, page: Page, least: number): Promise<readonly Contrast[]> {
  const boxes = await page.evaluate(textBoxes);
  const picture = (await page.screenshot({ fullPage: true, animations: 'disabled' })).toString('base64');
  const bench = await browser.newPage();
  const contrasts = await bench.evaluate(measure, { picture, boxes });
  await bench.close();
  return contrasts.filter((one) => one.ratio < least).toSorted((one, other) => one.ratio - other.ratio);
}

/** Whether anything sticks out sideways of a narrow page, beyond what scrolls in a region of its own. */
export const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('main *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isInside = element.closest('.scroll-x, svg, .sr, .skip, [inert]') === null;
        return isInside && width > 2 && (right > innerWidth + 1 || left < -1);
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`),
  );

/** Buttons, links and fields smaller than 44 by 44 CSS pixels; links inside a sentence and hidden fields are exempt. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input, select, summary')]
      .filter((element) => element.closest('[inert], .skip') === null && getComputedStyle(element).display !== 'inline')
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
      // A card's link is stretched over the whole card.
      .filter((element) => getComputedStyle(element, '::after').position !== 'absolute')
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
      .map(
        ({ element, box }) =>
          `${element.tagName} ${element.textContent?.trim().slice(0, 30)} ${Math.round(box.width)}x${Math.round(box.height)}`,
      ),
  );
