import { linear } from '../../../src/art/displayList';
import type { Prop } from '../../../src/art/places/prop';
import type { Scene } from '../../../src/art/places/backdrop';

function drawUpper({ pen }: Scene): void {
  pen.path(
    'M-110 -34C-116 -84 -108 -128 -100 -142C-92 -152 -78 -150 -72 -140C-60 -122 -40 -122 -22 -134C-14 -140 -4 -138 2 -130C26 -96 52 -80 86 -72C110 -66 116 -52 114 -34Z',
    linear(-110, 0, 114, 0, [
      [0, '#D8553F'],
      [1, '#B83E30'],
    ]),
  );
  pen.path(
    'M-100 -142C-92 -152 -78 -150 -72 -140C-60 -122 -40 -122 -22 -134C-16 -138 -8 -138 -3 -135C-20 -108 -78 -102 -103 -128Z',
    '#6A2430',
  );
  pen.path('M-110 -34C-114 -66 -112 -94 -108 -114C-92 -104 -84 -78 -86 -34Z', '#F3E4CA');
  pen.path('M60 -34C62 -58 74 -70 92 -70C112 -64 116 -52 114 -34Z', '#F3E4CA');
  pen.path('M-66 -40C-40 -48 -20 -66 -4 -96L14 -76C0 -54 -14 -42 -30 -38Z', '#FBF4E2', { opacity: 0.92 });
}

function drawSole({ pen }: Scene): void {
  pen.path(
    'M-114 -38C-70 -30 -40 -42 0 -36S80 -32 117 -40C120 -22 116 -8 100 -6H-98C-114 -8 -118 -22 -114 -38Z',
    '#FFF9EC',
  );
  pen.path('M-116 -20C-60 -14 40 -22 118 -22C117 -12 112 -6 100 -6H-98C-110 -7 -115 -13 -116 -20Z', '#D9C8AC');
  pen.line('M-84 -8v-7M-50 -8v-7M-16 -8v-7M18 -8v-7M52 -8v-7M86 -8v-7', '#A8967C', 4);
}

function drawLaces({ pen }: Scene): void {
  pen.line('M-6 -124L-32 -106M10 -108L-16 -90M26 -94L0 -76M42 -84L18 -66', '#FFFDF4', 9);
  pen.line('M-8 -124q-4 -40 -34 -34q-16 12 34 34M-8 -124q24 -34 40 -18q6 18 -40 18', '#FFFDF4', 7);
}

/** One shoe of a pair. */
export const prop: Prop = {
  draw: (scene) => {
    const { pen, tone } = scene;
    pen.group(tone, () => {
      pen.ellipse(2, -6, 116, 6, '#2a1240', { opacity: 0.28 });
      drawUpper(scene);
      drawSole(scene);
      drawLaces(scene);
    });
  },
};
