import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';
import { chanceFrom } from '../../../src/core/model/chance';
import { cabinLight } from './plane';
import { lowSky } from './sky';

/** Floodlights: cold while it rains, warm when it has cleared. */
const flood = (weather: number) => byWeather(weather, '#B9C8E4', '#C4CFE4', '#E6DCC8', '#FFE2AC', '#FFE8B8');
const MASTS = [78, 892] as const;

export function drawHills({ pen, weather }: Scene): void {
  pen.path(
    'M0 408Q150 366 320 396T640 384T960 400V440H0Z',
    byWeather(weather, '#2B3349', '#363F58', '#5C617F', '#7A7091', '#87759A'),
  );
  pen.path(
    'M0 424Q220 398 440 416T960 408V450H0Z',
    byWeather(weather, '#252C40', '#2F374D', '#4B5069', '#5E5876', '#67587A'),
  );
}

/** The other pier across the apron: who else is awake. */
export function drawPier({ pen, weather }: Scene): void {
  const lit = byWeather(weather, '#D9AE6C', '#DDB678', '#EFCC94', '#FFE0A0', '#FFEEBC');
  const chance = chanceFrom(23);
  pen.path(
    'M640 390q4 -8 14 -8h300v52H640Z',
    byWeather(weather, '#20273A', '#2A3146', '#444861', '#54506E', '#5A5274'),
  );
  pen.path('M640 390q4 -8 14 -8h300v7H640Z', byWeather(weather, '#343D54', '#414A62', '#66698A', '#8A7A90', '#A98A92'));
  for (let i = 0; i < 22; i++) {
    const isLit = chance() > byWeather(weather, 0.72, 0.6, 0.42, 0.25, 0.12);
    if (isLit) pen.path(boxPath(652 + i * 13, 398, 8, 13, 2), lit, { opacity: 0.85 });
  }
}

/** The tower: its cab is lit all night, brighter when planes move again. */
export function drawTower({ pen, weather }: Scene): void {
  const wall = byWeather(weather, '#222A3E', '#2C344A', '#494E68', '#5A5674', '#635A7A');
  const on = byWeather(weather, 0.3, 0.4, 0.6, 0.9, 1);
  pen.path('M336 424l4 -92h18l4 92Z', wall);
  pen.path('M322 318h54l-10 18h-34Z', wall);
  pen.path('M318 296h62l-5 22h-52Z', byWeather(weather, '#A98F66', '#B89C70', '#E0C08A', '#FFE0A0', '#FFECB8'));
  pen.line('M336 296l2 22M349 296v22M362 296l-2 22', wall, 2.6, { cap: 'butt' });
  pen.path('M316 290q33 -10 66 0v7h-66Z', wall);
  pen.line('M349 286v-26', wall, 3);
  glow(pen, 349, 307, 90, '#FFDFA0', 0.34 * on);
}

export function drawGround({ pen, weather }: Scene): void {
  const ground = linear(0, 430, 0, 530, [
    [0, byWeather(weather, '#373F54', '#434B60', '#6B6B7C', '#8A7A86', '#9A8288')],
    [1, byWeather(weather, '#2C3346', '#363D52', '#575A6C', '#6E6678', '#7A6C7C')],
  ]);
  pen.path(boxPath(0, 430, 960, 100), ground);
  pen.line('M-10 520Q300 498 420 470T960 446', '#E3B23A', 4, { opacity: 0.55 });
  for (let i = 0; i < 15; i++) {
    const colour = i % 3 ? '#8FC8FF' : '#FFD27A';
    pen.path(ellipsePath(24 + i * 66, 440 + (i % 2) * 3, 3, 2.4), colour, {
      opacity: byWeather(weather, 0.9, 0.85, 0.75, 0.7, 0.7),
    });
  }
}

/** What the wet ground gives back; it dries as the weather lifts, and never quite. */
export function drawReflections({ pen, weather }: Scene): void {
  const wet = byWeather(weather, 1, 0.85, 0.5, 0.35, 0.28);
  for (const [x, width, colour] of [
    [78, 16, flood(weather)],
    [349, 14, '#FFDFA0'],
    [694, 9, '#FFDFA0'],
    [746, 12, '#FFDFA0'],
    [812, 8, '#FFDFA0'],
    [892, 16, flood(weather)],
    [170, 190, cabinLight(weather)],
  ] as const) {
    const streak = linear(0, 448, 0, 528, [
      [0, colour, 0],
      [0.4, colour, 0.4 * wet],
      [1, colour, 0],
    ]);
    pen.path(path`M${x - width / 2} 448h${width}l${width * 0.2} 80h${-width * 1.4}Z`, streak);
  }
  for (const [x, y, rx] of [
    [120, 514, 96],
    [470, 506, 80],
    [760, 484, 110],
  ] as const) {
    pen.path(ellipsePath(x, y, rx, 6), lowSky(weather), { opacity: 0.5 * wet });
  }
}

export function drawMasts({ pen, weather }: Scene): void {
  const on = byWeather(weather, 0.75, 0.75, 0.7, 0.75, 0.8);
  const light = flood(weather);
  for (const x of MASTS) {
    pen.line(path`M${x} 436V262`, byWeather(weather, '#1C2234', '#262E42', '#454A60', '#544F68', '#5A526C'), 5);
    pen.path(boxPath(x - 24, 252, 48, 12, 4), '#3B4254');
    for (let i = -1; i < 2; i++) pen.path(ellipsePath(x + i * 15, 264, 6, 4), light);
    const cone = linear(0, 262, 0, 470, [
      [0, light, 0.3 * on],
      [1, light, 0],
    ]);
    pen.path(path`M${x - 22} 266L${x - 96} 470H${x + 96}L${x + 22} 266Z`, cone);
    glow(pen, x, 264, 76, light, 0.55 * on);
  }
}

/** The red light on the tower: it swells and fades in three seconds, slowly enough for any eye. */
export function drawBeacon({ pen }: Scene, seconds: number): void {
  const on = 0.5 + 0.5 * Math.cos((seconds / 3) * Math.PI * 2);
  pen.path(ellipsePath(349, 258, 3.4, 3.4), '#F0776A', { opacity: 0.35 + 0.65 * on });
  glow(pen, 349, 258, 17, '#F0776A', 0.55 * on);
}
