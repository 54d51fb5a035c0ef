import type { Scene } from 'phaser';
import type { Backdrop, LivingDetail } from '../art/places/backdrop';
import { layerOf } from '../art/places/scene';
import { Pool } from './pool';
import { paint, type Picture } from './picture';
import { boxOnCanvas, isOnCanvas, shownPart, type Window } from './view';

interface Shown {
  readonly detail: LivingDetail;
  readonly picture: Picture;
  /** Which drawing of it is shown. */
  turn: number;
  light: number;
}

const LIGHT_STEPS = 8;

/** The small things of a place that are never still. They hold still while nothing may move, or the room goes quiet. */
export class LifeView {
  private readonly pool: Pool;
  private shown: readonly Shown[] = [];
  private backdrop: Backdrop | null = null;
  private window: Window | null = null;

  constructor(
    scene: Scene,
    private readonly depths: Readonly<Record<LivingDetail['layer'], number>>,
  ) {
    this.pool = new Pool(scene, 'life');
  }

  stand(backdrop: Backdrop, window: Window): void {
    this.backdrop = backdrop;
    this.window = window;
    this.pool.hideAll();
    const seen = backdrop.life.filter((detail) => isOnCanvas(detail.box, window));
    this.shown = seen.map((detail, place) => ({
      detail,
      picture: this.pool.take(place, this.depths[detail.layer]),
      turn: -1,
      light: -1,
    }));
  }

  hide(): void {
    this.shown = [];
    this.pool.hideAll();
  }

  update(weather: number, now: number, isMoving: boolean): void {
    for (const one of this.shown) this.updateOne(one, weather, now, isMoving);
  }

  private updateOne(one: Shown, weather: number, now: number, isMoving: boolean): void {
    const { detail, picture } = one;
    const { backdrop, window } = this;
    if (backdrop === null || window === null) return;
    if (!detail.isThere(weather)) {
      picture.image.setVisible(false);
      one.turn = -1;
      return;
    }
    const light = Math.round(weather * LIGHT_STEPS);
    const turn = isMoving ? Math.floor((now / 1000) * detail.pace) : Math.max(0, one.turn);
    if (turn === one.turn && light === one.light) return;
    one.turn = turn;
    one.light = light;
    const draw = (scene: Parameters<LivingDetail['draw']>[0]): void => detail.draw(scene, turn / detail.pace);
    const list = layerOf(backdrop, light / LIGHT_STEPS, draw, shownPart(window));
    paint(picture, list, boxOnCanvas(detail.box, window), window.place);
  }
}
