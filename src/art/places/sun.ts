import { chanceFrom } from '../../core/model/chance';
import type { Colour } from '../colour';
import { linear, type Pen } from '../displayList';
import { boxPath, ellipsePath, path } from '../shapes';
import { glow } from './air';
import { PLACE } from './backdrop';

interface Panes {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
}

/** The panes of a window, thrown askew on a wall by the sun; `sun` 0-1. */
export function sunOnWall(pen: Pen, sun: number, panes: Panes): void {
  if (sun <= 0.01) return;
  const { width, height } = panes;
  let all = '';
  for (let column = 0; column < panes.columns; column++) {
    for (let row = 0; row < panes.rows; row++) {
      const x = panes.x + column * (width + 12) + row * height * 0.36;
      const y = panes.y + column * width * 0.14 + row * (height + 10);
      all += path`M${x} ${y}l${width} ${width * 0.14}l${height * 0.34} ${height}l${-width} ${-width * 0.14}Z`;
    }
  }
  pen.path(all, '#FFF0C4', { opacity: 0.46 * sun });
}

/** Shafts of sun from the window to the floor, with dust in them; `shafts` are left edges, widths and strengths. */
export function sunShafts(
  pen: Pen,
  sun: number,
  shafts: readonly (readonly [x: number, width: number, strength: number])[],
): void {
  if (sun <= 0.01) return;
  for (const [x, width, strength] of shafts) {
    const light = linear(x, 60, x + 400, PLACE.height, [
      [0, '#FFEFC2', 0],
      [0.16, '#FFEFC2', strength * sun],
      [0.7, '#FFE7AE', strength * 0.35 * sun],
      [1, '#FFE0A0', 0],
    ]);
    pen.path(path`M${x} 96L${x + width} 76L${x + width + 500} ${PLACE.height}H${x + 310}Z`, light);
  }
  const chance = chanceFrom(14);
  let dust = '';
  for (let i = 0; i < 34; i++) {
    const size = 1.2 + chance() * 2;
    dust += ellipsePath(140 + chance() * 660, 100 + chance() * 440, size, size);
  }
  pen.path(dust, '#FFFAE6', { opacity: sun * 0.5 });
}

/** One faint shaft before everything; more would wash the face out. */
export function nearShaft(pen: Pen, sun: number): void {
  if (sun <= 0.01) return;
  const light = linear(60, 60, 640, PLACE.height, [
    [0, '#FFEFC2', 0],
    [0.2, '#FFEFC2', 0.15 * sun],
    [0.75, '#FFE7AE', 0.06 * sun],
    [1, '#FFE0A0', 0],
  ]);
  pen.path('M60 150L230 60L900 720L560 720Z', light);
  glow(pen, 90, 130, 360, '#FFEBB8', 0.14 * sun);
}

/** One sheet of air between the room and the customer: it makes the depth. */
export const sheetOfAir = (pen: Pen, colour: Colour, opacity: number): void =>
  void pen.path(boxPath(0, 0, PLACE.width, PLACE.height), colour, { opacity });
