import { clamp } from './numbers';

export type Point = readonly [x: number, y: number];

/** A number as path data has it: one decimal. */
export const brief = (value: number): string => (Math.round(value * 10) / 10).toString();

/** Template tag for path data; shortens the numbers. */
export function path(text: TemplateStringsArray, ...values: readonly (number | string)[]): string {
  const written = values.map((value) => (typeof value === 'number' ? brief(value) : value));
  return text.reduce((done, piece, index) => done + piece + (written[index] ?? ''), '');
}

export const ellipsePath = (cx: number, cy: number, rx: number, ry: number = rx): string =>
  path`M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;

export function boxPath(x: number, y: number, width: number, height: number, radius = 0): string {
  if (radius === 0) return path`M${x} ${y}h${width}v${height}h${-width}Z`;
  const across = width - 2 * radius;
  const down = height - 2 * radius;
  const right = path`M${x + radius} ${y}h${across}q${radius} 0 ${radius} ${radius}v${down}`;
  const left = path`q0 ${radius} ${-radius} ${radius}h${-across}q${-radius} 0 ${-radius} ${-radius}v${-down}`;
  return `${right}${left}${path`q0 ${-radius} ${radius} ${-radius}Z`}`;
}

function neighbour(points: readonly Point[], index: number, closed: boolean): Point {
  const count = points.length;
  const at = closed ? (index + count) % count : clamp(index, 0, count - 1);
  return points[at] ?? [0, 0];
}

/** Smooth curve through points (Catmull-Rom); `roundness` 0 is a polygon. */
export function smooth(points: readonly Point[], closed = false, roundness = 0.5): string {
  const k = roundness / 3;
  const [x, y] = neighbour(points, 0, closed);
  let d = path`M${x} ${y}`;
  for (let i = 0; i < (closed ? points.length : points.length - 1); i++) {
    const [ax, ay] = neighbour(points, i - 1, closed);
    const [bx, by] = neighbour(points, i, closed);
    const [cx, cy] = neighbour(points, i + 1, closed);
    const [ex, ey] = neighbour(points, i + 2, closed);
    d += path`C${bx + (cx - ax) * k} ${by + (cy - ay) * k} ${cx - (ex - bx) * k} ${cy - (ey - by) * k} ${cx} ${cy}`;
  }
  return closed ? `${d}Z` : d;
}

/** All points moved right by `dx`. */
export const shifted = (points: readonly Point[], dx: number): readonly Point[] =>
  points.map(([x, y]): Point => [x + dx, y]);

/** Tapered limb: the hull of two circles. */
export function capsule(x1: number, y1: number, r1: number, x2: number, y2: number, r2: number): string {
  const along = Math.atan2(y2 - y1, x2 - x1);
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const spread = Math.acos(clamp((r1 - r2) / length, -1, 1));
  const on = (x: number, y: number, r: number, angle: number) =>
    path`${x + r * Math.cos(angle)} ${y + r * Math.sin(angle)}`;
  const wide = spread > Math.PI / 2;
  const start = on(x1, y1, r1, along + spread);
  const end = `${on(x2, y2, r2, along + spread)}A${brief(r2)} ${brief(r2)} 0 ${wide ? 1 : 0} 0 ${on(x2, y2, r2, along - spread)}`;
  const back = `${on(x1, y1, r1, along - spread)}A${brief(r1)} ${brief(r1)} 0 ${wide ? 0 : 1} 0 ${start}`;
  return `M${start}L${end}L${back}Z`;
}
