import { linear } from '../../../src/art/displayList';
import type { Prop } from '../../../src/art/places/prop';
import type { Scene } from '../../../src/art/places/backdrop';

function drawBox({ pen }: Scene): void {
  pen.path('M-108 -142L-34 -176L110 -160L44 -118Z', '#E6BE8C');
  pen.path(
    'M-108 -142L44 -118V-6L-104 -30Z',
    linear(-108, 0, 44, 0, [
      [0, '#D2A06A'],
      [1, '#BD8652'],
    ]),
  );
  pen.path('M44 -118L110 -160V-44L44 -6Z', '#96633C');
  pen.path('M-104 -30L-78 -26L-88 -58Z', '#E0B480');
  pen.line('M-108 -142L44 -118L110 -160', '#F4D6AA', 4, { opacity: 0.8 });
}

function drawString({ pen }: Scene): void {
  pen.line('M-40 -131L-38 -20M-40 -131L34 -168', '#B8402F', 8);
  pen.line('M-106 -86L44 -62L110 -102', '#B8402F', 8);
  pen.line('M-40 -78q-30 -34 -46 -14q-4 18 46 14M-40 -78q14 -40 36 -26q10 18 -36 26', '#D2543F', 8);
  pen.line('M-40 -78l-16 34M-40 -78l22 32', '#D2543F', 7);
}

function drawLabel({ pen }: Scene): void {
  pen.path('M-8 -58L36 -51V-16L-8 -23Z', '#FBF4E2');
  pen.line('M0 -46L26 -42M0 -36L20 -33', '#5a5468', 4, { opacity: 0.6 });
  pen.path('M60 -92l18 -11l0 26l-18 11Z', '#FBF4E2', { opacity: 0.7 });
  pen.line('M69 -76v-14m-5 6l5 -7l5 2', '#96633C', 3);
}

/** A parcel that has been on its way. */
export const prop: Prop = {
  draw: (scene) => {
    const { pen, tone } = scene;
    pen.group(tone, () => {
      pen.ellipse(6, -12, 112, 12, '#2a1240', { opacity: 0.26 });
      drawBox(scene);
      drawLabel(scene);
      drawString(scene);
    });
  },
};
