import { linear } from '../../../src/art/displayList';
import { boxPath } from '../../../src/art/shapes';
import type { Prop } from '../../../src/art/places/prop';
import type { Scene } from '../../../src/art/places/backdrop';

function drawBox({ pen }: Scene): void {
  pen.path('M-106 -214L-86 -228H40L24 -214Z', '#FFFBF0');
  pen.path(
    boxPath(-106, -214, 130, 208, 6),
    linear(-106, 0, 24, 0, [
      [0, '#FBF3E4'],
      [1, '#E6DACB'],
    ]),
  );
  pen.path('M24 -214L40 -228V-22L24 -6Z', '#B9A99C');
  pen.path(boxPath(-106, -74, 130, 26), '#B9607A');
  pen.path(boxPath(-76, -184, 70, 96, 12), '#DCCDC0');
  pen.path(boxPath(-70, -178, 58, 84, 8), '#F6E6CC');
}

function drawPhone({ pen }: Scene): void {
  pen.group({ x: 48, y: -8, rotate: 9 }, () => {
    pen.path(boxPath(-46, -176, 92, 176, 17), '#20242f');
    pen.path(boxPath(-46, -176, 14, 176, 9), '#5c6480');
    pen.path(
      boxPath(-37, -167, 74, 158, 11),
      linear(0, -167, 0, -9, [
        [0, '#F6C98A'],
        [0.55, '#E08A7A'],
        [1, '#5C4A8A'],
      ]),
    );
    pen.ellipse(10, -104, 17, 17, '#FFF1C8');
    pen.path('M-37 -62q22 -34 42 -10q14 -22 32 -2v54q0 11 -11 11h-52q-11 0 -11 -11Z', '#3A3468');
    pen.line('M-12 -20h24', '#FFF6E6', 5, { opacity: 0.85 });
    pen.path('M-37 -156q0 -11 11 -11h26l-37 92Z', '#ffffff', { opacity: 0.16 });
  });
}

/** A new phone and its box. */
export const prop: Prop = {
  draw: (scene) => {
    const { pen, tone } = scene;
    pen.group(tone, () => {
      pen.ellipse(0, -8, 114, 8, '#2a1240', { opacity: 0.26 });
      drawBox(scene);
      drawPhone(scene);
    });
  },
};
