import { byWeather, INDOORS } from '../../../src/art/light';
import { vignette } from '../../../src/art/places/air';
import type { Backdrop, Scene } from '../../../src/art/places/backdrop';
import { glassPath, isInPane } from '../../../src/art/places/casement';
import { drops, rain } from '../../../src/art/places/sky';
import { LETTER_EXTRAS } from './company';
import { drawGarden } from './garden';
import { LETTER_LIFE } from './life';
import { drawAir, drawLamp, drawNearShaft, drawSun } from './light';
import { drawStudy, STUDY_WINDOW } from './study';
import { drawTable } from './table';

function drawBehind(scene: Scene): void {
  const { pen, weather } = scene;
  pen.clip(glassPath(STUDY_WINDOW), () => {
    drawGarden(scene);
    rain(pen, 35, 110, [60, 50, 370, 410], byWeather(weather, 0.95, 0.65, 0, 0, 0));
    drops(pen, 39, 62, [74, 76, 344, 364], byWeather(weather, 1, 0.9, 0.4, 0, 0));
  });
  drawStudy(scene);
  drawSun(scene);
  drawAir(scene);
  drawLamp(scene);
}

/** A letter or a mail: the writer at a table by the window. */
export const backdrop: Backdrop = {
  light: INDOORS,
  customer: { x: 540, y: 592, scale: 0.84 },
  behind: drawBehind,
  extras: LETTER_EXTRAS,
  counter: drawTable,
  near: (scene) => {
    drawNearShaft(scene);
    vignette(scene.pen, scene.weather);
  },
  life: LETTER_LIFE,
  propSpots: [
    { x: 294, y: 630, size: 0.48 },
    { x: 742, y: 630, size: 0.48 },
  ],
  rain: { box: [72, 74, 346, 366], isOpen: (x, y) => isInPane(STUDY_WINDOW, x, y) },
};
