import type { Prop } from '../../../src/art/places/prop';
import type { Scene } from '../../../src/art/places/backdrop';

function drawSheet({ pen }: Scene): void {
  pen.path('M-72 -70L-66 -216Q-66 -222 -60 -222H60Q66 -222 66 -216L72 -70Z', '#FBF4E2');
  pen.path('M44 -222H60Q66 -222 66 -216L72 -70H56Z', '#2a1240', { opacity: 0.1 });
  pen.path('M-50 -206h34v16h-35Z', '#2F6F73');
  pen.line('M-50 -168H48M-52 -146H50M-53 -124H30M-54 -102H52', '#5a5468', 7, { opacity: 0.5 });
}

function drawInside({ pen }: Scene): void {
  pen.path('M-112 -112L0 -176L112 -112V-8H-112Z', '#C9A877');
  pen.path('M-112 -112L0 -176L112 -112L100 -100L0 -158L-100 -100Z', '#E3C799');
}

function drawFront({ pen }: Scene): void {
  pen.path('M-112 -112L0 -40L112 -112V-16Q112 -6 102 -6H-102Q-112 -6 -112 -16Z', '#F0DDB6');
  pen.path('M112 -112V-16Q112 -6 102 -6H40L20 -52Z', '#2a1240', { opacity: 0.1 });
  pen.line('M-108 -10L-22 -62M108 -10L22 -62', '#C4A06C', 5);
  pen.line('M-112 -110L0 -39L112 -110', '#FFF4D8', 5, { opacity: 0.9 });
}

/** An opened envelope. */
export const prop: Prop = {
  draw: (scene) => {
    const { pen, tone } = scene;
    pen.group(tone, () => {
      pen.ellipse(4, -6, 114, 6, '#2a1240', { opacity: 0.24 });
      drawInside(scene);
      drawSheet(scene);
      drawFront(scene);
    });
  },
};
