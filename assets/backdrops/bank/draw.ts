import { byWeather, type LightKeys } from '../../../src/art/light';
import type { Backdrop, Scene } from '../../../src/art/places/backdrop';
import { glassPath, isInPane } from '../../../src/art/places/casement';
import { drops, rain } from '../../../src/art/places/sky';
import { closeIn, drawYourSide } from '../../../src/art/places/yourSide';
import { drawDesk } from './desk';
import { drawEvening } from './evening';
import { BANK_EXTRAS } from './family';
import { drawKitchen, KITCHEN_WINDOW } from './kitchen';
import { BANK_LIFE } from './life';
import { drawAir, drawLamp, drawNearLight, drawSunOnWall } from './light';
import { drawTable } from './table';

const EVENING: LightKeys = {
  tint: ['#8290B4', '#99A4C1', '#C8C5CC', '#F7E2CC', '#FFEDD6'],
  rim: ['#94ABDA', '#A6B8DA', '#DCD0CE', '#FFD09A', '#FFC27A'],
  rimAlpha: [0.5, 0.45, 0.4, 0.85, 1],
};
const DIVIDE = { top: 704, bottom: 608 };
const CALLER = { x: 380, y: 616, scale: 0.88 };

function drawBehind(scene: Scene): void {
  const { pen, weather } = scene;
  pen.clip(glassPath(KITCHEN_WINDOW), () => {
    drawEvening(scene);
    rain(pen, 5, 80, [40, 90, 260, 270], byWeather(weather, 0.9, 0.6, 0, 0, 0));
    drops(pen, 9, 44, [48, 100, 212, 254], byWeather(weather, 1, 0.9, 0.4, 0, 0));
  });
  drawKitchen(scene);
  drawSunOnWall(scene);
  drawAir(scene);
  drawLamp(scene);
}

/** A bank's desk by phone: the caller's kitchen at evening, and your own desk. */
export const backdrop: Backdrop = {
  light: EVENING,
  customer: CALLER,
  behind: drawBehind,
  extras: BANK_EXTRAS,
  counter: (scene) => {
    drawTable(scene);
    drawYourSide(scene, DIVIDE, drawDesk);
  },
  near: (scene) => {
    drawNearLight(scene);
    closeIn(scene, DIVIDE, CALLER.x);
  },
  life: BANK_LIFE,
  propSpots: [
    { x: 168, y: 662, size: 0.5 },
    { x: 552, y: 660, size: 0.44 },
  ],
  rain: { box: [44, 96, 220, 262], isOpen: (x, y) => isInPane(KITCHEN_WINDOW, x, y) },
};
