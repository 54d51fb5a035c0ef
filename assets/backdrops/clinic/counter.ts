import { linear } from '../../../src/art/displayList';
import type { Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

function drawTop({ pen }: Scene): void {
  const wood = linear(0, 588, 0, 640, [
    [0, '#EACBA0'],
    [1, '#D2A878'],
  ]);
  pen.path('M0 588H1280V640H0Z', wood);
  pen.path('M0 588H1280V592H0Z', '#FBE6C4');
  pen.path('M0 636H1280V648H0Z', '#A87C50');
  pen.path('M0 648H1280V720H0Z', '#4F8578');
  pen.path('M0 648H1280V656H0Z', '#38665C');
  let slats = '';
  for (let i = 0; i < 32; i++) slats += path`M${i * 40 + 20} 660V720`;
  pen.line(slats, '#38665C', 3, { opacity: 0.4 });
  pen.line('M60 604q200 6 340 0t280 4M760 622q180 -6 420 2', '#A87C50', 2, { opacity: 0.3 });
}

/** Gel for the hands, and pens that come back. */
function drawGel({ pen }: Scene): void {
  pen.path(ellipsePath(204, 634, 46, 7), '#2a1240', { opacity: 0.2 });
  pen.path(boxPath(178, 560, 52, 74, 10), '#DCEBE8');
  pen.path(boxPath(178, 586, 52, 48, 10), '#9CCBC4');
  pen.path(boxPath(212, 562, 18, 72, 9), '#2a1240', { opacity: 0.1 });
  pen.path(boxPath(186, 592, 30, 24, 4), '#FDFAF0');
  pen.path('M201 610q-8 -7 0 -15q8 8 0 15Z', '#4F8578');
  pen.path(boxPath(194, 546, 20, 16, 3), '#F6F1E2');
  pen.path('M200 528h8v18h-8ZM180 526h30q5 0 5 6h-35q-5 6 -5 0q0 -6 5 -6Z', '#F6F1E2');
  pen.path(ellipsePath(276, 632, 28, 5), '#2a1240', { opacity: 0.2 });
  pen.line('M268 592L262 552', '#C8503A', 5);
  pen.line('M278 592L280 548', '#33456B', 5);
  pen.line('M286 592L296 558', '#E3A23A', 5);
  pen.path('M256 588h42l-4 44h-34Z', '#D9846A');
  pen.path('M284 588h14l-4 44h-12Z', '#2a1240', { opacity: 0.14 });
}

/** Tissues, for those who need one. */
function drawTissues({ pen }: Scene): void {
  pen.path(ellipsePath(870, 632, 52, 7), '#2a1240', { opacity: 0.2 });
  pen.path('M852 594q-8 -30 8 -44q4 14 14 8q6 -14 16 -8q-2 20 2 44Z', '#FDFAF0');
  pen.path('M874 560q-2 16 4 34h14q-4 -24 -2 -44q-10 -4 -16 10Z', '#D8DED8');
  pen.path(boxPath(826, 590, 88, 42, 5), '#8FB3AC');
  pen.path(boxPath(826, 590, 88, 9, 4), '#A9C9C1');
  pen.path(boxPath(892, 590, 22, 42, 5), '#2a1240', { opacity: 0.12 });
  pen.path(ellipsePath(858, 616, 9, 9), '#F3E3C8', { opacity: 0.8 });
}

/** A form on a board, half filled in. */
function drawForm({ pen }: Scene): void {
  pen.path('M958 630L976 596H1082L1094 630Z', '#2a1240', { opacity: 0.2 });
  pen.path('M956 627L974 594H1080L1092 627Z', '#7A5638');
  pen.path('M970 623L984 598H1070L1078 623Z', '#FDFAF0');
  pen.path(boxPath(1012, 590, 32, 9, 4), '#B9B4B8');
  for (let i = 0; i < 3; i++) {
    pen.path(boxPath(988 - i * 3, 603 + i * 6, 6, 3.4, 1), '#4F8578');
    pen.line(path`M${1000 - i * 3} ${605 + i * 6}h${58 - i * 12}`, '#6a5a52', 2, { opacity: 0.4 });
  }
}

/** Your own screen, from behind. */
function drawScreen({ pen }: Scene): void {
  pen.path(boxPath(1128, 486, 142, 100, 12), '#E4E2D6');
  pen.path(boxPath(1238, 486, 32, 100, 12), '#2a1240', { opacity: 0.14 });
  pen.path('M1180 586h40l8 28h-56Z', '#C9C8BC');
  pen.path(boxPath(1152, 612, 96, 10, 5), '#C9C8BC');
  pen.path(ellipsePath(1199, 534, 11, 11), '#B4B4A8');
}

/** The front desk, and what stands on it. */
export function drawCounter(scene: Scene): void {
  const { pen, tone, light } = scene;
  pen.group(tone, () => drawTop(scene));
  pen.path(ellipsePath(540, 612, 240, 16), light.shade, { opacity: light.shadeAlpha * 0.6 });
  pen.group(tone, () => {
    drawGel(scene);
    drawTissues(scene);
    drawForm(scene);
    drawScreen(scene);
  });
}
