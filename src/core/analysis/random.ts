import { chanceFrom, seedFor } from '../model/chance';
import type { Place, Program } from '../scenario/program';
import { overlapOf } from './overlap';
import { playOut, randomly, type Playout, type Strategy } from './strategies';

/** Seeded random plays of one customer, and what they have in common. */
export interface RandomPlays {
  readonly plays: readonly Playout[];
  /** Mean number of replies. */
  readonly meanTurns: number;
  /** How many plays came to each ending, by its place. */
  readonly endings: ReadonlyMap<Place, number>;
  /** How much two plays share, 0-1: see `overlapOf`. */
  readonly overlap: number | null;
  /** Sets of replies that were on offer together, by beat. */
  readonly menus: ReadonlyMap<Place, readonly (readonly Place[])[]>;
}

/** Plays a customer `runs` times at random. The same seed always gives the same plays. */
export function randomPlays(program: Program, variant: Place, seed: number, runs: number): RandomPlays {
  const menus = new Map<Place, Map<string, readonly Place[]>>();
  const plays = Array.from({ length: runs }, (_, run) =>
    playOut(program, variant, noting(menus, randomly(chanceFrom(seedFor(seed, run))))),
  );
  const endings = new Map<Place, number>();
  for (const { state } of plays) {
    const ending = state.outcome?.ending ?? -1;
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
  }
  return {
    plays,
    meanTurns: plays.reduce((sum, { replies }) => sum + replies.length, 0) / runs,
    endings,
    overlap: overlapOf(plays),
    menus: listed(menus),
  };
}

function listed(menus: ReadonlyMap<Place, ReadonlyMap<string, readonly Place[]>>): RandomPlays['menus'] {
  const lists = new Map<Place, readonly (readonly Place[])[]>();
  for (const [beat, sets] of menus) lists.set(beat, [...sets.values()]);
  return lists;
}

/** The same strategy, noting what is on offer in each turn. */
const noting =
  (menus: Map<Place, Map<string, readonly Place[]>>, strategy: Strategy): Strategy =>
  (program, state, offers) => {
    const sets = menus.get(state.at) ?? new Map<string, readonly Place[]>();
    menus.set(state.at, sets.set(offers.join(), offers));
    return strategy(program, state, offers);
  };
