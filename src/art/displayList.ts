import type { Colour } from './colour';
import { boxPath, ellipsePath } from './shapes';

/** Offset 0-1, colour, and alpha where it is not 1. */
export type Stop = readonly [offset: number, colour: Colour, alpha?: number];

interface LinearGradient {
  readonly type: 'linear';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stops: readonly Stop[];
}

interface RadialGradient {
  readonly type: 'radial';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly stops: readonly Stop[];
}

export type Gradient = LinearGradient | RadialGradient;
/** A colour, `none`, or a gradient in the coordinates of the shape. */
export type Paint = Colour | Gradient;
export type FillRule = 'nonzero' | 'evenodd';

export const linear = (x1: number, y1: number, x2: number, y2: number, stops: readonly Stop[]): Gradient => ({
  type: 'linear',
  x1,
  y1,
  x2,
  y2,
  stops,
});
export const radial = (cx: number, cy: number, r: number, stops: readonly Stop[]): Gradient => ({
  type: 'radial',
  cx,
  cy,
  r,
  stops,
});

interface PathStyle {
  readonly opacity?: number;
  readonly fillRule?: FillRule;
  readonly cap?: 'butt' | 'round';
  /** Lengths of stroke and gap, parted by spaces. */
  readonly dash?: string;
}

export interface PathNode extends PathStyle {
  readonly type: 'path';
  readonly d: string;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly width?: number;
}

/** Where a group stands and what light falls on it. */
export interface Placement {
  readonly x?: number;
  readonly y?: number;
  /** Degrees about the origin point. */
  readonly rotate?: number;
  readonly scaleX?: number;
  readonly scaleY?: number;
  readonly originX?: number;
  readonly originY?: number;
  readonly opacity?: number;
  /** Multiplies every colour below. */
  readonly tint?: Colour;
  readonly saturation?: number;
}

interface GroupNode {
  readonly type: 'group';
  readonly at: Placement;
  readonly children: DisplayList;
}

interface ClipNode {
  readonly type: 'clip';
  readonly d: string;
  readonly fillRule?: FillRule;
  readonly children: DisplayList;
}

export type DisplayNode = PathNode | GroupNode | ClipNode;
/** A drawing as plain data, back to front. */
export type DisplayList = readonly DisplayNode[];

/** Writes a display list, one stroke at a time. */
export class Pen {
  private nodes: DisplayNode[] = [];

  /** What has been drawn so far. */
  get drawing(): DisplayList {
    return this.nodes;
  }

  path(d: string, fill: Paint, style: PathStyle = {}): this {
    this.nodes.push({ type: 'path', d, fill, ...style });
    return this;
  }

  line(d: string, stroke: Paint, width: number, style: PathStyle = {}): this {
    this.nodes.push({ type: 'path', d, stroke, width, ...style });
    return this;
  }

  ellipse(cx: number, cy: number, rx: number, ry: number, fill: Paint, style?: PathStyle): this {
    return this.path(ellipsePath(cx, cy, rx, ry), fill, style);
  }

  box(x: number, y: number, width: number, height: number, fill: Paint, radius = 0): this {
    return this.path(boxPath(x, y, width, height, radius), fill);
  }

  group(at: Placement, draw: (pen: Pen) => void): this {
    this.nodes.push({ type: 'group', at, children: this.nested(draw) });
    return this;
  }

  clip(d: string, draw: (pen: Pen) => void, fillRule: FillRule = 'nonzero'): this {
    this.nodes.push({ type: 'clip', d, fillRule, children: this.nested(draw) });
    return this;
  }

  add(list: DisplayList): this {
    this.nodes.push(...list);
    return this;
  }

  private nested(draw: (pen: Pen) => void): DisplayList {
    const outside = this.nodes;
    const inside: DisplayNode[] = [];
    this.nodes = inside;
    draw(this);
    this.nodes = outside;
    return inside;
  }
}

/** The drawing that `draw` makes. */
export function drawn(draw: (pen: Pen) => void): DisplayList {
  const pen = new Pen();
  draw(pen);
  return pen.drawing;
}
