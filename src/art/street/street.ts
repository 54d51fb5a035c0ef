import { BUILDINGS, type Building } from '../../core/vocabulary/buildings';
import { type DisplayList, drawn, type Pen } from '../displayList';
import { rain } from '../places/sky';
import { HOUSES } from './houses';
import { behindHouses, farLand, foreground, meadow, onPavement } from './land';
import { stairs, streetGround } from './roads';
import type { Plan, Spot } from './plan';
import { beforeHouse, behindHouse, mist, rainBox, rainIn } from './skies';
import { type Hour, type Tone, toneOf } from './tone';

/** The weather over each house, 0 misery to 1 magic; null where nobody has been. */
export type Weathers = Readonly<Record<Building, number | null>>;

/** The weather over the whole town: the mean of what is known, a fresh morning where nothing is. */
export function townTone(weathers: Weathers, hour: Hour): Tone {
  const known = Object.values(weathers).filter((one) => one !== null);
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
  // One customer does not make the weather of a town.
  const share = Math.min(1, known.length / 4);
  return toneOf(known.length === 0 ? 0.68 : 0.68 + (mean - 0.68) * share, hour);
}

/** Everything that stands behind the first house: sky, hills, streets. */
export const landOf = (plan: Plan, tone: Tone): DisplayList =>
  drawn((pen) => {
    farLand(pen, plan, tone);
    for (const place of plan.rows.keys()) {
      streetGround(pen, plan, place, tone);
      behindHouses(pen, plan, place, tone);
      stairs(pen, plan, place, tone);
      meadow(pen, plan, place, tone);
    }
  });

/** What stands on the pavement of one street; the nearest one has the foreground too. */
export const pavementOf = (plan: Plan, place: number, tone: Tone): DisplayList =>
  drawn((pen) => {
    onPavement(pen, plan, place, tone);
    if (place === plan.rows.length - 1) foreground(pen, plan, tone);
  });

/** One house under its own sky, where it stands. */
export const houseOf = (spot: Spot, weather: number | null, hour: Hour): DisplayList =>
  drawn((pen) => {
    const house = HOUSES[spot.building];
    const tone = toneOf(weather, hour);
    const seed = BUILDINGS.indexOf(spot.building) + 1;
    pen.group(placed(spot), () => {
      behindHouse(pen, house, tone);
      pen.group({ scaleX: spot.isSunny ? -1 : 1 }, () => house.draw({ pen, tone, isSunny: spot.isSunny }));
      beforeHouse(pen, house, tone, seed);
    });
  });

/** The mist around a house, where it stands. */
export const mistOf = (spot: Spot, hour: Hour): DisplayList =>
  drawn((pen) => pen.group(placed(spot), () => mist(pen, HOUSES[spot.building], hour)));

const placed = ({ x, y, scale }: Spot) => ({ x, y, scaleX: scale, scaleY: scale });

/** The whole street as a still picture. */
export function streetOf(plan: Plan, weathers: Weathers, hour: Hour): DisplayList {
  const tone = townTone(weathers, hour);
  return drawn((pen) => {
    pen.add(landOf(plan, tone));
    for (const place of plan.rows.keys()) {
      for (const spot of plan.spots.filter(({ row }) => row === place)) still(pen, spot, weathers[spot.building], hour);
      pen.add(pavementOf(plan, place, tone));
    }
  });
}

function still(pen: Pen, spot: Spot, weather: number | null, hour: Hour): void {
  pen.add(houseOf(spot, weather, hour));
  if (weather === null) pen.add(mistOf(spot, hour));
  const falling = rainIn(toneOf(weather, hour));
  pen.group(placed(spot), () => rain(pen, 7, 44, rainBox(HOUSES[spot.building]), falling));
}
