import { chanceFrom } from '../../core/model/chance';
import { darker } from '../colour';
import { linear, type Pen } from '../displayList';
import { path } from '../shapes';
import { type Plan, type Row, rowY } from './plan';
import { hillColour, landColour, type Tone } from './tone';

/** How deep the parts of a street are, for a scale of 1: where the pavement and the roadway end, below the houses. */
export const ROAD = { pavement: 15, roadway: 50 } as const;

/** A line from edge to edge that bows as the street does, `below` it. */
function bowed(row: Row, width: number, below: number): { readonly from: string; readonly back: string } {
  const edge = row.y + row.bow + below;
  const control = row.y - row.bow + below;
  return {
    from: path`M-4 ${edge}Q${width / 2} ${control} ${width + 4} ${edge}`,
    back: path`L${width + 4} ${edge}Q${width / 2} ${control} -4 ${edge}Z`,
  };
}

const band = (row: Row, width: number, top: number, bottom: number): string =>
  bowed(row, width, top).from + bowed(row, width, bottom).back;

/** The lawn a street lies on, its pavement and its roadway. */
export function streetGround(pen: Pen, plan: Plan, place: number, tone: Tone): void {
  const { width, height, rows } = plan;
  const row = rows[place];
  if (row === undefined) return;
  const s = row.scale;
  const lawn = hillColour(tone, 0.24 - place * 0.12);
  const rise = 34 * s;
  const edge = row.y + row.bow - rise;
  pen.path(
    path`M-4 ${edge}C${width * 0.2} ${edge - row.bow * 2 - 8} ${width * 0.34} ${row.y - rise + 4} ${width / 2} ${row.y - rise - 4}S${width * 0.84} ${edge - row.bow} ${width + 4} ${edge - 6}V${height}H-4Z`,
    linear(0, row.y - rise, 0, row.y + 150 * s, [
      [0, lawn],
      [1, darker(lawn, 0.12)],
    ]),
  );
  tufts(pen, plan, row, tone);
  pen.path(
    band(row, width, -16 * s, ROAD.pavement * s),
    landColour(tone.hour, tone.weather, '#96929C', '#A8A5A8', '#CFC6B6', '#E8D8BA', '#F2E0BE'),
  );
  pen.line(
    bowed(row, width, ROAD.pavement * s).from,
    landColour(tone.hour, tone.weather, '#77747F', '#8A878E', '#A9A092', '#C8B392', '#D0B890'),
    3.4 * s,
    { cap: 'butt' },
  );
  roadway(pen, row, width, tone);
}

function roadway(pen: Pen, row: Row, width: number, tone: Tone): void {
  const s = row.scale;
  const asphalt = landColour(tone.hour, tone.weather, '#5A5B68', '#6B6C76', '#8A8684', '#A3948A', '#AE9C8C');
  pen.path(band(row, width, (ROAD.pavement + 2) * s, ROAD.roadway * s), asphalt);
  pen.path(band(row, width, (ROAD.pavement + 2) * s, (ROAD.pavement + 7) * s), '#2a1240', { opacity: 0.14 });
  pen.line(bowed(row, width, ((ROAD.pavement + ROAD.roadway) / 2 + 2) * s).from, '#FFF3D8', 2.4 * s, {
    dash: `${18 * s} ${16 * s}`,
    opacity: 0.6,
    cap: 'butt',
  });
  pen.line(
    bowed(row, width, ROAD.roadway * s).from,
    landColour(tone.hour, tone.weather, '#8A8792', '#9C999E', '#C4BAA8', '#DEC9A4', '#E8D2A8'),
    5 * s,
    { cap: 'butt' },
  );
  if (tone.weather >= 0.42 || tone.misty) return;
  const chance = chanceFrom(5 + Math.round(row.y));
  for (let i = 0; i < 7; i++) {
    const x = chance() * width;
    pen.ellipse(x, rowY(row, x, width) + (22 + chance() * 22) * s, (16 + chance() * 26) * s, 3 * s, '#C4D2E8', {
      opacity: 0.28,
    });
  }
}

/** Grass between two streets. */
function tufts(pen: Pen, { width }: Plan, row: Row, tone: Tone): void {
  const chance = chanceFrom(Math.round(row.y));
  const s = row.scale;
  let d = '';
  for (let i = 0; i < width / 22; i++) {
    const x = chance() * width;
    const y = rowY(row, x, width) + (62 + chance() * 90) * s;
    d += path`M${x} ${y}l${-3 * s} ${-7 * s}M${x} ${y}v${-9 * s}M${x} ${y}l${3 * s} ${-7 * s}`;
  }
  pen.line(d, darker(hillColour(tone, 0.1), 0.25), 1.6 * s, { opacity: 0.4 });
}

/** Steps that lead from one street down to the next, through a gap between its houses. */
export function stairs(pen: Pen, plan: Plan, place: number, tone: Tone): void {
  const upper = plan.rows[place];
  const lower = plan.rows[place + 1];
  if (upper === undefined || lower === undefined) return;
  const gaps = lower.houses.length;
  const bottomX = plan.width / 2 + (plan.width / gaps) * (place % 2 === 0 ? -0.5 : 0.5) * (gaps % 2 === 0 ? 2 : 1);
  const topX = bottomX + (place % 2 === 0 ? 70 : -70);
  const topY = rowY(upper, topX, plan.width) + ROAD.roadway * upper.scale;
  const bottomY = rowY(lower, bottomX, plan.width) - 14 * lower.scale;
  const mid = (topY + bottomY) / 2;
  const stone = landColour(tone.hour, tone.weather, '#8C8A94', '#9C9AA0', '#C2B9AA', '#DCCBAA', '#E6D4AE');
  pen.path(
    path`M${topX - 8} ${topY}C${topX - 10} ${mid} ${bottomX - 14} ${mid} ${bottomX - 15} ${bottomY}H${bottomX + 15}C${bottomX + 14} ${mid} ${topX + 12} ${mid} ${topX + 8} ${topY}Z`,
    stone,
  );
  let steps = '';
  for (let t = 0.06; t < 1; t += 0.09) {
    const ease = t * t * (3 - 2 * t);
    const x = topX + (bottomX - topX) * ease;
    const half = 8 + 7 * t;
    steps += path`M${x - half} ${topY + (bottomY - topY) * t}h${half * 2}`;
  }
  pen.line(steps, '#2a1240', 1.6, { opacity: 0.22, cap: 'butt' });
}
