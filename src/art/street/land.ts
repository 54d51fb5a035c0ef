import { chanceFrom } from '../../core/model/chance';
import { darker, mix } from '../colour';
import { linear, radial, type Pen } from '../displayList';
import { byWeather } from '../light';
import { clouds } from '../places/sky';
import { path } from '../shapes';
import { bench, bicycle, lamp, letterBox, poplar, tree } from './greens';
import { type Plan, type Row, rowY } from './plan';
import { ROAD } from './roads';
import { hillColour, skyColours, type Tone } from './tone';

/** Sky, drifting clouds and far hills. */
export function farLand(pen: Pen, plan: Plan, tone: Tone): void {
  const { width, height, rows } = plan;
  const horizon = (rows[0]?.y ?? height / 2) - 30;
  const [top, low] = skyColours(tone);
  pen.box(
    0,
    0,
    width,
    height,
    linear(0, 0, 0, horizon, [
      [0, top],
      [1, low],
    ]),
  );
  if (tone.weather > 0.5) {
    const a = (tone.weather - 0.5) * 1.6;
    pen.ellipse(
      width * 0.08,
      horizon * 0.5,
      300,
      300,
      radial(width * 0.08, horizon * 0.5, 300, [
        [0, tone.hour === 'dusk' ? '#FFB98A' : '#FFF6D8', Math.min(0.9, a)],
        [1, tone.hour === 'dusk' ? '#FFB98A' : '#FFF6D8', 0],
      ]),
    );
  }
  const cloud = tone.hour === 'dusk' ? '#8F86AC' : '#ffffff';
  clouds(
    pen,
    12,
    Math.round(width / 110),
    [0, 16, width, horizon * 0.4],
    cloud,
    byWeather(tone.weather, 0.2, 0.26, 0.4, 0.5, 0.55),
    0.5,
  );
  farHills(pen, plan, tone, horizon);
}

function farHills(pen: Pen, { width }: Plan, tone: Tone, horizon: number): void {
  const hill = (y: number, swell: number, depth: number): void => {
    pen.path(
      path`M-4 ${y}C${width * 0.16} ${y - swell} ${width * 0.3} ${y - swell * 0.4} ${width * 0.46} ${y - swell * 0.8}S${width * 0.82} ${y - swell * 1.3} ${width + 4} ${y - swell * 0.3}V${horizon + 160}H-4Z`,
      hillColour(tone, depth),
    );
  };
  hill(horizon - 44, 74, 0.72);
  hill(horizon - 22, 52, 0.54);
  const chance = chanceFrom(77);
  for (let i = 0; i < width / 24; i++)
    poplar(pen, tone, chance() * width, horizon - 30 - chance() * 26, 0.4 + chance() * 0.4);
  hill(horizon + 6, 34, 0.34);
}

/** Trees, a pond and a fence on the grass between a street and the next. */
export function meadow(pen: Pen, plan: Plan, place: number, tone: Tone): void {
  const upper = plan.rows[place];
  const lower = plan.rows[place + 1];
  if (upper === undefined || lower === undefined) return;
  const { width } = plan;
  const top = upper.y + upper.bow + (ROAD.roadway + 22) * upper.scale;
  const deep = lower.y - 70 * lower.scale - top;
  const pondX = gapsOf(plan, lower).at(-2) ?? width / 2;
  if (place === 0) pond(pen, tone, pondX, top + deep * 0.24, lower.scale);
  const chance = chanceFrom(31 + place);
  const trees = Array.from({ length: Math.round(width / 44) }, (_, index) => ({
    x: ((index + chance()) / (width / 44)) * width,
    y: top + deep * chance(),
    seed: index + place * 40,
  })).toSorted((one, other) => one.y - other.y);
  for (const { x, y, seed } of trees) {
    const size = upper.scale * 0.66 + (lower.scale - upper.scale) * 0.5 * ((y - top) / Math.max(1, deep));
    const isInPond = place === 0 && Math.abs(x - pondX) < 70 * lower.scale;
    if (!isInPond) tree(pen, tone, x, y, size, seed);
  }
}

function pond(pen: Pen, tone: Tone, x: number, y: number, size: number): void {
  const [sky] = skyColours(tone);
  pen.ellipse(x, y, 62 * size, 15 * size, darker(hillColour(tone, 0.1), 0.22));
  pen.ellipse(x, y + 1, 57 * size, 12.5 * size, mix(sky, '#ffffff', 0.2));
  pen.line(
    path`M${x - 34 * size} ${y - 3}h${24 * size}M${x - 4 * size} ${y + 4}h${30 * size}M${x + 10 * size} ${y - 4}h${18 * size}`,
    '#ffffff',
    1.6,
    { opacity: 0.5 },
  );
  for (const dx of [-14, 2]) {
    pen.path(
      path`M${x + dx * size} ${y}q${2 * size} ${5 * size} ${8 * size} ${4 * size}q${5 * size} 0 ${5 * size} ${-4 * size}q${-3 * size} ${-1 * size} ${-7 * size} 0q${-1 * size} ${-7 * size} ${-5 * size} ${-5 * size}q${-2 * size} ${2 * size} ${-1 * size} ${5 * size}Z`,
      '#FBF6EA',
    );
  }
}

/** Trees behind the houses of a street. */
export function behindHouses(pen: Pen, plan: Plan, place: number, tone: Tone): void {
  const row = plan.rows[place];
  if (row === undefined) return;
  for (const x of gapsOf(plan, row)) {
    const y = rowY(row, x, plan.width) - 20 * row.scale;
    tree(pen, tone, x - 17 * row.scale, y, row.scale * 0.86, Math.round(x) + place);
    tree(pen, tone, x + 14 * row.scale, y - 4, row.scale * 0.7, Math.round(x) + place + 1);
  }
}

/** What stands on the pavement before the houses of a street. */
export function onPavement(pen: Pen, plan: Plan, place: number, tone: Tone): void {
  const row = plan.rows[place];
  if (row === undefined) return;
  const s = row.scale;
  const ground = (x: number): number => rowY(row, x, plan.width);
  for (const [index, x] of gapsOf(plan, row).entries()) {
    const y = ground(x) + 11 * s;
    if (index === 0) continue;
    if (x > plan.width - 100 * s) lamp(pen, tone, x, y, s);
    else if ((index + place) % 2 === 0) tree(pen, tone, x, y, s * 0.82, index * 3 + place);
    else lamp(pen, tone, x - 4 * s, y, s);
    if ((index + place) % 3 === 0) bench(pen, tone, x + 34 * s, y - 2, s * 0.9);
    if ((index + place) % 3 === 1) bicycle(pen, tone, x + 12 * s, y, s * 0.95);
    if ((index + place) % 3 === 2) letterBox(pen, tone, x + 20 * s, y, s);
  }
}

/** Where there is room: at both ends and between the houses. */
function gapsOf({ width, spots, rows }: Plan, row: Row): readonly number[] {
  const own = spots.filter((spot) => spot.row === rows.indexOf(row)).map(({ x }) => x);
  const between = own.slice(1).map((x, index) => (x + (own[index] ?? x)) / 2);
  return [
    Math.max(10, (own[0] ?? 0) - 118 * row.scale),
    ...between,
    Math.min(width - 10, (own.at(-1) ?? width) + 118 * row.scale),
  ];
}

/** Flowers nearest to us, along the lower edge. */
export function foreground(pen: Pen, { width, height }: Plan, tone: Tone): void {
  const chance = chanceFrom(9);
  const open = byWeather(tone.weather, 0.15, 0.3, 0.6, 0.9, 1);
  for (let i = 0; i < width / 16; i++) {
    const x = chance() * width;
    const y = height - 2 - chance() * 16;
    const colour = i % 3 === 0 ? '#F4A8A0' : i % 3 === 1 ? '#FFD27A' : '#FFF6E0';
    pen.line(path`M${x} ${y + 7}v-7`, darker(hillColour(tone, 0), 0.2), 1.6);
    pen.group(tone.at, () => pen.ellipse(x, y, 2.6, 2.6, colour, { opacity: open }));
  }
}
