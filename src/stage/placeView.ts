import type { Scene } from 'phaser';
import { byWeather } from '../art/light';
import { type Backdrop, PLACE, type Scene as PlaceScene } from '../art/places/backdrop';
import { layerOf } from '../art/places/scene';
import { ExtrasView } from './extrasView';
import { LifeView } from './lifeView';
import { addPicture, merge, paint, type Picture } from './picture';
import { RainView } from './rainView';
import { shownPart, visiblePart, type Window } from './view';

/** A layer of the place in two weathers, one fading over the other. */
interface FadingLayer {
  readonly draw: (backdrop: Backdrop) => ((scene: PlaceScene) => void) | null;
  /** A layer one sees through must fade out while the next fades in; a solid one stays until it is covered. */
  readonly isSolid: boolean;
  under: Picture;
  over: Picture;
}

const WHOLE = [0, 0, PLACE.width, PLACE.height] as const;
const NOWHERE: Window = { width: 1, height: 1, place: { scale: 1, x: 0, y: 0 } };

/** What of a place moves by itself at a moment. */
interface Moving {
  readonly rains: boolean;
  readonly lives: boolean;
}

/** The stage's depths, back to front. */
export const DEPTH = {
  behind: 0,
  rain: 2,
  life: 3,
  extras: 4,
  customer: 12,
  companion: 20,
  counter: 30,
  props: 32,
  front: 40,
  frontLife: 45,
  near: 50,
};

/** The room around the customer, cross-faded from one weather to the next. */
export class PlaceView {
  private readonly layers: readonly FadingLayer[];
  private readonly extras: ExtrasView;
  private readonly life: LifeView;
  private readonly rain: RainView;
  private window: Window | null = null;
  private backdrop: Backdrop | null = null;

  constructor(scene: Scene) {
    const layer = (key: string, depth: number, isSolid: boolean, draw: FadingLayer['draw']): FadingLayer => ({
      draw,
      isSolid,
      under: addPicture(scene, `place-${key}-a`, depth),
      over: addPicture(scene, `place-${key}-b`, depth + 1),
    });
    this.layers = [
      layer('behind', DEPTH.behind, true, (backdrop) => backdrop.behind),
      layer('counter', DEPTH.counter, true, (backdrop) => backdrop.counter),
      layer('near', DEPTH.near, false, (backdrop) => backdrop.near),
    ];
    this.extras = new ExtrasView(scene, DEPTH.extras);
    this.life = new LifeView(scene, { behind: DEPTH.life, front: DEPTH.frontLife });
    this.rain = new RainView(scene, DEPTH.rain);
  }

  /** Shows a place in one weather, at once. */
  stand(backdrop: Backdrop, window: Window, weather: number): void {
    this.backdrop = backdrop;
    this.window = window;
    for (const layer of this.layers) {
      this.paintLayer(layer, layer.under, weather);
      layer.under.image.setAlpha(1);
      layer.over.image.setVisible(false);
    }
    this.extras.stand(backdrop, window);
    this.life.stand(backdrop, window);
    this.rain.stand(backdrop.rain, window);
  }

  hide(): void {
    this.backdrop = null;
    for (const { under, over } of this.layers) {
      under.image.setVisible(false);
      over.image.setVisible(false);
    }
    this.extras.hide();
    this.life.hide();
    this.rain.stand(null, NOWHERE);
  }

  /** Begins to fade towards another weather, from whatever is shown now. */
  fadeTo(weather: number): void {
    for (const layer of this.layers) {
      if (layer.over.image.visible) {
        merge(layer.under, layer.over);
        layer.under.image.setAlpha(1);
      }
      this.paintLayer(layer, layer.over, weather);
      layer.over.image.setAlpha(0);
    }
  }

  /** `faded` 0-1 is how far the last fade has come. */
  update(weather: number, faded: number, now: number, { rains, lives }: Moving): void {
    for (const layer of this.layers) {
      if (!layer.over.image.visible) continue;
      layer.over.image.setAlpha(faded);
      if (!layer.isSolid) layer.under.image.setAlpha(1 - faded);
      if (faded >= 1) this.swap(layer);
    }
    this.extras.update(weather);
    this.life.update(weather, now, lives);
    this.rain.update(rains ? byWeather(weather, 1, 0.65, 0, 0, 0) : 0, now);
  }

  private swap(layer: FadingLayer): void {
    const { under, over } = layer;
    const depth = under.image.depth;
    under.image.setVisible(false).setDepth(over.image.depth);
    over.image.setAlpha(1).setDepth(depth);
    layer.under = over;
    layer.over = under;
  }

  private paintLayer(layer: FadingLayer, picture: Picture, weather: number): void {
    if (this.backdrop === null || this.window === null) return;
    const draw = layer.draw(this.backdrop);
    const list = draw === null ? [] : layerOf(this.backdrop, weather, draw, shownPart(this.window));
    paint(picture, list, visiblePart(WHOLE, this.window.place, this.window, 0), this.window.place);
  }
}
