import type { Colour } from '../colour';
import { darker } from '../colour';
import { linear, type Pen } from '../displayList';
import { boxPath, ellipsePath, path } from '../shapes';
import type { Box } from './backdrop';

const SHELL = '#2B2F3A';

/** A screen on its foot; what it shows is drawn over `screen`. */
export function monitor(pen: Pen, screen: Box, paper: Colour): void {
  const [x, y, width, height] = screen;
  const middle = x + width / 2;
  const foot = y + height + 76;
  pen.path(path`M${middle - 26} ${y + height + 12}h52l8 ${64}h-68Z`, '#232631');
  pen.path(ellipsePath(middle, foot + 4, 84, 9), '#1b1430', { opacity: 0.25 });
  pen.path(boxPath(middle - 68, foot - 8, 136, 13, 6), SHELL);
  pen.path(boxPath(x - 12, y - 12, width + 24, height + 30, 14), SHELL);
  pen.path(boxPath(x - 12, y - 12, width + 24, 7, 4), '#4a5062');
  pen.path(boxPath(x, y, width, height, 6), paper);
  pen.path(path`M${x + width * 0.72} ${y}h${width * 0.16}l${-width * 0.3} ${height}h${-width * 0.16}Z`, '#ffffff', {
    opacity: 0.08,
  });
}

/** Rows of keys in perspective, seen from where you sit. */
export function keyboard(pen: Pen, x: number, y: number): void {
  pen.path(path`M${x} ${y + 6}h230l24 62h-276Z`, '#2a1240', { opacity: 0.2 });
  pen.path(path`M${x} ${y}h230l24 60h-276Z`, '#DAD3C8');
  for (let row = 0; row < 3; row++) {
    let keys = '';
    for (let i = 0; i < 11; i++) {
      keys += boxPath(x + 10 - row * 7 + i * (20 + row), y + 6 + row * 16, 17, 11, 3);
    }
    pen.path(keys, '#F7F1E6');
  }
}

/** A headset put down, its microphone towards you. */
export function headset(pen: Pen, x: number, y: number): void {
  pen.path(ellipsePath(x + 36, y + 16, 66, 12), '#1b1430', { opacity: 0.22 });
  pen.line(path`M${x} ${y}C${x - 28} ${y - 50} ${x + 40} ${y - 80} ${x + 72} ${y - 40}`, SHELL, 12);
  pen.line(path`M${x + 1} ${y - 8}C${x - 20} ${y - 48} ${x + 38} ${y - 74} ${x + 66} ${y - 44}`, '#545a68', 3);
  for (const [dx, dy, size] of [
    [2, 0, 1],
    [72, -28, 0.92],
  ] as const) {
    pen.path(ellipsePath(x + dx, y + dy, 24 * size, 18 * size), SHELL);
    pen.path(ellipsePath(x + dx, y + dy, 14 * size, 10 * size), '#545a68');
  }
  pen.line(path`M${x + 2} ${y + 16}q20 20 52 8`, SHELL, 5);
  pen.path(ellipsePath(x + 58, y + 22, 8, 6), '#C9543F');
}

/** A desk from `left` to the right edge, its far edge at `y`. */
export function deskTop(pen: Pen, left: number, y: number, wood: Colour): void {
  pen.path(
    path`M${left} ${y}H1280V720H${left}Z`,
    linear(0, y, 0, 720, [
      [0, wood],
      [1, darker(wood, 0.26)],
    ]),
  );
  pen.path(path`M${left} ${y}H1280v6H${left}Z`, '#E9C49A');
  pen.line(path`M${left + 90} ${y + 60}q180 8 300 0t280 2M${left + 40} ${y + 140}q160 -6 320 0`, '#6a3f28', 2, {
    opacity: 0.25,
  });
}

const PAPERS = [
  [0, 0, '#F4E3BE', -4],
  [72, -8, '#F0B9A4', 3],
  [144, 6, '#BFD8CB', -2],
] as const;

/** Three notes pinned to the wall; lines stand for the writing. */
export function pinnedNotes(pen: Pen, x: number, y: number): void {
  for (const [dx, dy, paper, rotate] of PAPERS) {
    pen.group({ x: x + dx, y: y + dy, rotate }, () => {
      pen.path(boxPath(3, 4, 56, 58, 3), '#1b1430', { opacity: 0.2 });
      pen.path(boxPath(0, 0, 56, 58, 3), paper);
      pen.line('M10 20h36M10 32h26M10 44h32', '#5a4a4a', 3, { opacity: 0.45 });
      pen.path(ellipsePath(28, 4, 4, 4), '#C9543F');
    });
  }
}
