import { type Colour, darker, lighter } from '../colour';
import { linear, type Pen } from '../displayList';
import { path, type Point } from '../shapes';
import type { Tone } from './tone';

/** A house while it is drawn: its front stands on y 0 with its middle at x 0, and its other wall goes off to the right. */
export interface Site {
  readonly pen: Pen;
  readonly tone: Tone;
  /** True where the other wall looks towards the light: the house is drawn mirrored then. */
  readonly isSunny: boolean;
}

/** How a wall that goes away from us runs on paper, for each unit of depth. */
const AWAY = { x: 0.62, y: -0.3 };

/** The point `depth` behind x, y. */
export const behind = (x: number, y: number, depth: number): Point => [x + depth * AWAY.x, y + depth * AWAY.y];

export function polygon(points: readonly Point[]): string {
  const [first = [0, 0], ...rest] = points;
  return `${path`M${first[0]} ${first[1]}`}${rest.map(([x, y]) => path`L${x} ${y}`).join('')}Z`;
}

/** The colour of the other wall: in shade, or a little warmer where the light falls on it. */
export const flankColour = ({ isSunny }: Site, colour: Colour): Colour =>
  isSunny ? lighter(colour, 0.22) : darker(colour, 0.3);

/** Draws in the light of the house. What shines by itself is drawn outside of this. */
export function inLight({ pen, tone }: Site, draw: (pen: Pen) => void): void {
  pen.group(tone.at, draw);
}

interface Block {
  readonly x: number;
  /** Its lower edge. */
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly wall: Colour;
  /** The flat top as seen from a little above; none where a roof covers it. */
  readonly top?: Colour;
}

/** A box in three-quarter view: front, other wall, top. */
export function block(site: Site, { x, y = 0, width, height, depth, wall, top }: Block): void {
  const { pen } = site;
  const right = x + width;
  const foot = behind(right, y, depth);
  const head = behind(right, y - height, depth);
  const flank = flankColour(site, wall);
  inLight(site, () => {
    pen.path(
      polygon([[right, y], foot, head, [right, y - height]]),
      linear(right, 0, foot[0], 0, [
        [0, flank],
        [1, darker(flank, 0.12)],
      ]),
    );
    if (top !== undefined)
      pen.path(polygon([[x, y - height], behind(x, y - height, depth), head, [right, y - height]]), top);
    pen.path(
      polygon([
        [x, y],
        [right, y],
        [right, y - height],
        [x, y - height],
      ]),
      linear(0, y - height, 0, y, [
        [0, lighter(wall, 0.1)],
        [1, darker(wall, 0.07)],
      ]),
    );
  });
}

interface Roof {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly depth: number;
  /** How high the ridge is over the eaves. */
  readonly rise: number;
  readonly overhang: number;
  readonly colour: Colour;
  /** The gable wall under it. */
  readonly wall: Colour;
}

/** A roof whose long slope faces us; the gable is on the other wall. Rows of tiles lie on the slope. */
export function longRoof(site: Site, { x, y, width, depth, rise, overhang, colour, wall }: Roof): void {
  const { pen } = site;
  const left = x - overhang;
  const right = x + width + overhang;
  const ridgeLeft = behind(left, y - rise, depth / 2);
  const ridgeRight = behind(right, y - rise, depth / 2);
  const back = behind(x + width + 2, y + 1, depth + 4);
  inLight(site, () => {
    const gable = behind(x + width, y - rise * 0.94, depth / 2);
    pen.path(polygon([[x + width, y], behind(x + width, y, depth), gable]), flankColour(site, wall));
    pen.line(path`M${ridgeRight[0] - 1} ${ridgeRight[1] + 1}L${back[0]} ${back[1]}`, darker(colour, 0.4), 4);
    pen.path(polygon([[left, y + 5], [right, y + 5], ridgeRight, ridgeLeft]), slopeShade(colour, y, rise));
    pen.line(tiles([left, y + 5], [right, y + 5], ridgeRight, ridgeLeft, 4), darker(colour, 0.35), 1.2, {
      opacity: 0.5,
    });
    pen.path(
      polygon([
        [left, y + 5],
        [right, y + 5],
        [right, y + 9],
        [left, y + 9],
      ]),
      darker(colour, 0.45),
    );
    pen.line(path`M${ridgeLeft[0]} ${ridgeLeft[1]}L${ridgeRight[0]} ${ridgeRight[1]}`, lighter(colour, 0.25), 2.6);
  });
}

const slopeShade = (colour: Colour, y: number, rise: number) =>
  linear(0, y - rise, 0, y, [
    [0, lighter(colour, 0.14)],
    [1, darker(colour, 0.1)],
  ]);

/** Lines along a slope, from its lower edge up. */
function tiles(a: Point, b: Point, c: Point, d: Point, rows: number): string {
  const between = (from: Point, to: Point, t: number): Point => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t,
  ];
  return Array.from({ length: rows }, (_, row) => {
    const t = (row + 1) / (rows + 1);
    const [x1, y1] = between(a, d, t);
    const [x2, y2] = between(b, c, t);
    return path`M${x1} ${y1}L${x2} ${y2}`;
  }).join('');
}

/** A shadow that a house throws on the ground, away from the light. */
export function groundShadow({ pen, isSunny }: Site, x: number, width: number, depth: number): void {
  const far = behind(x + width, 0, depth);
  const away: readonly Point[] = [
    [x - 6, 2],
    [x + width + 4, 7],
    [far[0] + 26, far[1] + 12],
    [far[0] + 8, far[1] - 2],
    [x + width, -6],
  ];
  const beside: readonly Point[] = [
    [x + width, 4],
    [x, 7],
    [x - 34, 1],
    [x - 22, -10],
    [x, -8],
  ];
  pen.path(polygon(isSunny ? beside : away), '#2a1240', { opacity: 0.2 });
}
