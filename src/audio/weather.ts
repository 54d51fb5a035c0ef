/** What sounds in a room all the time: the place in two layers, and what comes in from outside. */
export const LAYERS = ['dull', 'clear', 'rain', 'birds'] as const;
export type Layer = (typeof LAYERS)[number];
export type Gains = Readonly<Record<Layer, number>>;

export const SILENT: Gains = { dull: 0, clear: 0, rain: 0, birds: 0 };

/** From 0 to 1 while the feeling goes from one value to another. */
const rising = (feeling: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (feeling - from) / (to - from)));

/** Where misery ends and where magic begins: rain has stopped by the one, birds begin at the other. */
const DRY = 40;
const BRIGHT = 65;

/** How loud each layer is for a feeling of 0-100. The place's two layers are as loud together at every point. */
export function gainsFor(feeling: number): Gains {
  const bounded = Number.isFinite(feeling) ? feeling : 50;
  const turned = rising(bounded, 20, 80);
  return {
    dull: (1 - turned) ** 0.5,
    clear: turned ** 0.5,
    rain: (1 - rising(bounded, 0, DRY)) ** 0.5,
    birds: rising(bounded, BRIGHT - 1, 90) ** 0.5,
  };
}

/** The same, louder or softer. */
export const times = (gains: Gains, factor: number): Gains => ({
  dull: gains.dull * factor,
  clear: gains.clear * factor,
  rain: gains.rain * factor,
  birds: gains.birds * factor,
});
