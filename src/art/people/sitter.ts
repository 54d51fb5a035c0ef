import type { Pen } from '../displayList';
import type { Face } from '../face';
import type { Light } from '../light';
import type { Look } from '../look';

/** What every part of a person needs to be drawn: pen, looks, face and light. */
export interface Sitter {
  readonly pen: Pen;
  readonly look: Look;
  readonly face: Face;
  readonly light: Light;
}
