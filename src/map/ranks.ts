/** A graph by places in a list: for each place, the places that its ways lead to. */
export type Ways = readonly (readonly number[])[];

/** Depth of each place below place 0 by the fewest ways; what cannot be reached from there is begun anew at 0. */
export function breadthFirstRanks(ways: Ways): readonly number[] {
  const ranks: number[] = ways.map(() => -1);
  for (let root = 0; root < ways.length; root += 1) {
    if (ranks[root] !== -1) continue;
    ranks[root] = 0;
    const queue = [root];
    for (const place of queue) {
      for (const to of ways[place] as readonly number[]) {
        if (ranks[to] !== -1) continue;
        ranks[to] = (ranks[place] as number) + 1;
        queue.push(to);
      }
    }
  }
  return ranks;
}

/** Places in the order in which a walk leaves them for good, and the ways along it that lead back. */
function walked(ways: Ways): {
  readonly left: readonly number[];
  readonly isBack: (from: number, to: number) => boolean;
} {
  const left: number[] = [];
  const order: number[] = ways.map(() => -1);
  const next = ways.map(() => 0);
  const stack: number[] = [];
  const isOpen = (place: number): boolean => next[place] !== 0 && order[place] === -1;
  for (let root = 0; root < ways.length; root += 1) {
    if (order[root] === -1 && !isOpen(root)) stack.push(root);
    while (stack.length > 0) {
      const place = stack.at(-1) as number;
      const to = ways[place]?.[next[place] as number];
      next[place] = (next[place] as number) + 1;
      if (to === undefined) {
        order[place] = left.length;
        left.push(place);
        stack.pop();
      } else if (order[to] === -1 && !isOpen(to)) stack.push(to);
    }
  }
  return { left, isBack: (from, to) => (order[to] as number) >= (order[from] as number) };
}

/** Ranks in which each place stands below all that lead to it, ways that lead back left aside. */
export function longestRanks(ways: Ways): readonly number[] {
  const { left, isBack } = walked(ways);
  const ranks: number[] = ways.map(() => 0);
  for (const place of left.toReversed()) {
    for (const to of ways[place] as readonly number[]) {
      if (!isBack(place, to)) ranks[to] = Math.max(ranks[to] as number, (ranks[place] as number) + 1);
    }
  }
  return ranks;
}
