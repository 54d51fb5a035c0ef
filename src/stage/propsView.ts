import type { Scene } from 'phaser';
import type { Backdrop, Box } from '../art/places/backdrop';
import { PROP_BOX, type Prop } from '../art/places/prop';
import { layerOf } from '../art/places/scene';
import { paint } from './picture';
import { Pool } from './pool';
import { boxOnCanvas, type Window } from './view';

const LIGHT_STEPS = 8;

/** The things that lie before the customer, each on a spot of the place; more things than spots are not shown. */
export class PropsView {
  private readonly pool: Pool;
  private props: readonly Prop[] = [];
  private backdrop: Backdrop | null = null;
  private window: Window | null = null;
  private light = -1;

  constructor(
    scene: Scene,
    private readonly depth: number,
  ) {
    this.pool = new Pool(scene, 'prop');
  }

  stand(backdrop: Backdrop, window: Window): void {
    this.backdrop = backdrop;
    this.window = window;
    this.show(this.props);
  }

  show(props: readonly Prop[]): void {
    this.props = props;
    this.light = -1;
    this.pool.hideAll();
  }

  update(weather: number): void {
    const light = Math.round(weather * LIGHT_STEPS);
    if (light === this.light || this.backdrop === null || this.window === null) return;
    this.light = light;
    for (const [place, spot] of this.backdrop.propSpots.entries()) {
      const prop = this.props[place];
      if (prop === undefined) continue;
      const { half, height, below } = PROP_BOX;
      const { x, y, size } = spot;
      const box: Box = [x - half * size, y - height * size, 2 * half * size, (height + below) * size];
      const list = layerOf(this.backdrop, light / LIGHT_STEPS, (scene) => {
        scene.pen.group({ x, y, scaleX: size, scaleY: size }, () => prop.draw(scene));
      });
      paint(this.pool.take(place, this.depth + place), list, boxOnCanvas(box, this.window), this.window.place);
    }
  }
}
