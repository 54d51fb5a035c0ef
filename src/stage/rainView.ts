import type { GameObjects, Scene } from 'phaser';
import { chanceFrom } from '../core/model/chance';
import type { RainField } from '../art/places/backdrop';
import type { Window } from './view';

interface Drop {
  /** 0-1 across the field, and where in its fall it starts. */
  readonly x: number;
  readonly start: number;
  readonly length: number;
  /** Fields fallen in a second. */
  readonly speed: number;
}

const DROPS = 46;
const SLANT = -0.25;

function someDrops(): readonly Drop[] {
  const chance = chanceFrom(41);
  return Array.from({ length: DROPS }, () => ({
    x: chance(),
    start: chance(),
    length: 14 + chance() * 22,
    speed: 1.1 + chance() * 0.7,
  }));
}

/** Rain that falls. Streaks that would cross a window bar or a wall are left out instead of masked. */
export class RainView {
  private readonly graphics: GameObjects.Graphics;
  private readonly drops = someDrops();
  private field: RainField | null = null;
  private window: Window | null = null;

  constructor(scene: Scene, depth: number) {
    this.graphics = scene.add.graphics().setDepth(depth);
  }

  stand(field: RainField | null, window: Window): void {
    this.field = field;
    this.window = window;
    this.graphics.clear();
  }

  /** `amount` 0-1; nothing is drawn at 0. */
  update(amount: number, now: number): void {
    this.graphics.clear();
    if (amount < 0.05 || this.field === null || this.window === null) return;
    const { place } = this.window;
    this.graphics.lineStyle(1.6 * place.scale, 0xdce8f8, 0.5 * amount);
    for (const drop of this.drops) this.drawDrop(drop, this.field, this.window, now);
  }

  private drawDrop(drop: Drop, field: RainField, { place }: Window, now: number): void {
    const [left, top, width, height] = field.box;
    const fallen = (drop.start + (now / 1000) * drop.speed) % 1;
    const y = top + fallen * height;
    const x = left + ((drop.x - fallen * SLANT * -0.6 + 1) % 1) * width;
    const endX = x + SLANT * drop.length;
    const endY = y + drop.length;
    if (!field.isOpen(x, y) || !field.isOpen(endX, endY)) return;
    const { scale } = place;
    this.graphics.lineBetween(place.x + x * scale, place.y + y * scale, place.x + endX * scale, place.y + endY * scale);
  }
}
