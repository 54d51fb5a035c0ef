import { byWeather, INDOORS } from '../../../src/art/light';
import { vignette } from '../../../src/art/places/air';
import type { Backdrop, Scene } from '../../../src/art/places/backdrop';
import { glassPath, isInPane } from '../../../src/art/places/casement';
import { drops, rain } from '../../../src/art/places/sky';
import { drawCases } from './cases';
import { drawCounter } from './counter';
import { SHOP_LIFE } from './life';
import { drawAir, drawLamps, drawNearShaft, drawSun } from './light';
import { SHOP_EXTRAS } from './shoppers';
import { drawRoom, SHOP_WINDOW } from './room';
import { drawStreet } from './street';
import { drawTables } from './tables';

function drawBehind(scene: Scene): void {
  const { pen, weather } = scene;
  pen.clip(glassPath(SHOP_WINDOW), () => {
    drawStreet(scene);
    rain(pen, 25, 110, [30, 50, 410, 420], byWeather(weather, 0.95, 0.65, 0, 0, 0));
    drops(pen, 29, 64, [44, 76, 372, 380], byWeather(weather, 1, 0.9, 0.4, 0, 0));
  });
  drawRoom(scene);
  drawCases(scene);
  drawSun(scene);
  drawAir(scene);
  drawLamps(scene);
  drawTables(scene);
}

/** A phone shop by day, seen from behind its counter. */
export const backdrop: Backdrop = {
  light: INDOORS,
  customer: { x: 540, y: 600, scale: 0.84 },
  behind: drawBehind,
  extras: SHOP_EXTRAS,
  counter: drawCounter,
  near: (scene) => {
    drawNearShaft(scene);
    vignette(scene.pen, scene.weather);
  },
  life: SHOP_LIFE,
  propSpots: [
    { x: 352, y: 636, size: 0.52 },
    { x: 716, y: 640, size: 0.48 },
  ],
  rain: { box: [40, 70, 380, 390], isOpen: (x, y) => isInPane(SHOP_WINDOW, x, y) },
};
