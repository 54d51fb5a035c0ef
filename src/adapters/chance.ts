import type { Chance } from '../app/ports';
import type { Seed } from '../core/model/ids';

/** Seeds from the device's own randomness. */
export const deviceChance: Chance = {
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] as Seed,
};
