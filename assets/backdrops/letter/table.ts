import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { cup } from '../../../src/art/places/furniture';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

function drawTop({ pen, light }: Scene): void {
  pen.path(
    boxPath(0, 576, 1280, 144),
    linear(0, 576, 0, 700, [
      [0, '#A8704A'],
      [1, '#7C4C34'],
    ]),
  );
  pen.path(boxPath(0, 576, 1280, 5), '#DDA878');
  pen.line('M40 600q220 10 420 0t420 4t360 -2M90 660q260 -10 520 2t500 0', '#5A3426', 2, { opacity: 0.32 });
  pen.path(ellipsePath(540, 600, 240, 15), light.shade, { opacity: light.shadeAlpha * 0.7 });
}

/** The letter under the writer's hands: lines stand for the writing. */
function drawSheet({ pen }: Scene): void {
  pen.path('M398 648L452 588H648L690 646Z', '#2a1240', { opacity: 0.2 });
  pen.path('M392 640L450 580H646L686 638Z', '#F9F2E0');
  pen.path('M392 640L450 580H470L416 640Z', '#FFFBEE', { opacity: 0.8 });
  pen.line('M462 590h90M454 599h176M446 608h188M438 617h174M430 626h196', '#5a5468', 2.6, { opacity: 0.5 });
}

function drawEnvelopes({ pen }: Scene): void {
  for (const [x, y, tip, paper] of [
    [214, 634, 5, '#E6CFA8'],
    [228, 624, -6, '#F3EADB'],
  ] as const) {
    pen.group({ x, y, rotate: tip }, () => {
      pen.path('M-62 2L-46 -34H52L66 2Z', '#2a1240', { opacity: 0.18 });
      pen.path('M-64 -2L-48 -38H50L64 -2Z', paper);
      pen.line('M-48 -38L2 -18L50 -38', '#B89A70', 2.4, { opacity: 0.8 });
    });
  }
  pen.path(boxPath(252, 596, 14, 11, 1), '#C9603F');
}

function drawGlasses({ pen }: Scene): void {
  pen.path(ellipsePath(738, 622, 58, 7), '#1b1430', { opacity: 0.2 });
  pen.line('M712 604q22 -20 56 -20M766 610q16 -18 44 -22', '#33242c', 3.6);
  for (const x of [712, 762]) {
    pen.path(ellipsePath(x, 614, 22, 12), '#DCE8EA', { opacity: 0.5 });
    pen.line(ellipsePath(x, 614, 22, 12), '#33242c', 4.4);
    pen.line(path`M${x - 12} 611q6 -6 14 -6`, '#FFFDF4', 3, { opacity: 0.75 });
  }
  pen.line('M734 612q3 -6 6 0', '#33242c', 4.4);
}

function drawPen({ pen }: Scene): void {
  pen.line('M372 640L424 598', '#1b1430', 9, { opacity: 0.2 });
  pen.line('M366 636L404 604', '#2F6F73', 9);
  pen.line('M396 611L406 603', '#E9B44C', 9);
  pen.path('M404 599l14 -6l-6 14Z', '#2b2430');
}

/** The same letter as mail, on a tablet that stands by. */
function drawTablet({ pen, tone, weather }: Scene): void {
  pen.group(tone, () => {
    pen.path(ellipsePath(920, 636, 96, 9), '#1b1430', { opacity: 0.22 });
    pen.path('M958 632l40 -4l-34 -60Z', '#5a4a4a');
    pen.path('M846 634l22 -132q2 -10 12 -10h98q10 0 8 10l-22 132q-2 8 -10 8h-100q-10 0 -8 -8Z', '#3B3F4A');
  });
  pen.path('M860 626l20 -122h92l-20 122Z', byWeather(weather, '#C4CEE0', '#D2D8E2', '#E9E4DA', '#F8F0DE', '#FBF4E2'));
  pen.group(tone, () => {
    pen.path('M880 504h92l-4 22h-92Z', '#B9607A');
    pen.line('M880 540h66M877 554h72M875 568h60M872 582h70M870 596h40', '#5a5468', 4, { opacity: 0.45 });
    pen.path('M910 606h38l-2 12h-38Z', '#2F6F73');
  });
  glow(pen, 916, 566, 130, '#EAF2FF', byWeather(weather, 0.24, 0.2, 0.14, 0.08, 0.06));
}

/** The writing table and what lies on it. */
export function drawTable(scene: Scene): void {
  const { pen, tone } = scene;
  pen.group(tone, () => {
    drawTop(scene);
    drawSheet(scene);
    drawEnvelopes(scene);
    drawPen(scene);
    drawGlasses(scene);
    pen.path(ellipsePath(326, 600, 38, 6), '#F3EADB');
    cup(pen, 322, 598, '#B9607A', 0.95);
  });
  pen.group({ x: -56, y: -4 }, () => drawTablet(scene));
}
