import { toCanvas } from '../art/canvas';
import type { DisplayList } from '../art/displayList';
import type { Box } from '../art/places/backdrop';

/** One picture of the gallery: what is drawn, what part of it is shown, how wide on the page. */
export interface Shown {
  readonly caption: string;
  readonly draw: () => DisplayList;
  readonly part: Box;
  readonly width: number;
}

function paint(canvas: HTMLCanvasElement, { draw, part, width }: Shown): void {
  const [left, top, partWidth] = part;
  const scale = (width * devicePixelRatio) / partWidth;
  const brush = canvas.getContext('2d');
  if (brush === null) return;
  brush.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  toCanvas(brush, draw());
  canvas.dataset['painted'] = '';
}

// A hundred thousand paths at once would stop the page: a picture is painted when it comes near.
const waiting = new WeakMap<Element, Shown>();
const watcher = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const shown = waiting.get(target);
      if (!isIntersecting || shown === undefined || !(target instanceof HTMLCanvasElement)) continue;
      watcher.unobserve(target);
      paint(target, shown);
    }
  },
  { rootMargin: '400px' },
);

/** A picture with its caption. It is painted once it comes near the screen. */
export function frameOf(shown: Shown): HTMLElement {
  const { caption, part, width } = shown;
  const canvas = document.createElement('canvas');
  const height = Math.round((width * part[3]) / part[2]);
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', caption);
  waiting.set(canvas, shown);
  watcher.observe(canvas);
  const figure = document.createElement('figure');
  const words = document.createElement('figcaption');
  words.textContent = caption;
  figure.append(canvas, words);
  return figure;
}

/** Rows of pictures under a heading. */
export function shelfOf(id: string, heading: string, ...rows: readonly (readonly Shown[])[]): HTMLElement {
  const section = document.createElement('section');
  const title = document.createElement('h2');
  section.id = id;
  title.textContent = heading;
  section.append(title);
  for (const row of rows) {
    const shelf = document.createElement('div');
    shelf.className = 'shelf';
    shelf.append(...row.map(frameOf));
    section.append(shelf);
  }
  return section;
}
