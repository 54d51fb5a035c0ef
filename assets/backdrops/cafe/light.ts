import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { lampShade } from '../../../src/art/places/furniture';
import { path, ellipsePath, boxPath } from '../../../src/art/shapes';
import { chanceFrom } from '../../../src/core/model/chance';

const sunIn = (weather: number) => byWeather(weather, 0, 0, 0.04, 0.55, 1);

/** The window's panes, thrown on the wall by the sun. */
export function drawSunOnWall({ pen, weather }: Scene): void {
  const sun = sunIn(weather);
  if (sun <= 0.01) return;
  for (const i of [0, 1]) {
    for (const j of [0, 1, 2]) {
      const x = 500 + i * 150 + j * 44;
      const y = 120 + i * 22 + j * 122;
      pen.path(path`M${x} ${y}l138 20l40 112l-138 -20Z`, '#FFF0C4', { opacity: 0.5 * sun });
    }
  }
}

/** The hanging lamps and their cones of light. */
export function drawLamps({ pen, weather, tone }: Scene): void {
  const lampOn = byWeather(weather, 0.12, 0.3, 0.55, 0.85, 1);
  for (const [x, y, c] of [
    [640, 60, '#C9603F'],
    [884, 46, '#2F6F73'],
    [1124, 60, '#C9603F'],
  ] as const) {
    const on = x === 884 ? lampOn * byWeather(weather, 0, 0.3, 0.8, 1, 1) : lampOn;
    glow(pen, x, y + 24, 190, '#FFD58A', 0.5 * on);
    pen.group(tone, () => lampShade(pen, x, y, c, on));
    pen.path(
      path`M${x - 46} ${y + 14}L${x - 150} ${y + 330}H${x + 150}L${x + 46} ${y + 14}Z`,
      linear(0, y, 0, y + 330, [
        [0, '#FFDC96', 0.3 * on],
        [1, '#FFDC96', 0],
      ]),
    );
  }
}

/** Shafts of sun behind the customer, with dust in them. */
export function drawShafts({ pen, weather }: Scene): void {
  const sun = sunIn(weather);
  if (sun <= 0.01) return;
  for (const [x, wd, a] of [
    [90, 110, 0.4],
    [240, 80, 0.3],
    [340, 46, 0.24],
  ] as const) {
    pen.path(
      path`M${x} 90L${x + wd} 70L${x + wd + 520} 720L${x + 330} 720Z`,
      linear(x, 60, x + 400, 720, [
        [0, '#FFEFC2', 0],
        [0.16, '#FFEFC2', a * sun],
        [0.7, '#FFE7AE', a * 0.35 * sun],
        [1, '#FFE0A0', 0],
      ]),
    );
  }
  const chance = chanceFrom(14);
  for (let i = 0; i < 40; i++) {
    pen.path(
      ellipsePath(150 + chance() * 700, 90 + chance() * 460, 1.2 + chance() * 2, 1.2 + chance() * 2),
      '#FFFAE6',
      {
        opacity: sun * (0.25 + chance() * 0.55),
      },
    );
  }
}

/** One faint shaft before everything; more would wash the face out. */
export function drawNearShaft({ pen, weather }: Scene): void {
  const sun = sunIn(weather);
  if (sun <= 0.01) return;
  pen.path(
    'M60 150L230 60L900 720L560 720Z',
    linear(60, 60, 640, 720, [
      [0, '#FFEFC2', 0],
      [0.2, '#FFEFC2', 0.16 * sun],
      [0.75, '#FFE7AE', 0.06 * sun],
      [1, '#FFE0A0', 0],
    ]),
  );
  glow(pen, 90, 120, 380, '#FFEBB8', 0.14 * sun);
}

/** The air between the room and the customer. */
export function drawAir({ pen, weather }: Scene): void {
  pen.path(boxPath(0, 0, 1280, 720), byWeather(weather, '#5E6C90', '#8A94AC', '#D8D4CE', '#FFE9C4', '#FFE7B0'), {
    opacity: byWeather(weather, 0.2, 0.17, 0.12, 0.06, 0.04),
  });
}
