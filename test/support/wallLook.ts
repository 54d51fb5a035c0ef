import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { type Contrast, faintText } from './look';

/** How high a capital letter of the typeface stands, in em: `capHeightOf` its OS/2 table. */
export const CAP_HEIGHT = 0.668;
/** What ISO 9241-303 asks of letters at least, in minutes of arc. */
export const LEAST_MINUTES = 16;
/** Text against its own ground, by the pixels. */
export const LEAST_CONTRAST = 7;
/** Less than that is no text at all. */
const BARE = 1.2;
/** The part of the wall's height that the customer keeps. */
export const LEAST_CUSTOMER = 0.4;

/** The room that is measured for: how far its last row sits from how wide a picture, in metres. */
export interface Hall {
  readonly distance: number;
  readonly width: number;
}
export const HALL: Hall = { distance: 8, width: 2 };

/**
 * Minutes of arc that a capital letter fills for somebody in the last row. `size` is its font size and `across` the width
 * of the window, both in CSS pixels: the letter is `size * 0.668 * width / across` metres high, seen from `distance`.
 */
export function minutesOf(size: number, across: number, { distance, width }: Hall = HALL): number {
  const height = (size * CAP_HEIGHT * width) / across;
  return (2 * Math.atan(height / 2 / distance) * 180 * 60) / Math.PI;
}

/** A visible line of text on a wall. */
export interface WallText {
  readonly text: string;
  /** Font size in CSS pixels, as drawn: with what its drawing or a transform makes of it. */
  readonly size: number;
  readonly minutes: number;
  /** What is wrong with its place: outside of the window, cut off by a box it stands in, under something else. */
  readonly place: 'whole' | 'outside' | 'cut' | 'under';
  /** It may end in dots on purpose: the rest of it is not drawn. */
  readonly dotted: boolean;
}

type Found = Omit<WallText, 'minutes'>;

/** Runs in the page: every visible line of text, how large it is drawn, and whether all of it can be seen. */
function textsOnWall(): Found[] {
  const SLACK = 2;
  const isClipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
  const scaleOf = (element: Element | null): number => {
    if (element === null) return 1;
    if (element instanceof SVGGraphicsElement) {
      const matrix = element.getScreenCTM();
      return matrix === null ? 1 : Math.hypot(matrix.c, matrix.d);
    }
    const { transform, scale } = getComputedStyle(element);
    const matrix = new DOMMatrix(transform === 'none' ? '' : transform);
    const own = scale === 'none' ? 1 : Number.parseFloat(scale.split(' ').at(-1) ?? '1');
    return Math.hypot(matrix.c, matrix.d) * own * scaleOf(element.parentElement);
  };
  const isClamped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).webkitLineClamp !== 'none' || isClamped(element.parentElement));
  /** A line's box is higher than its letters: so much of it may be hidden, above and below, and nothing is lost. */
  const AIR = 0.2;
  const isCut = (text: DOMRect, element: Element | null): boolean => {
    if (element === null || element === document.body) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const cutsAcross = overflowX !== 'visible' && (text.left < box.left - SLACK || text.right > box.right + SLACK);
    const air = SLACK + AIR * text.height;
    const cutsDown = overflowY !== 'visible' && (text.top < box.top - air || text.bottom > box.bottom + air);
    return cutsAcross || cutsDown || isCut(text, element.parentElement);
  };
  const placeOf = (box: DOMRect, parent: Element): Found['place'] => {
    const { left, top, right, bottom } = box;
    if (left < -SLACK || top < -SLACK || right > innerWidth + SLACK || bottom > innerHeight + SLACK) return 'outside';
    if (isCut(box, parent)) return 'cut';
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    // What lets the pointer through, as a picture does, is not found by it.
    const isOurs = over === null || over.contains(parent) || parent.contains(over);
    return isOurs || getComputedStyle(parent).pointerEvents === 'none' ? 'whole' : 'under';
  };
  const found: Found[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (parent === null || !/[\p{L}\p{N}]/u.test(text)) continue;
    if (parent.closest('[inert], .sr, .skip, title, desc, option, noscript') !== null || isClipped(parent)) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 2 && height > 6);
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scaleOf(parent);
    // Of a text that ends in dots on purpose the rest is not there to be seen: it was read alone before.
    const isDotted = isClamped(parent);
    const places = (isDotted ? boxes.slice(0, 1) : boxes).map((box) => placeOf(box, parent));
    if (boxes.length > 0)
      found.push({
        text: text.slice(0, 60),
        size,
        place: places.find((one) => one !== 'whole') ?? 'whole',
        dotted: isDotted,
      });
  }
  return found;
}

/** Every visible text of a wall with the height of its letters for the last row. */
export async function wallTexts(page: Page, hall: Hall = HALL): Promise<readonly WallText[]> {
  const [found, across] = await Promise.all([page.evaluate(textsOnWall), page.evaluate(() => innerWidth)]);
  return found.map((one) => ({ ...one, minutes: minutesOf(one.size, across, hall) }));
}

/** Which part of the window's height the customer's picture has; null where there is no picture. */
export const customerShare = (page: Page): Promise<number | null> =>
  page.evaluate(() => {
    const picture = document.querySelector('#stage canvas');
    if (picture === null || !picture.checkVisibility({ visibilityProperty: true })) return null;
    const { top, bottom } = picture.getBoundingClientRect();
    return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) / innerHeight;
  });

/** True where a wall would have to be scrolled, which nobody at a projector can. */
const scrolls = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return scrollWidth > innerWidth + 1 || scrollHeight > innerHeight + 1;
  });

const WRONG = {
  outside: 'stands outside of the picture',
  cut: 'is cut off',
  under: 'stands under something else',
} as const;

/** Buttons that only the pointer brings out are no part of the wall, nor is what would follow the dots: bare ground. */
const isOnWall = ({ text, ratio }: Contrast, texts: readonly WallText[]): boolean =>
  texts.some((one) => one.text.startsWith(text) && !(one.dotted && ratio < BARE));

/** Everything on a wall that the last row cannot read; empty where all is well. */
export async function wallFaults(
  browser: Browser,
  page: Page,
  { customer, hall = HALL }: { readonly customer: boolean; readonly hall?: Hall },
): Promise<readonly string[]> {
  const texts = await wallTexts(page, hall);
  const small = texts.filter(({ minutes }) => minutes < LEAST_MINUTES);
  const faint = (await faintText(browser, page, LEAST_CONTRAST)).filter((one) => isOnWall(one, texts));
  const share = customer ? ((await customerShare(page)) ?? 0) : 1;
  return [
    ...(texts.length === 0 ? ['says nothing'] : []),
    ...small.map(({ text, size, minutes }) => `${size.toFixed(1)} px are ${minutes.toFixed(1)} minutes: ${text}`),
    ...texts.flatMap(({ text, place }) => (place === 'whole' ? [] : [`${WRONG[place]}: ${text}`])),
    ...faint.map(({ text, ratio }) => `${ratio} to 1: ${text}`),
    ...(share < LEAST_CUSTOMER ? [`the customer keeps ${Math.round(share * 100)}% of the height`] : []),
    ...((await scrolls(page)) ? ['the page is larger than the picture'] : []),
  ];
}

/**
 * The height of capitals in em, as a font file says it: `sCapHeight` of its OS/2 table over `unitsPerEm` of its head table
 * (OpenType 1.9), found by the table directory of WOFF 2.0, whose tables lie one after the other in one Brotli stream.
 */
export function capHeightOf(file: string): number {
  const bytes = readFileSync(file);
  const count = bytes.readUInt16BE(12);
  let at = 48;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = bytes.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let from = 0;
  const places = new Map<number, number>();
  for (let table = 0; table < count; table += 1) {
    const flags = bytes.readUInt8(at);
    const [tag, version] = [flags & 63, flags >> 6];
    at += tag === 63 ? 5 : 1;
    const length = number();
    // Tables of outlines (10 and 11) are transformed unless they say 3; all others only where they say so.
    const isTransformed = tag === 10 || tag === 11 ? version !== 3 : version !== 0;
    places.set(tag, from);
    from += isTransformed ? number() : length;
  }
  const tables = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)));
  const [head, os2] = [places.get(1) ?? 0, places.get(6) ?? 0];
  return tables.readInt16BE(os2 + 88) / tables.readUInt16BE(head + 18);
}
