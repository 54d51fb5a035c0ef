import { linear } from '../../displayList';
import { path } from '../../shapes';
import { door, pane, flankPane } from '../openings';
import { behind, block, groundShadow, inLight, polygon, type Site } from '../solid';
import type { House } from './house';

const ROUND = linear(36, 0, 96, 0, [
  [0, '#A8D0D4'],
  [0.5, '#6FA7B2'],
  [1, '#3F7382'],
]);

function waterTower(site: Site): void {
  inLight(site, (pen) => {
    pen.path(
      'M50 -20L56 -128h22L86 -20Z',
      linear(50, 0, 86, 0, [
        [0, '#EFE3CE'],
        [0.5, '#D3C4AC'],
        [1, '#9A8A78'],
      ]),
    );
    pen.path('M32 -150Q34 -126 56 -122H78Q100 -126 102 -150Z', '#4E8290');
    pen.path('M32 -150Q30 -196 67 -198Q104 -196 102 -150Q67 -140 32 -150Z', ROUND);
    pen.line('M33 -156Q67 -147 101 -156', '#2F6070', 2, { opacity: 0.5 });
    pen.path('M67 -186q-13 16 -13 23a13 13 0 0 0 26 0q0 -7 -13 -23Z', '#EAF5F4', { opacity: 0.85 });
    pen.ellipse(67, -200, 3.4, 3.4, '#3F7382');
    pen.line('M80 -122L84 -24M84 -120L90 -24M81 -104h5M82 -84h5M83 -64h5M84 -44h5', '#7A6C5E', 1.5);
  });
}

function solarRoof(site: Site): void {
  inLight(site, (pen) => {
    pen.path(polygon([[-100, -80], [44, -80], behind(44, -112, 40), behind(-100, -112, 40)]), '#5F7352');
    for (let i = 0; i < 5; i++) {
      const x = -92 + i * 26;
      const quad = polygon([[x, -85], [x + 22, -85], behind(x + 22, -107, 31), behind(x, -107, 31)]);
      pen.path(
        quad,
        linear(0, -118, 0, -84, [
          [0, '#7FA6C4'],
          [1, '#2F4C74'],
        ]),
      );
      const [mx, my] = behind(x + 11, -107, 31);
      pen.line(path`M${x + 11} -85L${mx} ${my}M${x + 8} -97h22`, '#B9D0E0', 1, { opacity: 0.6 });
    }
    pen.box(-103, -82, 150, 7, '#465A3C', 1);
  });
}

function boltSign(site: Site): void {
  inLight(site, (pen) => {
    pen.ellipse(-24, -56, 15, 15, '#3E5236');
    pen.ellipse(-24, -56, 12.5, 12.5, '#F0C24E');
    pen.path('M-22 -66l-9 12h7l-4 11l12 -15h-7l5 -8Z', '#3E5236');
  });
}

/** A hall with panels on its roof, a water tower and pipes. */
export const utility: House = {
  left: 110,
  right: 106,
  top: 206,
  draw: (site) => {
    groundShadow(site, -98, 140, 64);
    waterTower(site);
    block(site, { x: -98, width: 140, height: 78, depth: 64, wall: '#8DA07A' });
    flankPane(site, { x: 42, from: 12, to: 50, y: -60, height: 26 });
    solarRoof(site);
    for (const x of [-88, -58, 2]) pane(site, { x, y: -62, width: 22, height: 24, bars: [2, 2], frame: '#F0E8D4' });
    boltSign(site);
    door(site, { x: -36, y: -36, width: 24, height: 36, colour: '#C98A2E' });
    inLight(site, (pen) => {
      pen.line('M-98 -10h40v-16M2 -10h44v-22', '#5F7352', 6);
      pen.line('M-98 -12h38M4 -12h40', '#A9BA98', 1.6, { opacity: 0.8 });
      pen.ellipse(46, -36, 6, 6, '#C8503A');
      pen.ellipse(46, -36, 2.4, 2.4, '#F4EBDA');
      pen.box(-8, -22, 18, 22, '#D8CDB4', 1.6);
      pen.line('M-4 -16h10M-4 -11h10M-4 -6h6', '#8A7F6C', 1.5);
    });
  },
};
