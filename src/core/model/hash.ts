import type { Hash } from './ids';

const SECOND_SEED = 0x5bd1e995;

/** Two 53-bit lanes over the UTF-16 units of a text (cyrb53, public domain algorithm by bryc), both in one pass. */
export function hashOf(text: string): Hash {
  let [high, low] = [0xdeadbeef | 0, 0x41c6ce57];
  let [secondHigh, secondLow] = [high ^ SECOND_SEED, low ^ SECOND_SEED];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
    secondHigh = Math.imul(secondHigh ^ unit, 2654435761);
    secondLow = Math.imul(secondLow ^ unit, 1597334677);
  }
  return (lane(high, low) + lane(secondHigh, secondLow)) as Hash;
}

/** The last mixing of a lane, as 13 hexadecimal digits. */
function lane(high: number, low: number): string {
  const upper = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const lower = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(upper ^ (upper >>> 13), 3266489909);
  return (4294967296 * (2097151 & lower) + (upper >>> 0)).toString(16).padStart(13, '0').slice(-13);
}
