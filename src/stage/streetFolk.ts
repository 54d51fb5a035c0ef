import { clamp } from '../art/numbers';
import type { Folk } from '../art/street/folk';
import { FOLK } from '../art/street/folk';
import { type Plan, rowY } from '../art/street/plan';
import type { Weathers } from '../art/street/street';

/** Somebody who goes along a street, from edge to edge and round again. */
export interface Passer {
  readonly folk: Folk;
  readonly row: number;
  readonly direction: -1 | 1;
  /** Units of the town in a second, in their street. */
  readonly speed: number;
  /** Where they are at second 0, as a share of the way. */
  readonly start: number;
  /** How far from the houses they go, in units of their street. */
  readonly lane: number;
}

/** Where a passer is, and what they do. */
export interface PasserMoment {
  readonly x: number;
  readonly y: number;
  readonly step: number;
  /** True under an umbrella. */
  readonly sheltered: boolean;
}

/** They turn round this far out of sight. */
const BEYOND = 50;
const LANES = [5, 10, 7, 12] as const;
/** How many go along each street: the nearest one is the liveliest. */
const FEWEST = 1;

/** Who is out in this town: few in bad weather, more when it is fine. */
export function passersIn(plan: Plan, weather: number): readonly Passer[] {
  const most = plan.rows.length === 1 ? FOLK.length : Math.ceil(FOLK.length / plan.rows.length);
  return plan.rows.flatMap((_, row) => {
    const isNear = row === plan.rows.length - 1;
    const count = Math.round(FEWEST + (most - FEWEST) * clamp(weather * (isNear ? 1.2 : 0.8)));
    return Array.from({ length: count }, (_unused, index) => somebody(row, index, plan.rows.length));
  });
}

function somebody(row: number, index: number, rows: number): Passer {
  const folk = FOLK[(index * rows + row) % FOLK.length] as Folk;
  const slow = folk.with === 'stick' ? 0.7 : 1;
  return {
    folk,
    row,
    direction: (row + index) % 2 === 0 ? 1 : -1,
    speed: folk.way === 'ride' ? 52 : folk.way === 'roll' ? 24 : (17 + (index % 3) * 3) * slow,
    start: (0.22 + index * 0.31 + row * 0.17) % 1,
    lane: folk.way === 'ride' ? 30 : (LANES[index % LANES.length] ?? 8),
  };
}

/** A passer `seconds` into the scene. */
export function passerAt(passer: Passer, plan: Plan, weathers: Weathers, seconds: number): PasserMoment {
  const row = plan.rows[passer.row];
  if (row === undefined) return { x: -BEYOND, y: 0, step: 0, sheltered: false };
  const way = plan.width + 2 * BEYOND;
  const gone = passer.speed * row.scale * seconds;
  const along = (((passer.start * way + gone * passer.direction) % way) + way) % way;
  const x = along - BEYOND;
  return {
    x,
    y: rowY(row, x, plan.width) + passer.lane * row.scale,
    step: (gone / (row.scale * (passer.folk.way === 'walk' ? 15 * passer.folk.size : 30))) % 1,
    sheltered: passer.folk.way !== 'ride' && isWet(plan, weathers, passer.row, x),
  };
}

/** Whether it rains where somebody is: before a house in misery. */
function isWet({ spots }: Plan, weathers: Weathers, row: number, x: number): boolean {
  return spots.some((spot) => {
    const weather = weathers[spot.building];
    return spot.row === row && weather !== null && weather < 0.38 && Math.abs(spot.x - x) < 118 * spot.scale;
  });
}

/** The tram comes by so often, in seconds, and takes so long. */
const TRAM = { every: 52, takes: 17, first: 0.36, beyond: 120 } as const;

/** Where the middle of the tram is, or null while it is out of sight. It starts in sight. */
export function tramAt(plan: Plan, seconds: number): number | null {
  const at = (seconds + TRAM.takes * TRAM.first) % TRAM.every;
  if (at > TRAM.takes) return null;
  return -TRAM.beyond + (plan.width + 2 * TRAM.beyond) * (at / TRAM.takes);
}

/** Birds cross the sky now and then. */
const FLIGHT = { every: 44, takes: 26, first: 0.3, beyond: 60 } as const;

export function birdsAt(plan: Plan, seconds: number): number | null {
  const at = (seconds + FLIGHT.takes * FLIGHT.first) % FLIGHT.every;
  if (at > FLIGHT.takes) return null;
  return plan.width + FLIGHT.beyond - (plan.width + 2 * FLIGHT.beyond) * (at / FLIGHT.takes);
}
