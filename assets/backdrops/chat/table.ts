import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import type { Scene } from '../../../src/art/places/backdrop';
import { cup } from '../../../src/art/places/furniture';
import { ellipsePath, path } from '../../../src/art/shapes';

function drawBoard({ pen, light }: Scene): void {
  pen.path(
    'M0 606H700V720H0Z',
    linear(0, 606, 0, 690, [
      [0, '#A9714E'],
      [1, '#80503A'],
    ]),
  );
  pen.path('M0 606H700V611H0Z', '#DDA878');
  pen.line('M20 638q160 8 320 0t320 4M60 676q200 -8 420 2', '#5A3426', 2, { opacity: 0.35 });
  pen.path(ellipsePath(388, 628, 200, 14), light.shade, { opacity: light.shadeAlpha * 0.7 });
}

/** Seen from behind its lid, turned towards the customer; its screen is the light on the table. */
function drawLaptop({ pen, weather, tone }: Scene): void {
  const shine = byWeather(weather, '#BBD4FF', '#C4D8FA', '#DCE4EE', '#FFF4DE', '#FFF4DE');
  pen.path('M150 606L330 616L380 650L200 690Z', shine, { opacity: byWeather(weather, 0.32, 0.28, 0.2, 0.16, 0.14) });
  pen.group(tone, () => {
    pen.path('M92 654L216 684L318 650L190 628Z', '#2a1240', { opacity: 0.28 });
    pen.path('M88 640L212 672L312 640L186 616Z', '#C6C8D0');
    pen.path('M88 640L212 672L212 680L88 648Z', '#8e929e');
    pen.path('M212 672L312 640V646L212 680Z', '#a4a8b4');
  });
  pen.path('M120 636L212 660L288 637L190 620Z', shine, { opacity: 0.55 });
  pen.path('M74 532L80 528L206 556L216 668L210 672Z', shine);
  pen.group(tone, () => {
    pen.path('M66 538q-1 -9 8 -8l118 27q9 3 10 12l10 103L88 640Z', '#7f8494');
    pen.path('M66 538q-1 -9 8 -8l118 27q9 3 10 12l1 10L67 546Z', '#a9aebc', { opacity: 0.6 });
    pen.path(ellipsePath(140, 602, 13, 14), '#a9aebc');
  });
}

function drawBiscuits({ pen }: Scene): void {
  pen.path(ellipsePath(420, 676, 56, 9), '#2a1240', { opacity: 0.25 });
  pen.path(ellipsePath(420, 671, 54, 10), '#F2E6D0');
  pen.path(ellipsePath(420, 669, 40, 7), '#DCCDB4');
  for (const [x, y] of [
    [404, 662],
    [430, 663],
    [418, 655],
  ] as const) {
    pen.path(ellipsePath(x, y + 3, 18, 6), '#A8662A');
    pen.path(ellipsePath(x, y, 18, 6), '#D9963F');
    pen.path(ellipsePath(x - 5, y - 1, 2.4, 1.4) + ellipsePath(x + 6, y + 1, 2.4, 1.4), '#6b3a22');
  }
}

/** The low table before the sofa, with the laptop, a mug and something sweet. */
export function drawTable(scene: Scene): void {
  const { pen, tone } = scene;
  pen.group(tone, () => drawBoard(scene));
  drawLaptop(scene);
  pen.group(tone, () => {
    pen.path(ellipsePath(40, 654, 34, 6), '#2a1240', { opacity: 0.24 });
    cup(pen, 34, 654, '#7FA39A', 1.16);
    pen.line(path`M20 640q14 6 28 0`, '#F3EADB', 4, { opacity: 0.7 });
    drawBiscuits(scene);
  });
}
