import type { DisplayList, DisplayNode, PathNode, Placement } from '../../../src/art/displayList';
import type { Box } from '../../../src/art/places/backdrop';

type Point = readonly [x: number, y: number];
type Map = (point: Point) => Point;

/** How a group places what is in it: scaled, then turned about its origin, then moved. */
function mapOf(at: Placement): Map {
  const { x = 0, y = 0, originX = 0, originY = 0, rotate = 0, scaleX = 1, scaleY = 1 } = at;
  const [sin, cos] = [Math.sin((rotate * Math.PI) / 180), Math.cos((rotate * Math.PI) / 180)];
  return ([px, py]) => {
    const [dx, dy] = [(px - originX) * scaleX, (py - originY) * scaleY];
    return [x + originX + dx * cos - dy * sin, y + originY + dx * sin + dy * cos];
  };
}

const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

interface Step {
  readonly letter: string;
  readonly values: readonly number[];
}

function stepsOf(d: string): readonly Step[] {
  return [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].flatMap(([, letter = '', text = '']) => {
    const values = (text.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const count = COUNTS[letter.toUpperCase()] ?? 0;
    if (count === 0) return [{ letter, values: [] }];
    return Array.from({ length: values.length / count }, (_, i) => ({
      letter: i > 0 && letter === 'M' ? 'L' : i > 0 && letter === 'm' ? 'l' : letter,
      values: values.slice(i * count, (i + 1) * count),
    }));
  });
}

const between = (points: readonly Point[], t: number): Point => {
  const [first = [0, 0], ...rest] = points;
  if (rest.length === 0) return first;
  const [a, b] = [between(points.slice(0, -1), t), between(rest, t)];
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
};

const SAMPLES = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/** The corners that hold an arc: it never leaves the circle around its middle. */
function arcPoints(from: Point, to: Point, rx: number, ry: number): readonly Point[] {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return [from, to, [x - rx, y - ry], [x + rx, y + ry]];
}

interface Cursor {
  readonly here: Point;
  readonly start: Point;
  readonly handle: Point;
}

/** Where a step ends, and the handles of its curve. */
function courseOf(
  { letter, values }: Step,
  { here, start, handle }: Cursor,
): { to: Point; controls: readonly Point[] } {
  const kind = letter.toUpperCase();
  const [ox, oy] = letter === kind ? [0, 0] : here;
  const at = (i: number): Point => [(values[i] ?? 0) + ox, (values[i + 1] ?? 0) + oy];
  const mirrored: Point = [2 * here[0] - handle[0], 2 * here[1] - handle[1]];
  const to = at(values.length - 2);
  switch (kind) {
    case 'Z':
      return { to: start, controls: [] };
    case 'H':
      return { to: [(values[0] ?? 0) + ox, here[1]], controls: [] };
    case 'V':
      return { to: [here[0], (values[0] ?? 0) + oy], controls: [] };
    case 'C':
      return { to, controls: [at(0), at(2)] };
    case 'S':
      return { to, controls: [mirrored, at(0)] };
    case 'Q':
      return { to, controls: [at(0)] };
    case 'T':
      return { to, controls: [mirrored] };
    default:
      return { to, controls: [] };
  }
}

/** Points along a path, close enough together to tell how far it reaches. */
export function pointsOf(d: string): readonly Point[] {
  const points: Point[] = [];
  let cursor: Cursor = { here: [0, 0], start: [0, 0], handle: [0, 0] };
  for (const step of stepsOf(d)) {
    const kind = step.letter.toUpperCase();
    const { here } = cursor;
    const { to, controls } = courseOf(step, cursor);
    if (kind === 'A') points.push(...arcPoints(here, to, step.values[0] ?? 0, step.values[1] ?? 0));
    else if (controls.length > 0) points.push(...SAMPLES.map((t) => between([here, ...controls, to], t)));
    else points.push(to);
    cursor = { here: to, start: kind === 'M' ? to : cursor.start, handle: controls.at(-1) ?? to };
  }
  return points;
}

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far a path reaches, with the width of its line. */
export interface Reach extends Extent {
  readonly node: PathNode;
}

const EVERYWHERE: Extent = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };

function extentOf(d: string, maps: readonly Map[], half: number): Extent {
  const points = pointsOf(d).map((point) => maps.reduceRight((done, map) => map(done), point));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs) - half,
    top: Math.min(...ys) - half,
    right: Math.max(...xs) + half,
    bottom: Math.max(...ys) + half,
  };
}

const common = (a: Extent, b: Extent): Extent => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

function reachesIn(node: DisplayNode, maps: readonly Map[], seen: Extent): readonly Reach[] {
  if (node.type === 'path') {
    if (node.d === '') return [];
    const extent = common(extentOf(node.d, maps, (node.width ?? 0) / 2), seen);
    return extent.left < extent.right && extent.top < extent.bottom ? [{ node, ...extent }] : [];
  }
  const inside = node.type === 'group' ? [...maps, mapOf(node.at)] : maps;
  const within = node.type === 'clip' ? common(seen, extentOf(node.d, maps, 0)) : seen;
  return node.children.flatMap((child) => reachesIn(child, inside, within));
}

/** How far every path of a drawing reaches, as far as its clips let it be seen. */
export const reachesOf = (list: DisplayList): readonly Reach[] =>
  list.flatMap((node) => reachesIn(node, [], EVERYWHERE));

/** The paths that reach more than `slack` out of a box, as text that says by how much. */
export function outOf([x, y, width, height]: Box, list: DisplayList, slack = 1): readonly string[] {
  return reachesOf(list)
    .filter(
      (r) => r.left < x - slack || r.top < y - slack || r.right > x + width + slack || r.bottom > y + height + slack,
    )
    .map((r) => `${[r.left, r.top, r.right, r.bottom].map(Math.round).join(' ')}: ${r.node.d.slice(0, 60)}`);
}
