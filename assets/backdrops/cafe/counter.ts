import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { pick } from '../../../src/art/numbers';
import type { Scene } from '../../../src/art/places/backdrop';
import { cup, steam } from '../../../src/art/places/furniture';
import { path, ellipsePath, boxPath } from '../../../src/art/shapes';

/** The counter: planks, edge and front. */
export function drawCounter({ pen, tone, light }: Scene): void {
  pen.group(tone, () => {
    pen.path(
      'M0 588H1280V640H0Z',
      linear(0, 588, 0, 640, [
        [0, '#C98F5E'],
        [1, '#B37747'],
      ]),
    );
    pen.path('M0 588H1280V592H0Z', '#EDC08E');
    pen.path('M0 636H1280V652H0Z', '#7A4A30');
    pen.path('M0 652H1280V720H0Z', '#8C5638');
    for (let i = 0; i < 14; i++) pen.path(boxPath(i * 98 + 10, 664, 80, 60, 6), '#7A4A30', { opacity: 0.55 });
    pen.line('M40 606q180 8 320 0t300 4M700 620q200 -8 420 2M60 626q120 -4 220 0', '#8C5638', 2, { opacity: 0.35 });
  });
  pen.path(ellipsePath(540, 612, 240, 16), light.shade, { opacity: light.shadeAlpha * 0.7 });
}

function drawWaffles({ pen }: Scene): void {
  pen.path(ellipsePath(250, 628, 78, 13), '#2a1240', { opacity: 0.22 });
  pen.path(ellipsePath(250, 620, 78, 15), '#F8EFDF');
  pen.path(ellipsePath(250, 617, 58, 10), '#E4D6C0');
  for (const [x, y] of [
    [226, 606],
    [272, 608],
    [248, 596],
  ] as const) {
    pen.path(path`M${x - 32} ${y}l10 -16h44l10 16l-10 10h-44Z`, '#D9963F');
    pen.line(
      path`M${x - 20} ${y - 12}l28 20M${x - 4} ${y - 15}l26 18M${x + 20} ${y - 12}l-28 20M${x + 2} ${y - 15}l-26 18`,
      '#A8662A',
      2.4,
      { opacity: 0.8 },
    );
  }
  pen.path(ellipsePath(238, 582, 17, 15), '#FBE6E0');
  pen.path(ellipsePath(262, 586, 16, 14), '#E7A0A0');
  pen.path('M222 588q16 14 34 4q14 12 22 0l-4 10q-26 8 -48 0Z', '#8C3F2E', { opacity: 0.85 });
}
function drawMachine({ pen }: Scene): void {
  const mx = 1006;
  pen.path(boxPath(mx, 430, 250, 176, 16), '#C9402F');
  pen.path(boxPath(mx, 430, 250, 40, 16), '#E26A4F');
  pen.path(boxPath(mx + 20, 486, 210, 96, 10), '#2d2a33');
  pen.path(boxPath(mx + 12, 582, 226, 24, 6), '#8f8a90');
  for (const x of [mx + 70, mx + 168]) {
    pen.path(boxPath(x - 22, 486, 44, 22, 5), '#b9b4b8');
    pen.line(path`M${x} 508v12`, '#b9b4b8', 8);
    pen.line(path`M${x - 30} 500h-24`, '#3b2a24', 9);
    cup(pen, x, 580, '#FBF1DE', 0.9);
  }
  for (const i of [0, 1, 2]) {
    pen.path(ellipsePath(mx + 36 + i * 26, 450, 7, 7), pick(['#FFE2A0', '#FBF1DE', '#8FB3AC'], i));
  }
  pen.path(boxPath(mx + 150, 442, 80, 16, 5), '#F6D9B0');
  for (const x of [mx + 30, mx + 76, mx + 122, mx + 168, mx + 208]) {
    pen.path(boxPath(x - 16, 410, 32, 20, 5), '#FBF1DE');
  }
  pen.path(boxPath(mx + 190, 430, 60, 176, 14), '#2a1240', { opacity: 0.16 });
}

/** What stands on the counter. */
export function drawThings(scene: Scene): void {
  const { pen, weather, tone } = scene;
  pen.group(tone, () => {
    drawWaffles(scene);
    drawMachine(scene);
  });
  steam(pen, 1072, 540, byWeather(weather, 0.12, 0.16, 0.22, 0.36, 0.45));
  steam(pen, 240, 566, byWeather(weather, 0, 0, 0.08, 0.3, 0.5), 0.8);
}
