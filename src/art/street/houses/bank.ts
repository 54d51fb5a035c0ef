import { linear } from '../../displayList';
import { path } from '../../shapes';
import { door, pane, flankPane } from '../openings';
import { behind, block, flankColour, groundShadow, inLight, polygon, type Site } from '../solid';
import type { House } from './house';

const STONE = '#EFE3CC';

function pediment(site: Site): void {
  const ridge = behind(-18, -172, 84);
  const eave = behind(60, -128, 84);
  inLight(site, (pen) => {
    pen.path(polygon([[-18, -172], ridge, eave, [60, -128]]), flankColour(site, '#8FA39A'));
    pen.line(
      path`M-5 -165L${ridge[0] + 13} ${ridge[1] + 7}M20 -151L${ridge[0] + 38} ${ridge[1] + 21}`,
      '#3a4a4a',
      1.4,
      { opacity: 0.35 },
    );
    pen.path('M-96 -128L-18 -172L60 -128Z', '#FBF3E2');
    pen.path('M-78 -131L-18 -165L42 -131Z', '#D8C7A8');
    pen.path('M-18 -165L42 -131H20L-18 -153Z', '#2a1240', { opacity: 0.1 });
    pen.ellipse(-18, -143, 10, 10, '#C98F2E');
    pen.ellipse(-18, -143, 7.4, 7.4, '#EFBE58');
    pen.line('M-18 -148v10M-22 -143h8', '#A87420', 2);
    pen.box(-98, -130, 160, 7, '#FFF9EA', 1);
    pen.box(-94, -123, 152, 11, '#E6D7BA');
    pen.box(-94, -114, 152, 3, '#2a1240');
  });
}

function column(site: Site, x: number): void {
  inLight(site, (pen) => {
    pen.box(x + 13, -110, 7, 90, '#7F6E58');
    pen.path(
      path`M${x} -106h14v84h-14Z`,
      linear(x, 0, x + 14, 0, [
        [0, '#FFF8E8'],
        [0.5, '#F1E4CB'],
        [1, '#C2AE8C'],
      ]),
    );
    pen.line(path`M${x + 4} -104v80M${x + 9} -104v80`, '#B7A382', 1, { opacity: 0.6 });
    pen.box(x - 3, -111, 20, 6, '#FFF9EA', 1.6);
    pen.box(x - 3, -24, 20, 6, '#E9DCC2', 1.6);
  });
}

function steps(site: Site): void {
  for (const [grow, y] of [
    [14, 0],
    [8, -6],
    [2, -12],
  ] as const) {
    block(site, { x: -92 - grow, y, width: 148 + grow * 2, height: 6, depth: 22, wall: '#E0D2B6', top: '#F1E7D2' });
  }
}

/** A temple of money: columns, steps, a pediment. */
export const bank: House = {
  left: 108,
  right: 110,
  top: 186,
  draw: (site) => {
    groundShadow(site, -90, 148, 84);
    block(site, { x: -90, y: -12, width: 146, height: 104, depth: 84, wall: '#B9A582' });
    for (const from of [12, 36, 60]) flankPane(site, { x: 56, from, to: from + 13, y: -98, height: 50, frame: STONE });
    inLight(site, (pen) => pen.box(-90, -112, 146, 16, '#2a1240'));
    inLight(site, (pen) => pen.box(-90, -112, 146, 94, '#9C8868'));
    pane(site, { x: -70, y: -86, width: 24, height: 50, radius: 10, bars: [2, 3], frame: '#7A6648' });
    pane(site, { x: 10, y: -86, width: 24, height: 50, radius: 10, bars: [2, 3], frame: '#7A6648' });
    door(site, { x: -33, y: -82, width: 30, height: 64, colour: '#6F4530' });
    steps(site);
    for (const x of [-86, -50, -1, 35]) column(site, x);
    pediment(site);
  },
};
