import { type Colour, luminance, mix } from './colour';
import type { Look } from './look';
import { clamp, lerp } from './numbers';

/** The light of one place in one weather, for the room and everyone in it. */
export interface Light {
  /** 0 misery to 1 magic. */
  readonly weather: number;
  /** Multiplies every colour. */
  readonly tint: Colour;
  readonly saturation: number;
  /** Laid over the side away from the window. */
  readonly shade: Colour;
  readonly shadeAlpha: number;
  /** Drawn along the edge on the window side. */
  readonly rim: Colour;
  readonly rimAlpha: number;
  /** Where the window is: -1 left, 1 right. */
  readonly from: -1 | 1;
}

/** Plain daylight, for portraits outside any place. */
export const DAYLIGHT: Light = {
  weather: 0.75,
  tint: '#ffffff',
  saturation: 1,
  shade: '#3a2350',
  shadeAlpha: 0.2,
  rim: '#fff3d8',
  rimAlpha: 0.5,
  from: -1,
};

type Keys<Value> = readonly [misery: Value, low: Value, mediocre: Value, better: Value, magic: Value];

/** Number or colour at `weather`, between five keys set at 0, 1/4, 1/2, 3/4 and 1. */
export function byWeather(weather: number, ...keys: Keys<number>): number;
export function byWeather(weather: number, ...keys: Keys<Colour>): Colour;
export function byWeather(weather: number, ...keys: Keys<number> | Keys<Colour>): number | Colour {
  const along = clamp(weather) * 4;
  const index = Math.min(3, Math.floor(along));
  const from = keys[index] ?? keys[0];
  const to = keys[index + 1] ?? keys[4];
  if (typeof from === 'number' && typeof to === 'number') return lerp(from, to, along - index);
  return mix(String(from), String(to), along - index);
}

// Feelings are judged by thirds (misery, mediocre, magic) and the light must say the same; see scoring.md.
const KNOTS = [
  [0, 0],
  [40, 0.42],
  [65, 0.72],
  [100, 1],
] as const;

/** The weather a feeling of 0-100 makes, 0-1; never falls when the feeling rises. */
export function weatherOf(feeling: number): number {
  const bounded = Number.isFinite(feeling) ? clamp(feeling, 0, 100) : 50;
  const after = KNOTS.findIndex(([at]) => at >= bounded);
  const [x1, y1] = KNOTS[Math.max(0, after)] ?? KNOTS[3];
  const [x0, y0] = KNOTS[Math.max(0, after - 1)] ?? KNOTS[0];
  return x1 === x0 ? y1 : lerp(y0, y1, (bounded - x0) / (x1 - x0));
}

/** How the light of a place differs from plain indoor light; all parts are functions of the weather. */
export interface LightKeys {
  readonly tint: Keys<Colour>;
  readonly rim: Keys<Colour>;
  readonly rimAlpha: Keys<number>;
}

/** Light through a shop window. */
export const INDOORS: LightKeys = {
  tint: ['#8D9BBC', '#A9B3C9', '#D2D5D9', '#F6ECDC', '#FFF8EC'],
  rim: ['#9FB6DC', '#B4C4DE', '#E4E6E6', '#FFE6B0', '#FFD98C'],
  rimAlpha: [0.45, 0.4, 0.34, 0.75, 1],
};

/** The light in a place at `weather`. The window is at the left everywhere. */
export function lightFor(keys: LightKeys, weather: number): Light {
  return {
    weather,
    tint: byWeather(weather, ...keys.tint),
    saturation: byWeather(weather, 0.6, 0.74, 0.86, 1, 1.12),
    shade: byWeather(weather, '#161b3c', '#1f2444', '#2d2950', '#4a2648', '#6a2c3c'),
    shadeAlpha: byWeather(weather, 0.42, 0.36, 0.25, 0.21, 0.2),
    rim: byWeather(weather, ...keys.rim),
    rimAlpha: byWeather(weather, ...keys.rimAlpha),
    from: -1,
  };
}

/**
 * A room's light as it falls on a person: lifted in bad weather, most on dark skin, or the face sinks into the room; and
 * warmer on pale skin, or it turns grey.
 */
export function figureLight(light: Light, look: Look): Light {
  const bright = luminance(look.skin);
  const isDark = bright < 0.42;
  const isPale = bright > 0.74;
  const lift = (1 - light.weather) * (isDark ? 0.62 : isPale ? 0.42 : 0.34) + (isDark ? 0.08 : 0);
  return {
    ...light,
    tint: mix(light.tint, isPale ? '#fff3ea' : '#ffffff', clamp(lift)),
    saturation: lerp(light.saturation, 1, (isPale ? 0.75 : 0.35) * (1 - light.weather)),
  };
}
