import { linear } from '../../displayList';
import { path } from '../../shapes';
import { behind, block, flankColour, groundShadow, inLight, polygon, type Site } from '../solid';
import type { House } from './house';

function tower(site: Site): void {
  const { pen, tone } = site;
  inLight(site, () => {
    pen.path(
      'M42 -40L47 -150h20L72 -40Z',
      linear(42, 0, 72, 0, [
        [0, '#F4EDE0'],
        [0.55, '#DCD5CA'],
        [1, '#A39C9C'],
      ]),
    );
    pen.path('M36 -150L28 -178H86L78 -150Z', '#48606C');
  });
  pen.path('M33 -154L28 -175H49L50 -154ZM53 -154L52 -175H64L63 -154ZM66 -154L67 -175H86L81 -154Z', tone.glass);
  inLight(site, () => {
    pen.path('M24 -178h66l-6 -9h-54Z', '#3C5360');
    pen.path('M24 -178h66v3h-66Z', '#2a1240', { opacity: 0.25 });
    pen.line('M57 -187v-17M50 -187v-8', '#3C5360', 2.6);
    pen.box(40, -150, 34, 5, '#C9C2B8', 1);
  });
  pen.ellipse(57, -205, 3.2, 3.2, '#EE6A4E');
}

/** A vault of glass, drawn as slices that go back. */
function hall(site: Site): void {
  const { pen, tone } = site;
  const arch = 'M-100 0V-44Q-92 -92 -26 -96Q40 -92 48 -44V0Z';
  inLight(site, () => {
    const [dx, dy] = behind(0, 0, 78);
    pen.path(path`M48 0V-44L${48 + dx} ${dy - 44}V${dy}Z`, flankColour(site, '#C9D2D2'));
    pen.path(
      path`M-26 -96L${dx - 26} ${dy - 96}Q${dx + 40} ${dy - 92} ${dx + 48} ${dy - 44}L48 -44Q40 -92 -26 -96Z`,
      linear(0, -110, 60, -50, [
        [0, '#D6E2E2'],
        [0.5, '#8FAAB2'],
        [1, '#5E7F8A'],
      ]),
    );
    for (const t of [0.3, 0.6]) {
      const [x, y] = behind(0, 0, 78 * t);
      pen.line(path`M${x - 26} ${y - 96}Q${x + 40} ${y - 92} ${x + 48} ${y - 44}`, '#4E6C78', 1.6, { opacity: 0.6 });
    }
    pen.path(arch, '#EFE8DC');
  });
  pen.path('M-92 -8V-44Q-85 -84 -26 -88Q33 -84 40 -44V-8Z', tone.glass);
  pen.path('M-92 -30V-44Q-85 -84 -26 -88L-60 -30Z', '#ffffff', { opacity: tone.hour === 'dusk' ? 0.06 : 0.22 });
  inLight(site, () => {
    pen.line('M-70 -8V-76M-48 -8V-86M-26 -8V-88M-4 -8V-86M18 -8V-76M-92 -44H40M-88 -62H36', '#F7F1E6', 2.4, {
      cap: 'butt',
    });
    pen.box(-58, -36, 64, 7, '#3C858A', 2);
    pen.path('M-58 -29h64l6 9h-76Z', '#2a1240', { opacity: 0.2 });
    pen.box(-46, -28, 19, 28, '#2F6F73', 1);
    pen.box(-25, -28, 19, 28, '#2F6F73', 1);
  });
  pen.path('M-43 -25h13v18h-13ZM-22 -25h13v18h-13Z', tone.glass);
}

/** A parked machine behind the hall: only its nose and tail are seen. */
function plane(site: Site): void {
  inLight(site, (pen) =>
    pen.group({ x: 12 }, () => {
      pen.path('M-112 -92L-104 -128h16l14 32Z', '#C8503A');
      pen.path('M-106 -112l-4 20h38l-3 -6Z', '#8d3426', { opacity: 0.35 });
      pen.path('M-126 -74q0 -18 22 -20h60v30h-60q-22 0 -22 -10Z', '#F7F1E6');
      pen.path('M-126 -74q0 10 22 10h60v-8h-68q-8 0 -14 -2Z', '#C9BFB4');
      pen.line('M-108 -82h58', '#48606C', 3, { dash: '3 6' });
    }),
  );
}

/** A terminal with a vaulted roof, a control tower and a plane behind. */
export const airport: House = {
  left: 118,
  right: 104,
  top: 208,
  draw: (site) => {
    groundShadow(site, -100, 148, 78);
    plane(site);
    tower(site);
    hall(site);
    block(site, { x: -104, width: 156, height: 6, depth: 8, wall: '#CFC3B0', top: '#E5DBC8' });
    inLight(site, (pen) => {
      for (const [x, colour] of [
        [14, '#E3A23A'],
        [26, '#6E3B5E'],
      ] as const) {
        pen.box(x, -17, 9, 13, colour, 2);
        pen.line(path`M${x + 2.5} -17v-5h4v5`, '#3A2C30', 1.4);
      }
      pen.path(
        polygon([
          [56, 4],
          [62, -14],
          [64, -14],
          [60, 4],
        ]),
        '#8A8088',
      );
    });
  },
};
