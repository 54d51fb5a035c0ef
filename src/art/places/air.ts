import type { Colour } from '../colour';
import { radial, type Pen } from '../displayList';
import { byWeather } from '../light';
import { ellipsePath, boxPath } from '../shapes';

/** The dark that closes in from the edges in bad weather. */
export function vignette(pen: Pen, weather: number): void {
  const a = byWeather(weather, 0.62, 0.5, 0.28, 0.14, 0.1);
  const c = byWeather(weather, '#0c1026', '#121630', '#1c1a34', '#3a1c30', '#4a2030');
  pen.path(
    boxPath(0, 0, 1280, 720),
    radial(600, 330, 900, [
      [0, c, 0],
      [0.55, c, 0],
      [1, c, a],
    ]),
  );
}

/** A soft round light of radius `r`; nothing where `alpha` is next to none. */
export function glow(pen: Pen, x: number, y: number, r: number, colour: Colour, alpha: number): void {
  if (alpha <= 0.01) return;
  pen.path(
    ellipsePath(x, y, r, r),
    radial(x, y, r, [
      [0, colour, alpha],
      [0.35, colour, alpha * 0.45],
      [1, colour, 0],
    ]),
  );
}
