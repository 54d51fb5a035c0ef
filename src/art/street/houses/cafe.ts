import { darker } from '../../colour';
import { path } from '../../shapes';
import { awning, door, flowerBox, pane, flankPane } from '../openings';
import { block, groundShadow, inLight, longRoof, type Site } from '../solid';
import type { House } from './house';

const WALL = '#EFC394';
const RED = '#C8503A';

function chimney(site: Site): void {
  block(site, { x: 22, y: -152, width: 17, height: 36, depth: 13, wall: '#B4634A', top: '#8C4636' });
  inLight(site, (pen) => pen.box(20, -192, 27, 6, '#E2CBB0', 1));
}

function cupSign(site: Site): void {
  inLight(site, (pen) => {
    pen.line('M-82 -88h-18M-96 -88v8', '#3A2C30', 3);
    pen.ellipse(-97, -66, 15, 15, '#2F6F73');
    pen.ellipse(-97, -66, 12.4, 12.4, '#FBF1DE');
    pen.path('M-104 -70h11q0 11 -4.5 11h-2q-4.500 0 -4.5 -11Z', '#8C4A30');
    pen.line('M-93 -69q5 0 4 4t-6 3', '#8C4A30', 1.8);
  });
}

/** A table under a parasol, with two chairs. */
function table(site: Site, x: number): void {
  const shut = !site.tone.misty && site.tone.weather < 0.42;
  inLight(site, (pen) => {
    pen.ellipse(x + 3, 9, 22, 4, '#2a1240', { opacity: 0.2 });
    pen.line(path`M${x} 8V-46`, '#7A5240', 2.6);
    if (shut) pen.path(path`M${x} -58q5 14 3.6 34h-7q-1.500 -20 3.4 -34Z`, darker(RED, 0.1));
    else {
      pen.path(path`M${x - 30} -34Q${x - 20} -52 ${x} -54Q${x + 20} -52 ${x + 30} -34Z`, '#FBF1DE');
      pen.path(
        path`M${x - 30} -34Q${x - 20} -52 ${x} -54Q${x - 9} -48 ${x - 10} -34ZM${x + 10} -34Q${x + 9} -48 ${x} -54Q${x + 20} -52 ${x + 30} -34Z`,
        RED,
      );
      pen.path(path`M${x} -54Q${x + 20} -52 ${x + 30} -34H${x + 6}Z`, '#2a1240', { opacity: 0.12 });
    }
    pen.box(x - 14, -14, 28, 3.6, '#E9D2AE', 1.6);
    pen.line(path`M${x - 23} 8v-13h9M${x - 23} -5v-10M${x + 23} 8v-13h-9M${x + 23} -5v-10`, '#2F6F73', 2.6);
    pen.path(path`M${x - 6} -19h7q0 5 -3 5h-1q-3 0 -3 -5Z`, '#FFFDF4');
  });
}

/** A gabled house with a striped awning and tables in front. */
export const cafe: House = {
  left: 112,
  right: 112,
  top: 202,
  chimney: [33, -196],
  draw: (site) => {
    groundShadow(site, -82, 130, 72);
    block(site, { x: -82, width: 130, height: 122, depth: 72, wall: WALL });
    flankPane(site, { x: 48, from: 20, to: 46, y: -104, height: 30 });
    flankPane(site, { x: 48, from: 16, to: 52, y: -52, height: 32 });
    longRoof(site, { x: -82, y: -122, width: 130, depth: 72, rise: 46, overhang: 9, colour: '#B0523C', wall: WALL });
    chimney(site);
    for (const x of [-66, -27, 12]) {
      pane(site, { x, y: -108, width: 22, height: 28, radius: 10, bars: [2, 1] });
      flowerBox(site, x - 4, -77, 30);
    }
    inLight(site, (pen) => pen.box(-82, -12, 130, 12, '#A9714F'));
    pane(site, { x: -74, y: -46, width: 70, height: 33, bars: [3, 1], frame: '#2F6F73' });
    door(site, { x: 12, y: -52, width: 26, height: 52, colour: '#2F6F73' });
    awning(site, { x: -82, y: -68, width: 130, drop: 22, colours: [RED, '#FBF1DE'], stripes: 9 });
    cupSign(site);
    table(site, -58);
  },
};
