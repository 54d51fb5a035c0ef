import type { Building } from '../../core/vocabulary/buildings';
import { clamp } from '../numbers';
import type { Box } from '../places/backdrop';
import { HOUSES } from './houses';

/** A street of the town. It bows: its ends lie lower than its middle. */
export interface Row {
  /** Where houses stand, in the middle of the picture. */
  readonly y: number;
  readonly bow: number;
  /** How large things are there. */
  readonly scale: number;
  readonly houses: readonly Building[];
}

/** Where a house stands. */
export interface Spot {
  readonly building: Building;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** True where its left wall is seen, on which the light falls: the house is mirrored. */
  readonly isSunny: boolean;
}

/** The town as it lies in a picture of this size, in its own units. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  /** Back to front. */
  readonly spots: readonly Spot[];
}

interface Design {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** A hill with three streets, for a picture beside the words. */
const HILL: Design = {
  width: 720,
  height: 840,
  rows: [
    { y: 280, bow: 16, scale: 0.62, houses: ['utility', 'insurer', 'clinic', 'telecom'] },
    { y: 508, bow: 12, scale: 0.82, houses: ['shop', 'corner', 'hotel'] },
    { y: 764, bow: 8, scale: 1, houses: ['cafe', 'bank', 'airport'] },
  ],
};

/** Two streets, for a picture over the words. */
const STRIP: Design = {
  width: 720,
  height: 490,
  rows: [
    { y: 216, bow: 14, scale: 0.62, houses: ['utility', 'insurer', 'clinic', 'telecom', 'shop'] },
    { y: 428, bow: 8, scale: 0.68, houses: ['cafe', 'bank', 'airport', 'hotel', 'corner'] },
  ],
};

/** A picture that is wider than this times its height shows the strip. */
const STRIP_FROM = 1.1;
/** Houses may stand this much further apart in a wider picture. */
const WIDEST = 1.6;

/** Pixels for one unit of the town in a picture of this size. */
export function townScale(width: number, height: number): number {
  const design = designFor(width, height);
  return Math.max(0.01, Math.min(width / design.width, height / design.height));
}

const designFor = (width: number, height: number): Design => (width > height * STRIP_FROM ? STRIP : HILL);

/** How the town lies in a picture of this size; the same for every size of the same shape. */
export function planFor(width: number, height: number): Plan {
  const design = designFor(width, height);
  const scale = townScale(width, height);
  const size = { width: width / scale, height: height / scale };
  const spare = size.height - design.height;
  const rows = design.rows.map((row) => ({ ...row, y: row.y + spare * clamp(0.3 + (0.7 * row.y) / design.height) }));
  return { ...size, rows, spots: rows.flatMap((row, place) => spotsOf(row, place, size.width, design.width)) };
}

function spotsOf(row: Row, place: number, width: number, designed: number): readonly Spot[] {
  const used = Math.min(width, designed * WIDEST);
  return row.houses.map((building, index) => {
    const x = width / 2 + used * ((index + 0.5) / row.houses.length - 0.5);
    const isSunny = x > width / 2 + 1;
    return { building, row: place, x, y: rowY(row, x, width), scale: row.scale, isSunny };
  });
}

/** Where the ground of a street is at `x`. */
export const rowY = ({ y, bow }: Row, x: number, width: number): number => y + bow * ((2 * x) / width - 1) ** 2;

/** The part of the picture that belongs to a house: what is pressed or pointed at. */
export function boxOf({ building, x, y, scale, isSunny }: Spot): Box {
  const { left, right, top } = HOUSES[building];
  const reach = isSunny ? right : left;
  return [x - reach * scale, y - top * scale, (left + right) * scale, (top + 14) * scale];
}

/** The house at a point of the town; where two stand before each other, the front one. */
export function houseAt({ spots }: Plan, x: number, y: number): Building | null {
  const isIn = ([left, top, width, height]: Box): boolean =>
    x >= left && x <= left + width && y >= top && y <= top + height;
  return spots.findLast((spot) => isIn(boxOf(spot)))?.building ?? null;
}
