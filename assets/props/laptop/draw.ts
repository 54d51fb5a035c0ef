import { linear } from '../../../src/art/displayList';
import { boxPath } from '../../../src/art/shapes';
import type { Prop } from '../../../src/art/places/prop';
import type { Scene } from '../../../src/art/places/backdrop';

function drawLid({ pen }: Scene): void {
  pen.path(boxPath(-96, -192, 192, 138, 13), '#3B4050');
  pen.path(boxPath(-96, -192, 192, 10, 5), '#6a7186');
}

/** The screen keeps its own light in any weather. */
function drawScreen({ pen }: Scene): void {
  pen.path(
    boxPath(-86, -182, 172, 118, 6),
    linear(-86, -182, 86, -64, [
      [0, '#FFF6E2'],
      [1, '#E6EEF0'],
    ]),
  );
  pen.path(boxPath(-86, -182, 172, 20, 5), '#2F6F73');
  pen.ellipse(-74, -172, 4, 4, '#F6D894');
  pen.path(boxPath(-74, -150, 62, 74, 6), '#E9A98C');
  pen.ellipse(-43, -124, 15, 15, '#FFF1D6');
  pen.path('M-74 -98q18 -22 34 -8q12 -10 28 2v22q0 6 -6 6h-50q-6 0 -6 -6Z', '#C9603F');
  pen.line('M6 -142h66M6 -126h50M6 -110h60', '#5a5468', 7, { opacity: 0.45 });
  pen.path(boxPath(4, -96, 56, 20, 10), '#E3A23A');
}

function drawBase({ pen }: Scene): void {
  pen.path('M-96 -54H96L118 -16H-118Z', '#C9CCD4');
  pen.path('M-86 -49H86L97 -31H-97Z', '#585e70');
  pen.line('M-86 -43H86M-90 -36H90', '#9aa0b0', 3, { opacity: 0.8 });
  pen.path('M-26 -28H26L29 -18H-29Z', '#A9ADB9');
  pen.path('M-118 -16H118Q118 -6 106 -6H-106Q-118 -6 -118 -16Z', '#8E929E');
}

/** A laptop that is on. */
export const prop: Prop = {
  draw: (scene) => {
    const { pen, tone } = scene;
    pen.group(tone, () => {
      pen.ellipse(0, -6, 118, 6, '#2a1240', { opacity: 0.28 });
      drawLid(scene);
    });
    pen.group({ saturation: tone.saturation }, () => drawScreen(scene));
    pen.group(tone, () => drawBase(scene));
  },
};
