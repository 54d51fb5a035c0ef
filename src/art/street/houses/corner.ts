import { darker } from '../../colour';
import { path } from '../../shapes';
import { door, flankPane, flowerBox, pane } from '../openings';
import { block, groundShadow, inLight, longRoof, type Site } from '../solid';
import type { House } from './house';

const WALL = '#F6EBD6';
const BEAM = '#7A5240';

function beams(site: Site): void {
  inLight(site, (pen) => {
    pen.line(
      'M-66 -66V-132M-32 -66V-132M4 -66V-132M38 -66V-132M-66 -100H38M-66 -68L-50 -100M38 -68L22 -100',
      BEAM,
      4.6,
      { cap: 'butt' },
    );
    pen.box(-72, -70, 116, 8, darker(BEAM, 0.1), 1);
    pen.box(-70, -136, 112, 7, BEAM, 1);
    pen.path('M-66 -62h104v5h-104Z', '#2a1240', { opacity: 0.2 });
  });
}

/** The sign of whoever writes stories: a sheet of paper with lines on it, and a pencil. */
function sheetSign(site: Site): void {
  inLight(site, (pen) => {
    pen.line('M-66 -88h-24M-86 -88v7M-72 -88v7', '#3A2C30', 2.6);
    pen.path('M-92 -81h20l5 5v25h-25Z', '#FFFDF4');
    pen.path('M-72 -81v5h5Z', '#D5C8AE');
    pen.line('M-88 -72h15M-88 -66h15M-88 -60h9', '#7A8FA8', 1.8);
    pen.path('M-76 -57l11 -14l4 3l-11 14l-5 2Z', '#E3A23A');
    pen.path('M-76 -57l4 3l-5 2Z', '#3A2C30');
  });
}

/** A timbered house at the corner, with a workroom full of light: where stories of one's own stand. */
export const corner: House = {
  left: 98,
  right: 94,
  top: 208,
  chimney: [-22, -206],
  draw: (site) => {
    groundShadow(site, -66, 104, 74);
    block(site, { x: -66, width: 104, height: 134, depth: 74, wall: WALL });
    for (const [from, to] of [
      [12, 30],
      [46, 64],
    ] as const) {
      flankPane(site, { x: 38, from, to, y: -116, height: 28, frame: BEAM });
      flankPane(site, { x: 38, from, to, y: -50, height: 32, frame: BEAM });
    }
    longRoof(site, { x: -66, y: -134, width: 104, depth: 74, rise: 50, overhang: 9, colour: '#4E6A78', wall: WALL });
    block(site, { x: -34, y: -168, width: 16, height: 34, depth: 12, wall: '#B4634A', top: '#8C4636' });
    beams(site);
    for (const x of [-60, 10]) {
      pane(site, { x, y: -122, width: 22, height: 30, bars: [2, 2], frame: '#FFFDF4' });
      flowerBox(site, x - 3, -88, 28);
    }
    pane(site, { x: -25, y: -122, width: 22, height: 30, bars: [2, 2], frame: '#FFFDF4' });
    inLight(site, (pen) => {
      pen.box(-66, -14, 104, 14, '#B9A184');
      pen.path('M-62 -10h44l-4 -48h-36Z', '#355E6C');
    });
    pane(site, { x: -56, y: -50, width: 32, height: 36, bars: [3, 3], frame: '#355E6C' });
    inLight(site, (pen) => pen.path(path`M-66 -52h50l-6 -9h-38Z`, '#2C4E5A'));
    door(site, { x: 0, y: -50, width: 26, height: 50, colour: '#355E6C' });
    sheetSign(site);
  },
};
