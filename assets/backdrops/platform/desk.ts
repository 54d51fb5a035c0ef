import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { cup } from '../../../src/art/places/furniture';
import { plant } from '../../../src/art/places/plant';
import { path, ellipsePath, boxPath } from '../../../src/art/shapes';

function drawBackWall({ pen, weather }: Scene): void {
  pen.path(
    boxPath(660, 0, 620, 720),
    linear(0, 0, 0, 560, [
      [0, '#2C5A62'],
      [1, '#3E747A'],
    ]),
  );
  pen.path(boxPath(660, 0, 620, 50), '#234a52', { opacity: 0.5 });
  pen.path(boxPath(1090, 70, 150, 190, 8), '#E9D9BC');
  pen.path(
    boxPath(1100, 80, 130, 170, 4),
    linear(0, 80, 0, 250, [
      [0, byWeather(weather, '#4a5570', '#66718a', '#A9B6BF', '#8CC0DC', '#6FB8E2')],
      [1, byWeather(weather, '#6f7a90', '#8f98a6', '#D2D2CC', '#F8E2B4', '#FFE7A8')],
    ]),
  );
  pen.line('M1165 80V250M1100 165H1230', '#E9D9BC', 7, { cap: 'butt' });
}
function drawNotes({ pen }: Scene): void {
  for (const [x, y, c, a] of [
    [840, 84, '#F4E3BE', -4],
    [912, 76, '#F0B9A4', 3],
    [984, 90, '#BFD8CB', -2],
  ] as const) {
    pen.group({ rotate: a, originX: x, originY: y }, () => {
      pen.path(boxPath(x, y, 58, 62, 3), c);
      for (let i = 0; i < 3; i++) {
        pen.line(path`M${x + 10} ${y + 20 + i * 13}h${38 - i * 9}`, '#5a4a4a', 3, { opacity: 0.45 });
      }
      pen.path(ellipsePath(x + 29, y + 4, 4, 4), '#C9543F');
    });
  }
}
function drawMonitor({ pen }: Scene): void {
  pen.path(boxPath(800, 190, 300, 214, 14), '#2B2F3A');
  pen.path(boxPath(812, 202, 276, 184, 6), '#F5EEDF');
  pen.path('M920 404h60l10 60h-80Z', '#232631');
  pen.path(boxPath(880, 458, 140, 14, 6), '#2B2F3A');
  pen.path(boxPath(824, 214, 120, 160, 8), '#E6DCC6');
  pen.path(ellipsePath(852, 244, 18, 18), '#C98A5A');
  pen.line('M880 238h48M880 252h34', '#6a5a52', 5, { opacity: 0.6 });
  for (const [i, length] of [88, 64, 78, 50, 70].entries()) {
    pen.line(path`M838 ${284 + i * 17}h${length}`, '#6a5a52', 4, { opacity: 0.3 });
  }
  pen.path(boxPath(956, 214, 120, 70, 8), '#DDE8E0');
  pen.path(boxPath(956, 296, 120, 78, 8), '#EFE2CC');
}
/** The caller's voice on the monitor: jagged in misery, even in magic; below it the way of the call. */
function drawVoice({ pen, weather, tone }: Scene): void {
  const vc = byWeather(weather, '#5C7CB8', '#6E86B4', '#8C9AA8', '#E0A24A', '#EE9A3C');
  for (let i = 0; i < 15; i++) {
    const h =
      byWeather(weather, 30, 26, 16, 18, 20) *
        Math.abs(Math.sin(i * 1.7) * Math.cos(i * byWeather(weather, 2.9, 2.4, 0.8, 0.5, 0.4))) +
      4;
    pen.line(path`M${968 + i * 6.8} ${249 - h}V${249 + h}`, vc, 3.6);
  }
  pen.group(tone, () => {
    const z = byWeather(weather, 366, 352, 340, 322, 308);
    pen.line(path`M968 352C990 362 1000 ${z + 14} 1022 ${z + 10}S1050 ${z} 1062 ${z}`, '#8a6a52', 4);
    pen.path(ellipsePath(1062, z, 6, 6), vc);
  });
}
function drawDeskTop({ pen }: Scene): void {
  pen.path(
    'M640 520H1280V720H640Z',
    linear(0, 520, 0, 720, [
      [0, '#C08A5C'],
      [1, '#9A6238'],
    ]),
  );
  pen.path('M640 520H1280V526H640Z', '#E6B98A');
}
function drawDeskLamp({ pen }: Scene): void {
  pen.path(ellipsePath(1190, 566, 62, 12), '#2a1240', { opacity: 0.25 });
  pen.line('M1190 560L1206 470L1150 400', '#3B3F4A', 10);
  pen.path('M1110 420L1150 372L1188 398Q1170 440 1130 446Z', '#C9543F');
  pen.path(ellipsePath(1190, 560, 50, 12), '#3B3F4A');
  pen.path(ellipsePath(1190, 556, 50, 12), '#545a68');
}
function drawKeyboard({ pen }: Scene): void {
  pen.path('M780 560h230l24 60h-276Z', '#DAD3C8');
  for (let j = 0; j < 3; j++) {
    for (let i = 0; i < 11; i++) pen.path(boxPath(790 - j * 7 + i * (20 + j), 566 + j * 16, 17, 11, 3), '#F7F1E6');
  }
  pen.path('M1050 600l90 -14l40 84l-100 22Z', '#F7EFDC');
  pen.line('M1072 614l64 -10M1080 630l66 -10M1088 646l50 -8', '#8a7a6a', 3, { opacity: 0.5 });
  pen.line('M1150 640l56 -50', '#E3A23A', 8);
  pen.line('M1150 640l-8 8', '#3a2c30', 5);
  cup(pen, 716, 640, '#E9B9A0', 1.5);
}
function drawHeadset({ pen, weather, tone }: Scene): void {
  const on = lampOn(weather);
  glow(pen, 1140, 440, 260, '#FFD890', 0.55 * on);
  pen.path(
    'M1112 424L1000 560Q1110 600 1230 556L1180 402Z',
    linear(1146, 420, 1120, 580, [
      [0, '#FFE2A4', 0.5 * on],
      [1, '#FFE2A4', 0],
    ]),
  );
  pen.group(tone, () => {
    plant(pen, weather, 1236, 500, { size: 0.7, pot: '#E9D5B0', seed: 9 });
    pen.line('M840 690C812 640 880 610 912 650', '#2B2F3A', 12);
    pen.path(ellipsePath(842, 690, 24, 18), '#2B2F3A');
    pen.path(ellipsePath(912, 662, 22, 18), '#2B2F3A');
    pen.path(ellipsePath(842, 690, 14, 10), '#545a68');
    pen.path(ellipsePath(912, 662, 13, 10), '#545a68');
    pen.line('M842 706q20 20 52 8', '#2B2F3A', 5);
    pen.path(ellipsePath(898, 712, 8, 6), '#C9543F');
  });
}

const lampOn = (weather: number) => byWeather(weather, 0.75, 0.8, 0.85, 0.9, 1);

/** Your own desk while you are on the phone. It never outshines the caller. */
export function drawDesk(place: Scene): void {
  const { pen, weather } = place;
  const tone = {
    tint: byWeather(weather, '#97A0BC', '#ADB3C6', '#CFCDD0', '#F0E2D0', '#FFF4E4'),
    saturation: byWeather(weather, 0.74, 0.82, 0.9, 1, 1.08),
  };
  const scene: Scene = { ...place, tone };
  pen.group(tone, () => {
    drawBackWall(scene);
    drawNotes(scene);
    drawMonitor(scene);
  });
  drawVoice(scene);
  glow(pen, 950, 300, 300, '#EAF2F2', 0.18);
  pen.group(tone, () => {
    drawDeskTop(scene);
    drawDeskLamp(scene);
    drawKeyboard(scene);
  });
  drawHeadset(scene);
}
