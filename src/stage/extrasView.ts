import type { Scene } from 'phaser';
import type { Backdrop, Extra } from '../art/places/backdrop';
import { layerOf } from '../art/places/scene';
import { paint } from './picture';
import { Pool } from './pool';
import type { Window } from './view';

/** Steps of light in which extras are painted. */
const STEPS = 8;

/** The other people of a place, and what else comes and goes with its weather. */
export class ExtrasView {
  private readonly pool: Pool;
  private backdrop: Backdrop | null = null;
  private window: Window | null = null;
  private step = -1;

  constructor(
    scene: Scene,
    private readonly depth: number,
  ) {
    this.pool = new Pool(scene, 'extra');
  }

  stand(backdrop: Backdrop, window: Window): void {
    this.backdrop = backdrop;
    this.window = window;
    this.step = -1;
    this.pool.hideAll();
  }

  hide(): void {
    this.backdrop = null;
    this.pool.hideAll();
  }

  update(weather: number): void {
    if (this.backdrop === null) return;
    const step = Math.round(weather * STEPS);
    const isNewLight = step !== this.step;
    this.step = step;
    for (const [index, extra] of this.backdrop.extras.entries()) this.updateOne(extra, index, weather, isNewLight);
  }

  private updateOne(extra: Extra, index: number, weather: number, isNewLight: boolean): void {
    if (this.backdrop === null || this.window === null) return;
    const picture = this.pool.take(index, this.depth + index);
    const offset = extra.offset(weather);
    if (offset === null) {
      picture.image.setVisible(false);
      return;
    }
    const { place } = this.window;
    const [left, top, width, height] = extra.box;
    const box = { x: place.x + left * place.scale, y: place.y + top * place.scale };
    if (isNewLight || !picture.image.visible) {
      const list = layerOf(this.backdrop, this.step / STEPS, extra.draw);
      paint(picture, list, { ...box, width: width * place.scale, height: height * place.scale }, place);
    }
    picture.image.setPosition(box.x + offset.x * place.scale, box.y + offset.y * place.scale);
  }
}
