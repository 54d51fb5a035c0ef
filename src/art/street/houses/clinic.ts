import { path } from '../../shapes';
import { pane, flankPane } from '../openings';
import { block, groundShadow, inLight, type Site } from '../solid';
import type { House } from './house';

const GREEN = '#4E9A82';

function cross(site: Site): void {
  inLight(site, (pen) => {
    pen.path('M-24 -152h18v14h14v18h-14v14h-18v-14h-14v-18h14Z', '#3A7E69');
    pen.path('M-26 -154h18v14h14v18h-14v14h-18v-14h-14v-18h14Z', GREEN);
    pen.path('M-26 -154h18v3h-18ZM-40 -140h14v3h-14ZM-8 -140h14v3h-14Z', '#8CCBB4');
  });
}

function entrance(site: Site): void {
  const { pen, tone } = site;
  inLight(site, () => pen.box(-45, -48, 56, 48, '#5E9A86', 1));
  pen.path('M-42 -45h24v45h-24ZM-16 -45h24v45h-24Z', tone.glass);
  pen.path('M-42 -10v-35h18ZM-16 -10v-35h18Z', '#ffffff', { opacity: 0.18 });
  block(site, { x: -54, y: -50, width: 74, height: 7, depth: 6, wall: '#EFE7D8', top: '#ffffff' });
  inLight(site, () => {
    pen.line('M-51 -44V2M17 -44V2', '#B8AE9E', 3, { cap: 'butt' });
    pen.path('M-52 0h70l34 12h-90Z', '#D8CDB9');
    pen.line('M18 2l36 11M18 -12l36 11M54 13v-12M36 7v-12', '#8A9A94', 2.2);
  });
}

function planters(site: Site): void {
  const open = site.tone.misty ? 0.5 : site.tone.weather;
  inLight(site, (pen) => {
    pen.box(-96, -9, 36, 11, '#B98E63', 1.6);
    for (let x = -92; x < -62; x += 6) {
      pen.ellipse(x, -12, 5, 5.4, x % 4 === 0 ? '#5E9A6B' : '#477F58');
      if (open > 0.5) pen.ellipse(x + 1, -15, 2.4 * open, 2.4 * open, '#F4A8A0');
    }
  });
}

/** A light building with a green cross and a ramp to its door. */
export const clinic: House = {
  left: 106,
  right: 112,
  top: 186,
  draw: (site) => {
    groundShadow(site, -96, 156, 70);
    block(site, { x: -96, width: 156, height: 100, depth: 70, wall: '#EFE7D8', top: '#C9C4B8' });
    for (const y of [-86, -46]) flankPane(site, { x: 60, from: 12, to: 56, y, height: 22, frame: '#5E9A86' });
    block(site, { x: -58, width: 82, height: 168, depth: 46, wall: '#FCF8EE', top: '#D5CFC2' });
    for (const y of [-154, -120]) flankPane(site, { x: 24, from: 8, to: 36, y, height: 16, frame: '#5E9A86' });
    block(site, { x: -61, y: -166, width: 88, height: 7, depth: 48, wall: GREEN, top: '#A9C9BC' });
    block(site, { x: -99, y: -98, width: 39, height: 6, depth: 4, wall: GREEN, top: '#A9C9BC' });
    block(site, { x: 26, y: -98, width: 37, height: 6, depth: 72, wall: GREEN, top: '#A9C9BC' });
    cross(site);
    inLight(site, (pen) => pen.path(path`M-58 -100h82v4h-82Z`, '#2a1240', { opacity: 0.1 }));
    for (const x of [-48, -12]) pane(site, { x, y: -94, width: 26, height: 26, bars: [2, 1], frame: '#5E9A86' });
    for (const y of [-84, -44])
      for (const x of [-88, 32]) pane(site, { x, y, width: 22, height: 26, bars: [1, 2], frame: '#5E9A86' });
    entrance(site);
    planters(site);
  },
};
