import type { Scene } from 'phaser';
import { addPicture, type Picture } from './picture';

/** Pictures that are used again from scene to scene, so that a hundred scenes need no more of them than the fullest one. */
export class Pool {
  private readonly pictures: Picture[] = [];

  constructor(
    private readonly scene: Scene,
    private readonly key: string,
  ) {}

  /** The picture at a place of the pool, on this depth. */
  take(place: number, depth: number): Picture {
    const picture = this.pictures[place] ?? addPicture(this.scene, `${this.key}-${place}`, depth);
    this.pictures[place] = picture;
    picture.image.setDepth(depth);
    return picture;
  }

  hideAll(): void {
    for (const { image } of this.pictures) image.setVisible(false);
  }
}
