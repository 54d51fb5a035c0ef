import { describe, expect, it } from 'vitest';
import { drawn } from '../../src/art/displayList';
import { drawFolk, FOLK, FOLK_BOX } from '../../src/art/street/folk';
import { HOUSES } from '../../src/art/street/houses';
import { boxOf, houseAt, planFor, rowY, townScale } from '../../src/art/street/plan';
import { houseOf, mistOf, streetOf, townTone, type Weathers } from '../../src/art/street/street';
import { toneOf } from '../../src/art/street/tone';
import { BIRDS_BOX, CAT_BOX, drawBirds, drawCat, drawTram, TRAM_BOX } from '../../src/art/street/traffic';
import { BUILDINGS } from '../../src/core/vocabulary/buildings';
import { outOf } from './support/bounds';
import { everyNode, faultsOf } from './support/walk';

const SIZES = [
  [360, 238],
  [320, 212],
  [768, 416],
  [589, 660],
  [883, 1020],
  [1766, 2100],
  [900, 360],
] as const;
const all = (weather: number | null): Weathers =>
  Object.fromEntries(BUILDINGS.map((building) => [building, weather])) as unknown as Weathers;
const WEATHERS = [null, 0, 0.2, 0.42, 0.6, 0.8, 1];
const HOURS = ['day', 'dusk'] as const;

describe('the houses of the street', () => {
  const spots = planFor(589, 660).spots;

  it.each(BUILDINGS)('%s is drawn without a fault in every weather and hour, from both sides', (building) => {
    const found = spots.find((spot) => spot.building === building);
    if (found === undefined) throw new Error(`${building} stands nowhere`);
    for (const weather of WEATHERS) {
      for (const hour of HOURS) {
        for (const isSunny of [true, false]) {
          expect(faultsOf(houseOf({ ...found, isSunny }, weather, hour))).toEqual([]);
        }
      }
    }
  });

  it('look different in every third of the feeling, and in mist', () => {
    const [spot] = spots;
    if (spot === undefined) throw new Error('no house');
    const looks = [null, 0.1, 0.6, 0.95].map((weather) => JSON.stringify(houseOf(spot, weather, 'day')));
    expect(new Set(looks).size).toBe(4);
    expect(mistOf(spot, 'day')).not.toEqual([]);
  });

  it.each(BUILDINGS)('%s stays near the box that answers to a finger', (building) => {
    const { left, right, top, chimney = [0, 0] } = HOUSES[building];
    expect(left + right).toBeLessThanOrEqual(230);
    expect(top).toBeGreaterThan(120);
    expect(-chimney[1]).toBeLessThanOrEqual(top);
  });
});

describe('the town', () => {
  it.each(SIZES)('at %i x %i holds every house, each easy to press and none hidden', (width, height) => {
    const plan = planFor(width, height);
    const scale = townScale(width, height);
    expect(plan.spots.map(({ building }) => building).toSorted()).toEqual(BUILDINGS.toSorted());
    for (const spot of plan.spots) {
      const [left, top, wide, high] = boxOf(spot);
      expect(Math.min(wide, high) * scale).toBeGreaterThanOrEqual(44);
      expect([left, top].every((edge) => edge >= -12)).toBe(true);
      expect(left + wide).toBeLessThanOrEqual(plan.width + 12);
      expect(houseAt(plan, spot.x, spot.y - 20 * spot.scale)).toBe(spot.building);
    }
  });

  it('answers with the house in front, and with none for the sky', () => {
    const plan = planFor(589, 660);
    expect(houseAt(plan, plan.width / 2, 5)).toBeNull();
    const [front] = plan.spots.toReversed();
    if (front === undefined) throw new Error('no house');
    expect(houseAt(plan, front.x, front.y)).toBe(front.building);
  });

  it('bows: the ends of a street lie lower than its middle', () => {
    const plan = planFor(589, 660);
    for (const row of plan.rows) {
      expect(rowY(row, plan.width / 2, plan.width)).toBe(row.y);
      expect(rowY(row, 0, plan.width)).toBe(rowY(row, plan.width, plan.width));
      expect(rowY(row, 0, plan.width)).toBeGreaterThan(row.y);
    }
  });

  it.each(SIZES)('is drawn without a fault at %i x %i, by day and at dusk', (width, height) => {
    for (const hour of HOURS) {
      for (const weather of [null, 0, 1]) {
        expect(faultsOf(streetOf(planFor(width, height), all(weather), hour))).toEqual([]);
      }
    }
  });

  it('is not more than a screen can be painted with', () => {
    expect([...everyNode(streetOf(planFor(589, 660), all(1), 'day'))].length).toBeLessThan(6000);
  });

  it('has a weather of its own: a fair morning at first, and not one customer’s alone', () => {
    const fresh = townTone(all(null), 'day').weather;
    expect(fresh).toBeGreaterThan(0.6);
    expect(townTone({ ...all(null), cafe: 0 }, 'day').weather).toBeGreaterThan(0.4);
    expect(townTone(all(0), 'day').weather).toBe(0);
    expect(townTone(all(1), 'day').weather).toBe(1);
  });
});

describe('who lives in the street', () => {
  it.each(FOLK.map((folk, index) => [index, folk] as const))('somebody (%i) keeps within their box', (_, folk) => {
    for (const sheltered of [true, false]) {
      for (const step of [0, 0.2, 0.5, 0.8]) {
        const list = drawn((pen) => drawFolk(pen, folk, toneOf(0.5, 'day'), step, sheltered));
        expect(faultsOf(list)).toEqual([]);
        expect(outOf(FOLK_BOX, list)).toEqual([]);
      }
    }
  });

  it('walks: a step moves', () => {
    const [folk] = FOLK;
    if (folk === undefined) throw new Error('nobody');
    const at = (step: number) => JSON.stringify(drawn((pen) => drawFolk(pen, folk, toneOf(1, 'day'), step, false)));
    expect(at(0.1)).not.toBe(at(0.4));
  });

  it.each([
    ['the tram', TRAM_BOX, drawTram],
    ['the cat', CAT_BOX, drawCat],
    ['the birds', BIRDS_BOX, drawBirds],
  ] as const)('%s keeps within its box', (_, box, draw) => {
    for (const seconds of [0, 0.7, 1.9, 3.1]) {
      for (const hour of HOURS) {
        const list = drawn((pen) => draw(pen, toneOf(0.4, hour), seconds));
        expect(faultsOf(list)).toEqual([]);
        expect(outOf(box, list)).toEqual([]);
      }
    }
  });
});
