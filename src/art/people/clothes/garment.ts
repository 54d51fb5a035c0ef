import type { Colour } from '../../colour';
import { path } from '../../shapes';
import type { Sitter } from '../sitter';

/** A sitter and the trunk that the clothes go on. */
export interface Garment extends Sitter {
  /** The outline of the trunk. */
  readonly outline: string;
  /** How far the shoulders are lifted; negative is up. */
  readonly y: number;
}

/** The V between the lapels, down to `end`. */
export const shirtShape = ({ y }: Garment, end: number, wide: number): string =>
  path`M${-wide} ${376 + y * 0.6}L0 ${end}L${wide} ${376 + y * 0.6}Q0 ${414 + y * 0.8} ${-wide} ${376 + y * 0.6}Z`;

/** The shirt that shows between the lapels. */
export function shirtFront(garment: Garment, end: number, colour: Colour, wide = garment.look.neck + 12): void {
  garment.pen.path(shirtShape(garment, end, wide), colour);
}

/** One lapel, `side` -1 or 1, `wide` at the notch and closing at `end`. */
export function lapel({ look, y }: Garment, side: number, wide: number, end: number): string {
  const n = look.neck;
  return path`M${side * (n + 8)} ${374 + y * 0.6}L${side * (n + 20)} ${384 + y}L${side * (n + wide)} ${452 + y}L${side * (n + wide - 24)} ${466 + y}L${side * (n + wide - 12)} ${484 + y}L${side * 10} ${end}L${side * 4} ${end - 40}Z`;
}
