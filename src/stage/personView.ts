import type { Scene } from 'phaser';
import { type Face, REST } from '../art/face';
import type { FaceParameter } from '../art/faceParameters';
import type { Light } from '../art/light';
import type { Look } from '../art/look';
import { FIGURE, FIGURE_LAYERS, type FigureLayer, figure } from '../art/people/figure';
import type { Box } from '../art/places/backdrop';
import type { Held } from './actor';
import { type Movement, NO_MOVEMENT } from './gesture';
import { addPicture, paint, type Picture, type PixelBox, type ToPixels } from './picture';
import { figureUnits, visiblePart, type Window } from './view';

/** Everything that decides what a person looks like at one moment. */
export interface Appearance {
  readonly look: Look;
  readonly face: Face;
  readonly pose: Held;
  readonly light: Light;
}

const WHOLE: Box = [-20, -20, FIGURE.width + 40, FIGURE.height + 40];
/** A full-size head with the tallest hair, the longest veil and the strongest tilt. */
const HEAD: Box = [56, 10, 528, 550];

/** What of a face each layer shows; a layer is drawn again only when one of these moved. */
const SHOWS: Readonly<Record<FigureLayer, readonly FaceParameter[]>> = {
  hairBack: ['yaw', 'pitch', 'roll', 'lean', 'breath', 'sway'],
  body: ['yaw', 'pitch', 'roll', 'lean', 'breath', 'shoulders', 'flush', 'sway'],
  head: Object.keys(REST) as FaceParameter[],
  over: ['lean', 'breath', 'shoulders'],
  front: ['lean', 'breath', 'shoulders'],
};
const LEAST: Readonly<Record<FigureLayer, number>> = {
  hairBack: 0.01,
  body: 0.02,
  head: 0.004,
  over: 0.03,
  front: 0.03,
};

interface Layer {
  readonly name: FigureLayer;
  readonly picture: Picture;
  shown: Appearance | null;
  box: PixelBox;
}

const NOWHERE: PixelBox = { x: 0, y: 0, width: 1, height: 1 };

/** Arms on their way are drawn anew at every painting. */
const isSamePose = (one: Held, other: Held): boolean => one === other && typeof one === 'string';

function isChanged(layer: Layer, next: Appearance): boolean {
  const { shown, name } = layer;
  if (shown === null) return true;
  if (shown.look !== next.look || shown.light !== next.light || !isSamePose(shown.pose, next.pose)) return true;
  return SHOWS[name].some((part) => Math.abs(shown.face[part] - next.face[part]) > LEAST[name]);
}

/** One person on the stage: five pictures, painted again only where something changed. */
export class PersonView {
  private readonly layers: readonly Layer[];
  private units: ToPixels = { scale: 1, x: 0, y: 0 };
  private window: Window | null = null;

  constructor(scene: Scene, key: string, depthOf: (layer: FigureLayer) => number) {
    this.layers = FIGURE_LAYERS.map((name) => ({
      name,
      picture: addPicture(scene, `${key}-${name}`, depthOf(name)),
      shown: null,
      box: NOWHERE,
    }));
  }

  /** Stands the person on a spot of the place; everything is painted anew. */
  stand(window: Window, spot: { readonly x: number; readonly y: number; readonly scale: number }): void {
    this.window = window;
    this.units = figureUnits(window, spot);
    for (const layer of this.layers) layer.shown = null;
  }

  hide(): void {
    for (const layer of this.layers) {
      layer.picture.image.setVisible(false);
      layer.shown = null;
    }
  }

  /** Paints what differs from what is shown. */
  show(next: Appearance): void {
    for (const layer of this.layers) if (isChanged(layer, next)) this.paintLayer(layer, next);
  }

  private paintLayer(layer: Layer, next: Appearance): void {
    const { look, face, pose, light } = next;
    if (this.window === null) return;
    const isFullSize = (look.scale ?? 1) === 1 && !look.wheelchair;
    const isHead = layer.name === 'head' || layer.name === 'hairBack';
    const box = isHead && isFullSize ? HEAD : WHOLE;
    layer.box = visiblePart(box, this.units, this.window, 40 * this.units.scale);
    const list = figure(look, face, pose, light, [layer.name]);
    const group = list[0];
    const isEmpty = group?.type === 'group' && group.children.length === 0;
    paint(layer.picture, isEmpty ? [] : list, layer.box, this.units);
    layer.shown = next;
  }

  /** Lays a movement, the breath (0-1) and the way they have walked (canvas pixels) over the pictures: no painting. */
  move(movement: Movement = NO_MOVEMENT, breath = 0, walked = 0): void {
    const { scale, x, y } = this.units;
    const centre = x + FIGURE.centre * scale;
    const base = y + (FIGURE.counter + 8) * scale;
    for (const { name, picture, box } of this.layers) {
      // The chest rises less than the head; forearms on the counter stay where they are.
      const rise = name === 'front' ? 0 : name === 'body' ? 2.4 : 3.4;
      const isFront = name === 'front';
      const size = isFront ? 1 : movement.size;
      const dx = isFront ? 0 : movement.x * scale;
      const dy = isFront ? 0 : (movement.y - rise * breath) * scale;
      picture.image.setScale(size);
      picture.image.setPosition(walked + centre + (box.x - centre) * size + dx, base + (box.y - base) * size + dy);
    }
  }
}
