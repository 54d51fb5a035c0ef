import type { Seed } from './ids';

/** A stream of numbers in [0, 1) fixed by its seed (mulberry32, public domain algorithm by T. Ettinger). */
export function chanceFrom(seed: Seed | number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same items in an order drawn from `chance` (Fisher-Yates). */
export function shuffled<Item>(items: readonly Item[], chance: () => number): readonly Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(chance() * (last + 1));
    [order[last], order[pick]] = [order[pick] as Item, order[last] as Item];
  }
  return order;
}

/** A seed for one corner of a play (a turn, the draw of a variant), so that corners do not disturb each other. */
export function seedFor(seed: Seed | number, corner: number): number {
  return (Math.imul((seed | 0) ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(corner + 1, 0xc2b2ae35)) | 0;
}
