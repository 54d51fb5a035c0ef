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
  /** Height kept free above and below the zones for flags; 0 without any. */
  readonly flagRoom: number;
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
}

const LEAST_STEP = 20;

/** A chart of `count` points for a place `room` pixels wide; wider than the place only when points would touch. */
export function arcShape(room: number, count: number, hasFlags = false): ArcShape {
  const isNarrow = room < 560;
  const left = isNarrow ? 14 : 96;
  const margin = isNarrow ? 22 : 36;
  const steps = Math.max(1, count - 1);
  const width = Math.max(room, left + margin + steps * LEAST_STEP);
  const flagRoom = hasFlags ? (isNarrow ? 22 : 30) : 0;
  const height = (isNarrow ? 300 : 360) + 2 * flagRoom;
  const [top, bottom, right] = [12 + flagRoom, height - 32 - flagRoom, width - margin];
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    isNarrow,
    flagRoom,
    x: (place) => left + (isNarrow ? 6 : 14) + ((right - left - (isNarrow ? 6 : 14)) * place) / steps,
    y: (value) => bottom - ((bottom - top) * value) / 100,
  };
}

/** A soft line through all points that never swings past any of them. */
export function arcPath(shape: ArcShape, points: readonly ArcPoint[]): string {
  return points
    .map(({ value }, place) => {
      const [x, y] = [shape.x(place), shape.y(value)];
      const before = points[place - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = (shape.x(place - 1) + x) / 2;
      return `C${middle} ${shape.y(before.value)} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}
