import { mix } from '../../../src/art/colour';
import { byWeather } from '../../../src/art/light';
import { clamp } from '../../../src/art/numbers';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { type Casement, glassPath } from '../../../src/art/places/casement';
import { houses } from '../../../src/art/places/houses';
import { skyPanel } from '../../../src/art/places/night';
import { clouds, drops, rain } from '../../../src/art/places/sky';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';
import { chanceFrom } from '../../../src/core/model/chance';

export const WINDOW: Casement = {
  glass: [58, 96, 324, 324],
  uprights: [166, 274],
  bars: [],
  frame: '#F3EEE0',
  thickness: 13,
};
const LAWN = 372;

function drawSky({ pen, weather }: Scene): void {
  skyPanel(pen, WINDOW.glass, [
    byWeather(weather, '#3F4A60', '#5C687C', '#9AA6AE', '#86B8D4', '#62B2E0'),
    byWeather(weather, '#556076', '#727E90', '#B4BCBE', '#BCD8DC', '#A8D8EA'),
    byWeather(weather, '#6A7488', '#8B94A2', '#C8CCC8', '#F6E8C8', '#FFEDBE'),
  ]);
  const shines = clamp((weather - 0.5) * 2);
  if (shines > 0) {
    glow(pen, 118, 176, 170, '#FFF0BE', 0.85 * shines);
    pen.path(ellipsePath(118, 176, 30, 30), '#FFF8DC', { opacity: shines });
  }
  const cloud = byWeather(weather, '#333D52', '#4F5A6E', '#BCC2C4', '#FFFFFF', '#FFFFFF');
  const size = byWeather(weather, 1.25, 1.15, 0.95, 0.6, 0.5);
  clouds(pen, 27, 8, [58, 130, 324, 110], cloud, byWeather(weather, 0.85, 0.8, 0.7, 0.75, 0.7), size);
}

function drawTerrace({ pen, weather }: Scene): void {
  houses(pen, {
    seed: 44,
    from: 40,
    to: 400,
    ground: LAWN,
    height: 118,
    step: 84,
    wall: byWeather(weather, '#4A546A', '#626D80', '#969EA6', '#C9A996', '#E0B494'),
    lit: byWeather(weather, '#E2C48A', '#D8C49A', '#CBCBC4', '#FFF2D4', '#FFF8E2'),
    share: byWeather(weather, 0.4, 0.3, 0.2, 0.5, 0.6),
  });
}

/** The shelter where the bus stops: half the people in here came late by it. */
function drawShelter({ pen, weather }: Scene): void {
  const iron = byWeather(weather, '#28324A', '#364058', '#5E6670', '#55707A', '#4E7680');
  pen.path(path`M196 286h72l6 10h-84Z`, iron);
  pen.line(path`M200 294V${LAWN + 4}M264 294V${LAWN + 4}`, iron, 5);
  pen.path(boxPath(203, 300, 58, 60), '#DCE8EC', { opacity: 0.28 });
  pen.line(path`M206 350h52`, iron, 5);
  pen.line(path`M284 ${LAWN + 4}V282`, iron, 4);
  pen.path(ellipsePath(284, 280, 11, 11), byWeather(weather, '#8A6A3C', '#A87F44', '#C99A4A', '#E3A23A', '#E9B44C'));
  const rainy = byWeather(weather, 1, 1, 0, 0, 0);
  if (rainy > 0.05) pen.path(path`M222 ${LAWN}q-5 -46 10 -52q14 6 10 52Z`, '#232B40', { opacity: rainy });
}

function drawTree({ pen, weather }: Scene): void {
  const bark = byWeather(weather, '#2A3146', '#3C4458', '#665C54', '#6F4C38', '#7A5238');
  pen.line(path`M346 ${LAWN + 20}C350 330 338 290 344 236M344 296q-22 -16 -34 -48M344 274q14 -22 30 -40`, bark, 9);
  const leaf = byWeather(weather, '#3E4C60', '#53666C', '#7C9078', '#84B47C', '#8CC870');
  const light = mix(leaf, byWeather(weather, '#2E384C', '#46566A', '#93A47E', '#F6E58A', '#FFEA94'), 0.42);
  const leafy = byWeather(weather, 0.2, 0.45, 0.85, 1, 1);
  const chance = chanceFrom(52);
  for (let i = 0; i < 22; i++) {
    const angle = chance() * 6.28;
    const far = Math.sqrt(chance()) * 66;
    const blob = ellipsePath(
      344 + Math.cos(angle) * far,
      232 + Math.sin(angle) * far * 0.8,
      13 + chance() * 11,
      12 + chance() * 9,
    );
    pen.path(blob, i % 3 ? leaf : light, { opacity: leafy });
  }
}

/** Grass and a hedge, in flower when all is well. */
function drawLawn({ pen, weather }: Scene): void {
  const grass = byWeather(weather, '#3A4A52', '#4C5E5E', '#7C907A', '#9CC07E', '#A8CE78');
  const hedge = byWeather(weather, '#2C3A46', '#3C4E52', '#62785E', '#5E9A6B', '#62A866');
  pen.path(boxPath(58, LAWN, 324, 60), grass);
  pen.path(path`M58 ${LAWN + 8}q60 -8 120 0t204 -2v8q-120 8 -204 2t-120 2Z`, mix(grass, '#D8CDB4', 0.6));
  let bumps = '';
  for (let i = 0; i < 12; i++) bumps += ellipsePath(64 + i * 30, 416 - (i % 3) * 3, 22, 18 + (i % 2) * 4);
  pen.path(bumps, hedge);
  if (weather <= 0.6) return;
  let blooms = '';
  for (let i = 0; i < 16; i++) blooms += ellipsePath(66 + i * 21, 402 + ((i * 7) % 4) * 4, 3.6, 3.4);
  pen.path(blooms, '#F4A8A0', { opacity: clamp((weather - 0.6) / 0.3) });
}

/** The garden and the street with the bus stop, through the window. */
export function drawGarden(scene: Scene): void {
  const { pen, weather } = scene;
  pen.clip(glassPath(WINDOW), () => {
    drawSky(scene);
    drawTerrace(scene);
    drawShelter(scene);
    drawTree(scene);
    drawLawn(scene);
    rain(pen, 16, 96, [58, 90, 340, 330], byWeather(weather, 1, 0.7, 0, 0, 0));
    drops(pen, 13, 56, [64, 132, 312, 280], byWeather(weather, 1, 0.9, 0.45, 0, 0));
  });
}
