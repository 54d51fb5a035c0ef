import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

/** The light in the cabin: out for the night, and on again. */
export const cabinLight = (weather: number) =>
  byWeather(weather, '#363F56', '#48516A', '#BCA67E', '#FFDF9C', '#FFEBB4');

function drawFar({ pen }: Scene): void {
  pen.path('M-196 -40L-262 -132q-2 -6 6 -6h34q8 0 12 6L-116 -44Z', '#C8543C');
  pen.path('M-222 -138h12q8 0 12 6L-116 -44H-134Z', '#E9B44C');
  pen.path('M-186 -4L-276 -24q-10 0 -8 12L-206 16Z', '#9DA9B8');
}

function drawFuselage({ pen }: Scene): void {
  pen.path(
    'M-250 0C-240 -34 -190 -46 -120 -46H170C230 -46 262 -30 276 -4C262 20 220 34 160 34H-150C-220 34 -256 24 -250 0Z',
    '#F4EFE6',
  );
  pen.path(
    'M-250 0C-240 22 -220 34 -150 34H160C220 34 262 20 276 -4C262 6 220 12 160 12H-190Q-236 12 -250 0Z',
    '#C9D0D8',
  );
  pen.path('M-246 2C-200 10 200 6 272 -4L268 6C200 16 -200 20 -242 12Z', '#C8543C');
  pen.line('M196 -36v44h26v-42', '#9DA6B2', 2.4);
}

function drawNear({ pen }: Scene): void {
  for (const x of [-40, 196]) {
    pen.line(path`M${x} 32v32`, '#6b7484', 6);
    pen.path(ellipsePath(x - 7, 70, 10, 11), '#262B38');
    pen.path(ellipsePath(x + 7, 70, 10, 11), '#323848');
  }
  pen.path(boxPath(-12, 34, 82, 34, 17), '#7C8798');
  pen.path(boxPath(-12, 34, 82, 12, 6), '#98A3B2');
  pen.path(ellipsePath(62, 51, 8, 16), '#343C4E');
  pen.path('M20 8L-128 96q-4 6 6 6h42L120 16Z', '#AEB8C4');
  pen.path('M20 8L-128 96q-4 6 6 6L44 12Z', '#C7CFD8');
}

function drawWindows({ pen, weather }: Scene): void {
  const lit = cabinLight(weather);
  for (let i = 0; i < 15; i++) pen.path(boxPath(-140 + i * 21, -24, 11, 14, 5), lit);
  pen.path(boxPath(203, -25, 12, 15, 5), lit);
  pen.path(
    'M228 -33q22 6 36 20h-34q-8 -10 -2 -20Z',
    byWeather(weather, '#2C3448', '#384156', '#5D6274', '#8F8A86', '#A39A8C'),
  );
  pen.line('M246 -28v15', '#C9D0D8', 2.4, { cap: 'butt', opacity: 0.6 });
}

/** The plane at the gate. It stands there all night; what changes is whether anybody is home. */
export function drawPlane(scene: Scene): void {
  const { pen, weather, tone } = scene;
  const on = byWeather(weather, 0, 0, 0.25, 0.8, 1);
  pen.path(ellipsePath(190, 492, 210, 9), '#141828', { opacity: 0.28 });
  pen.group({ x: 190, y: 434, scaleX: 0.74, scaleY: 0.74 }, () => {
    pen.group(tone, () => {
      drawFar(scene);
      drawFuselage(scene);
    });
    drawWindows(scene);
    pen.group(tone, () => drawNear(scene));
    pen.path(ellipsePath(-128, 98, 4, 4), '#F0776A', { opacity: 0.9 });
    glow(pen, 120, -18, 190, '#FFDFA0', 0.34 * on);
  });
}
