import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { skyPanel } from '../../../src/art/places/night';
import { clouds } from '../../../src/art/places/sky';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';
import { chanceFrom } from '../../../src/core/model/chance';

function drawSky({ pen, weather }: Scene): void {
  skyPanel(
    pen,
    [62, 64, 366, 270],
    [
      byWeather(weather, '#39435E', '#545F7A', '#9AA8B8', '#86C0DA', '#74B8E0'),
      byWeather(weather, '#525C78', '#707A92', '#BCC4C8', '#C4DEDC', '#C0E0E4'),
      byWeather(weather, '#6A7490', '#9096A8', '#DAD8CE', '#FBE8C0', '#FFEDBE'),
    ],
  );
  glow(pen, 132, 130, 250, '#FFF0C4', byWeather(weather, 0, 0, 0.1, 0.8, 1));
  clouds(
    pen,
    47,
    7,
    [60, 80, 370, 100],
    byWeather(weather, '#414B66', '#646E86', '#CACDD0', '#FFF6E6', '#FFFBF0'),
    byWeather(weather, 0.95, 0.9, 0.85, 0.75, 0.7),
    byWeather(weather, 1.1, 1, 0.8, 0.5, 0.44),
  );
}

function drawHills({ pen, weather }: Scene): void {
  const far = byWeather(weather, '#4A566C', '#5E6C7C', '#93A596', '#9CC08E', '#A4C88C');
  const near = byWeather(weather, '#3D4C5A', '#4E6066', '#7A9474', '#7FB06C', '#86B868');
  pen.path('M60 300q90 -60 190 -22q90 -50 190 -8V460H60Z', far);
  pen.path('M60 352q110 -50 210 -12q90 -34 170 0V470H60Z', near);
  const wall = byWeather(weather, '#59617A', '#727A8C', '#C8C0B4', '#F2E2C4', '#FAEACA');
  const roof = byWeather(weather, '#4A4458', '#6A5560', '#A0685A', '#C9704F', '#D4744C');
  pen.path(boxPath(286, 282, 54, 34), wall);
  pen.path('M278 284l35 -28l35 28Z', roof);
  pen.path(boxPath(328, 258, 8, 18), roof);
  pen.path(
    boxPath(297, 293, 11, 13, 1) + boxPath(318, 293, 11, 13, 1),
    byWeather(weather, '#E6B468', '#E2B878', '#9C9490', '#8C7A78', '#8C7A78'),
  );
  for (const x of [252, 360, 384]) {
    pen.path(ellipsePath(x, 312, 11, 20), byWeather(weather, '#33424E', '#42565A', '#5C7C62', '#5C9458', '#609A56'));
  }
}

function drawTree({ pen, weather }: Scene): void {
  const bark = byWeather(weather, '#343040', '#4A4048', '#6A5448', '#7A563E', '#84583C');
  pen.line('M128 470C134 400 120 360 126 300M126 340C112 318 98 312 86 304M128 352C146 330 160 322 178 312', bark, 10);
  const leaf = byWeather(weather, '#40564C', '#506A54', '#6E9458', '#7FB456', '#88BE58');
  const shine = byWeather(weather, '#4C6458', '#5E7A5E', '#86A868', '#A4CC68', '#B4D66C');
  const full = byWeather(weather, 0.72, 0.78, 0.92, 1, 1.04);
  for (const [x, y, r] of [
    [84, 284, 42],
    [132, 244, 56],
    [180, 286, 44],
    [134, 304, 40],
  ] as const) {
    pen.path(ellipsePath(x, y, r * full, r * full * 0.86), leaf);
    pen.path(ellipsePath(x - r * 0.25, y - r * 0.28, r * 0.52 * full, r * 0.38 * full), shine, { opacity: 0.7 });
  }
}

/** Beds and a fence: bare and wet in misery, in flower when it is good. */
function drawBeds({ pen, weather }: Scene): void {
  const post = byWeather(weather, '#6A7088', '#868C9C', '#D2CCC0', '#F4E8D2', '#FFF2DA');
  let fence = '';
  for (let x = 200; x < 430; x += 26) fence += path`M${x} 428V378l7 -9l7 9V428Z`;
  pen.path(fence, post);
  pen.path(boxPath(196, 390, 240, 6) + boxPath(196, 412, 240, 6), post);
  pen.path('M60 420q190 -24 380 0V470H60Z', byWeather(weather, '#36463E', '#465A46', '#688A52', '#72A24E', '#7AAC4C'));
  const bloom = byWeather(weather, 0, 0.15, 0.5, 0.95, 1);
  const chance = chanceFrom(71);
  const petals = ['', '', ''];
  for (let i = 0; i < 54; i++) {
    const r = (2.6 + chance() * 3) * bloom;
    petals[i % 3] += ellipsePath(70 + chance() * 350, 420 + chance() * 20, r, r);
  }
  if (bloom <= 0.05) return;
  for (const [i, colour] of ['#E07A6A', '#F6D36A', '#F4E6F0'].entries()) pen.path(petals[i] ?? '', colour);
}

/** The garden behind the writing table. */
export function drawGarden(scene: Scene): void {
  drawSky(scene);
  drawHills(scene);
  drawTree(scene);
  drawBeds(scene);
}
