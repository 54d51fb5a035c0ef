import { darker } from '../../colour';
import { path, type Point } from '../../shapes';
import { door, pane, flankPane } from '../openings';
import { behind, block, flankColour, groundShadow, inLight, polygon, type Site } from '../solid';
import type { House } from './house';

const WALL = '#DDA260';
const ROOF = '#A5653A';

/** One tooth of the roof: a slope, and glass that looks towards the light. */
function tooth(site: Site, x: number): void {
  const { pen, tone } = site;
  const back = (px: number, py: number): Point => behind(px, py, 72);
  inLight(site, () => {
    pen.path(polygon([[x, -134], back(x, -134), back(x + 49, -100), [x + 49, -100]]), flankColour(site, ROOF));
    pen.path(
      polygon([
        [x, -134],
        [x + 49, -100],
        [x, -100],
      ]),
      darker(WALL, 0.1),
    );
    pen.line(path`M${x - 2} -135L${x + 50} -99`, darker(ROOF, 0.2), 4);
  });
  pen.path(
    polygon([
      [x + 7, -120],
      [x + 28, -105],
      [x + 7, -105],
    ]),
    tone.glass,
  );
}

function parcel(site: Site, x: number, y: number, width: number, height: number, tape: string): void {
  block(site, { x, y, width, height, depth: 12, wall: '#D9AE74', top: '#E9C692' });
  inLight(site, (pen) =>
    pen.path(path`M${x + width * 0.38} ${y}v${-height}h${width * 0.2}v${height}Z`, tape, { opacity: 0.85 }),
  );
}

function van(site: Site): void {
  const { pen, tone } = site;
  inLight(site, () => {
    pen.ellipse(72, 13, 42, 5, '#2a1240', { opacity: 0.24 });
    pen.path('M34 10V-30q0 -4 4 -4h44v44Z', '#FBF3E4');
    pen.path('M82 10V-34h10q6 0 10 8l6 14q3 2 3 6v16Z', '#F1E4CE');
    pen.box(34, -12, 48, 8, '#C8503A');
    pen.path('M44 -28h14v10h-14Z', '#C8503A');
    pen.path('M48 -28h6v10h-6Z', '#FBF3E4');
  });
  pen.path('M88 -28h5q4 0 7 7l3 8h-15Z', tone.glass);
  inLight(site, () => {
    for (const x of [50, 96]) {
      pen.ellipse(x, 10, 8, 8, '#2B2C38');
      pen.ellipse(x, 10, 3.4, 3.4, '#C9C2B8');
    }
    pen.box(107, 0, 5, 5, '#F0C24E', 1);
  });
}

/** The online shop: a warehouse with a saw-tooth roof, parcels and a van. */
export const shop: House = {
  left: 106,
  right: 118,
  top: 160,
  draw: (site) => {
    groundShadow(site, -96, 147, 72);
    block(site, { x: -96, width: 147, height: 100, depth: 72, wall: WALL });
    for (const from of [8, 32]) flankPane(site, { x: 51, from, to: from + 18, y: -84, height: 20 });
    for (const x of [-96, -47, 2]) tooth(site, x);
    inLight(site, (pen) => {
      let ribs = '';
      for (let x = -86; x < 48; x += 9) ribs += path`M${x} -98V0`;
      pen.line(ribs, '#A5703A', 1, { opacity: 0.3, cap: 'butt' });
    });
    for (const x of [-84, -42, 0]) pane(site, { x, y: -88, width: 32, height: 16, bars: [3, 1] });
    inLight(site, (pen) => {
      pen.box(-86, -58, 66, 58, '#5B4038', 2);
      pen.box(-82, -54, 58, 22, '#8A9AA0', 1);
      pen.line('M-82 -48h58M-82 -42h58M-82 -36h58', '#5E7078', 1.6);
    });
    openGate(site);
    door(site, { x: -6, y: -48, width: 25, height: 48, colour: '#2F6F73' });
    parcel(site, -78, 0, 22, 20, '#C8503A');
    parcel(site, -56, 0, 20, 14, '#2F6F73');
    parcel(site, -74, -20, 16, 12, '#E9E0D0');
    van(site);
  },
};

/** The dark of the open gate, with the light inside it. */
function openGate({ pen: brush, tone }: Site): void {
  brush.path('M-82 -32h58v32h-58Z', tone.glass, { opacity: 0.75 });
  brush.path('M-82 -32h58v6h-58Z', '#2a1240', { opacity: 0.3 });
}
