import { byWeather, INDOORS } from '../../../src/art/light';
import { vignette } from '../../../src/art/places/air';
import type { Backdrop, Scene } from '../../../src/art/places/backdrop';
import { drops, rain } from '../../../src/art/places/sky';
import { boxPath } from '../../../src/art/shapes';
import { drawCounter, drawThings } from './counter';
import { CAFE_EXTRAS } from './guests';
import { CAFE_LIFE } from './life';
import { drawAir, drawLamps, drawNearShaft, drawShafts, drawSunOnWall } from './light';
import { drawRoom } from './room';
import { drawStreet } from './street';

function drawBehind(scene: Scene): void {
  const { pen, weather } = scene;
  pen.clip(boxPath(56, 56, 330, 426), () => {
    drawStreet(scene);
    rain(pen, 5, 100, [56, 40, 384, 440], byWeather(weather, 1, 0.7, 0, 0, 0));
    drops(pen, 9, 60, [64, 70, 316, 400], byWeather(weather, 1, 0.9, 0.45, 0, 0));
  });
  drawRoom(scene);
  drawSunOnWall(scene);
  drawAir(scene);
  drawLamps(scene);
  drawShafts(scene);
}

function drawNear(scene: Scene): void {
  drawNearShaft(scene);
  vignette(scene.pen, scene.weather);
}

// The window is an arch of radius 160 around 222, 226 on a box, crossed by one upright and two level bars.
const isOnBar = (x: number, y: number): boolean =>
  Math.abs(x - 222) < 8 || Math.abs(y - 226) < 8 || Math.abs(y - 356) < 8;
const isInArch = (x: number, y: number): boolean => Math.hypot(x - 222, Math.min(0, y - 226)) < 152;

/** A cafe by day, seen from behind its counter. */
export const backdrop: Backdrop = {
  light: INDOORS,
  customer: { x: 540, y: 600, scale: 0.84 },
  behind: drawBehind,
  extras: CAFE_EXTRAS,
  counter: (scene) => {
    drawCounter(scene);
    drawThings(scene);
  },
  near: drawNear,
  life: CAFE_LIFE,
  propSpots: [
    { x: 356, y: 634, size: 0.46 },
    { x: 734, y: 632, size: 0.52 },
  ],
  rain: { box: [66, 70, 312, 400], isOpen: (x, y) => isInArch(x, y) && !isOnBar(x, y) },
};
