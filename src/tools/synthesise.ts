import { chanceFrom } from '../core/model/chance';

const RATE = 44_100;

/** A soft wooden tick: two decaying tones under a breath of noise. The same seed gives the same samples, -1 to 1. */
export function clickSamples(seed: number): Float64Array {
  const chance = chanceFrom(seed);
  const samples = new Float64Array(Math.round(RATE * 0.09));
  for (let index = 0; index < samples.length; index += 1) {
    const time = index / RATE;
    const attack = Math.min(1, time / 0.0015);
    const low = Math.sin(2 * Math.PI * 430 * time) * Math.exp(-time * 62);
    const high = Math.sin(2 * Math.PI * 1180 * time) * Math.exp(-time * 120);
    const noise = (chance() * 2 - 1) * Math.exp(-time * 420);
    samples[index] = attack * (0.5 * low + 0.22 * high + 0.16 * noise);
  }
  return samples;
}

/** Samples as a 16-bit mono WAV file. */
export function wavOf(samples: Float64Array): Buffer {
  const data = Buffer.alloc(44 + samples.length * 2);
  data.write('RIFF', 0);
  data.writeUInt32LE(36 + samples.length * 2, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, index) =>
    data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + index * 2),
  );
  return data;
}
