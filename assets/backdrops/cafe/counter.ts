import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { pick } from '../../../src/art/numbers';
import type { Scene } from '../../../src/art/places/backdrop';
import { cup } from '../../../src/art/places/furniture';
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

/** Waffles under glass: what the room smells of. */
function drawCakeStand({ pen }: Scene): void {
  pen.path(ellipsePath(226, 634, 70, 10), '#2a1240', { opacity: 0.22 });
  pen.path('M214 604h24l4 22q14 2 20 8h-72q6 -6 20 -8Z', '#E9D9BC');
  pen.path(ellipsePath(226, 602, 76, 11), '#E4D2B2');
  pen.path(ellipsePath(226, 598, 76, 11), '#F8EFDF');
  for (const [x, y] of [
    [196, 588],
    [256, 588],
    [226, 594],
    [212, 572],
    [240, 572],
    [226, 558],
  ] as const) {
    pen.path(path`M${x - 27} ${y}l8 -14h38l8 14l-8 8h-38Z`, '#D9963F');
    pen.path(path`M${x - 27} ${y}h54l-8 8h-38Z`, '#B87630');
    pen.line(
      path`M${x - 14} ${y - 12}l10 11M${x} ${y - 12}l10 11M${x + 12} ${y - 12}l-10 11M${x - 2} ${y - 12}l-10 11`,
      '#A8662A',
      2,
      {
        opacity: 0.7,
      },
    );
  }
}

function drawDome({ pen, weather }: Scene): void {
  const glint = byWeather(weather, 0.3, 0.35, 0.4, 0.65, 0.8);
  pen.path('M158 598V556C158 500 294 500 294 556V598Z', '#EAF2F2', { opacity: 0.2 });
  pen.line('M158 596V556C158 500 294 500 294 556V596', '#F4F8F6', 2.4, { opacity: 0.55 });
  pen.path('M168 590V560C170 534 184 524 196 520C182 536 180 552 181 590Z', '#ffffff', { opacity: glint * 0.55 });
  pen.path(ellipsePath(226, 508, 9, 8), '#E9B44C');
  pen.path(ellipsePath(223, 505, 3, 2.6), '#FFF1C4', { opacity: 0.8 });
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
  const { pen, tone } = scene;
  pen.group(tone, () => {
    drawCakeStand(scene);
    drawMachine(scene);
  });
  drawDome(scene);
}
