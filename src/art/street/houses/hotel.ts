import { darker } from '../../colour';
import { path } from '../../shapes';
import { pane, flankPane } from '../openings';
import { behind, block, flankColour, groundShadow, inLight, polygon, type Site } from '../solid';
import type { House } from './house';

const WALL = '#9A7AA8';

function mansard(site: Site): void {
  const colour = '#5C4270';
  inLight(site, (pen) => {
    const back = behind(46, -168, 64);
    pen.path(
      polygon([[50, -168], [back[0] + 4, back[1]], behind(36, -200, 58), [40, -200]]),
      flankColour(site, colour),
    );
    pen.path('M-80 -168L-70 -200H40L50 -168Z', colour);
    pen.path(polygon([[-70, -200], behind(-70, -200, 58), behind(40, -200, 58), [40, -200]]), darker(colour, 0.3));
    pen.line('M-77 -178h124M-74 -189h117', '#3E2A50', 1.4, { opacity: 0.6 });
    pen.box(-83, -170, 136, 6, '#EBD9E6', 1);
  });
  for (const x of [-58, -23, 12]) {
    inLight(site, (pen) => pen.path(path`M${x - 4} -169v-18q11 -14 22 0v18Z`, '#EBD9E6'));
    pane(site, { x: x + 1, y: -186, width: 12, height: 16, radius: 5, frame: '#EBD9E6' });
  }
}

function balcony(site: Site, x: number, y: number): void {
  inLight(site, (pen) => {
    pen.path(path`M${x - 7} ${y}h34v4h-34Z`, '#F3E4EE');
    pen.path(path`M${x - 5} ${y + 4}h30v5h-30Z`, '#2a1240', { opacity: 0.18 });
    let rail = path`M${x - 6} ${y - 10}h32`;
    for (let i = 0; i <= 6; i++) rail += path`M${x - 6 + i * 5.33} ${y - 10}v10`;
    pen.line(rail, '#4A3450', 1.5, { cap: 'butt' });
  });
}

function entrance(site: Site): void {
  const { pen, tone } = site;
  inLight(site, () => pen.box(-38, -46, 46, 46, '#5A3A2C', 2));
  pen.path('M-34 -42h18v42h-18ZM-14 -42h18v42h-18Z', tone.glass);
  inLight(site, () => {
    pen.line('M-17 -20v8M-13 -20v8', '#E9B44C', 2.4);
    pen.path('M-46 -48h62l6 -13h-74Z', '#C8503A');
    pen.path('M-52 -61h74l1.500 -4h-77Z', '#E07A5E');
    pen.path('M-46 -48h62v5h-62Z', '#2a1240', { opacity: 0.28 });
    pen.path('M-32 0h34l8 13h-50Z', '#A8392E');
    for (const x of [-56, 20]) {
      pen.path(path`M${x} -12h12l-2 12h-8Z`, '#E3A23A');
      pen.ellipse(x + 6, -19, 8.5, 8.5, '#477F58');
      pen.ellipse(x + 6, -31, 6, 6, '#5E9A6B');
      pen.line(path`M${x + 6} -12v-4`, '#5B3A32', 2);
    }
  });
}

/** A tall house of many windows, with balconies, a canopy and a red carpet. */
export const hotel: House = {
  left: 90,
  right: 96,
  top: 228,
  chimney: [33, -224],
  draw: (site) => {
    groundShadow(site, -76, 122, 64);
    block(site, { x: -76, width: 122, height: 168, depth: 64, wall: WALL });
    for (const y of [-154, -116, -78, -40])
      for (const from of [8, 36]) flankPane(site, { x: 46, from, to: from + 16, y, height: 24, frame: '#EBD9E6' });
    mansard(site);
    block(site, { x: 22, y: -203, width: 15, height: 17, depth: 13, wall: '#8A5A4C', top: '#6E4438' });
    for (const y of [-156, -119, -82]) {
      for (const x of [-64, -27, 10]) {
        pane(site, { x, y, width: 20, height: 25, radius: 9, bars: [2, 1], frame: '#F3E4EE' });
        balcony(site, x, y + 26);
      }
    }
    for (const x of [-68, 26]) pane(site, { x, y: -40, width: 16, height: 24, radius: 7, frame: '#F3E4EE' });
    entrance(site);
  },
};
