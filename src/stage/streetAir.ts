import type { GameObjects, Scene } from 'phaser';
import { chanceFrom } from '../core/model/chance';
import { HOUSES } from '../art/street/houses';
import type { Spot } from '../art/street/plan';
import { rainBox, rainIn } from '../art/street/skies';
import { type Hour, toneOf } from '../art/street/tone';
import type { ToPixels } from './picture';
import { depthIn } from './streetDepth';
import type { Town } from './streetHouses';

const DROPS = 26;
const SLANT = -0.24;
const PUFFS = 4;
/** Seconds a puff of smoke rises. */
const RISE = 5.2;

const drops = (() => {
  const chance = chanceFrom(23);
  return Array.from({ length: DROPS }, () => ({
    x: chance(),
    start: chance(),
    length: 13 + chance() * 13,
    speed: 0.9 + chance() * 0.5,
  }));
})();

/** What falls and rises around the houses of one street: rain over those in misery, smoke from those with a fire. */
export class StreetAir {
  private readonly graphics: GameObjects.Graphics;

  constructor(
    scene: Scene,
    private readonly row: number,
  ) {
    this.graphics = scene.add.graphics().setDepth(depthIn(row, 'air'));
  }

  clear(): void {
    this.graphics.clear();
  }

  /** Draws the air `seconds` into the scene; `weatherOf` is what each house has now, null for mist. */
  update({ plan, units, hour }: Town, weatherOf: (spot: Spot) => number | null, seconds: number): void {
    this.graphics.clear();
    for (const spot of plan.spots) {
      if (spot.row !== this.row) continue;
      const weather = weatherOf(spot);
      if (weather === null) continue;
      this.smoke(spot, units, hour, seconds);
      this.rain(spot, units, rainIn(toneOf(weather, hour)), seconds);
    }
  }

  private rain({ building, x, y, scale }: Spot, units: ToPixels, amount: number, seconds: number): void {
    if (amount < 0.05) return;
    const [left, top, width, height] = rainBox(HOUSES[building]);
    const size = units.scale * scale;
    this.graphics.lineStyle(Math.max(0.8, 1.6 * size), 0xdce8f8, 0.7 * amount);
    for (const drop of drops) {
      const fallen = (drop.start + seconds * drop.speed) % 1;
      const px = units.x + x * units.scale + (left + ((drop.x - fallen * 0.12 + 1) % 1) * width) * size;
      const py = units.y + y * units.scale + (top + fallen * (height - drop.length)) * size;
      this.graphics.lineBetween(px, py, px + SLANT * drop.length * size, py + drop.length * size);
    }
  }

  private smoke({ building, x, y, scale, isSunny }: Spot, units: ToPixels, hour: Hour, seconds: number): void {
    const { chimney } = HOUSES[building];
    if (chimney === undefined) return;
    const size = units.scale * scale;
    const colour = hour === 'dusk' ? 0xb4acd0 : 0xfffdf8;
    for (let i = 0; i < PUFFS; i++) {
      const age = (seconds / RISE + i / PUFFS) % 1;
      const drift = age * age * 22 + Math.sin(age * 5 + i) * 3;
      this.graphics.fillStyle(colour, 0.5 * (1 - age) * Math.min(1, age * 6));
      this.graphics.fillCircle(
        units.x + x * units.scale + ((isSunny ? -chimney[0] : chimney[0]) + drift) * size,
        units.y + y * units.scale + (chimney[1] - age * 46) * size,
        (3.5 + age * 9) * size,
      );
    }
  }
}
