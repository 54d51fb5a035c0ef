import { linear } from '../../../src/art/displayList';
import { boxPath } from '../../../src/art/shapes';
import type { Prop } from '../../../src/art/places/prop';
import type { Scene } from '../../../src/art/places/backdrop';

function drawSleeve({ pen }: Scene): void {
  pen.path('M-94 -8L-110 -120Q-111 -130 -101 -131L78 -150Q88 -151 89 -141L104 -8Z', '#D9A860');
  pen.path('M-94 -8L-104 -82L97 -76L104 -8Z', '#F0C983');
  pen.path('M-104 -82L97 -76L96 -68L-103 -74Z', '#B9843E');
  pen.path('M40 -8L62 -78L97 -76L104 -8Z', '#2a1240', { opacity: 0.12 });
}

function drawCard({ pen }: Scene): void {
  pen.group({ x: 4, y: -128, rotate: -13 }, () => {
    pen.path(
      boxPath(-92, -50, 184, 116, 15),
      linear(-92, -50, 92, 66, [
        [0, '#3F7FA8'],
        [1, '#2A4A86'],
      ]),
    );
    pen.path('M20 -50H77Q92 -50 92 -35V51Q92 66 77 66H-30Q60 30 20 -50Z', '#7FB4C8', { opacity: 0.38 });
    pen.path(boxPath(-74, -24, 42, 34, 7), '#EDBE58');
    pen.line('M-74 -7h14M-46 -7h14M-60 -24v34M-46 -24v34', '#A87A28', 3.4);
    pen.line('M-18 -16q10 9 0 20M-6 -22q16 15 0 32', '#E6F2F6', 5);
    pen.line('M-74 34h26M-38 34h26M-2 34h26', '#E6F2F6', 9, { opacity: 0.9 });
    pen.path('M66 -36q14 10 10 28q-18 2 -24 -14q4 -10 14 -14Z', '#F6D894');
    pen.line('M72 -14q-8 -4 -10 -14', '#2A4A86', 3, { opacity: 0.6 });
  });
}

/** A card that pays. */
export const prop: Prop = {
  draw: (scene) => {
    const { pen, tone } = scene;
    pen.group(tone, () => {
      pen.ellipse(4, -8, 112, 7, '#2a1240', { opacity: 0.26 });
      drawCard(scene);
      pen.clip('M-118 -86H118V0H-118Z', () => drawSleeve(scene));
    });
  },
};
