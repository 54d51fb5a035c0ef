import { toChannels } from './colour';
import type { DisplayList, DisplayNode, Gradient, Paint, PathNode, Placement } from './displayList';
import { lit, NO_FILTER, type Filter, under } from './filter';

/** The part of a 2D context the emitter uses; a recording fake stands in for it in tests. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'globalAlpha'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'setLineDash'
  | 'fill'
  | 'stroke'
  | 'clip'
  | 'translate'
  | 'rotate'
  | 'scale'
  | 'createLinearGradient'
  | 'createRadialGradient'
>;

// Building a Path2D from text costs more than filling it, and most paths of a scene return unchanged.
const KEPT_SHAPES = 3000;
const shapes = new Map<string, Path2D>();

function shapeOf(d: string): Path2D {
  const known = shapes.get(d);
  if (known !== undefined) return known;
  if (shapes.size >= KEPT_SHAPES) shapes.clear();
  const shape = new Path2D(d);
  shapes.set(d, shape);
  return shape;
}

function gradientOf(brush: Brush, gradient: Gradient, filter: Filter): CanvasGradient {
  const made =
    gradient.type === 'linear'
      ? brush.createLinearGradient(gradient.x1, gradient.y1, gradient.x2, gradient.y2)
      : brush.createRadialGradient(gradient.cx, gradient.cy, 0, gradient.cx, gradient.cy, gradient.r);
  for (const [offset, colour, alpha = 1] of gradient.stops) {
    made.addColorStop(offset, `rgba(${toChannels(lit(colour, filter)).join(',')},${alpha})`);
  }
  return made;
}

const paintOf = (brush: Brush, paint: Paint, filter: Filter): string | CanvasGradient =>
  typeof paint === 'string' ? lit(paint, filter) : gradientOf(brush, paint, filter);

function strokePath(brush: Brush, node: PathNode, stroke: Paint, shape: Path2D, filter: Filter): void {
  brush.strokeStyle = paintOf(brush, stroke, filter);
  brush.lineWidth = node.width ?? 1;
  brush.lineCap = node.cap ?? 'round';
  brush.lineJoin = 'round';
  if (node.dash !== undefined) brush.setLineDash(node.dash.split(' ').map(Number));
  brush.stroke(shape);
}

function paintPath(brush: Brush, node: PathNode, filter: Filter): void {
  const shape = shapeOf(node.d);
  brush.globalAlpha *= Math.min(1, Math.max(0, node.opacity ?? 1));
  if (node.fill !== undefined && node.fill !== 'none') {
    brush.fillStyle = paintOf(brush, node.fill, filter);
    brush.fill(shape, node.fillRule ?? 'nonzero');
  }
  if (node.stroke !== undefined) strokePath(brush, node, node.stroke, shape, filter);
}

function place(brush: Brush, at: Placement): void {
  const { originX = 0, originY = 0 } = at;
  brush.globalAlpha *= Math.min(1, Math.max(0, at.opacity ?? 1));
  brush.translate((at.x ?? 0) + originX, (at.y ?? 0) + originY);
  if (at.rotate !== undefined) brush.rotate((at.rotate * Math.PI) / 180);
  brush.scale(at.scaleX ?? 1, at.scaleY ?? 1);
  brush.translate(-originX, -originY);
}

function paintNode(brush: Brush, node: DisplayNode, filter: Filter): void {
  switch (node.type) {
    case 'path':
      return paintPath(brush, node, filter);
    case 'clip':
      brush.clip(shapeOf(node.d), node.fillRule ?? 'nonzero');
      return toCanvas(brush, node.children, filter);
    case 'group':
      place(brush, node.at);
      return toCanvas(brush, node.children, under(filter, node.at));
  }
}

/** Paints the list on a 2D context, at the context's own transform. */
export function toCanvas(brush: Brush, list: DisplayList, filter: Filter = NO_FILTER): void {
  for (const node of list) {
    brush.save();
    paintNode(brush, node, filter);
    brush.restore();
  }
}
