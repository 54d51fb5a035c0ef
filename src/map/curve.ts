import type { Point } from './mapLayout';

const CORNER = 10;

/** A tenth of a pixel is fine enough, and keeps files small. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

/** A smooth SVG path through the points: upright at each, so that ways meet cards at right angles, and round at corners. */
export function curveOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const parts = rest.map((to, place) => {
    const from = points[place] as Point;
    if (!isStraight(from, to)) return bend(from, to);
    const next = points[place + 2];
    return next !== undefined && isCorner(from, to, next) ? corner(from, to, next) : `L${at(to)}`;
  });
  return `M${at(first)}${parts.join('')}`;
}

const isStraight = (from: Point, to: Point): boolean => from.x === to.x || from.y === to.y;

const isCorner = (from: Point, by: Point, to: Point): boolean =>
  isStraight(by, to) && (from.x === by.x) !== (by.x === to.x);

function bend(from: Point, to: Point): string {
  const middle = (from.y + to.y) / 2;
  return `C${at({ x: from.x, y: middle })} ${at({ x: to.x, y: middle })} ${at(to)}`;
}

const corner = (from: Point, by: Point, to: Point): string => `L${at(near(by, from))}Q${at(by)} ${at(near(by, to))}`;

/** A point a little way from `by` towards `to`. */
function near(by: Point, to: Point): Point {
  const length = Math.abs(to.x - by.x) + Math.abs(to.y - by.y);
  const share = Math.min(CORNER, length / 2) / Math.max(length, 1);
  return { x: by.x + (to.x - by.x) * share, y: by.y + (to.y - by.y) * share };
}
