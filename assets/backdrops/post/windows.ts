import { byWeather } from '../../../src/art/light';
import { clamp } from '../../../src/art/numbers';
import type { Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';
import { chanceFrom } from '../../../src/core/model/chance';

interface Pane {
  readonly x: number;
  readonly y: number;
  /** 0-1: how early someone comes to this window to read. */
  readonly turn: number;
  /** 0-1: who they are. */
  readonly who: number;
}

const WIDTH = 50;
const HEIGHT = 76;

function allPanes(): readonly Pane[] {
  const chance = chanceFrom(19);
  const panes: Pane[] = [];
  for (const y of [122, 222, 322]) {
    for (const x of [30, 122]) panes.push({ x, y, turn: chance(), who: chance() });
    for (let column = 0; column < 7; column++) panes.push({ x: 722 + column * 80, y, turn: chance(), who: chance() });
  }
  return panes;
}

/** A bun, long hair, or neither. */
const hairOf = (x: number, y: number, who: number): string => {
  if (who < 0.3) return ellipsePath(x, y - 13, 6, 5);
  return who < 0.75 ? '' : path`M${x - 12} ${y + 15}C${x - 15} ${y - 17} ${x + 15} ${y - 17} ${x + 12} ${y + 15}Z`;
};

/** A reader behind the glass: bent over a screen in bad weather, upright in good, some of them waving. */
function drawReader({ pen, weather }: Scene, { x, y, turn, who }: Pane): void {
  const up = byWeather(weather, 0, 0.1, 0.4, 0.85, 1);
  const size = 0.84 + who * 0.2;
  const dark = byWeather(weather, '#1E2844', '#2C3450', '#5A4A58', '#7A4E4C', '#84544A');
  pen.group(
    { x: x + WIDTH / 2 + (turn - 0.5) * 18, y: y + HEIGHT, scaleX: who > 0.5 ? size : -size, scaleY: size },
    () => {
      const head = -32 - up * 7;
      if (weather > 0.7 && turn > 0.6) pen.line('M12 -16l10 -18l-5 -13', dark, 6);
      pen.path('M-17 0q1 -24 17 -24t17 24Z', dark);
      pen.path(ellipsePath((1 - up) * 4, head, 9, 10.5), dark);
      pen.path(hairOf((1 - up) * 4, head, who), dark);
      if (weather < 0.45) pen.path(boxPath(6, -18, 9, 13, 2), '#DCE8FF', { opacity: 0.9 });
    },
  );
}

/** A lit room with nobody at the window: a lamp and a plant. */
function drawStillLife({ pen, weather }: Scene, { x, y, who }: Pane): void {
  const dark = byWeather(weather, '#2A3656', '#3A4462', '#6A5A60', '#8C6656', '#9A7058');
  if (who < 0.5)
    pen.path(path`M${x + 12} ${y + HEIGHT - 26}l5 -18h14l5 18ZM${x + 22} ${y + HEIGHT - 26}h4v26h-4Z`, dark);
  else
    pen.path(
      path`M${x + 18} ${y + HEIGHT}v-14h16v14ZM${x + 26} ${y + HEIGHT - 12}q-20 -8 -14 -28q12 6 14 22q0 -20 14 -24q4 22 -14 30Z`,
      dark,
    );
}

const hasReader = ({ who }: Pane): boolean => who < 0.4 || who > 0.56;

function drawPane(scene: Scene, pane: Pane, isRead: boolean): void {
  const { pen, weather, tone } = scene;
  const { x, y } = pane;
  const dark = byWeather(weather, '#2A3450', '#3C4664', '#6E7088', '#7C7A92', '#8088A0');
  const lit = byWeather(weather, '#7FA0DA', '#93A8D0', '#E8CFA0', '#FFE0A0', '#FFE8B4');
  pen.group(tone, () => pen.path(boxPath(x - 6, y - 6, WIDTH + 12, HEIGHT + 12, 3), '#F0E4CC'));
  pen.path(boxPath(x, y, WIDTH, HEIGHT, 2), isRead ? lit : dark);
  pen.clip(boxPath(x, y, WIDTH, HEIGHT), () => {
    if (isRead) (hasReader(pane) ? drawReader : drawStillLife)(scene, pane);
    pen.path(path`M${x} ${y}h10q4 36 -2 ${HEIGHT}h-8ZM${x + WIDTH} ${y}h-10q-4 36 2 ${HEIGHT}h8Z`, '#FFF6E6', {
      opacity: isRead ? 0.34 : 0.14,
    });
  });
  pen.group(tone, () => {
    pen.path(boxPath(x - 2, y + 10, WIDTH + 4, 4) + boxPath(x + WIDTH / 2 - 2, y, 4, 12), '#F0E4CC');
    pen.path(boxPath(x - 9, y + HEIGHT + 4, WIDTH + 18, 7, 2), '#F6ECD8');
    pen.path(boxPath(x - 9, y + HEIGHT + 11, WIDTH + 18, 4), '#1b1430', { opacity: 0.18 });
  });
}

/** A box of flowers under some windows; they come out with the weather. */
function drawFlowers({ pen, weather, tone }: Scene, { x, y }: Pane): void {
  const bloom = clamp((weather - 0.35) * 2);
  pen.group(tone, () => {
    pen.path(boxPath(x - 2, y + HEIGHT - 6, WIDTH + 4, 12, 2), '#8C5A3D');
    let leaves = '';
    for (let i = 0; i < 6; i++) leaves += ellipsePath(x + 3 + i * 9, y + HEIGHT - 9, 6.5, 4 + bloom * 3);
    pen.path(leaves, '#5E8A5A');
    let petals = '';
    for (let i = 0; i < 5; i++)
      petals += ellipsePath(x + 5 + i * 10, y + HEIGHT - 13 - (i % 2) * 4, 4 * bloom, 4 * bloom);
    if (bloom > 0.05) pen.path(petals, '#E8788A');
  });
}

/** The windows across the street. The audience grows both ways: with a row, and with a story that turns out well. */
export function drawWindows(scene: Scene): void {
  const share = byWeather(scene.weather, 0.56, 0.4, 0.3, 0.72, 0.96);
  for (const [index, pane] of allPanes().entries()) {
    drawPane(scene, pane, pane.turn < share);
    if (index % 3 === 1) drawFlowers(scene, pane);
  }
}
