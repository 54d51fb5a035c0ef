import type { ArcPoint } from '../core/projections/debriefViews';

/** Where the chart's parts stand, in CSS pixels of the drawing. */
export interface ArcShape {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly isNarrow: boolean;
  /** Height kept free above and below the zones, for flags that would stand on the line else. */
  readonly above: number;
  readonly below: number;
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
}

const LEAST_STEP = 20;

/** Which edges of the zones need room beyond them. */
interface Rooms {
  readonly above: boolean;
  readonly below: boolean;
}

/** A chart of `count` points for a place `room` pixels wide; wider than the place only when points would touch. */
export function arcShape(room: number, count: number, rooms: Rooms): ArcShape {
  const isNarrow = room < 560;
  const left = isNarrow ? 14 : 96;
  const margin = isNarrow ? 22 : 36;
  const steps = Math.max(1, count - 1);
  const width = Math.max(room, left + margin + steps * LEAST_STEP);
  const flagRoom = isNarrow ? 38 : 48;
  const [above, below] = [rooms.above ? flagRoom : 0, rooms.below ? flagRoom : 0];
  const height = (isNarrow ? 300 : 360) + above + below;
  const [top, bottom, right] = [12 + above, height - 32 - below, width - margin];
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    isNarrow,
    above,
    below,
    x: (place) => left + (isNarrow ? 6 : 14) + ((right - left - (isNarrow ? 6 : 14)) * place) / steps,
    y: (value) => bottom - ((bottom - top) * value) / 100,
  };
}

/** What happened between two turns and moved the feeling bends the line there, from this many points on. */
export const isBent = ({ kind, meanwhile }: ArcPoint): boolean => kind === 'turn' && Math.abs(meanwhile) >= 1;

interface LinePoint {
  /** Where it stands between start and end; a half where the line bends between two points. */
  readonly place: number;
  readonly value: number;
}

/** The points the line runs through, its bends included. */
export function lineOf(points: readonly ArcPoint[]): readonly LinePoint[] {
  return points.flatMap((point, place) => {
    const here = { place, value: point.value };
    const before = points[place - 1];
    if (before === undefined || !isBent(point)) return [here];
    return [{ place: place - 0.5, value: Math.min(100, Math.max(0, before.value + point.meanwhile)) }, here];
  });
}

/** A soft line through all points that never swings past any of them. */
export function arcPath(shape: ArcShape, points: readonly ArcPoint[]): string {
  return lineOf(points)
    .map(({ place, value }, index, line) => {
      const [x, y] = [shape.x(place), shape.y(value)];
      const before = line[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = (shape.x(before.place) + x) / 2;
      return `C${middle} ${shape.y(before.value)} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}
