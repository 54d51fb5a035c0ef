import { PLAIN_OPTIONS } from '../../src/core/model/facts';
import { asId, asSeed, type Hash, type ScenarioId, type VariantId } from '../../src/core/model/ids';
import type { Opened } from '../../src/core/journal/journal';

/** The opening of a play, with whatever is said of it laid over. */
export const anOpening = (over: Partial<Opened> = {}): Opened => ({
  type: 'encounter.opened',
  scenario: asId<ScenarioId>('cold-waffles'),
  hash: asId<Hash>('0123456789abcdef0123456789'),
  seed: asSeed(7),
  variant: asId<VariantId>('base'),
  room: 'solo',
  options: PLAIN_OPTIONS,
  branch: null,
  heard: null,
  ...over,
});
