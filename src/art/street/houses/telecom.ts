import { path } from '../../shapes';
import { door, pane, flankPane } from '../openings';
import { block, groundShadow, inLight, type Site } from '../solid';
import type { House } from './house';

function mast(site: Site): void {
  inLight(site, (pen) => {
    pen.line('M0 -122L15 -204L30 -122M4 -142h22M8 -164h14M6 -142L22 -164M24 -142L10 -164M11 -184h8', '#6A5A5E', 2.8);
    pen.path('M20 -150h11q3 0 3 3v8q0 3 -3 3h-11Z', '#E8E0D4');
    pen.path('M8 -176h-9q-3 0 -3 3v6q0 3 3 3h9Z', '#D6CCC2');
  });
  const { pen } = site;
  pen.line('M3 -209a16 16 0 0 1 24 0M-5 -216a26 26 0 0 1 40 0', '#E26A4F', 3);
  pen.ellipse(15, -204, 4, 4, '#E26A4F');
}

/** Things on show in the window: blocks and lines, lit from above. */
function display(site: Site, x: number): void {
  inLight(site, (pen) => {
    for (let i = 0; i < 4; i++) {
      const at = x + i * 18;
      pen.box(at - 3, -30, 14, 14, '#F0E2C8', 1);
      pen.box(at, -48, 8, 16, '#2B3346', 1.6);
      pen.box(at + 1, -46, 6, 11, i % 2 ? '#7FC1C4' : '#E9A25C', 0.6);
    }
  });
}

/** A low shop of glass with a mast on its roof. */
export const telecom: House = {
  left: 98,
  right: 110,
  top: 224,
  draw: (site) => {
    groundShadow(site, -88, 144, 70);
    block(site, { x: -88, width: 144, height: 118, depth: 70, wall: '#4F86A0', top: '#5B7480' });
    for (const from of [8, 38]) flankPane(site, { x: 56, from, to: from + 24, y: -66, height: 48 });
    flankPane(site, { x: 56, from: 8, to: 62, y: -108, height: 20 });
    for (const x of [-80, -46, -12, 22]) pane(site, { x, y: -110, width: 26, height: 18, frame: '#33627A' });
    inLight(site, (pen) => {
      pen.box(-92, -86, 152, 17, '#E26A4F', 3);
      pen.box(-92, -86, 152, 4, '#F59A7C', 2);
      pen.path('M-88 -69h144v6h-144Z', '#2a1240', { opacity: 0.25 });
      pen.ellipse(-78, -77, 4.5, 4.5, '#FBF1DE');
      pen.box(-68, -79, 40, 4, '#FBF1DE', 2);
      pen.box(-24, -79, 18, 4, '#FBF1DE', 2);
    });
    pane(site, { x: -80, y: -60, width: 84, height: 50, frame: '#33627A' });
    display(site, -74);
    door(site, { x: 17, y: -58, width: 28, height: 58, colour: '#2C5468' });
    block(site, { x: -91, y: -116, width: 150, height: 7, depth: 72, wall: '#33627A', top: '#6A848E' });
    mast(site);
    inLight(site, (pen) => {
      pen.line(path`M-40 -124v-9h22v9`, '#4A5A62', 2.4);
      pen.box(-44, -137, 30, 12, '#C9C2B8', 2);
      pen.line('M-40 -131h22', '#8A8480', 1.6);
    });
  },
};
