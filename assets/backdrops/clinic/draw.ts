import { INDOORS, type LightKeys } from '../../../src/art/light';
import { vignette } from '../../../src/art/places/air';
import type { Backdrop, Scene } from '../../../src/art/places/backdrop';
import { isInPane } from '../../../src/art/places/casement';
import { nearShaft } from '../../../src/art/places/sun';
import { drawCounter } from './counter';
import { drawGarden, WINDOW } from './garden';
import { CLINIC_LIFE } from './life';
import { drawAir, drawSun, drawTubes, sunIn } from './light';
import { CLINIC_EXTRAS } from './patients';
import { drawRoom } from './room';

const DAY: LightKeys = {
  ...INDOORS,
  tint: ['#8E9DB6', '#A9B6C4', '#D0D6D6', '#F4EEDE', '#FFF9EC'],
  rim: ['#A4BAD8', '#B4C6DA', '#E2E8E6', '#FFE9BC', '#FFDF9C'],
};

function drawBehind(scene: Scene): void {
  drawGarden(scene);
  drawRoom(scene);
  drawSun(scene);
  drawAir(scene);
  drawTubes(scene);
}

function drawNear({ pen, weather }: Scene): void {
  nearShaft(pen, sunIn(weather));
  vignette(pen, weather);
}

/** A clinic's waiting room by day, seen from behind its front desk. */
export const backdrop: Backdrop = {
  light: DAY,
  customer: { x: 540, y: 600, scale: 0.84 },
  behind: drawBehind,
  extras: CLINIC_EXTRAS,
  counter: drawCounter,
  near: drawNear,
  life: CLINIC_LIFE,
  propSpots: [
    { x: 356, y: 634, size: 0.46 },
    { x: 734, y: 632, size: 0.52 },
  ],
  rain: { box: [62, 128, 316, 290], isOpen: (x, y) => y > 128 && isInPane(WINDOW, x, y) },
};
