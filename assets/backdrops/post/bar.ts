import { linear } from '../../../src/art/displayList';
import type { Scene } from '../../../src/art/places/backdrop';
import { plant } from '../../../src/art/places/plant';
import { boxPath, ellipsePath } from '../../../src/art/shapes';

function drawWood({ pen, light }: Scene): void {
  pen.path(
    boxPath(0, 590, 1280, 62),
    linear(0, 590, 0, 652, [
      [0, '#B98054'],
      [1, '#9A6440'],
    ]),
  );
  pen.path(boxPath(0, 590, 1280, 4), '#E6B583');
  pen.line('M0 612H1280M0 632H1280', '#6a4028', 2, { opacity: 0.5 });
  pen.line('M60 602q120 6 260 0M720 622q160 -5 300 2M240 642q120 4 220 0', '#6a4028', 2, { opacity: 0.35 });
  pen.path(boxPath(0, 650, 1280, 12), '#6E4630');
  pen.path(boxPath(0, 662, 1280, 58), '#2F4A4E');
  let slats = '';
  for (let x = 10; x < 1280; x += 64) slats += boxPath(x, 670, 50, 60, 4);
  pen.path(slats, '#3B5E62');
  pen.path(ellipsePath(540, 614, 240, 15), light.shade, { opacity: light.shadeAlpha * 0.7 });
}

/** A cup to take away, and a phone that lies face up. */
function drawCup({ pen }: Scene): void {
  pen.path(ellipsePath(252, 638, 32, 6), '#1b1430', { opacity: 0.24 });
  pen.path('M226 560h50l-7 74q-1 6 -6 6h-24q-5 0 -6 -6Z', '#F3EADB');
  pen.path('M229 588h44l-3 30h-38Z', '#C98A5A');
  pen.path('M258 560h18l-7 74q-1 6 -6 6h-10q8 -40 5 -80Z', '#1b1430', { opacity: 0.13 });
  pen.path(boxPath(221, 550, 60, 13, 5), '#5A3A2C');
  pen.path(boxPath(227, 543, 48, 9, 4), '#6E4A38');
}

function drawNotebook({ pen }: Scene): void {
  pen.group({ x: 800, y: 634, rotate: 3 }, () => {
    pen.path('M-62 4L-44 -28H58L72 4Z', '#1b1430', { opacity: 0.2 });
    pen.path('M-66 0L-46 -34H56L70 0Z', '#2F6F73');
    pen.path('M-58 -4L-42 -30H2V-4Z', '#F7EFDC');
    pen.path('M6 -4V-30H52L60 -4Z', '#F1E6CE');
    pen.line('M-42 -22h34M-46 -14h40M16 -22h26M18 -14h30', '#6a5a52', 2.4, { opacity: 0.5 });
    pen.line('M76 -26L118 -12', '#E3A23A', 7);
  });
}

/** The terrace's bar, at which the writer sits. */
export function drawBar(scene: Scene): void {
  const { pen, tone, weather } = scene;
  pen.group(tone, () => {
    drawWood(scene);
    drawCup(scene);
    drawNotebook(scene);
    plant(pen, weather, 132, 596, { size: 0.78, pot: '#E3A23A', seed: 7 });
    plant(pen, weather, 1070, 596, { size: 0.86, pot: '#C9603F', seed: 2 });
  });
}
