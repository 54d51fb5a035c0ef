import type { Colour } from '../../../src/art/colour';
import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Box, Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

const TANK = { left: 788, right: 948, top: 270, water: 284, sand: 382, bottom: 394 } as const;
export const WATER_BOX: Box = [TANK.left + 2, TANK.water - 2, TANK.right - TANK.left - 4, 102];

const FISH: readonly { colour: Colour; y: number; size: number; lap: number; later: number }[] = [
  { colour: '#E8803A', y: 316, size: 1, lap: 13, later: 2 },
  { colour: '#E9B44C', y: 350, size: 0.8, lap: 17, later: 3 },
  { colour: '#D9607A', y: 332, size: 0.62, lap: 10, later: 4 },
];

/** The tank on its cabinet, empty of fish: they are never still. */
export function drawTank({ pen, weather, tone }: Scene): void {
  const on = byWeather(weather, 0.4, 0.5, 0.7, 0.95, 1);
  const wide = TANK.right - TANK.left;
  glow(pen, 868, 330, 150, '#BFE6E0', 0.34 * on);
  pen.group(tone, () => {
    pen.path(boxPath(TANK.left - 16, TANK.bottom + 4, wide + 32, 186, 6), '#D2A878');
    pen.path(boxPath(TANK.left - 22, TANK.bottom, wide + 44, 12, 5), '#E6C49A');
    pen.line('M868 410V574', '#A87C50', 3, { opacity: 0.6 });
    pen.path(ellipsePath(858, 470, 4, 4), '#7A5638');
    pen.path(ellipsePath(878, 470, 4, 4), '#7A5638');
  });
  const water = linear(0, TANK.water, 0, TANK.bottom, [
    [0, byWeather(weather, '#6E9AA8', '#82ACB4', '#A0CCCC', '#A8E0DA', '#B4ECE2')],
    [1, byWeather(weather, '#33606E', '#417480', '#5E9A9E', '#56A8A6', '#56B4AC')],
  ]);
  pen.path(boxPath(TANK.left, TANK.top, wide, TANK.bottom - TANK.top, 5), '#E6F2F0', { opacity: 0.5 });
  pen.path(boxPath(TANK.left, TANK.water, wide, TANK.bottom - TANK.water, 3), water);
  pen.group(tone, () => {
    pen.path(path`M${TANK.left} ${TANK.sand}q40 -10 80 -2t80 -2V${TANK.bottom}H${TANK.left}Z`, '#E9D2A4');
    pen.path('M808 386q2 -26 22 -26q22 0 22 26Z', '#B98A72');
    pen.path('M820 386q0 -12 9 -12q9 0 9 12Z', '#4A4A56');
    pen.path(boxPath(TANK.left - 5, TANK.top - 10, wide + 10, 14, 5), '#33454A');
  });
}

function drawFish({ pen }: Scene, colour: Colour, wag: number): void {
  pen.path(path`M-14 0L-28 ${-9 + wag}Q-24 ${wag * 0.5} -28 ${9 + wag}Z`, colour, { opacity: 0.85 });
  pen.path('M-16 0Q-6 -11 8 -8Q18 -5 20 1Q14 9 2 9Q-8 9 -16 0Z', colour);
  pen.path('M-8 -7Q0 -15 8 -8Z', colour, { opacity: 0.85 });
  pen.path('M-4 3Q6 9 16 4Q10 9 2 9Q-4 8 -4 3Z', '#FFF1D6', { opacity: 0.55 });
  pen.path(ellipsePath(12, -1.5, 2, 2.2), '#2B2C38');
}

/** There and back again; a fish turns in its own length. */
function lapOf(turn: number): { readonly along: number; readonly faces: number } {
  const angle = turn * Math.PI * 2;
  return { along: -Math.cos(angle), faces: Math.max(-1, Math.min(1, Math.sin(angle) * 5)) };
}

function drawWeeds({ pen }: Scene, seconds: number): void {
  for (const [x, height, phase] of [
    [896, 62, 0],
    [909, 46, 1.4],
    [924, 74, 2.3],
  ] as const) {
    const sway = Math.sin(seconds * 0.9 + phase) * 5;
    pen.line(
      path`M${x} 379q${7 + sway} ${-height * 0.35} ${sway * 0.5} ${-height * 0.6}t${sway} ${-height * 0.4}`,
      '#5E9A6B',
      5,
    );
  }
}

function drawBubbles({ pen }: Scene, seconds: number): void {
  let bubbles = '';
  for (let i = 0; i < 5; i++) {
    const risen = (seconds * 0.24 + i * 0.2) % 1;
    const r = 1.6 + (i % 3) * 0.7 + risen;
    bubbles += ellipsePath(830 + Math.sin(risen * 9 + i) * 4, 366 - risen * 76, r, r);
  }
  pen.path(bubbles, '#F4FFFC', { opacity: 0.6 });
}

/** Fish, weeds and bubbles: what a child looks at while others wait. */
export function drawWater(scene: Scene, seconds: number): void {
  const { pen, tone } = scene;
  pen.group(tone, () => drawWeeds(scene, seconds));
  for (const { colour, y, size, lap, later } of FISH) {
    const { along, faces } = lapOf((seconds + later) / lap);
    const bob = Math.sin(seconds * 0.8 + later) * 4;
    const at = { x: 868 + along * 48, y: y + bob, scaleX: size * (faces || 0.1), scaleY: size };
    pen.group({ ...tone, ...at }, () => drawFish(scene, colour, Math.sin(seconds * 7 + later) * 4));
  }
  drawBubbles(scene, seconds);
}
