import type { GameObjects, Scene } from 'phaser';
import { BUILDINGS, type Building } from '../core/vocabulary/buildings';
import { HOUSES } from '../art/street/houses';
import type { Plan, Spot } from '../art/street/plan';
import { houseOf, mistOf, type Weathers } from '../art/street/street';
import type { Hour } from '../art/street/tone';
import { type Glide, resting, towards, valueAt } from './glide';
import type { PixelBox, ToPixels } from './picture';
import { depthIn } from './streetDepth';
import { FadingPicture } from './streetFade';
import { visiblePart } from './view';

/** How high a house is lifted, in its own units. */
const LIFT = 9;
/** How much larger a lifted house is. */
const GROWTH = 0.07;
/** How high mist rises while it thins. */
const MIST_RISE = 60;
/** How far the sky of a house reaches around it, in its own units. */
const SKY = { side: 196, over: 76, least: 270, under: 40 } as const;
/** Rings of the pool of light under a house that is pointed at: size and strength. */
const POOL = [
  [1, 0.28],
  [0.82, 0.34],
  [0.64, 0.4],
] as const;

/** The town as it lies on the canvas. */
export interface Town {
  readonly plan: Plan;
  readonly units: ToPixels;
  readonly canvas: { readonly width: number; readonly height: number };
  readonly hour: Hour;
}

interface HousePicture {
  readonly picture: FadingPicture;
  readonly mist: FadingPicture;
  lifted: Glide;
}

/** The houses of the street, each with its own sky; one may be lifted. */
export class StreetHouses {
  private readonly houses: ReadonlyMap<Building, HousePicture>;
  private readonly light: GameObjects.Graphics;
  private town: Town | null = null;
  private weathers: Weathers | null = null;
  private pointed: Building | null = null;

  constructor(scene: Scene) {
    this.light = scene.add.graphics();
    this.houses = new Map(
      BUILDINGS.map((building) => [
        building,
        {
          picture: new FadingPicture(scene, `street-${building}`, true),
          mist: new FadingPicture(scene, `street-mist-${building}`, false),
          lifted: resting(0),
        },
      ]),
    );
  }

  /** Shows all houses in these weathers, at once. */
  stand(town: Town, weathers: Weathers): void {
    this.town = town;
    this.weathers = weathers;
    for (const [place, spot] of town.plan.spots.entries()) {
      const house = this.houses.get(spot.building);
      const weather = weathers[spot.building];
      const box = skyBox(spot, town);
      const depth = depthIn(spot.row, 'house') + place * 2;
      house?.picture.stand(depth, houseOf(spot, weather, town.hour), box, town.units);
      const mist = weather === null ? mistOf(spot, town.hour) : [];
      house?.mist.stand(depthIn(spot.row, 'mist'), mist, box, town.units);
    }
  }

  /** Begins to turn those houses whose weather has changed. */
  fadeTo(weathers: Weathers): void {
    const { town, weathers: before } = this;
    if (town === null || before === null) return;
    this.weathers = weathers;
    for (const spot of town.plan.spots) {
      const weather = weathers[spot.building];
      if (before[spot.building] === weather) continue;
      const house = this.houses.get(spot.building);
      const box = skyBox(spot, town);
      house?.picture.fadeTo(houseOf(spot, weather, town.hour), box, town.units);
      house?.mist.fadeTo(weather === null ? mistOf(spot, town.hour) : [], box, town.units);
    }
  }

  /** Lifts a house, and puts down the one that was lifted. */
  point(building: Building | null, now: number, length: number): void {
    if (building === this.pointed) return;
    for (const [name, house] of this.houses) {
      if (name === building || name === this.pointed) {
        house.lifted = towards(house.lifted, name === building ? 1 : 0, now, length);
      }
    }
    this.pointed = building;
  }

  /** `faded` 0-1 is how far the last change has come. */
  update(faded: number, now: number): void {
    this.light.clear();
    for (const spot of this.town?.plan.spots ?? []) {
      const house = this.houses.get(spot.building);
      if (house === undefined || this.town === null) continue;
      const lifted = valueAt(house.lifted, now);
      const unit = this.town.units.scale * spot.scale;
      const isLifting = this.weathers?.[spot.building] !== null;
      house.picture.update(faded);
      house.mist.update(faded);
      const grown = 1 + GROWTH * lifted;
      const foot = [spot.x * this.town.units.scale, spot.y * this.town.units.scale] as const;
      house.picture.lift(LIFT * unit * lifted, grown, ...foot);
      house.mist.lift(unit * (LIFT * lifted + (isLifting ? MIST_RISE * faded : 0)), grown, ...foot);
      if (lifted > 0.01) this.shine(spot, this.town.units.scale, lifted);
    }
  }

  hide(): void {
    this.light.clear();
    for (const { picture, mist } of this.houses.values()) {
      picture.hide();
      mist.hide();
    }
  }

  private shine({ row, x, y, scale }: Spot, unit: number, lifted: number): void {
    this.light.setDepth(depthIn(row, 'light'));
    for (const [grow, alpha] of POOL) {
      this.light.fillStyle(0xfff3cc, alpha * lifted);
      this.light.fillEllipse(x * unit, (y + 2 * scale) * unit, 270 * scale * unit * grow, 46 * scale * unit * grow);
    }
  }
}

function skyBox({ building, x, y, scale }: Spot, { units, canvas }: Town): PixelBox {
  const over = Math.max(HOUSES[building].top + SKY.over, SKY.least);
  const box = [x - SKY.side * scale, y - over * scale, 2 * SKY.side * scale, (over + SKY.under) * scale] as const;
  return visiblePart(box, units, canvas, 0);
}
