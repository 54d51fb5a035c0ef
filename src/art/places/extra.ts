import type { Colour } from '../colour';
import { mix } from '../colour';
import type { Pen } from '../displayList';
import { blendFaces, type Face, faceOf } from '../face';
import { type Light, figureLight } from '../light';
import { clamp } from '../numbers';

import type { FaceName } from '../../core/vocabulary/faces';
import type { PoseName } from '../../core/vocabulary/gestures';
import { FIGURE, figure } from '../people/figure';
import { lookOf, type PersonFile } from '../person';
import type { Look } from '../look';

interface Part {
  readonly look: Look;
  readonly face: FaceName | Face;
  readonly pose?: PoseName;
  /** Where the counter edge of the figure's box stands, and its size. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly mirrored?: boolean;
  /** Colour of the air between, and how much of it. */
  readonly air: Colour;
  readonly depth: number;
  /** Where they look: -1 to 1, away from us by default. */
  readonly gaze?: number;
}

/** Someone else in the room: the same rig, smaller, looking elsewhere and sunk into the air. */
export function drawExtra(pen: Pen, light: Light, part: Part): void {
  const { look, pose = 'down', x, y, size, mirrored = false, air, depth, gaze = 0.8 } = part;
  const own = figureLight(light, look);
  const mood = faceOf(part.face);
  const face = { ...mood, yaw: gaze, gazeX: gaze * 0.9, pitch: mood.pitch + 0.1 };
  const cast: Light = {
    ...own,
    from: mirrored ? 1 : -1,
    tint: mix(own.tint, air, depth * 0.85),
    rimAlpha: own.rimAlpha * 0.5,
  };
  pen.group({ x, y, scaleX: mirrored ? -size : size, scaleY: size }, () =>
    pen.group({ x: -FIGURE.centre, y: -700 }, () => pen.add(figure(look, face, pose, cast))),
  );
}

/** Somebody built like one of the cast but nobody of it, so that no customer ever stands behind themselves. */
export const stranger = (like: PersonFile, changes: Partial<Look>): Look => ({ ...lookOf(like), ...changes });

type Moods = readonly [misery: FaceName, low: FaceName, mediocre: FaceName, better: FaceName, magic: FaceName];

/** The mood of a bystander, which turns by degrees as the weather does. */
export function moodIn(weather: number, ...moods: Moods): Face {
  const along = clamp(weather) * 4;
  const index = Math.min(3, Math.floor(along));
  const from = faceOf(moods[index] ?? moods[0]);
  return blendFaces(from, faceOf(moods[index + 1] ?? moods[4]), along - index);
}
