/** How the drawing lies under its window: a point of it stands at x + its x * scale. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** From this scale on, words of a card can be read and are drawn. */
export const NEAR = 0.6;
const CLOSEST = 3;
/** Space of the window that the drawing may leave empty at its sides. */
const AROUND = 48;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The scale at which the whole drawing is seen. */
export const wholeScale = (drawing: Size, size: Size): number =>
  Math.min(1, (size.width - AROUND) / drawing.width, (size.height - AROUND) / drawing.height);

/** A camera that has not lost its drawing. */
export function kept({ x, y, scale }: Camera, drawing: Size, size: Size): Camera {
  const free = { x: size.width - drawing.width * scale, y: size.height - drawing.height * scale };
  return {
    x: clamp(x, Math.min(0, free.x) - AROUND, Math.max(0, free.x) + AROUND),
    y: clamp(y, Math.min(0, free.y) - AROUND, Math.max(0, free.y) + AROUND),
    scale,
  };
}

/** Nearer or farther, while the point of the drawing under `spot` stays there. */
export function zoomed(camera: Camera, factor: number, spot: Spot, drawing: Size, size: Size): Camera {
  const scale = clamp(camera.scale * factor, Math.min(NEAR, wholeScale(drawing, size)), CLOSEST);
  const by = scale / camera.scale;
  return kept({ x: spot.x - (spot.x - camera.x) * by, y: spot.y - (spot.y - camera.y) * by, scale }, drawing, size);
}

/** The whole drawing in the middle of the window. */
export function whole(drawing: Size, size: Size): Camera {
  const scale = wholeScale(drawing, size);
  return { x: (size.width - drawing.width * scale) / 2, y: (size.height - drawing.height * scale) / 2, scale };
}

/** A box in the middle of the window, at a scale. */
export const centred = (box: Box, scale: number, drawing: Size, size: Size): Camera =>
  kept(
    {
      x: size.width / 2 - (box.x + box.width / 2) * scale,
      y: size.height / 2 - (box.y + box.height / 2) * scale,
      scale,
    },
    drawing,
    size,
  );

/** Moved as little as brings a box into the window, with words that can be read. */
export function showing(camera: Camera, box: Box, drawing: Size, size: Size): Camera {
  if (camera.scale < NEAR) return centred(box, Math.max(NEAR, 0.9), drawing, size);
  const { scale } = camera;
  const into = (at: number, from: number, length: number, room: number): number =>
    clamp(at, AROUND - from * scale, Math.max(AROUND - from * scale, room - AROUND - (from + length) * scale));
  const inWindow = (at: number, from: number, length: number, room: number): number =>
    at + from * scale >= 0 && at + (from + length) * scale <= room ? at : into(at, from, length, room);
  return {
    x: inWindow(camera.x, box.x, box.width, size.width),
    y: inWindow(camera.y, box.y, box.height, size.height),
    scale,
  };
}

/** The part of the drawing under the window. */
export const seen = ({ x, y, scale }: Camera, { width, height }: Size): Box => ({
  x: -x / scale,
  y: -y / scale,
  width: width / scale,
  height: height / scale,
});

/** A box with more room on every side, as a share of its own. */
export const widened = ({ x, y, width, height }: Box, share: number): Box => ({
  x: x - width * share,
  y: y - height * share,
  width: width * (1 + 2 * share),
  height: height * (1 + 2 * share),
});

export const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

export const meets = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** The smallest box around all of them. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
