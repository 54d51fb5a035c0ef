import { boxPath } from '../../../src/art/shapes';
import type { Prop } from '../../../src/art/places/prop';
import type { Scene } from '../../../src/art/places/backdrop';

function drawBoard({ pen }: Scene): void {
  pen.path(boxPath(-88, -222, 176, 218, 14), '#8C5A3D');
  pen.path(boxPath(64, -222, 24, 218, 12), '#2a1240', { opacity: 0.18 });
  pen.path(boxPath(-74, -204, 148, 188, 4), '#FBF4E2');
  pen.path('M74 -58V-20Q74 -16 70 -16H32Z', '#E0D2B8');
  pen.path(boxPath(-38, -236, 76, 40, 10), '#9AA2AC');
  pen.path(boxPath(-38, -236, 76, 14, 7), '#C6CCD2');
  pen.ellipse(0, -222, 8, 8, '#5a6270');
}

/** Three boxes to tick, two of them ticked. */
function drawRows({ pen }: Scene): void {
  pen.path(boxPath(-58, -184, 64, 16, 3), '#B9607A');
  for (const [y, isTicked] of [
    [-150, true],
    [-110, true],
    [-70, false],
  ] as const) {
    pen.path(boxPath(-58, y, 26, 26, 5), '#8A93A4');
    pen.path(boxPath(-53, y + 5, 16, 16, 2), '#FFFDF4');
    if (isTicked) pen.line(`M-53 ${y + 12}l8 9l17 -24`, '#2F7A58', 7);
    pen.line(`M-18 ${y + 8}h72M-18 ${y + 21}h46`, '#5a5468', 6, { opacity: 0.48 });
  }
}

function drawPen({ pen }: Scene): void {
  pen.line('M40 -30L104 -112', '#1b1430', 13, { opacity: 0.2 });
  pen.line('M40 -38L100 -118', '#2F6F73', 15);
  pen.line('M84 -97L102 -121', '#E9B44C', 15);
  pen.path('M28 -22l6 -20l13 10Z', '#3a2c30');
}

/** A form that wants filling in. */
export const prop: Prop = {
  draw: (scene) => {
    const { pen, tone } = scene;
    pen.group(tone, () => {
      pen.ellipse(4, -7, 104, 7, '#2a1240', { opacity: 0.24 });
      drawBoard(scene);
      drawRows(scene);
      drawPen(scene);
    });
  },
};
