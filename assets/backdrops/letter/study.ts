import { linear } from '../../../src/art/displayList';
import { pick } from '../../../src/art/numbers';
import type { Scene } from '../../../src/art/places/backdrop';
import { type Casement, curtain, drawCasement, glassPath } from '../../../src/art/places/casement';
import { plant } from '../../../src/art/places/plant';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';
import { chanceFrom } from '../../../src/core/model/chance';

/** The window on the garden. */
export const STUDY_WINDOW: Casement = {
  glass: [72, 74, 346, 366],
  uprights: [245],
  bars: [188, 314],
  frame: '#F3EADB',
  thickness: 14,
};

function drawWall({ pen }: Scene): void {
  pen.path(
    boxPath(0, 0, 1280, 720) + glassPath(STUDY_WINDOW),
    linear(0, 0, 1280, 0, [
      [0, '#D9DDBE'],
      [0.5, '#CCD2B0'],
      [1, '#AEB692'],
    ]),
    { fillRule: 'evenodd' },
  );
  let stripes = '';
  for (let x = 12; x < 1280; x += 44) stripes += path`M${x} 0V520`;
  pen.path(boxPath(0, 520, 1280, 200), '#8C6A4A');
  pen.path(boxPath(0, 512, 1280, 12), '#F0E4CA');
  pen.clip(
    boxPath(0, 0, 1280, 720) + glassPath(STUDY_WINDOW),
    () => pen.line(stripes, '#F6F0D8', 7, { opacity: 0.22 }),
    'evenodd',
  );
}

const SPINES = ['#8C3F3A', '#E3C98A', '#2F6F73', '#C9603F', '#6E3B5E', '#F1E3C6', '#33456B', '#5E8A6B'] as const;

function drawBooks({ pen }: Scene, shelf: number, seed: number): void {
  const chance = chanceFrom(seed);
  let x = 826;
  while (x < 1210) {
    const width = 13 + chance() * 14;
    const height = 56 + chance() * 26;
    const isGap = chance() > 0.86;
    if (!isGap) {
      const index = Math.floor(chance() * 8);
      pen.path(boxPath(x, shelf - height, width, height, 2), pick(SPINES, index));
      pen.path(
        boxPath(x + 2.5, shelf - height + 9, width - 5, 4) + boxPath(x + 2.5, shelf - 14, width - 5, 3),
        '#FFF1D6',
        { opacity: 0.45 },
      );
    }
    x += width + (isGap ? 12 : 1);
  }
}

function drawBookcase(scene: Scene): void {
  const { pen } = scene;
  pen.path(boxPath(808, 60, 430, 560, 8), '#6A4630');
  pen.path(boxPath(820, 74, 406, 540, 3), '#4a2f24');
  for (const shelf of [174, 284, 394, 504]) {
    drawBooks(scene, shelf, shelf);
    pen.path(boxPath(814, shelf, 418, 12), '#84583C');
    pen.path(boxPath(820, shelf + 12, 406, 9), '#1b1430', { opacity: 0.3 });
  }
  pen.path(boxPath(800, 48, 446, 18, 4), '#84583C');
  pen.path(boxPath(800, 48, 446, 5, 3), '#B07C52');
}

/** A globe between the books and a picture beside them. */
function drawThings({ pen }: Scene): void {
  pen.path(boxPath(700, 122, 84, 104, 3), '#B98A4A');
  pen.path(boxPath(708, 130, 68, 88), '#E9E2CE');
  pen.path('M708 218v-26q18 -26 34 -10q14 -30 34 -18v54Z', '#7FA39A');
  pen.path(ellipsePath(758, 150, 8, 8), '#E3A23A');
  pen.path(ellipsePath(1078, 280, 26, 5), '#B07C52');
  pen.line('M1078 280v-12M1052 232a30 30 0 0 0 46 30', '#E9B44C', 4);
  pen.path(ellipsePath(1078, 238, 26, 26), '#5E8FA0');
  pen.path(
    'M1058 226q14 -14 24 -8q4 10 -8 12q-4 12 -14 8q-4 -6 -2 -12ZM1084 240q14 -4 16 6q-6 14 -16 12q-6 -10 0 -18Z',
    '#9CB87A',
  );
  pen.path('M1086 213q20 6 18 30q-4 20 -26 21q22 -22 8 -51Z', '#1b1430', { opacity: 0.18 });
}

function drawArmchair({ pen }: Scene): void {
  pen.path('M690 620V470q0 -60 60 -62q62 2 62 62V620Z', '#B4553F');
  pen.path('M752 408q60 4 60 62V620H776V470q0 -46 -24 -62Z', '#2a1240', { opacity: 0.16 });
  pen.line('M712 438q38 -16 78 0', '#E08A70', 4, { opacity: 0.6 });
  for (const [x, y] of [
    [730, 470],
    [772, 470],
    [751, 502],
  ] as const) {
    pen.path(ellipsePath(x, y, 4, 4), '#7c3424');
  }
  pen.path('M668 640V540q0 -26 24 -26q22 0 22 26V640ZM790 640V540q0 -26 24 -26q24 0 24 26V640Z', '#C9644A');
  pen.path('M706 590h92v40h-92Z', '#A84A36');
}

/** Wall, window, bookcase and armchair. */
export function drawStudy(scene: Scene): void {
  const { pen, weather, tone } = scene;
  pen.group(tone, () => {
    drawWall(scene);
    drawCasement(pen, STUDY_WINDOW);
    pen.line('M20 52H462', '#84583C', 7);
    curtain(pen, [26, 54, 52, 430], '#C98A5A');
    curtain(pen, [410, 54, 40, 430], '#B9764A');
    drawBookcase(scene);
    drawThings(scene);
    drawArmchair(scene);
    plant(pen, weather, 132, 412, { size: 0.72, pot: '#C9603F', seed: 3 });
    plant(pen, weather, 356, 418, { size: 0.56, pot: '#7FA39A', seed: 18 });
  });
}
