import type { FaceName } from '../core/vocabulary/faces';
import { faceOf } from '../art/face';
import type { Look } from '../art/look';
import { type Backdrop, type Box, PLACE } from '../art/places/backdrop';
import { composed } from '../art/places/composed';
import { PROP_BOX, type Prop } from '../art/places/prop';
import { layerOf } from '../art/places/scene';
import { PLAIN_BACKDROP } from '../art/places/plain';
import { frameFor } from '../stage/framing';
import { headOf } from '../stage/view';
import type { Shown } from './frame';

/** The five weathers, each with a face that goes with it. */
const WEATHERS: readonly (readonly [name: string, weather: number, face: FaceName])[] = [
  ['misery', 0, 'sad'],
  ['low', 0.25, 'irritated'],
  ['mediocre', 0.5, 'neutral'],
  ['better', 0.75, 'calm'],
  ['magic', 1, 'pleased'],
];

/** The surfaces a place is shown on: beside the words, on a phone above them, on a wall. */
const SURFACES = [
  { name: 'beside the words', width: 780, height: 720, shown: 270 },
  { name: 'on a phone', width: 360, height: 240, shown: 240 },
  { name: 'on a wall', width: 1920, height: 1080, shown: 270 },
] as const;

/** A place in five weathers, a row for each surface, with somebody in it. */
export function weathersOf(backdrop: Backdrop, look: Look): readonly (readonly Shown[])[] {
  return SURFACES.map(({ name: surface, width, height, shown }) => {
    const { left, top, scale } = frameFor({ width, height }, headOf(look, backdrop.customer), PLACE);
    const part: Box = [left, top, width / scale, height / scale];
    return WEATHERS.map(([name, weather, face]) => ({
      caption: `${name}, ${surface}`,
      draw: () => composed(backdrop, weather, { look, face: faceOf(face), pose: 'counter' }, part),
      part,
      width: shown,
    }));
  });
}

/** A thing in plain light. */
export const thing = (id: string, prop: Prop): Shown => ({
  caption: id,
  draw: () => layerOf(PLAIN_BACKDROP, 0.75, prop.draw),
  part: [-PROP_BOX.half, -PROP_BOX.height, 2 * PROP_BOX.half, PROP_BOX.height + PROP_BOX.below],
  width: 160,
});
