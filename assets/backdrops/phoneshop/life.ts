import { mix } from '../../../src/art/colour';
import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import type { LivingDetail, Scene } from '../../../src/art/places/backdrop';
import { dropsOnGlass } from '../../../src/art/places/glass';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';
import { CHARGER } from './counter';
import { DEMO_PHONES } from './tables';

const GLOWS = [
  ['#3E8E9A', '#F0C27A'],
  ['#7C5CA8', '#F4A6A0'],
  ['#3F7A5A', '#F6DE98'],
] as const;

/** One screen: two hills of light that drift over each other. */
function drawScreen({ pen, weather }: Scene, index: number, seconds: number): void {
  const [low, high] = GLOWS[index] ?? GLOWS[0];
  const power = byWeather(weather, 0.28, 0.42, 0.66, 0.92, 1);
  const dark = '#262A3C';
  const roll = seconds * 0.5 + index * 2.2;
  const y = -40 + Math.sin(roll) * 14;
  const sky = linear(0, -82, 0, -4, [
    [0, mix(dark, high, power)],
    [1, mix(dark, low, power)],
  ]);
  pen.path(boxPath(-19, -81, 38, 77, 5), sky);
  pen.path(ellipsePath(Math.sin(roll * 0.6) * 8, y - 16, 8, 8), mix(dark, '#FFF4D0', power));
  pen.path(path`M-19 ${y + 8}Q-8 ${y - 8} 4 ${y + 4}T19 ${y}V-9q0 5 -5 5h-28q-5 0 -5 -5Z`, mix(dark, low, power * 0.8));
  pen.line('M-6 -10h12', '#FFF6E6', 2.4, { opacity: 0.3 + power * 0.5 });
}

function drawScreens(scene: Scene, seconds: number): void {
  for (const [index, { x, y, lean }] of DEMO_PHONES.entries()) {
    scene.pen.group({ x, y: y - 8, rotate: lean }, () => drawScreen(scene, index, seconds));
  }
}

/** The battery of the phone on the counter fills, and begins again. */
function drawCharge({ pen, weather }: Scene, seconds: number): void {
  const full = 0.2 + ((seconds * 0.12 + 0.3) % 0.8);
  const { x, y } = CHARGER;
  pen.path(path`M${x - 37} ${y - 8}h72l6 15h-84Z`, '#3a4052');
  const colour = byWeather(weather, '#C8503A', '#D0763C', '#E3A23A', '#8FB46A', '#6FB47A');
  pen.path(path`M${x - 34} ${y - 5.5}h${66 * full}l3 10h${-72 * full}Z`, colour);
}

/** Rain on the window, screens that glow and a battery that fills. */
export const SHOP_LIFE: readonly LivingDetail[] = [
  dropsOnGlass(29, [[302, 148, 114, 160]]),
  { id: 'screens', box: [720, 402, 226, 98], layer: 'behind', pace: 8, isThere: () => true, draw: drawScreens },
  {
    id: 'charge',
    box: [CHARGER.x - 46, CHARGER.y - 12, 92, 22],
    layer: 'front',
    pace: 4,
    isThere: () => true,
    draw: drawCharge,
  },
];
