import type { Scene } from 'phaser';
import { byWeather } from '../art/light';
import { type Backdrop, type Extra, PLACE, type Scene as PlaceScene } from '../art/places/backdrop';
import { layerOf } from '../art/places/scene';
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
/** Steps of light in which extras are painted. */
const EXTRA_STEPS = 8;

/** The stage's depths, back to front. */
export const DEPTH = { behind: 0, rain: 2, extras: 3, customer: 10, companion: 20, counter: 30, front: 40, near: 50 };

/** The room around the customer, cross-faded from one weather to the next. */
export class PlaceView {
  private readonly layers: readonly FadingLayer[];
  private readonly extraPictures = new Map<string, Picture>();
  private readonly rain: RainView;
  private window: Window | null = null;
  private backdrop: Backdrop | null = null;
  private extrasStep = -1;

  constructor(private readonly scene: Scene) {
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
    this.rain = new RainView(scene, DEPTH.rain);
  }

  /** Shows a place in one weather, at once. */
  stand(backdrop: Backdrop, window: Window, weather: number): void {
    for (const picture of this.extraPictures.values()) picture.image.setVisible(false);
    this.backdrop = backdrop;
    this.window = window;
    this.extrasStep = -1;
    for (const layer of this.layers) {
      this.paintLayer(layer, layer.under, weather);
      layer.under.image.setAlpha(1);
      layer.over.image.setVisible(false);
    }
    this.rain.stand(backdrop.rain, window);
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
  update(weather: number, faded: number, now: number, isRaining: boolean): void {
    for (const layer of this.layers) {
      if (!layer.over.image.visible) continue;
      layer.over.image.setAlpha(faded);
      if (!layer.isSolid) layer.under.image.setAlpha(1 - faded);
      if (faded >= 1) this.swap(layer);
    }
    this.updateExtras(weather);
    this.rain.update(isRaining ? byWeather(weather, 1, 0.65, 0, 0, 0) : 0, now);
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

  private updateExtras(weather: number): void {
    if (this.backdrop === null) return;
    const step = Math.round(weather * EXTRA_STEPS);
    const isNewLight = step !== this.extrasStep;
    this.extrasStep = step;
    for (const [index, extra] of this.backdrop.extras.entries()) {
      this.updateExtra(extra, index, weather, isNewLight);
    }
  }

  private updateExtra(extra: Extra, index: number, weather: number, isNewLight: boolean): void {
    if (this.backdrop === null || this.window === null) return;
    const picture = this.pictureOf(extra, index);
    const offset = extra.offset(weather);
    if (offset === null) {
      picture.image.setVisible(false);
      return;
    }
    const { place } = this.window;
    const [left, top, width, height] = extra.box;
    const box = { x: place.x + left * place.scale, y: place.y + top * place.scale };
    if (isNewLight || !picture.image.visible) {
      const list = layerOf(this.backdrop, this.extrasStep / EXTRA_STEPS, extra.draw);
      paint(picture, list, { ...box, width: width * place.scale, height: height * place.scale }, place);
    }
    picture.image.setPosition(box.x + offset.x * place.scale, box.y + offset.y * place.scale);
  }

  private pictureOf(extra: Extra, index: number): Picture {
    const known = this.extraPictures.get(extra.id);
    if (known !== undefined) return known;
    const made = addPicture(this.scene, `extra-${extra.id}`, DEPTH.extras + index);
    this.extraPictures.set(extra.id, made);
    return made;
  }
}
