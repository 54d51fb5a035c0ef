import { RATE, type Samples } from './kit';

/** What a filter lets through: below, above or around a height; a higher q is narrower. */
export interface Filter {
  readonly kind: 'low' | 'high' | 'band';
  readonly hertz: number;
  readonly q?: number;
}

export const low = (hertz: number, q = 0.71): Filter => ({ kind: 'low', hertz, q });
export const high = (hertz: number, q = 0.71): Filter => ({ kind: 'high', hertz, q });
export const band = (hertz: number, q = 1): Filter => ({ kind: 'band', hertz, q });

interface Weights {
  readonly forward: readonly [number, number, number];
  readonly back: readonly [number, number];
}

/** The usual second-order filter, by its bilinear transform. */
function weightsOf({ kind, hertz, q = 0.71 }: Filter): Weights {
  const angle = (2 * Math.PI * hertz) / RATE;
  const [cosine, width] = [Math.cos(angle), Math.sin(angle) / (2 * q)];
  const whole = 1 + width;
  const forward = {
    low: [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2],
    high: [(1 + cosine) / 2, -1 - cosine, (1 + cosine) / 2],
    band: [width, 0, -width],
  } as const;
  const [a, b, c] = forward[kind];
  return { forward: [a / whole, b / whole, c / whole], back: [(-2 * cosine) / whole, (1 - width) / whole] };
}

/** Runs over the samples as often as told; what the last run gave is kept. */
function run(samples: Samples, { forward, back }: Weights, rounds: number): Samples {
  const filtered = new Float64Array(samples.length);
  let [in1, in2, out1, out2] = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    samples.forEach((sample, index) => {
      const out = forward[0] * sample + forward[1] * in1 + forward[2] * in2 - back[0] * out1 - back[1] * out2;
      [in2, in1, out2, out1] = [in1, sample, out1, out];
      filtered[index] = out;
    });
  }
  return filtered;
}

/** A sound through filters, one after the other. */
export const through = (samples: Samples, ...filters: readonly Filter[]): Samples =>
  filters.reduce((rest, filter) => run(rest, weightsOf(filter), 1), samples);

/** The same for a loop: each filter has heard the end before the start, so that the seam is not heard. */
export const throughAround = (samples: Samples, ...filters: readonly Filter[]): Samples =>
  filters.reduce((rest, filter) => run(rest, weightsOf(filter), 2), samples);
