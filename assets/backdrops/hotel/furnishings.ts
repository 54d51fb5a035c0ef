import { byWeather } from '../../../src/art/light';
import { pick } from '../../../src/art/numbers';
import type { Box, Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

const CLOCK = { x: 908, face: 232, hang: 296 } as const;
export const PENDULUM_BOX: Box = [882, 290, 52, 140];

/** A tall clock; the glass over its pendulum is left dark for what swings there. */
export function drawClockCase({ pen }: Scene): void {
  const { x } = CLOCK;
  pen.path(path`M${x - 46} 596V560h-6v-12h6V284h-6V190q0 -50 52 -50t52 50v94h-6V548h6v12h-6v36Z`, '#7A4E36');
  pen.path(path`M${x - 46} 596V560h-6v-12h6V284h-6V190q0 -44 40 -49q-30 10 -30 52v86h6V596Z`, '#A87450');
  pen.path(ellipsePath(x, CLOCK.face, 36, 36), '#E9B44C');
  pen.path(ellipsePath(x, CLOCK.face, 30, 30), '#FBF1DE');
  for (let i = 0; i < 12; i++) {
    const [sin, cos] = [Math.sin(i * 0.5236), Math.cos(i * 0.5236)];
    pen.line(path`M${x + 24 * sin} ${CLOCK.face - 24 * cos}L${x + 27 * sin} ${CLOCK.face - 27 * cos}`, '#3A2430', 2);
  }
  pen.line(
    path`M${x} ${CLOCK.face}L${x - 4} ${CLOCK.face - 15}M${x} ${CLOCK.face}L${x + 2} ${CLOCK.face - 23}`,
    '#3A2430',
    3.4,
  );
  pen.path(boxPath(x - 26, CLOCK.hang - 6, 52, 140, 8), '#3A2430');
  pen.path(boxPath(x - 30, 462, 60, 72, 5), '#6B4330');
}

/** The pendulum: one swing a second, as it has always been. */
export function drawPendulum({ pen, tone }: Scene, seconds: number): void {
  const rotate = 5.5 * Math.sin(seconds * Math.PI);
  pen.group({ ...tone, x: CLOCK.x, y: CLOCK.hang }, () => {
    pen.group({ rotate, originX: 0, originY: 0 }, () => {
      pen.line('M0 0V96', '#C99A4A', 3);
      pen.path(ellipsePath(0, 102, 15, 15), '#E9B44C');
      pen.path(ellipsePath(-4, 97, 7, 7), '#FFE9B0', { opacity: 0.8 });
    });
    pen.path('M-20 0L-4 0L-18 122H-24Z', '#ffffff', { opacity: 0.1 });
  });
}

const COLUMNS = 6;
const ROWS = 4;
const TAGS = ['#E9B44C', '#C9603F', '#E9B44C', '#8FB3AC'] as const;
/** The order in which keys come back to the rack, so that none goes once it hangs. */
const ORDER = [14, 3, 20, 9, 6, 17, 1, 22, 11, 4, 19, 8, 13, 0, 23, 16] as const;

function drawKey({ pen }: Scene, x: number, y: number, index: number): void {
  pen.path(ellipsePath(x, y, 3, 3), '#FFE9B0');
  pen.line(path`M${x} ${y}v12`, '#C9A15A', 2.2);
  pen.path(path`M${x - 6} ${y + 12}h12l3 9l-9 9l-9 -9Z`, pick(TAGS, index));
}

/** The rack of keys: a full house in misery, room after room as the weather lifts. */
export function drawKeyRack(scene: Scene): void {
  const { pen, weather } = scene;
  pen.path(boxPath(984, 138, 260, 246, 8), '#7A4E36');
  pen.path(boxPath(984, 138, 260, 9, 4), '#A87450');
  const keys = Math.round(byWeather(weather, 1, 2, 6, 12, 16));
  const hung: readonly number[] = ORDER.slice(0, keys);
  for (let i = 0; i < COLUMNS * ROWS; i++) {
    const x = 996 + (i % COLUMNS) * 40;
    const y = 154 + Math.floor(i / COLUMNS) * 56;
    pen.path(boxPath(x, y, 34, 48, 3), '#4A2E28');
    pen.path(path`M${x} ${y + 40}h34v8h-34Z`, '#96664A');
    if (hung.includes(i)) drawKey(scene, x + 17, y + 9, i);
    else if (i % 5 === 2) pen.path(path`M${x + 5} ${y + 40}l3 -24h20l-2 24Z`, '#F3E3C8');
  }
}
