import type { FaceName } from '../core/vocabulary/faces';
import type { DisplayList } from './displayList';
import { faceOf } from './face';
import { DAYLIGHT, figureLight, INDOORS, lightFor, type Light } from './light';
import type { Look } from './look';
import { figure } from './people/figure';
import { type SvgElement, toSvgTree } from './svg';

export { loadLook } from './catalogue';

/** What a portrait shows of the figure's box: head and shoulders. */
const PORTRAIT_WIDTH = 360;

/** Head and shoulders fill the square whatever the size of the person. */
export function portraitBox(look: Look): readonly [number, number, number, number] {
  const scale = look.scale ?? 1;
  const size = PORTRAIT_WIDTH * scale;
  const headY = 712 - (712 - 242) * scale + (look.wheelchair ? 46 : 0);
  return [320 - size / 2, headY - size / 2, size, size];
}

function portraitLight(look: Look, weather: number | null): Light {
  return weather === null ? DAYLIGHT : figureLight(lightFor(INDOORS, weather), look);
}

const drawPortrait = (look: Look, face: FaceName, weather: number | null): DisplayList =>
  figure(look, faceOf(face), 'down', portraitLight(look, weather));

export interface PortraitOptions {
  /** Width and height in CSS pixels. */
  readonly size: number;
  /** Unlike any other on the page. */
  readonly idPrefix: string;
  /** Spoken name; without it the portrait is decoration. */
  readonly title?: string;
}

/**
 * Head and shoulders as a tree of SVG elements, for views to make real elements of.
 * `weather` 0-1 is the light of the mood; null is plain daylight.
 */
export function portraitSvg(look: Look, face: FaceName, weather: number | null, options: PortraitOptions): SvgElement {
  const { size, idPrefix, title } = options;
  return toSvgTree(drawPortrait(look, face, weather), {
    width: size,
    height: size,
    viewBox: portraitBox(look),
    idPrefix,
    ...(title === undefined ? {} : { title }),
  });
}
