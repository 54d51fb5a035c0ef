import { mix } from '../../../src/art/colour';
import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { pick } from '../../../src/art/numbers';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

const sunIn = (weather: number) => byWeather(weather, 0, 0, 0.08, 0.7, 1);

/** The last sun, at the end of the side street. */
export function drawLowSun({ pen, weather }: Scene): void {
  const sun = sunIn(weather);
  if (sun <= 0.01) return;
  glow(pen, 262, 330, 330, '#FFE0A0', 0.9 * sun);
  pen.path(ellipsePath(258, 332, 36, 36), '#FFF3CC', { opacity: sun });
}

/** The air between the houses and the terrace, and the sun that comes through it. */
export function drawAir({ pen, weather }: Scene): void {
  pen.path(boxPath(0, 0, 1280, 620), byWeather(weather, '#4A5678', '#6E7894', '#C6BEC2', '#FFDCB8', '#FFD8A4'), {
    opacity: byWeather(weather, 0.3, 0.24, 0.16, 0.1, 0.09),
  });
  const sun = sunIn(weather);
  if (sun <= 0.01) return;
  pen.path(
    'M214 210L410 160L860 606H360Z',
    linear(230, 200, 600, 606, [
      [0, '#FFE6B0', 0.1 * sun],
      [0.2, '#FFE6B0', 0.36 * sun],
      [0.75, '#FFD8A0', 0.1 * sun],
      [1, '#FFD8A0', 0],
    ]),
  );
}

/** A street lantern at the corner. */
export function drawLantern({ pen, weather, tone }: Scene): void {
  const on = byWeather(weather, 0.55, 0.65, 0.8, 0.9, 1);
  glow(pen, 222, 196, 170, '#FFD890', 0.5 * on);
  pen.group(tone, () => {
    pen.line('M222 540V228', '#2F3A44', 9);
    pen.line('M220 540V228', '#5a6a74', 3);
    pen.path('M206 548h32l-6 -24h-20Z', '#2F3A44');
    pen.path('M200 164q22 -26 44 0Z', '#2F3A44');
    pen.path('M212 228h20l6 -8h-32Z', '#2F3A44');
    pen.line('M222 150v-10', '#2F3A44', 5);
  });
  pen.path('M202 166h40l-7 54h-26Z', mix('#7c808c', '#FFF2C8', on));
  pen.line('M202 166l7 54M242 166l-7 54', '#2F3A44', 3, { opacity: 0.8 });
}

/** The terrace's awning, which keeps the writer dry. */
export function drawAwning({ pen, tone }: Scene): void {
  pen.group(tone, () => {
    for (let i = 0; i < 17; i++) {
      const x = i * 80 - 40;
      pen.path(path`M${x} -4h80v56q-40 30 -80 0Z`, pick(['#B8482F', '#F3E4CA'], i));
    }
    pen.path(boxPath(-10, -4, 1300, 14), '#1b1430', { opacity: 0.28 });
    pen.path(boxPath(-10, 46, 1300, 4), '#1b1430', { opacity: 0.16 });
  });
}

/** A little of the sun before everything; more would wash the face out. */
export function drawNearGlow({ pen, weather }: Scene): void {
  const sun = sunIn(weather);
  if (sun <= 0.01) return;
  glow(pen, 240, 330, 380, '#FFDFA0', 0.2 * sun);
}
