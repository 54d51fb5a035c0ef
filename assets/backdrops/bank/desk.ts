import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { deskTop, headset, keyboard, monitor, pinnedNotes } from '../../../src/art/places/deskThings';
import { cup } from '../../../src/art/places/furniture';
import { plant } from '../../../src/art/places/plant';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

function drawBackWall({ pen }: Scene): void {
  pen.path(
    boxPath(560, 0, 720, 720),
    linear(0, 0, 0, 520, [
      [0, '#4B3350'],
      [1, '#75506F'],
    ]),
  );
  pen.path(boxPath(560, 0, 720, 44), '#3a2740', { opacity: 0.6 });
  for (let x = 640; x < 1280; x += 128) pen.path(boxPath(x, 44, 3, 470), '#3a2740', { opacity: 0.35 });
}

function drawFolders({ pen }: Scene): void {
  pen.path(boxPath(1088, 150, 192, 12, 3), '#C08A5C');
  pen.path(boxPath(1088, 162, 192, 7), '#1b1430', { opacity: 0.25 });
  for (const [i, colour] of ['#2F6F73', '#C9603F', '#F3EADB', '#7A8FA8', '#E3A23A', '#2F6F73'].entries()) {
    const x = 1100 + i * 30;
    const high = 78 + (i % 3) * 8;
    pen.path(boxPath(x, 150 - high, 27, high, 3), colour);
    pen.path(boxPath(x + 6, 164 - high, 15, 24, 2), '#F7EFDC', { opacity: 0.85 });
    pen.path(ellipsePath(x + 13.5, 132, 5, 5), '#1b1430', { opacity: 0.3 });
  }
}

/** The months on the wall, a square a day. */
function drawCalendar({ pen }: Scene): void {
  pen.path(boxPath(764, 62, 92, 88, 4), '#1b1430', { opacity: 0.2 });
  pen.path(boxPath(760, 56, 92, 88, 4), '#F3EADB');
  pen.path(boxPath(760, 56, 92, 22, 4), '#C9603F');
  let days = '';
  for (let i = 0; i < 18; i++) days += boxPath(768 + (i % 6) * 13, 86 + Math.floor(i / 6) * 18, 9, 11, 2);
  pen.path(days, '#B9A78C', { opacity: 0.7 });
  pen.line(ellipsePath(811.5, 109.5, 10, 11), '#2F6F73', 3.4);
}

/** Three payments on the screen: told by colour and by sign. */
function drawPayments({ pen, weather }: Scene): void {
  const settled = weather * 3.4;
  for (let i = 0; i < 3; i++) {
    const y = 250 + i * 44;
    const isSettled = settled > i + 0.6;
    pen.path(boxPath(860, y, 164, 36, 8), '#EADFC9');
    pen.path(ellipsePath(880, y + 18, 10, 10), isSettled ? '#5E9A6B' : '#C8503A');
    const sign = isSettled ? path`M874.5 ${y + 18}l4 4.5l7 -9` : path`M876 ${y + 14}l8 8m0 -8l-8 8`;
    pen.line(sign, '#FFF6E6', 2.6);
    pen.line(path`M900 ${y + 13}h${64 - i * 10}M900 ${y + 23}h${40 + i * 8}`, '#6a5a52', 4, { opacity: 0.5 });
    pen.line(path`M994 ${y + 18}h18`, '#2F6F73', 5);
  }
}

function drawAccount({ pen, weather }: Scene): void {
  pen.path(boxPath(720, 188, 124, 190, 8), '#E6DAC2');
  pen.path(ellipsePath(782, 226, 24, 24), '#C98A5A');
  pen.path('M752 262q6 -24 30 -24t30 24Z', '#8A5A6A');
  pen.line('M742 282h80M752 296h60', '#6a5a52', 5, { opacity: 0.5 });
  for (const [i, length] of [84, 62, 76].entries()) {
    pen.line(path`M740 ${320 + i * 16}h${length}`, '#6a5a52', 4, { opacity: 0.3 });
  }
  pen.path(boxPath(860, 188, 164, 48, 8), '#DCE6DF');
  const rise = byWeather(weather, -12, -6, 2, 10, 14);
  const voice = byWeather(weather, '#5C7CB8', '#6E86B4', '#8C9AA8', '#E0A24A', '#EE9A3C');
  pen.line(
    path`M872 ${214 + rise * 0.4}C900 ${214 + rise * 0.5} 930 ${212} 958 ${212 - rise * 0.6}S1000 ${212 - rise} 1012 ${212 - rise}`,
    voice,
    4,
  );
}

function drawLeaflets({ pen }: Scene): void {
  pen.path('M1096 500h136l10 40h-156Z', '#8C5638');
  for (const [i, colour] of ['#F4E3BE', '#BFD8CB', '#F0B9A4'].entries()) {
    pen.group({ x: 1108 + i * 42, y: 438, rotate: -3 + i * 3 }, () => {
      pen.path(boxPath(0, 0, 36, 70, 3), colour);
      pen.path(boxPath(5, 7, 26, 20, 2), '#5a4a4a', { opacity: 0.28 });
      pen.line('M6 38h22M6 46h16', '#5a4a4a', 3, { opacity: 0.4 });
    });
  }
  pen.path('M1092 504h144l8 38h-160Z', '#A8683F');
}

function drawTop(scene: Scene): void {
  const { pen, weather } = scene;
  deskTop(pen, 560, 522, '#BC8558');
  drawLeaflets(scene);
  keyboard(pen, 800, 556);
  pen.path(ellipsePath(1098, 600, 24, 15), '#2a1240', { opacity: 0.2 });
  pen.path(ellipsePath(1096, 594, 22, 16), '#F1E9DC');
  pen.line('M1096 580v10', '#B8AC98', 3);
  headset(pen, 858, 684);
  pen.path(ellipsePath(706, 652, 46, 8), '#2a1240', { opacity: 0.24 });
  cup(pen, 700, 650, '#7A8FA8', 1.5);
  plant(pen, weather, 1206, 600, { size: 0.86, pot: '#E9D5B0', seed: 9 });
}

/** Your own desk while you are on the phone. It never outshines the caller. */
export function drawDesk(scene: Scene): void {
  const { pen, tone } = scene;
  pen.group(tone, () => {
    drawBackWall(scene);
    drawFolders(scene);
    drawCalendar(scene);
    pinnedNotes(pen, 876, 70);
    monitor(pen, [706, 174, 332, 218], '#F5EEDF');
    drawAccount(scene);
    drawPayments(scene);
  });
  glow(pen, 872, 290, 300, '#F2EAF2', 0.16);
  pen.group(tone, () => drawTop(scene));
}
