import type { GameObjects, Scene, Textures } from 'phaser';
import { toCanvas } from '../art/canvas';
import type { DisplayList } from '../art/displayList';

/** A drawing that is kept as pixels: one canvas, one texture, one image, made once and used again. */
export interface Picture {
  readonly image: GameObjects.Image;
  readonly canvas: HTMLCanvasElement;
  readonly brush: CanvasRenderingContext2D;
  readonly texture: Textures.Texture;
}

/** Told to the scene when the browser gave a canvas back empty; everything is painted anew then. */
export const CANVAS_RETURNED = 'canvas-returned';

/** Adds an empty picture to the scene. `key` must be new; pictures are hidden, never removed. */
export function addPicture(scene: Scene, key: string, depth: number): Picture {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  canvas.addEventListener('contextrestored', () => scene.events.emit(CANVAS_RETURNED));
  const brush = canvas.getContext('2d');
  const texture = scene.textures.create(key, [canvas], 1, 1);
  if (brush === null || texture === null) throw new Error(`no canvas for ${key}`);
  texture.add('__BASE', 0, 0, 0, 1, 1);
  const image = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth).setVisible(false);
  return { image, canvas, brush, texture };
}

/** A part of the screen in canvas pixels. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function resize({ canvas, texture, image }: Picture, width: number, height: number): void {
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
  const source = texture.source[0];
  if (source !== undefined) {
    source.width = width;
    source.height = height;
  }
  texture.get().setSize(width, height);
  image.setSizeToFrame();
}

/** Units to canvas pixels: `scale` pixels a unit, and where the unit origin is. */
export interface ToPixels {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Paints what of `list` falls into `box` and puts the picture there. */
export function paint(picture: Picture, list: DisplayList, box: PixelBox, units: ToPixels): void {
  const { brush, image } = picture;
  const width = Math.max(1, Math.round(box.width));
  const height = Math.max(1, Math.round(box.height));
  resize(picture, width, height);
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.clearRect(0, 0, width, height);
  brush.setTransform(units.scale, 0, 0, units.scale, units.x - box.x, units.y - box.y);
  toCanvas(brush, list);
  image.setPosition(box.x, box.y).setVisible(list.length > 0);
}

/** Lays `over`, as far as it has appeared, into `under`, so that a fade can be broken off without a jump. */
export function merge(under: Picture, over: Picture): void {
  under.brush.setTransform(1, 0, 0, 1, 0, 0);
  under.brush.globalAlpha = over.image.alpha;
  under.brush.drawImage(over.canvas, 0, 0);
  under.brush.globalAlpha = 1;
}
