import type { Point } from '../../shapes';
import type { Site } from '../solid';

/** A house of the street, in its own box: it stands on y 0, its front in the middle, about 200 wide. */
export interface House {
  readonly draw: (site: Site) => void;
  /** How far it goes to the left, to the right and up. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where smoke rises from. */
  readonly chimney?: Point;
}
