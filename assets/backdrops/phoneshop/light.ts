import { mix } from '../../../src/art/colour';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { nearShaft, sheetOfAir, sunOnWall, sunShafts } from '../../../src/art/places/sun';
import { ellipsePath, path } from '../../../src/art/shapes';

const sunIn = (weather: number) => byWeather(weather, 0, 0, 0.05, 0.6, 1);

/** The sun through the shop's window, on wall and floor. */
export function drawSun({ pen, weather }: Scene): void {
  const sun = sunIn(weather);
  sunOnWall(pen, sun, { x: 486, y: 124, columns: 2, rows: 1, width: 104, height: 214 });
  sunShafts(pen, sun, [
    [60, 170, 0.34],
    [310, 90, 0.26],
  ]);
}

/** The air between the shop and the customer. */
export function drawAir({ pen, weather }: Scene): void {
  const colour = byWeather(weather, '#5E6890', '#8A90AC', '#D8D0D0', '#FFE6C8', '#FFE4B4');
  sheetOfAir(pen, colour, byWeather(weather, 0.22, 0.18, 0.12, 0.06, 0.04));
}

function drawRing(scene: Scene, x: number, y: number, on: number): void {
  const { pen, tone } = scene;
  glow(pen, x, y + 8, 200, '#FFE0A4', 0.42 * on);
  pen.group(tone, () => {
    pen.line(path`M${x - 44} ${y}L${x} 30L${x + 44} ${y}`, '#4a3548', 2.4);
    pen.line(ellipsePath(x, y, 58, 13), '#5A4256', 13);
  });
  pen.line(ellipsePath(x, y + 4, 57, 12), mix('#857a84', '#FFF6D8', on), 6);
}

/** Rings of light under the ceiling; in misery one of them is out. */
export function drawLamps(scene: Scene): void {
  const on = byWeather(scene.weather, 0.14, 0.32, 0.6, 0.86, 1);
  drawRing(scene, 676, 80, on);
  drawRing(scene, 888, 66, on * byWeather(scene.weather, 0, 0.2, 0.8, 1, 1));
  drawRing(scene, 1112, 78, on);
}

/** One faint shaft before everything. */
export const drawNearShaft = ({ pen, weather }: Scene): void => nearShaft(pen, sunIn(weather));
