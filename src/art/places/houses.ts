import type { Colour } from '../colour';
import { darker } from '../colour';
import type { Pen } from '../displayList';
import { boxPath, path } from '../shapes';
import { chanceFrom } from '../../core/model/chance';

/** A row of houses as seen from a window. */
interface HouseRow {
  readonly seed: number;
  /** The left end, the ground, the right end, and how high the houses are at most. */
  readonly from: number;
  readonly ground: number;
  readonly to: number;
  readonly height: number;
  /** How wide one house is, more or less. */
  readonly step: number;
  readonly wall: Colour;
  /** The colour of a lit window and the share of windows that are lit, 0-1. */
  readonly lit: Colour;
  readonly share: number;
}

interface House {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly row: HouseRow;
}

/** Panes are lit in an order of their own, so that more of them come on as `share` grows and none goes off. */
function drawPanes(pen: Pen, { x, top, width, row }: House, chance: () => number): void {
  const columns = Math.max(1, Math.floor(width / 26));
  const gap = width / columns;
  let on = '';
  let off = '';
  for (let floor = top + 16; floor < row.ground - 14; floor += 28) {
    for (let column = 0; column < columns; column++) {
      const pane = boxPath(x + gap * (column + 0.5) - 5, floor, 10, 14, 1.5);
      if (chance() < row.share) on += pane;
      else off += pane;
    }
  }
  if (off !== '') pen.path(off, darker(row.wall, 0.28));
  if (on !== '') pen.path(on, row.lit, { opacity: 0.92 });
}

function drawHouse(pen: Pen, house: House, chance: () => number): void {
  const { x, top, width, row } = house;
  const roof = darker(row.wall, 0.2);
  const peak = 14 + chance() * 22;
  const isGable = chance() > 0.45;
  const chimney = x + width * (0.2 + chance() * 0.5);
  pen.path(boxPath(chimney, top - peak - 4, 9, peak + 6), roof);
  pen.path(path`M${x} ${row.ground}V${top}H${x + width}V${row.ground}Z`, row.wall);
  if (isGable) pen.path(path`M${x - 4} ${top + 2}L${x + width / 2} ${top - peak}L${x + width + 4} ${top + 2}Z`, roof);
  else pen.path(path`M${x - 4} ${top + 2}l8 ${-peak * 0.7}h${width - 8}l8 ${peak * 0.7}Z`, roof);
  drawPanes(pen, house, chance);
}

/** Gables, chimneys and windows, side by side. */
export function houses(pen: Pen, row: HouseRow): void {
  const chance = chanceFrom(row.seed);
  let x = row.from;
  while (x < row.to) {
    const width = row.step * (0.75 + chance() * 0.6);
    const top = row.ground - row.height * (0.55 + chance() * 0.45);
    drawHouse(pen, { x, top, width, row }, chance);
    x += width - 1;
  }
}
