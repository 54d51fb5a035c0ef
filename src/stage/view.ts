import type { HeadSpot } from './framing';
import type { Look } from '../art/look';
import { FIGURE } from '../art/people/figure';
import { hairRise } from '../art/people/hair';
import type { Backdrop, Box } from '../art/places/backdrop';
import type { PixelBox, ToPixels } from './picture';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The place's units on a canvas of this size. */
export interface Window extends Size {
  readonly place: ToPixels;
}

/** Crown and chin of the figure's head in its own box, before the person's own size. */
const CROWN = 136;
const CHIN = 352;
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Height in the figure's box of a point of this person's body. */
function bodyY(look: Look, y: number): number {
  const base = FIGURE.counter + 8;
  return base - (base - y - (look.drop ?? 0)) * (look.scale ?? 1) + (look.wheelchair ? 46 : 0);
}

/** Where the head of someone who stands on `spot` is in the place. */
export function headOf(look: Look, spot: Backdrop['customer']): HeadSpot {
  const y = (figureY: number) => spot.y - (FIGURE.counter - bodyY(look, figureY)) * spot.scale;
  return { x: spot.x, crown: y(CROWN), chin: y(CHIN), top: y(CROWN - hairRise(look)) };
}

/** The figure's own box as it stands on a spot of the place. */
export function figureUnits({ place }: Window, spot: Spot): ToPixels {
  return {
    scale: place.scale * spot.scale,
    x: place.x + (spot.x - FIGURE.centre * spot.scale) * place.scale,
    y: place.y + (spot.y - FIGURE.counter * spot.scale) * place.scale,
  };
}

/** The part of the place that the canvas shows. */
export function shownPart({ place, width, height }: Window): Box {
  return [-place.x / place.scale, -place.y / place.scale, width / place.scale, height / place.scale];
}

/** A box of units in canvas pixels, cut to what the canvas shows and `margin` pixels around it. */
export function visiblePart(box: Box, units: ToPixels, canvas: Size, margin: number): PixelBox {
  const [left, top, width, height] = box;
  const x = Math.floor(Math.max(-margin, units.x + left * units.scale));
  const y = Math.floor(Math.max(-margin, units.y + top * units.scale));
  const right = Math.ceil(Math.min(canvas.width + margin, units.x + (left + width) * units.scale));
  const bottom = Math.ceil(Math.min(canvas.height + margin, units.y + (top + height) * units.scale));
  return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
}

const NO_MARGIN = 0;

/** A part of the place on the canvas, cut to what is shown. */
export const boxOnCanvas = (box: Box, window: Window): PixelBox => visiblePart(box, window.place, window, NO_MARGIN);

/** Whether anything of a part of the place is shown. */
export function isOnCanvas([left, top, width, height]: Box, window: Window): boolean {
  const [x, y, shownWidth, shownHeight] = shownPart(window);
  return left < x + shownWidth && left + width > x && top < y + shownHeight && top + height > y;
}
