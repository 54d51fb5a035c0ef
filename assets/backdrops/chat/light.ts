import { mix } from '../../../src/art/colour';
import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { glassPath } from '../../../src/art/places/casement';
import { boxPath, ellipsePath } from '../../../src/art/shapes';
import { LIVING_WINDOW } from './room';

// The night outside keeps its own colour, or it would be washed out by the lamp.
const INDOORS = boxPath(-200, 0, 890, 720) + glassPath(LIVING_WINDOW);

const lampOn = (weather: number) => byWeather(weather, 0.06, 0.2, 0.55, 0.9, 1);

/** The night air in the room. */
export function drawAir({ pen, weather }: Scene): void {
  pen.path(INDOORS, byWeather(weather, '#3A4878', '#55628E', '#A49AAA', '#E8B98A', '#F2B878'), {
    opacity: byWeather(weather, 0.28, 0.22, 0.14, 0.09, 0.08),
    fillRule: 'evenodd',
  });
}

function drawStand({ pen }: Scene, on: number): void {
  pen.line('M58 280V600', '#3a2c30', 7);
  pen.line('M56 280V600', '#8C6A4A', 2.5);
  pen.path('M30 168h56l28 112H2Z', mix('#A88C74', '#FFE2A6', on));
  pen.path('M64 168h22l28 112H70Z', '#8a3a2c', { opacity: 0.16 });
  pen.path(ellipsePath(58, 280, 56, 8), mix('#7c6a62', '#FFF8DC', on));
  pen.path(ellipsePath(58, 168, 28, 4), mix('#8c7a70', '#FFF1C4', on));
}

/** The floor lamp: the one warm light of the room. */
export function drawLamp(scene: Scene): void {
  const { pen, weather, tone } = scene;
  const on = lampOn(weather);
  const spread = () => {
    glow(pen, 58, 240, 470, '#FFCB7E', 0.5 * on);
    glow(pen, 58, 236, 210, '#FFE2A0', 0.55 * on);
  };
  pen.clip(INDOORS, spread, 'evenodd');
  pen.group(tone, () => drawStand(scene, on));
  pen.path(
    'M2 282H114L330 720H-160Z',
    linear(0, 282, 0, 720, [
      [0, '#FFDC96', 0.34 * on],
      [1, '#FFDC96', 0],
    ]),
  );
  pen.path(
    'M30 166H86L190 0H-80Z',
    linear(0, 166, 0, 0, [
      [0, '#FFDC96', 0.3 * on],
      [1, '#FFDC96', 0],
    ]),
  );
}

/** The screen's light on whoever reads it: cold and alone in misery, next to nothing beside a warm lamp. */
export function drawLaptopLight({ pen, weather }: Scene): void {
  const colour = byWeather(weather, '#A8C8FF', '#B4CCF8', '#D8DCE8', '#FFF0D8', '#FFF0D8');
  glow(pen, 236, 560, 300, colour, byWeather(weather, 0.34, 0.28, 0.18, 0.1, 0.07));
  glow(pen, 40, 240, 300, '#FFDFA4', 0.14 * lampOn(weather));
}
