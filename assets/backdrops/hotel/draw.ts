import { INDOORS, type LightKeys } from '../../../src/art/light';
import { vignette } from '../../../src/art/places/air';
import type { Backdrop, Scene } from '../../../src/art/places/backdrop';
import { isInPane } from '../../../src/art/places/casement';
import { nearShaft } from '../../../src/art/places/sun';
import { drawCounter } from './counter';
import { HOTEL_EXTRAS } from './guests';
import { HOTEL_LIFE } from './life';
import { dawn, drawAir, drawDawn, drawLamps } from './light';
import { drawHall } from './hall';
import { drawStreet, WINDOW } from './street';

const NIGHT: LightKeys = {
  ...INDOORS,
  tint: ['#8791B4', '#A0A6C2', '#CBC8CE', '#F6E4CC', '#FFF1DA'],
  rim: ['#9FB6DC', '#B0BEDE', '#DCD8DE', '#FFD8A0', '#FFCB88'],
};

function drawBehind(scene: Scene): void {
  drawStreet(scene);
  drawHall(scene);
  drawDawn(scene);
  drawAir(scene);
  drawLamps(scene);
}

function drawNear({ pen, weather }: Scene): void {
  nearShaft(pen, dawn(weather));
  vignette(pen, weather);
}

const isBehindCurtain = (x: number): boolean => x < 112 || x > 330;

/** A hotel's reception between midnight and morning, seen from behind its desk. */
export const backdrop: Backdrop = {
  light: NIGHT,
  customer: { x: 540, y: 600, scale: 0.84 },
  behind: drawBehind,
  extras: HOTEL_EXTRAS,
  counter: drawCounter,
  near: drawNear,
  life: HOTEL_LIFE,
  propSpots: [
    { x: 356, y: 634, size: 0.46 },
    { x: 734, y: 632, size: 0.52 },
  ],
  rain: { box: [110, 96, 222, 340], isOpen: (x, y) => isInPane(WINDOW, x, y) && !isBehindCurtain(x) },
};
