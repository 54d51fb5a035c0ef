import { chanceFrom } from '../../core/model/chance';
import type { Pen } from '../displayList';
import { byWeather } from '../light';
import { clamp } from '../numbers';
import { ellipsePath, path } from '../shapes';
import type { Box, LivingDetail } from './backdrop';

/** One drop for so many square units of glass. */
const AREA = 4200;
/** The longest trail a drop leaves. */
const TRAIL = 46;

/** A drop hangs for a while and then runs, now faster, now slower, as drops do. */
function fallen(turn: number): number {
  const run = clamp((turn - 0.35) / 0.65);
  return run - (Math.sin(run * Math.PI * 6) / (Math.PI * 6)) * 0.85;
}

interface Strokes {
  trails: string;
  bodies: string;
  glints: string;
}

function addDrop(strokes: Strokes, [left, top, width, height]: Box, chance: () => number, seconds: number): void {
  const size = 2 + chance() * 2.2;
  const edge = size + 1;
  const x = left + edge + chance() * (width - 2 * edge);
  const from = top + edge + chance() * height * 0.4;
  const turn = (seconds / (5 + chance() * 7) + chance()) % 1;
  const y = from + (top + height - edge * 1.4 - from) * fallen(turn);
  const trail = Math.min(TRAIL, (y - from) * 0.8);
  if (trail > 3) strokes.trails += path`M${x} ${y - size}v${-trail}`;
  strokes.bodies += ellipsePath(x, y, size * 0.85, size * 1.2);
  strokes.glints += ellipsePath(x - size * 0.25, y - size * 0.4, size * 0.3, size * 0.36);
}

/** Drops that run down panes of glass, `seconds` into the scene. */
function runningDrops(pen: Pen, seed: number, panes: readonly Box[], opacity: number, seconds: number): void {
  const chance = chanceFrom(seed);
  const strokes: Strokes = { trails: '', bodies: '', glints: '' };
  for (const pane of panes) {
    const count = Math.round((pane[2] * pane[3]) / AREA);
    for (let i = 0; i < count; i++) addDrop(strokes, pane, chance, seconds);
  }
  pen.line(strokes.trails, '#E8F1FC', 2, { opacity: opacity * 0.32 });
  pen.path(strokes.bodies, '#C9D8EE', { opacity: opacity * 0.75 });
  pen.path(strokes.glints, '#F6FAFF', { opacity: opacity * 0.9 });
}

function around(panes: readonly Box[]): Box {
  const left = Math.min(...panes.map(([x]) => x));
  const top = Math.min(...panes.map(([, y]) => y));
  const right = Math.max(...panes.map(([x, , width]) => x + width));
  const bottom = Math.max(...panes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

const wetness = (weather: number): number => byWeather(weather, 1, 0.85, 0.42, 0, 0);

/** Rain running down a window, for as long as the weather leaves any. */
export const dropsOnGlass = (seed: number, panes: readonly Box[]): LivingDetail => ({
  id: 'drops',
  box: around(panes),
  layer: 'behind',
  pace: 12,
  isThere: (weather) => wetness(weather) > 0.05,
  draw: ({ pen, weather }, seconds) => runningDrops(pen, seed, panes, wetness(weather), seconds),
});
