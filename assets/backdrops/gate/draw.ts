import { byWeather, INDOORS, type LightKeys } from '../../../src/art/light';
import { vignette } from '../../../src/art/places/air';
import type { Backdrop, Scene } from '../../../src/art/places/backdrop';
import { drops, rain } from '../../../src/art/places/sky';
import { boxPath } from '../../../src/art/shapes';
import { drawGround, drawHills, drawMasts, drawPier, drawReflections, drawTower } from './apron';
import { BOARD, drawBoard } from './board';
import { drawDesk } from './desk';
import { drawHall, drawSeating, GLASS } from './hall';
import { drawAir, drawGlassSheen, drawLamps, drawNearGlow, drawPools } from './light';
import { GATE_LIFE } from './life';
import { drawPlane } from './plane';
import { drawSky } from './sky';
import { GATE_EXTRAS } from './travellers';

const NIGHT: LightKeys = {
  ...INDOORS,
  tint: ['#8090B2', '#99A5C0', '#C4C6D2', '#F4E4CE', '#FFF0D8'],
  rim: ['#9FB6DC', '#AEBFDE', '#DADCE4', '#FFDDA4', '#FFD08A'],
};

/** All that is seen through the glass, and the rain on it. */
function drawOutside(scene: Scene): void {
  const { pen, weather } = scene;
  pen.clip(boxPath(0, 56, GLASS.right, 470), () => {
    drawSky(scene);
    drawHills(scene);
    drawTower(scene);
    drawPier(scene);
    drawGround(scene);
    drawReflections(scene);
    drawMasts(scene);
    drawPlane(scene);
    rain(pen, 17, 120, [0, 40, GLASS.right, 470], byWeather(weather, 0.9, 0.6, 0, 0, 0));
    drops(pen, 27, 90, [0, 100, GLASS.right, 400], byWeather(weather, 0.9, 0.75, 0.4, 0, 0));
    drawGlassSheen(scene);
  });
}

function drawBehind(scene: Scene): void {
  drawOutside(scene);
  drawHall(scene);
  drawPools(scene);
  drawSeating(scene);
  drawLamps(scene);
  drawBoard(scene);
  drawAir(scene);
}

function drawNear(scene: Scene): void {
  drawNearGlow(scene);
  vignette(scene.pen, scene.weather);
}

const isOnUpright = (x: number): boolean => GLASS.uprights.some((left) => x > left - 2 && x < left + 20);
const isOnBoard = (x: number, y: number): boolean =>
  x > BOARD.left - 2 && x < BOARD.left + BOARD.width + 2 && y < BOARD.top + BOARD.height + 2;

/** An airport gate at night, seen from behind its desk. */
export const backdrop: Backdrop = {
  light: NIGHT,
  customer: { x: 534, y: 604, scale: 0.84 },
  behind: drawBehind,
  extras: GATE_EXTRAS,
  counter: drawDesk,
  near: drawNear,
  life: GATE_LIFE,
  propSpots: [
    { x: 358, y: 630, size: 0.46 },
    { x: 726, y: 628, size: 0.52 },
  ],
  rain: {
    box: [0, 94, GLASS.right, 410],
    isOpen: (x, y) => x > 12 && x < GLASS.right - 2 && !isOnUpright(x) && !isOnBoard(x, y),
  },
};
