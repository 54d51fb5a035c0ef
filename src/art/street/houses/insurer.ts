import { linear } from '../../displayList';
import { path } from '../../shapes';
import { door, pane, flankPane } from '../openings';
import { block, groundShadow, inLight, type Site } from '../solid';
import type { House } from './house';

const BRICK = '#B8674C';

function courses(site: Site): void {
  inLight(site, (pen) => {
    let d = '';
    for (let y = -146; y < -58; y += 11)
      for (let x = -74; x < 36; x += 22) d += path`M${x + ((y / 11) % 2 ? 9 : 0)} ${y}h8`;
    pen.line(d, '#7F4032', 1.4, { opacity: 0.45 });
  });
}

/** The sign: an umbrella that holds over the roof. */
function umbrella(site: Site): void {
  inLight(site, (pen) => {
    pen.line('M-16 -160V-206', '#5B3A32', 3.4);
    pen.path(
      'M-58 -176Q-50 -214 -16 -214Q18 -214 26 -176Q19 -184 12 -176Q5 -184 -2 -176Q-9 -184 -16 -176Q-23 -184 -30 -176Q-37 -184 -44 -176Q-51 -184 -58 -176Z',
      linear(-58, 0, 26, 0, [
        [0, '#F5C463'],
        [0.6, '#E3A23A'],
        [1, '#B4762A'],
      ]),
    );
    pen.line('M-16 -214Q-32 -204 -30 -176M-16 -214Q0 -204 -2 -176', '#A0672A', 1.6, { opacity: 0.7 });
    pen.line('M-16 -214v-5', '#5B3A32', 2.6);
  });
}

function ivy(site: Site): void {
  const open = site.tone.misty ? 0.6 : 0.4 + site.tone.weather * 0.6;
  inLight(site, (pen) => {
    for (const [x, y, r] of [
      [-73, -6, 8],
      [-70, -20, 7],
      [-74, -34, 7],
      [-68, -46, 6],
      [-73, -58, 6],
      [-70, -70, 5],
      [-74, -82, 4],
    ] as const) {
      pen.ellipse(x, y, r * open, r * open * 0.9, y % 4 === 0 ? '#4F8A5C' : '#3F7350');
    }
  });
}

/** An office of brick, four floors, with an umbrella on its roof. */
export const insurer: House = {
  left: 90,
  right: 96,
  top: 222,
  draw: (site) => {
    groundShadow(site, -76, 118, 68);
    block(site, { x: -76, width: 118, height: 156, depth: 68, wall: BRICK, top: '#8E7468' });
    for (const y of [-142, -98, -54])
      for (const from of [10, 38]) flankPane(site, { x: 42, from, to: from + 18, y, height: 30 });
    courses(site);
    for (const y of [-144, -100]) {
      for (const x of [-66, -28, 10]) pane(site, { x, y, width: 22, height: 30, bars: [2, 2], sill: '#F0E2C8' });
    }
    inLight(site, (pen) => {
      pen.box(-80, -60, 126, 9, '#F0E2C8', 1);
      pen.path('M-76 -51h118v5h-118Z', '#2a1240', { opacity: 0.18 });
    });
    pane(site, { x: -68, y: -42, width: 52, height: 30, bars: [3, 1] });
    door(site, { x: 2, y: -46, width: 28, height: 46, colour: '#2E4A63' });
    block(site, { x: -81, y: -154, width: 128, height: 9, depth: 72, wall: '#F0E2C8', top: '#9A8072' });
    ivy(site);
    umbrella(site);
  },
};
