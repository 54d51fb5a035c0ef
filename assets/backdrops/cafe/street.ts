import { mix } from '../../../src/art/colour';
import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { pick } from '../../../src/art/numbers';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { clouds } from '../../../src/art/places/sky';
import { path, ellipsePath, boxPath } from '../../../src/art/shapes';
import { chanceFrom } from '../../../src/core/model/chance';

// The part of the street that the window shows.
const LEFT = 50;
const RIGHT = 392;
const TOP = 52;
const GROUND = 484;
const WIDE = RIGHT - LEFT;

const groundLight = (weather: number) => byWeather(weather, '#6A7488', '#8B94A2', '#C4C8C8', '#F6E2BE', '#FFE3A6');

function drawSky({ pen, weather }: Scene): void {
  const top = byWeather(weather, '#39435C', '#58637A', '#96A1AC', '#7DB0D2', '#58AEE0');
  const bottom = groundLight(weather);
  pen.path(
    boxPath(LEFT, TOP, WIDE, GROUND - TOP),
    linear(0, TOP, 0, GROUND, [
      [0, top],
      [0.75, bottom],
      [1, bottom],
    ]),
  );
  if (weather > 0.5) {
    const k = (weather - 0.5) * 2;
    glow(pen, LEFT + 96, TOP + 92, 170, '#FFF0BE', 0.85 * k);
    pen.path(ellipsePath(LEFT + 96, TOP + 92, 34, 34), '#FFF8DC', { opacity: k });
  }
  clouds(
    pen,
    21,
    9,
    [LEFT, TOP + 20, RIGHT - LEFT, 170],
    byWeather(weather, '#2E374E', '#4A556B', '#B7BEC4', '#FFFFFF', '#FFFFFF'),
    byWeather(weather, 0.85, 0.8, 0.7, 0.7, 0.6),
    byWeather(weather, 1.35, 1.25, 1.05, 0.72, 0.55),
  );
}

function drawFarHouses({ pen, weather }: Scene, chance: () => number): void {
  const far = byWeather(weather, '#4A546C', '#66728A', '#9DA7B2', '#B9A9B8', '#E3B6A2');
  let x = LEFT - 10;
  while (x < RIGHT) {
    const wide = 46 + chance() * 50;
    const high = 120 + chance() * 90;
    pen.path(path`M${x} ${GROUND}v${-high}l${wide / 2} ${-20 * chance()}l${wide / 2} 8v${high + 20}Z`, far);
    x += wide;
  }
}

function drawNearHouses({ pen, weather }: Scene, chance: () => number): void {
  let x = LEFT - 20;
  const near = byWeather(weather, '#3A435A', '#525D74', '#838D99', '#A77F7A', '#D58A68');
  const lit = byWeather(weather, '#E9C98A', '#D8C49A', '#C4C6C4', '#FFF0CC', '#FFF6DC');
  while (x < RIGHT) {
    const wide = 80 + chance() * 46;
    const high = 120 + chance() * 60;
    const y = GROUND - high - 26;
    pen.path(
      boxPath(x, y, wide - 6, high + 40),
      mix(
        near,
        pick(
          [
            byWeather(weather, '#3A435A', '#525D74', '#838D99', '#D9B98C', '#F2CF92'),
            near,
            byWeather(weather, '#3A435A', '#525D74', '#838D99', '#8FB0A6', '#8CC0AE'),
          ],
          Math.floor(chance() * 3),
        ),
        0.7,
      ),
    );
    pen.path(path`M${x - 4} ${y}l${wide / 2 + 1} -28l${wide / 2 + 1} 28Z`, mix(near, '#5a2a2a', 0.35));
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++)
        if (chance() > 0.3) {
          pen.path(boxPath(x + 12 + (i * (wide - 30)) / 2.6, y + 16 + j * 36, 14, 20, 2), lit, {
            opacity: chance() > 0.5 ? 0.85 : 0.3,
          });
        }
    }
    x += wide;
  }
}

function drawPavement({ pen, weather }: Scene): void {
  pen.path(
    boxPath(LEFT, GROUND - 34, WIDE, 34),
    byWeather(weather, '#3C465B', '#566074', '#8F949A', '#C8AF98', '#E8C79C'),
  );
  pen.path(ellipsePath(LEFT + WIDE * 0.3, GROUND - 14, 70, 6), groundLight(weather), {
    opacity: byWeather(weather, 0.6, 0.5, 0.3, 0.2, 0.1),
  });
  pen.path(ellipsePath(LEFT + WIDE * 0.72, GROUND - 20, 54, 5), groundLight(weather), {
    opacity: byWeather(weather, 0.6, 0.5, 0.3, 0.15, 0),
  });
}

function drawTree({ pen, weather }: Scene): void {
  const tx = LEFT + WIDE * 0.78;
  const bark = byWeather(weather, '#242B3E', '#343C50', '#5E5850', '#6B4634', '#7A4A34');
  pen.line(
    path`M${tx} ${GROUND - 20}C${tx + 6} ${GROUND - 90} ${tx - 8} ${GROUND - 120} ${tx - 2} ${GROUND - 190}M${tx} ${GROUND - 110}q26 -30 44 -60M${tx - 2} ${GROUND - 140}q-26 -20 -40 -56M${tx - 1} ${GROUND - 165}q16 -26 22 -56`,
    bark,
    8,
  );
  const leaf = byWeather(weather, '#39455A', '#4F6068', '#77897A', '#7FB07A', '#8CC66E');
  const leafy = byWeather(weather, 0.12, 0.35, 0.8, 1, 1);
  const chance = chanceFrom(31);
  for (let i = 0; i < 26; i++) {
    const a = chance() * 6.28;
    const d = Math.sqrt(chance()) * 72;
    pen.path(
      ellipsePath(
        tx + Math.cos(a) * d * 0.95,
        GROUND - 215 + Math.sin(a) * d * 0.85,
        13 + chance() * 13,
        12 + chance() * 11,
      ),
      i % 3 ? leaf : mix(leaf, byWeather(weather, '#2a3348', '#405060', '#8b9a7a', '#F6E58A', '#FFEA94'), 0.4),
      { opacity: leafy },
    );
  }
}

function drawPasserBy({ pen, weather }: Scene): void {
  const rainy = byWeather(weather, 1, 0.8, 0.15, 0, 0);
  const sx = LEFT + WIDE * 0.24;
  if (rainy > 0.05) {
    pen.group({ opacity: rainy }, () => {
      pen.path(path`M${sx - 12} ${GROUND - 12}q-4 -58 12 -62q16 4 12 62Z`, '#20283c');
      pen.path(path`M${sx - 46} ${GROUND - 80}q46 -62 92 0q-14 -10 -28 0q-16 -10 -32 0q-16 -10 -32 0Z`, '#8C3F4C');
      pen.line(path`M${sx} ${GROUND - 120}v62`, '#20283c', 3);
    });
  }
  if (weather > 0.6) {
    pen.group({ opacity: (weather - 0.6) / 0.4 }, () => {
      const c = '#7A4A5E';
      const px = sx + 20;
      pen.path(ellipsePath(px, GROUND - 92, 10, 11), '#8a5a40');
      pen.path(path`M${px - 13} ${GROUND - 10}q-6 -60 13 -70q19 10 13 70Z`, c);
      pen.line(path`M${px + 12} ${GROUND - 56}l30 26`, '#5a3040', 2.4);
      pen.path(
        path`M${px + 36} ${GROUND - 30}q0 -10 12 -10h22q6 -12 14 -8l4 6l-6 6q0 16 -6 20v8h-6v-10h-20v10h-6v-14Z`,
        '#B9713F',
      );
    });
  }
}

/** The street through the window: houses, a tree that leafs out, whoever passes by. */
export function drawStreet(scene: Scene): void {
  // One stream of chance for both rows of houses, so that the street keeps its shape.
  const chance = chanceFrom(8);
  drawSky(scene);
  drawFarHouses(scene, chance);
  drawNearHouses(scene, chance);
  drawPavement(scene);
  drawTree(scene);
  drawPasserBy(scene);
}
