import { linear } from '../../../src/art/displayList';
import { boxPath } from '../../../src/art/shapes';
import type { Prop } from '../../../src/art/places/prop';
import type { Scene } from '../../../src/art/places/backdrop';

function drawFrame({ pen }: Scene): void {
  pen.path('M40 -150L104 -10H78L30 -120Z', '#6A4630');
  pen.path(boxPath(-92, -218, 168, 212, 8), '#B9803E');
  pen.path(boxPath(-92, -218, 14, 212, 7), '#E9BE74');
  pen.path(boxPath(-92, -218, 168, 13, 6), '#E9BE74');
  pen.path(boxPath(-74, -200, 132, 176, 3), '#FBF4E2');
}

function drawSea({ pen }: Scene): void {
  pen.path(
    boxPath(-62, -188, 108, 152),
    linear(0, -188, 0, -36, [
      [0, '#8CC4DC'],
      [0.5, '#F8E2B4'],
      [0.52, '#4E92A4'],
      [1, '#7FB8B4'],
    ]),
  );
  pen.ellipse(18, -134, 17, 17, '#FFF3CC');
  pen.line('M-62 -96h40M-6 -88h52', '#E4F4F0', 4, { opacity: 0.7 });
  pen.path('M-62 -62q50 -22 108 -4v30h-108Z', '#EBCB94');
}

/** Two people arm in arm, seen from behind. */
function drawPair({ pen }: Scene): void {
  pen.path('M-46 -36V-78q2 -24 20 -24t20 24V-36Z', '#C9503F');
  pen.path('M-8 -36V-66q2 -22 18 -22t18 22V-36Z', '#33456B');
  pen.ellipse(-26, -118, 14, 16, '#4a3028');
  pen.ellipse(10, -101, 12, 14, '#D9B98A');
  pen.line('M-12 -78Q4 -72 18 -72', '#A83E30', 9);
}

/** A photo of a good day. */
export const prop: Prop = {
  draw: (scene) => {
    const { pen, tone } = scene;
    pen.group(tone, () => {
      pen.ellipse(4, -7, 108, 7, '#2a1240', { opacity: 0.26 });
      drawFrame(scene);
      pen.clip(boxPath(-62, -188, 108, 152, 2), () => {
        drawSea(scene);
        drawPair(scene);
      });
      pen.path('M-62 -188H-10L-62 -78Z', '#ffffff', { opacity: 0.2 });
    });
  },
};
