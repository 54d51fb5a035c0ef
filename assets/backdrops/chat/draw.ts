import { byWeather, type LightKeys } from '../../../src/art/light';
import type { Backdrop, Scene } from '../../../src/art/places/backdrop';
import { glassPath, isInPane } from '../../../src/art/places/casement';
import { drops, rain } from '../../../src/art/places/sky';
import { closeIn, drawYourSide } from '../../../src/art/places/yourSide';
import { CHAT_EXTRAS } from './cat';
import { drawDesk } from './desk';
import { CHAT_LIFE } from './life';
import { drawAir, drawLamp, drawLaptopLight } from './light';
import { drawNight } from './night';
import { drawRoom, LIVING_WINDOW } from './room';
import { drawSofa } from './sofa';
import { drawTable } from './table';

const LAMPLIGHT: LightKeys = {
  tint: ['#7A88B2', '#8F9ABB', '#BDB8C2', '#F4DEC4', '#FFE9CC'],
  rim: ['#8FB4F0', '#A2BCEC', '#D8D0D4', '#FFD296', '#FFC678'],
  rimAlpha: [0.6, 0.5, 0.42, 0.85, 1],
};
const DIVIDE = { top: 672, bottom: 576 };
const BUYER = { x: 384, y: 612, scale: 0.85 };

function drawBehind(scene: Scene): void {
  const { pen, weather } = scene;
  pen.clip(glassPath(LIVING_WINDOW), () => {
    drawNight(scene);
    rain(pen, 15, 66, [130, 80, 190, 270], byWeather(weather, 0.9, 0.6, 0, 0, 0));
    drops(pen, 19, 34, [142, 90, 146, 240], byWeather(weather, 1, 0.9, 0.35, 0, 0));
  });
  drawRoom(scene);
  drawAir(scene);
  drawLamp(scene);
  drawSofa(scene);
}

/** A chat late at night: the customer at home in the light of a lamp and a laptop, and your own desk. */
export const backdrop: Backdrop = {
  light: LAMPLIGHT,
  customer: BUYER,
  behind: drawBehind,
  extras: CHAT_EXTRAS,
  counter: (scene) => {
    drawTable(scene);
    drawYourSide(scene, DIVIDE, drawDesk);
  },
  near: (scene) => {
    drawLaptopLight(scene);
    closeIn(scene, DIVIDE, BUYER.x);
  },
  life: CHAT_LIFE,
  propSpots: [{ x: 530, y: 656, size: 0.42 }],
  rain: { box: [138, 84, 150, 250], isOpen: (x, y) => isInPane(LIVING_WINDOW, x, y) },
};
