import { darker } from '../../../src/art/colour';
import { byWeather } from '../../../src/art/light';
import { pick } from '../../../src/art/numbers';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';
import { chanceFrom } from '../../../src/core/model/chance';

const CLOTHS = ['#C9603F', '#F3EADB', '#2F6F73', '#E3A23A', '#B9607A', '#7A8FA8', '#5E9A6B', '#33456B'] as const;
const BOARD = { left: 716, top: 92, width: 520, height: 322 };

type Draw = (scene: Scene, x: number, y: number, kind: number) => void;

/** What is painted on a case: stripes, dots, a leaf or nothing. */
function drawPattern({ pen }: Scene, x: number, y: number, kind: number): void {
  const style = { opacity: 0.5 };
  if (kind === 0) pen.line(path`M${x + 5} ${y + 44}l25 -16M${x + 5} ${y + 54}l25 -16`, '#FFF6E6', 4, style);
  if (kind === 1) {
    pen.path(
      ellipsePath(x + 12, y + 36, 4, 4) + ellipsePath(x + 23, y + 46, 4, 4) + ellipsePath(x + 12, y + 55, 4, 4),
      '#FFF6E6',
      style,
    );
  }
  if (kind === 2) pen.path(path`M${x + 17} ${y + 58}q-14 -18 0 -32q14 14 0 32Z`, '#FFF6E6', style);
}

const drawCase: Draw = (scene, x, y, kind) => {
  const { pen } = scene;
  const cloth = pick(CLOTHS, kind);
  pen.path(boxPath(x + 3, y + 4, 35, 66, 8), '#1b1430', { opacity: 0.25 });
  pen.line(path`M${x + 17} ${y - 8}v10`, '#C9BBC6', 3);
  pen.path(boxPath(x, y, 35, 66, 8), cloth);
  pen.path(boxPath(x + 24, y, 11, 66, 6), darker(cloth, 0.2), { opacity: 0.6 });
  pen.path(boxPath(x + 5, y + 5, 14, 17, 5), '#2b2c38', { opacity: 0.75 });
  pen.path(ellipsePath(x + 12, y + 10, 3, 3) + ellipsePath(x + 12, y + 17, 3, 3), '#8FA8C8');
  drawPattern(scene, x, y, kind % 5);
};

function drawBoard({ pen }: Scene): void {
  const { left, top, width, height } = BOARD;
  pen.path(boxPath(left + 5, top + 7, width, height, 12), '#2a1240', { opacity: 0.18 });
  pen.path(boxPath(left, top, width, height, 12), '#6E3B5E');
  pen.path(boxPath(left + 10, top + 10, width - 20, height - 20, 8), '#7F4A6E');
  for (let row = 0; row < 3; row++) {
    const y = top + 26 + row * 100;
    pen.path(boxPath(left + 20, y - 4, width - 40, 6, 3), '#C9BBC6', { opacity: 0.8 });
    pen.path(boxPath(left + 20, y + 74, width - 40, 8, 2), '#2a1240', { opacity: 0.16 });
  }
}

/** The wall of cases. Gaps in the rows stand for what has been sold. */
export function drawCases(scene: Scene): void {
  const { pen, weather, tone } = scene;
  const chance = chanceFrom(91);
  pen.group(tone, () => {
    drawBoard(scene);
    for (let i = 0; i < 27; i++) {
      if (chance() > 0.12)
        drawCase(scene, BOARD.left + 30 + (i % 9) * 52, BOARD.top + 34 + Math.floor(i / 9) * 100, i * 5 + (i >> 2));
    }
  });
  glow(pen, 976, 96, 300, '#FFE2B0', byWeather(weather, 0.04, 0.08, 0.16, 0.26, 0.32));
}
