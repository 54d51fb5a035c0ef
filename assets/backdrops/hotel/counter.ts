import { mix } from '../../../src/art/colour';
import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

function drawTop({ pen }: Scene): void {
  const wood = linear(0, 588, 0, 640, [
    [0, '#A66E48'],
    [1, '#8A5636'],
  ]);
  pen.path('M0 588H1280V640H0Z', wood);
  pen.path('M0 588H1280V592H0Z', '#DCA878');
  pen.line('M40 606q180 8 320 0t300 4M700 622q200 -8 420 2', '#6B4026', 2, { opacity: 0.35 });
  pen.path('M0 636H1280V650H0Z', '#5A3626');
  pen.path('M0 650H1280V720H0Z', '#5E3450');
  pen.path('M0 656H1280V661H0Z', '#E9B44C');
  let panels = '';
  for (let i = 0; i < 11; i++) panels += boxPath(i * 120 + 12, 676, 100, 60, 6);
  pen.path(panels, '#4E2A44');
}

/** A bowl of apples for whoever comes in late. */
function drawApples({ pen }: Scene): void {
  pen.path(ellipsePath(226, 634, 66, 9), '#2a1240', { opacity: 0.24 });
  for (const [x, y, colour] of [
    [196, 594, '#C8503A'],
    [256, 596, '#C9603F'],
    [226, 584, '#8FA85A'],
    [214, 602, '#D9783F'],
    [244, 604, '#C8503A'],
  ] as const) {
    pen.path(ellipsePath(x, y, 20, 18), colour);
    pen.path(ellipsePath(x - 7, y - 7, 5, 4), '#FFF1D6', { opacity: 0.55 });
    pen.line(path`M${x} ${y - 14}q1 -8 6 -10`, '#5A3626', 3);
  }
  pen.path('M156 600H296Q292 634 252 636H200Q160 634 156 600Z', '#8FB3AC');
  pen.path('M250 600H296Q292 634 252 636H226Q254 628 250 600Z', '#2a1240', { opacity: 0.16 });
  pen.line('M160 606q66 10 132 0', '#DCEBE4', 3, { opacity: 0.7 });
}

/** The bell nobody likes to ring. */
function drawBell({ pen }: Scene): void {
  pen.path(ellipsePath(858, 632, 46, 7), '#2a1240', { opacity: 0.26 });
  pen.path(boxPath(816, 620, 84, 12, 5), '#4A2E28');
  pen.path('M822 620Q824 582 858 582Q892 582 894 620Z', '#E9B44C');
  pen.path('M866 583Q892 586 894 620H872Q880 600 866 583Z', '#9A6A22', { opacity: 0.5 });
  pen.path('M832 612Q834 592 850 588Q840 598 840 612Z', '#FFF1C4', { opacity: 0.8 });
  pen.path(boxPath(852, 573, 12, 10, 4), '#C99A4A');
}

/** The book of guests, open, and a pen. */
function drawBook({ pen }: Scene): void {
  pen.path('M926 628L950 598H1086L1112 628Z', '#2a1240', { opacity: 0.2 });
  pen.path('M928 624L950 594H1086L1108 624Z', '#2F6F73');
  pen.path(
    'M936 620L954 594Q990 588 1018 596Q1046 588 1082 594L1100 620Q1054 612 1018 622Q982 612 936 620Z',
    '#FBF1DE',
  );
  pen.line('M1018 597V620', '#B9A88C', 2);
  for (let i = 0; i < 3; i++) {
    pen.line(
      path`M${962 - i * 5} ${600 + i * 6}q24 -3 44 1M${1030} ${600 + i * 6}q22 -4 ${44 + i * 4} -1`,
      '#6a5a52',
      2,
      { opacity: 0.35 },
    );
  }
  pen.line('M1060 618L1098 596', '#33456B', 5);
}

/** A lamp with a glass shade, the warmest thing on the desk at night. */
function drawDeskLamp({ pen, weather, tone }: Scene): void {
  const on = byWeather(weather, 0.5, 0.6, 0.8, 0.9, 0.7);
  glow(pen, 1190, 560, 210, '#FFD890', 0.5 * on);
  pen.group(tone, () => {
    pen.path(ellipsePath(1190, 632, 56, 8), '#2a1240', { opacity: 0.24 });
    pen.path(ellipsePath(1190, 626, 44, 9), '#C99A4A');
    pen.line('M1190 624V540', '#C99A4A', 8);
    pen.line('M1187 620V545', '#FFE2A0', 2, { opacity: 0.7 });
  });
  pen.path('M1128 546Q1134 500 1190 500Q1246 500 1252 546Z', mix(mix('#2F6F73', tone.tint, 0.3), '#6FB59E', on * 0.6));
  pen.path('M1210 502Q1246 508 1252 546H1222Q1226 520 1210 502Z', '#1c3a40', { opacity: 0.3 });
  pen.path('M1142 540Q1148 512 1174 506Q1160 520 1158 540Z', '#E4F6EA', { opacity: 0.4 });
  pen.path(ellipsePath(1190, 547, 60, 5), mix('#8A8070', '#FFF4CE', on));
}

/** The desk, and what stands on it. */
export function drawCounter(scene: Scene): void {
  const { pen, tone, light } = scene;
  pen.group(tone, () => drawTop(scene));
  pen.path(ellipsePath(540, 612, 240, 16), light.shade, { opacity: light.shadeAlpha * 0.7 });
  pen.group(tone, () => {
    drawApples(scene);
    drawBell(scene);
    drawBook(scene);
  });
  drawDeskLamp(scene);
}
