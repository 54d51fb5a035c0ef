import { byWeather, INDOORS, type LightKeys } from '../../../src/art/light';
import { vignette } from '../../../src/art/places/air';
import type { Backdrop, Scene } from '../../../src/art/places/backdrop';
import { rain } from '../../../src/art/places/sky';
import { drawBar } from './bar';
import { drawFronts } from './fronts';
import { drawAir, drawAwning, drawLantern, drawLowSun, drawNearGlow } from './light';
import { POST_EXTRAS } from './neighbours';
import { POST_LIFE } from './readers';
import { drawGround, drawSky } from './street';

const DUSK: LightKeys = {
  ...INDOORS,
  tint: ['#7C88AE', '#929CB8', '#C4BEC6', '#F7E0CC', '#FFECD6'],
  rim: ['#93AADA', '#A4B6DA', '#DCCECE', '#FFCD96', '#FFBE74'],
  rimAlpha: [0.5, 0.45, 0.4, 0.88, 1],
};

function drawBehind(scene: Scene): void {
  const { pen, weather } = scene;
  drawSky(scene);
  drawLowSun(scene);
  drawFronts(scene);
  drawGround(scene);
  drawLantern(scene);
  rain(pen, 55, 170, [0, 50, 1290, 540], byWeather(weather, 0.8, 0.5, 0, 0, 0));
  drawAir(scene);
  drawAwning(scene);
}

/** A post that everyone can read: the writer on a terrace, and the street that reads along. */
export const backdrop: Backdrop = {
  light: DUSK,
  customer: { x: 540, y: 604, scale: 0.84 },
  behind: drawBehind,
  extras: POST_EXTRAS,
  counter: drawBar,
  near: (scene) => {
    drawNearGlow(scene);
    vignette(scene.pen, scene.weather);
  },
  life: POST_LIFE,
  propSpots: [
    { x: 330, y: 638, size: 0.5 },
    { x: 736, y: 640, size: 0.48 },
  ],
  rain: { box: [0, 84, 1280, 500], isOpen: (_, y) => y > 88 && y < 584 },
};
