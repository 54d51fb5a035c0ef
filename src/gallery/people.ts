import { FACES } from '../core/vocabulary/faces';
import { POSES } from '../core/vocabulary/gestures';
import { faceOf } from '../art/face';
import { DAYLIGHT } from '../art/light';
import type { Look } from '../art/look';
import { FIGURE, figure } from '../art/people/figure';
import { portraitBox } from '../art/portrait';
import type { Shown } from './frame';

const PORTRAIT = 132;
const FIGURE_WIDTH = 200;

/** A person in every mood. */
export const moodsOf = (look: Look): readonly Shown[] =>
  FACES.map((face) => ({
    caption: face,
    draw: () => figure(look, faceOf(face), 'down', DAYLIGHT),
    part: portraitBox(look),
    width: PORTRAIT,
  }));

/** A person in every pose. */
export const posesOf = (look: Look): readonly Shown[] =>
  POSES.map((pose) => ({
    caption: pose,
    draw: () => figure(look, faceOf('neutral'), pose, DAYLIGHT),
    part: [0, 60, FIGURE.width, FIGURE.height - 60],
    width: FIGURE_WIDTH,
  }));
