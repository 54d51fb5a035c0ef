import { mix } from '../colour';
import { linear, type Pen } from '../displayList';
import type { Light } from '../light';
import type { Look } from '../look';
import { lerp } from '../numbers';

/** A rim of light: a shape clipped to itself, its own outline stroked with light that fades across from x0 to x1. */
export function rim(pen: Pen, d: string, light: Light, x0: number, x1: number, width = 12, strength = 1): void {
  const [a, b] = light.from < 0 ? [x0, x1] : [x1, x0];
  const fading = linear(a, 0, lerp(a, b, 0.55), 0, [
    [0, light.rim, 1],
    [0.55, light.rim, 0.5],
    [1, light.rim, 0],
  ]);
  pen.clip(d, () => pen.line(d, fading, width, { opacity: light.rimAlpha * strength }));
}

/** The same light as hair gives it back: warmer and softer. */
export const hairLight = (light: Light, look: Look): Light => ({
  ...light,
  rim: mix(light.rim, mix(look.hairColour, '#c98a54', 0.55), 0.5),
  rimAlpha: light.rimAlpha * 0.8,
});
