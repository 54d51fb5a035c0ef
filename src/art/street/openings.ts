import { type Colour, darker, lighter, mix } from '../colour';
import { path, type Point } from '../shapes';
import { behind, flankColour, inLight, polygon, type Site } from './solid';

interface Opening {
  readonly x: number;
  /** Its upper edge. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Pane extends Opening {
  readonly radius?: number;
  readonly frame?: Colour;
  /** Bars across it: how many columns and rows of glass. */
  readonly bars?: readonly [number, number];
  readonly sill?: Colour;
}

/** Glass with the light of the room in it, a frame, a reflection, and a sill. */
export function pane(site: Site, { x, y, width, height, radius = 1.5, frame = '#FBF1DE', bars, sill }: Pane): void {
  const { pen, tone } = site;
  inLight(site, () => pen.box(x - 2.4, y - 2.4, width + 4.8, height + 4.8, frame, radius + 1.4));
  pen.box(x, y, width, height, tone.glass, radius);
  pen.path(
    path`M${x} ${y + height}V${y + height * 0.55}L${x + width * 0.7} ${y}H${x + width}L${x + width * 0.25} ${y + height}Z`,
    '#ffffff',
    {
      opacity: tone.hour === 'dusk' ? 0.08 : 0.2,
    },
  );
  pen.path(path`M${x} ${y}h${width}v3h${-width}Z`, '#2a1240', { opacity: 0.22 });
  inLight(site, () => {
    if (bars !== undefined) pen.line(barLines({ x, y, width, height }, bars), frame, 1.8, { cap: 'butt' });
    if (sill === undefined) return;
    pen.box(x - 4, y + height + 1, width + 8, 3.6, sill, 1);
    pen.path(path`M${x - 3} ${y + height + 4.6}h${width + 6}v3h${-width - 6}Z`, '#2a1240', { opacity: 0.14 });
  });
}

function barLines({ x, y, width, height }: Opening, [columns, rows]: readonly [number, number]): string {
  let d = '';
  for (let i = 1; i < columns; i++) d += path`M${x + (width * i) / columns} ${y}v${height}`;
  for (let i = 1; i < rows; i++) d += path`M${x} ${y + (height * i) / rows}h${width}`;
  return d;
}

interface FlankPane {
  /** Where the other wall begins. */
  readonly x: number;
  /** How deep in the window starts and ends. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  readonly frame?: Colour;
}

/** A window in the other wall. */
export function flankPane(site: Site, { x, from, to, y, height, frame = '#FBF1DE' }: FlankPane): void {
  const { pen, tone } = site;
  const quad = (grow: number): readonly Point[] => [
    behind(x, y - grow, from - grow),
    behind(x, y - grow, to + grow),
    behind(x, y + height + grow, to + grow),
    behind(x, y + height + grow, from - grow),
  ];
  inLight(site, () => pen.path(polygon(quad(2.2)), flankColour(site, frame)));
  pen.path(polygon(quad(0)), site.isSunny ? tone.glass : mix(tone.glass, '#3a3458', 0.28));
}

interface Door extends Opening {
  readonly colour: Colour;
  /** A light over or in it. */
  readonly isGlazed?: boolean;
}

/** A door with a step before it; `y` is its upper edge and it stands on the ground. */
export function door(site: Site, { x, y, width, height, colour, isGlazed = true }: Door): void {
  const { pen, tone } = site;
  inLight(site, () => {
    pen.box(x - 3.4, y - 3.4, width + 6.8, height + 3.4, lighter(colour, 0.62), 2.4);
    pen.box(x, y, width, height, colour, 1.6);
    pen.line(
      path`M${x + width * 0.2} ${y + height * 0.6}h${width * 0.6}v${height * 0.3}h${-width * 0.6}Z`,
      darker(colour, 0.4),
      1.4,
    );
    pen.path(path`M${x} ${y}h4v${height}h-4Z`, '#2a1240', { opacity: 0.2 });
  });
  if (isGlazed) pen.box(x + width * 0.2, y + height * 0.12, width * 0.6, height * 0.36, tone.glass, 1.4);
  inLight(site, () => {
    pen.ellipse(x + width * 0.84, y + height * 0.55, 1.9, 1.9, '#F2D58C');
    pen.box(x - 6, y + height - 2.6, width + 12, 4.6, '#CFC3B0', 1);
  });
}

interface Awning {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly drop: number;
  readonly colours: readonly [Colour, Colour];
  readonly stripes: number;
}

/** Striped cloth that leans out over the pavement, with scallops, and the shade it gives. */
export function awning(site: Site, { x, y, width, drop, colours, stripes }: Awning): void {
  const { pen } = site;
  inLight(site, () => {
    pen.path(path`M${x - 2} ${y + drop - 2}h${width + 8}l4 13h${-width - 12}Z`, '#2a1240', { opacity: 0.24 });
    for (let i = 0; i < stripes; i++) {
      const [top, wide] = [x + (width * i) / stripes, width / stripes];
      const [low, broad] = [x - 7 + ((width + 14) * i) / stripes, (width + 14) / stripes];
      const colour = colours[i % 2 === 0 ? 0 : 1];
      pen.path(path`M${top} ${y}h${wide}L${low + broad} ${y + drop}q${-broad / 2} 8 ${-broad} 0Z`, colour);
      pen.path(path`M${low} ${y + drop - 4}h${broad}v4q${-broad / 2} 8 ${-broad} 0Z`, '#2a1240', { opacity: 0.1 });
    }
    pen.path(path`M${x} ${y}h${width}v3h${-width}Z`, '#ffffff', { opacity: 0.3 });
  });
}

/** A box of flowers under a window; they open as the weather does. */
export function flowerBox(site: Site, x: number, y: number, width: number): void {
  const { pen, tone } = site;
  const open = tone.misty ? 0.4 : tone.weather;
  inLight(site, () => {
    for (let at = x + 3; at < x + width - 1; at += 4.6)
      pen.ellipse(at, y - 1.6, 3.2, 3.4, at % 2 > 1 ? '#5E9A6B' : '#477F58');
    if (open > 0.3) {
      for (let at = x + 4; at < x + width - 1; at += 6)
        pen.ellipse(at, y - 3.6, 2.2 * open + 0.6, 2.2 * open + 0.6, at % 3 > 1.5 ? '#E8836F' : '#F6C36B');
    }
    pen.box(x, y, width, 5.6, '#8A5A3C', 1.4);
  });
}
