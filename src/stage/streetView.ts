import type { Scene } from 'phaser';
import type { StreetScene } from '../app/view';
import { BUILDINGS, type Building } from '../core/vocabulary/buildings';
import { weatherOf } from '../art/light';
import { houseAt, type Plan, planFor, townScale } from '../art/street/plan';
import { landOf, pavementOf, townTone, type Weathers } from '../art/street/street';
import type { Hour, Tone } from '../art/street/tone';
import { pixelRatio } from './framing';
import { type Glide, isOver, resting, valueAt } from './glide';
import { lasting, type Motion } from './motion';
import { CANVAS_RETURNED, type PixelBox } from './picture';
import { StreetAir } from './streetAir';
import { depthIn, MOST_ROWS, SKY_DEPTH } from './streetDepth';
import { FadingPicture } from './streetFade';
import { StreetHouses, type Town } from './streetHouses';
import { StreetLife } from './streetLife';

/** A new weather, and mist that lifts, in ms; it waits until the eye is there. */
const CHANGE = { length: 2600, wait: 500 } as const;
/** How long a house takes to be lifted, in ms. */
const LIFTING = 160;
/** Where everyone stands while nothing may move. */
const STILL_SECOND = 6;

/** The street: the town of all stories, each house under the weather its customers left. */
export class StreetView {
  private readonly land: FadingPicture;
  private readonly pavements: readonly FadingPicture[];
  private readonly airs: readonly StreetAir[];
  private readonly houses: StreetHouses;
  private readonly life: StreetLife;
  private size = { width: 1, height: 1, ratio: 1 };
  private plan: Plan = planFor(1, 1);
  private hour: Hour = 'day';
  private weathers: Weathers | null = null;
  /** What the change that is under way came from. */
  private before: Weathers | null = null;
  private change: Glide = resting(1);
  private isShown = false;
  private now = 0;

  constructor(
    scene: Scene,
    private motion: Motion,
  ) {
    const rows = Array.from({ length: MOST_ROWS }, (_, row) => row);
    this.land = new FadingPicture(scene, 'street-land', true);
    this.pavements = rows.map((row) => new FadingPicture(scene, `street-pavement-${row}`, true));
    this.airs = rows.map((row) => new StreetAir(scene, row));
    this.houses = new StreetHouses(scene);
    this.life = new StreetLife(scene, (row, what) => (what === 'sky' ? SKY_DEPTH : depthIn(row, what)));
    scene.events.on(CANVAS_RETURNED, () => this.isShown && this.stand());
  }

  setMotion(motion: Motion): void {
    this.motion = motion;
    if (motion !== 'full' && this.isShown) this.stand();
  }

  /** Shows the street. A weather that is new since it was last shown comes while one looks. */
  show({ feelings, pointed }: StreetScene, hour: Hour): void {
    const known = this.weathers;
    const weathers = weathersOf(feelings);
    const isNew = known === null || BUILDINGS.some((building) => known[building] !== weathers[building]);
    this.houses.point(pointed, this.now, lasting(this.motion, LIFTING));
    if (this.isShown && !isNew && hour === this.hour) return;
    const comes = known !== null && isNew && hour === this.hour && this.motion === 'full';
    this.hour = hour;
    if (comes && !this.isShown) this.stand();
    this.weathers = weathers;
    if (comes) this.turn(known, weathers);
    else this.stand();
  }

  hide(): void {
    this.isShown = false;
    this.change = resting(1);
    this.land.hide();
    this.houses.hide();
    this.life.hide();
    for (const part of this.pavements) part.hide();
    for (const air of this.airs) air.clear();
  }

  /** The host has a new size, in CSS pixels. Returns how many canvas pixels stand for one of them. */
  resize(width: number, height: number, devicePixelRatio: number): number {
    const ratio = pixelRatio({ width, height }, devicePixelRatio);
    this.size = { width, height, ratio };
    this.plan = planFor(width, height);
    if (this.isShown) this.stand();
    return ratio;
  }

  /** The house at a point of the host, in CSS pixels. */
  houseAt(x: number, y: number): Building | null {
    const scale = townScale(this.size.width, this.size.height);
    return this.isShown ? houseAt(this.plan, x / scale, y / scale) : null;
  }

  /** One frame. */
  update(now: number): void {
    this.now = now;
    if (!this.isShown) return;
    const faded = valueAt(this.change, now);
    const seconds = this.motion === 'full' ? now / 1000 : STILL_SECOND;
    for (const part of [this.land, ...this.pavements]) part.update(faded);
    this.houses.update(faded, now);
    const over = faded > 0.4 ? this.weathers : this.before;
    for (const air of this.airs) air.update(this.town, ({ building }) => over?.[building] ?? null, seconds);
    this.life.update(seconds);
    if (isOver(this.change, now)) this.before = this.weathers;
  }

  private get town(): Town {
    const { width, height, ratio } = this.size;
    const units = { scale: townScale(width, height) * ratio, x: 0, y: 0 };
    return {
      plan: this.plan,
      units,
      canvas: { width: Math.round(width * ratio), height: Math.round(height * ratio) },
      hour: this.hour,
    };
  }

  /** Everything as it is now, in one frame. */
  private stand(): void {
    if (this.weathers === null) return;
    const { town, weathers } = this;
    const tone = townTone(weathers, this.hour);
    this.land.stand(0, landOf(this.plan, tone), wholeOf(town), town.units);
    this.eachPavement(tone, (pavement, row, list) =>
      pavement.stand(depthIn(row, 'pavement'), list, wholeOf(town), town.units),
    );
    this.houses.stand(town, weathers);
    this.life.stand(town, weathers);
    this.before = weathers;
    this.change = resting(1);
    this.isShown = true;
  }

  /** Begins to turn one weather into another. */
  private turn(from: Weathers, to: Weathers): void {
    const { town } = this;
    const tone = townTone(to, this.hour);
    this.land.fadeTo(landOf(this.plan, tone), wholeOf(town), town.units);
    this.eachPavement(tone, (pavement, _row, list) => pavement.fadeTo(list, wholeOf(town), town.units));
    this.houses.fadeTo(to);
    this.life.stand(town, to);
    this.before = from;
    this.change = { from: 0, to: 1, start: this.now + CHANGE.wait, length: CHANGE.length };
  }

  private eachPavement(
    tone: Tone,
    paint: (pavement: FadingPicture, row: number, list: ReturnType<typeof pavementOf>) => void,
  ): void {
    for (const [row, pavement] of this.pavements.entries()) paint(pavement, row, pavementOf(this.plan, row, tone));
  }
}

const wholeOf = ({ canvas }: Town): PixelBox => ({ x: 0, y: 0, ...canvas });

const weathersOf = (feelings: StreetScene['feelings']): Weathers =>
  Object.fromEntries(
    BUILDINGS.map((building) => {
      const feeling = feelings[building];
      return [building, feeling === null ? null : weatherOf(feeling)];
    }),
  ) as Record<Building, number | null>;
