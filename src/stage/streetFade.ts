import type { Scene } from 'phaser';
import type { DisplayList } from '../art/displayList';
import { clamp } from '../art/numbers';
import { addPicture, paint, type Picture, type PixelBox, type ToPixels } from './picture';

/** Part of a fade in which the new picture comes; in the rest the old one goes, so that no wall is ever seen through. */
const COMING = 0.65;

/** A drawing that can change into another, and be lifted a little. */
export class FadingPicture {
  private under: Picture;
  private over: Picture;
  private depth = 0;
  private box: PixelBox = { x: 0, y: 0, width: 1, height: 1 };
  private isFading = false;

  /** A solid drawing stays until it is covered; one that is seen through fades as the next one comes. */
  constructor(
    scene: Scene,
    key: string,
    private readonly isSolid: boolean,
  ) {
    this.under = addPicture(scene, `${key}-a`, 0);
    this.over = addPicture(scene, `${key}-b`, 0);
  }

  /** Shows a drawing at once, on this depth and the one over it. */
  stand(depth: number, list: DisplayList, box: PixelBox, units: ToPixels): void {
    this.depth = depth;
    this.box = box;
    paint(this.under, list, box, units);
    this.settle();
  }

  /** Begins to turn into another drawing; one that was on its way is there at once. */
  fadeTo(list: DisplayList, box: PixelBox, units: ToPixels): void {
    if (this.isFading) this.arrive();
    this.box = box;
    paint(this.over, list, box, units);
    this.over.image.setAlpha(0).setDepth(this.depth + 1);
    this.isFading = true;
  }

  /** How far the change has come, 0-1. */
  update(faded: number): void {
    if (!this.isFading) return;
    this.over.image.setAlpha(this.isSolid ? clamp(faded / COMING) : faded);
    this.under.image.setAlpha(1 - (this.isSolid ? clamp((faded - COMING) / (1 - COMING)) : faded));
    if (faded >= 1) this.arrive();
  }

  /** Draws the picture so many pixels higher and so much larger than it stands, around a point of the canvas. */
  lift(by: number, scale = 1, x = 0, y = 0): void {
    for (const { image } of [this.under, this.over]) {
      const { x: left, y: top } = this.box;
      image
        .setDisplayOrigin(x - left, y - top)
        .setPosition(x, y - by)
        .setScale(scale);
    }
  }

  hide(): void {
    this.under.image.setVisible(false);
    this.over.image.setVisible(false);
    this.isFading = false;
  }

  private arrive(): void {
    [this.under, this.over] = [this.over, this.under];
    this.settle();
  }

  private settle(): void {
    this.under.image.setAlpha(1).setDepth(this.depth);
    this.over.image.setVisible(false);
    this.isFading = false;
  }
}
