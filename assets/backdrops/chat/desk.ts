import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { deskTop, keyboard, monitor, pinnedNotes } from '../../../src/art/places/deskThings';
import { cup } from '../../../src/art/places/furniture';
import { moon, skyPanel, stars } from '../../../src/art/places/night';
import { plant } from '../../../src/art/places/plant';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

function drawBackWall({ pen }: Scene): void {
  pen.path(
    boxPath(540, 0, 740, 720),
    linear(0, 0, 0, 540, [
      [0, '#22394A'],
      [1, '#34586A'],
    ]),
  );
  pen.path(boxPath(540, 0, 740, 40), '#182a38', { opacity: 0.6 });
  for (let x = 640; x < 1280; x += 160) pen.path(boxPath(x, 40, 3, 480), '#182a38', { opacity: 0.4 });
}

function drawOfficeWindow({ pen, weather }: Scene): void {
  pen.path(boxPath(1132, 62, 148, 190, 6), '#D9CAB0');
  pen.clip(boxPath(1142, 72, 138, 170), () => {
    skyPanel(
      pen,
      [1142, 72, 138, 170],
      [
        byWeather(weather, '#141B36', '#18213F', '#1E2A54', '#1A2A66', '#182B70'),
        byWeather(weather, '#232C4A', '#2A3556', '#36426E', '#34488C', '#33499A'),
        byWeather(weather, '#3A4462', '#444E6C', '#565E86', '#6068A4', '#6C74B4'),
      ],
    );
    const clear = byWeather(weather, 0, 0, 0.2, 0.8, 1);
    stars(pen, 77, 22, [1142, 72, 138, 140], clear);
    moon(pen, 1236, 112, 13, clear);
  });
  pen.line('M1211 72V242M1142 158H1280', '#D9CAB0', 7, { cap: 'butt' });
}

const WAITING = ['#C98A5A', '#B9607A', '#7A8FA8', '#5E9A6B'] as const;

/** Who else writes to you: faces without features, the first of them open. */
function drawList({ pen }: Scene): void {
  pen.path(boxPath(952, 190, 116, 210, 0), '#DED3BF');
  for (const [i, colour] of WAITING.entries()) {
    const y = 206 + i * 46;
    if (i === 0) pen.path(boxPath(956, y - 8, 108, 40, 8), '#F7EFDC');
    pen.path(ellipsePath(976, y + 12, 12, 12), colour);
    pen.line(path`M996 ${y + 7}h${52 - i * 8}M996 ${y + 17}h${34 + i * 4}`, '#6a5a52', 4, { opacity: 0.42 });
  }
}

interface Bubble {
  readonly y: number;
  readonly width: number;
  readonly lines: number;
  readonly isYours: boolean;
}

const BUBBLES: readonly Bubble[] = [
  { y: 202, width: 150, lines: 2, isYours: false },
  { y: 258, width: 128, lines: 1, isYours: true },
  { y: 298, width: 112, lines: 1, isYours: false },
  { y: 340, width: 120, lines: 2, isYours: true },
];

function drawBubble({ pen, weather }: Scene, { y, width, lines, isYours }: Bubble): void {
  const high = 18 + lines * 14;
  const x = isYours ? 936 - width : 712;
  const hers = byWeather(weather, '#C9D2E4', '#D2D8E2', '#E6DFD2', '#F6E4C2', '#F9DFB2');
  pen.path(boxPath(x, y, width, high, 13), isYours ? '#2F6F73' : hers);
  if (isYours) pen.path(path`M936 ${y + high - 20}l6 18l-18 -2Z`, '#2F6F73');
  else pen.path(path`M712 ${y + high - 20}l-6 18l18 -2Z`, hers);
  for (let i = 0; i < lines; i++) {
    const d = path`M${x + 16} ${y + 16 + i * 14}h${width - 34 - i * 40}`;
    pen.line(d, isYours ? '#DDEBE4' : '#5A4A52', 5, { opacity: 0.55 });
  }
}

function drawChat(scene: Scene): void {
  const { pen } = scene;
  pen.path(boxPath(696, 150, 380, 40, 6), '#2F6F73');
  pen.path(ellipsePath(722, 170, 13, 13), '#C98A5A');
  pen.line('M744 165h70M744 176h40', '#F3EADB', 4, { opacity: 0.75 });
  pen.path(ellipsePath(1052, 170, 6, 6), '#E9B44C');
  drawList(scene);
  for (const bubble of BUBBLES) drawBubble(scene, bubble);
}

function drawLampOnDesk({ pen }: Scene): void {
  pen.path(ellipsePath(1190, 574, 60, 10), '#1b1430', { opacity: 0.3 });
  pen.line('M1190 568L1214 476L1156 404', '#B98256', 9);
  pen.path('M1112 424L1156 376L1194 404Q1176 446 1134 450Z', '#E3A23A');
  pen.path(ellipsePath(1190, 566, 48, 11), '#8C5A3D');
}

function drawTop(scene: Scene): void {
  const { pen, weather } = scene;
  deskTop(pen, 540, 528, '#9C6B4C');
  drawLampOnDesk(scene);
  keyboard(pen, 770, 562);
  pen.path(ellipsePath(654, 656, 46, 8), '#1b1430', { opacity: 0.28 });
  cup(pen, 648, 654, '#C9603F', 1.44);
  pen.path('M1046 616l86 -12l38 78l-96 20Z', '#F3EADB');
  pen.line('M1066 630l60 -9M1074 646l62 -9M1082 662l44 -7', '#8a7a6a', 3, { opacity: 0.5 });
  plant(pen, weather, 1248, 640, { size: 0.8, pot: '#7FA39A', seed: 6 });
}

/** Your own desk on the night shift: a chat on the screen, bubbles without words. */
export function drawDesk(scene: Scene): void {
  const { pen, tone } = scene;
  pen.group(tone, () => {
    drawBackWall(scene);
    drawOfficeWindow(scene);
    pinnedNotes(pen, 806, 62);
    monitor(pen, [696, 150, 380, 250], '#EFE7D8');
    drawChat(scene);
  });
  glow(pen, 886, 280, 320, '#E4F0F4', 0.18);
  pen.group(tone, () => drawTop(scene));
  glow(pen, 1142, 440, 240, '#FFD890', 0.42);
}
