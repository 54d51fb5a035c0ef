import type { Colour } from '../../../src/art/colour';
import { mix } from '../../../src/art/colour';
import { byWeather } from '../../../src/art/light';
import type { Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

/** Where the board hangs; the state of each flight stands first, so that a narrow picture still shows it. */
export const BOARD = { left: 652, top: 92, width: 256, height: 176 } as const;

type Sign = 'cancelled' | 'waiting' | 'going';
const COLOUR: Readonly<Record<Sign, Colour>> = { cancelled: '#E8705F', waiting: '#F0C65E', going: '#7FCBA0' };
/** From which weather each row waits, and from which it goes again. */
const ROWS = [
  { waits: 0.44, goes: 0.66, name: 7 },
  { waits: 0.6, goes: 0.9, name: 5 },
  { waits: 0.3, goes: 0.72, name: 8 },
  { waits: 0.52, goes: 0.84, name: 6 },
] as const;

function signOf(row: (typeof ROWS)[number], weather: number): Sign {
  if (weather >= row.goes) return 'going';
  return weather >= row.waits ? 'waiting' : 'cancelled';
}

const TIME_FLAPS = 4;
const rowY = (index: number): number => BOARD.top + 40 + index * 33;
/** Where a flap of a row hangs: four for the time, then the name. */
const flapX = (index: number): number => BOARD.left + 78 + index * 13 + (index < TIME_FLAPS ? 0 : 12);

/** A cross, a clock or a tick: told by shape as well as colour. */
function drawSign({ pen }: Scene, sign: Sign, x: number, y: number): void {
  if (sign === 'cancelled') return void pen.line(path`M${x - 5} ${y - 5}l10 10m0 -10l-10 10`, '#3a1018', 3);
  if (sign === 'going') return void pen.line(path`M${x - 6} ${y}l5 5l8 -10`, '#0d3a22', 3.2);
  pen.line(ellipsePath(x, y, 6, 6), '#4a3408', 2.4);
  pen.line(path`M${x} ${y - 3.6}v3.6h3`, '#4a3408', 2);
}

function drawRow(scene: Scene, index: number): void {
  const { pen, weather } = scene;
  const row = ROWS[index] ?? ROWS[0];
  const sign = signOf(row, weather);
  const y = rowY(index);
  const x = BOARD.left + 12;
  const dim = byWeather(weather, 0.36, 0.28, 0.15, 0.06, 0);
  pen.path(boxPath(BOARD.left + 8, y - 3, BOARD.width - 16, 28, 4), '#ffffff', { opacity: 0.05 });
  pen.path(boxPath(x, y, 52, 22, 11), mix(COLOUR[sign], '#20232E', dim));
  drawSign(scene, sign, x + 15, y + 11);
  pen.line(path`M${x + 28} ${y + 11}h12`, '#20232E', 4, { opacity: 0.5 });
  const flap = mix('#F4E9CF', '#20232E', dim + 0.12);
  for (let i = 0; i < TIME_FLAPS; i++) pen.path(boxPath(flapX(i), y + 2, 11, 18, 2.5), flap);
  for (let i = 0; i < row.name; i++) {
    pen.path(boxPath(flapX(i + TIME_FLAPS), y + 2, 11, 18, 2.5), flap, { opacity: 0.85 });
  }
  pen.line(path`M${x + 66} ${y + 11}h${64 + row.name * 13}`, '#20232E', 1.4, { opacity: 0.6, cap: 'butt' });
}

/** The departure board. It shows blocks and signs, never words: what happened is told in the talk. */
export function drawBoard(scene: Scene): void {
  const { pen, tone } = scene;
  const { left, top, width, height } = BOARD;
  pen.group(tone, () => {
    pen.line(path`M${left + 54} 50V${top}M${left + width - 54} 50V${top}`, '#4E5C66', 6);
    pen.path(boxPath(left, top, width, height, 10), '#20232E');
    pen.path(boxPath(left + 8, top + 8, width - 16, 22, 5), '#3a4052');
    pen.path(path`M${left + 18} ${top + 20}l14 -5l-8 -8l5 -1l12 7l10 -3q6 0 4 4l-30 9Z`, '#F0C65E');
    pen.line(path`M${left + 66} ${top + 19}h44M${left + 142} ${top + 19}h70`, '#8A90A0', 4, { opacity: 0.6 });
  });
  for (const index of ROWS.keys()) drawRow(scene, index);
}

/** One row turns for a second and a half out of four, then the next. */
const TURN = { every: 4.2, lasts: 1.5, step: 0.07 } as const;
/** The flaps that turn; the board is wider than that. */
export const FLAPS_BOX = [BOARD.left + 74, BOARD.top + 38, 170, 130] as const;

/** How far the flap at `index` of the turning row has fallen, 0-1; null while it hangs still. */
function fallOf(index: number, seconds: number): number | null {
  const since = (seconds % TURN.every) - index * TURN.step;
  const isOn = seconds >= TURN.every && since > 0 && since < TURN.lasts - 0.6;
  return isOn ? (since / 0.22) % 1 : null;
}

/** The flaps that are turning just now: half a flap falls over the crease, again and again. */
export function drawFlaps({ pen, weather }: Scene, seconds: number): void {
  const turn = Math.floor(seconds / TURN.every);
  const row = ROWS[(turn * 3) % ROWS.length] ?? ROWS[0];
  const y = rowY((turn * 3) % ROWS.length) + 2;
  const dim = byWeather(weather, 0.36, 0.28, 0.15, 0.06, 0);
  for (let i = 0; i < TIME_FLAPS + row.name; i++) {
    const fall = fallOf(i, seconds);
    if (fall === null) continue;
    const x = flapX(i);
    const height = 9 * Math.abs(1 - 2 * fall);
    pen.path(boxPath(x, y, 11, 18, 2.5), '#12141c');
    pen.path(
      boxPath(x, fall < 0.5 ? y + 9 - height : y + 9, 11, Math.max(1, height), 1),
      mix('#F4E9CF', '#20232E', dim + (fall < 0.5 ? 0.1 : 0.3)),
    );
  }
}
