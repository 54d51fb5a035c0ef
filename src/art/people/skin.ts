import type { Colour } from '../colour';
import { mix, luminance } from '../colour';

// Skin is never shaded with grey: light skin goes towards wine, dark skin towards deep plum.
const isDark = (skin: Colour) => luminance(skin) < 0.4;

/** Skin in its own shadow; more `amount`, deeper. */
export const skinShade = (skin: Colour, amount = 0.26): Colour =>
  isDark(skin) ? mix(skin, '#1c0714', amount * 1.35) : mix(skin, '#5a1e33', amount * 0.9);

/** Skin where warm light rests on it. */
export const skinGlow = (skin: Colour, amount = 0.35): Colour =>
  mix(skin, '#ffe2bd', isDark(skin) ? amount * 0.6 : amount);
