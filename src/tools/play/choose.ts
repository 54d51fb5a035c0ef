import { boundsOf, type Bounds } from '../../core/analysis/bounds';
import { BOTS, randomly, strategyOf, type Bot, type Strategy } from '../../core/analysis/strategies';
import { chanceFrom, seedFor } from '../../core/model/chance';
import type { Place, Program } from '../../core/scenario/program';
import { UsageError } from '../command';

/** Every strategy `play` knows. */
export const STRATEGIES = ['best', 'worst', 'random', ...BOTS] as const;

/** The strategy of a name; best and worst follow the solver's plays. */
export function chosenStrategy(name: string, bounds: Bounds, seed: number): Strategy {
  if (name === 'best') return along(bounds.bestReplies);
  if (name === 'worst') return along(bounds.worstReplies);
  if (name === 'random') return randomly(chanceFrom(seedFor(seed, 0)));
  if ((BOTS as readonly string[]).includes(name)) return strategyOf(name as Bot);
  throw new UsageError(`There is no strategy "${name}". Strategies: ${STRATEGIES.join(', ')}.`);
}

const along =
  (replies: readonly Place[]): Strategy =>
  (_program, state) =>
    replies[state.turns] as Place;

/** Which customer is met: the one named, else the one the seed draws. */
export function chosenVariant(program: Program, name: string | undefined, seed: number): Place {
  if (name === undefined) return Math.floor(chanceFrom(seedFor(seed, -1))() * program.customers.length);
  const place = program.customers.findIndex((customer) => customer.id === name);
  if (place < 0) {
    const known = program.customers.map((customer) => customer.id).join(', ');
    throw new UsageError(`There is no customer "${name}". Customers: ${known}.`);
  }
  return place;
}

/** Bounds of one customer, worked out once. */
export const boundsFor = (program: Program, variant: Place): Bounds => boundsOf(program, variant);
