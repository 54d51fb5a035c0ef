import type { PathGraph } from './pathGraph';

/** Where one place of the small map stands. Rows are centred on 0. */
export interface Spot {
  readonly column: number;
  readonly row: number;
}

type Ways = PathGraph['ways'];

/**
 * Places in columns by the longest way from the start, so that ways lead onward; endings share the last one. Depends on
 * the story alone: every play of it is drawn on the same map.
 */
export function layoutOf({ nodes, ways }: PathGraph): readonly Spot[] {
  const onward = onwardWays(nodes.length, ways);
  const depth = depthsOf(nodes.length, onward);
  const last = Math.max(0, ...nodes.map(({ kind }, place) => (kind === 'ending' ? 0 : (depth[place] as number)))) + 1;
  const columns = nodes.map(({ kind }, place) => (kind === 'ending' ? last : (depth[place] as number)));
  return rowsOf(columns, ways);
}

/** The ways without those that lead back to a place they came through. */
function onwardWays(count: number, ways: Ways): Ways {
  const from = waysByStart(count, ways);
  const state = new Uint8Array(count);
  const kept: Ways[number][] = [];
  const visit = (place: number): void => {
    state[place] = 1;
    for (const way of from[place] ?? []) {
      if (state[way.to] === 1) continue;
      kept.push(way);
      if (state[way.to] === 0) visit(way.to);
    }
    state[place] = 2;
  };
  for (let place = 0; place < count; place += 1) if (state[place] === 0) visit(place);
  return kept;
}

function waysByStart(count: number, ways: Ways): readonly Ways[] {
  const from: Ways[number][][] = Array.from({ length: count }, () => []);
  for (const way of ways) from[way.from]?.push(way);
  return from;
}

/** The longest way to each place, in steps. `onward` holds no loop. */
function depthsOf(count: number, onward: Ways): readonly number[] {
  const depth = Array.from({ length: count }, () => 0);
  for (let round = 0, isMoving = true; isMoving && round < count; round += 1) {
    isMoving = false;
    for (const { from, to } of onward) {
      const least = (depth[from] as number) + 1;
      if ((depth[to] as number) >= least) continue;
      depth[to] = least;
      isMoving = true;
    }
  }
  return depth;
}

/** Sweeps to and fro; more change little on stories of this size. */
const SWEEPS = 8;

/** Each column in the order of its neighbours' middle rows, so that few ways cross. */
function rowsOf(columns: readonly number[], ways: Ways): readonly Spot[] {
  const lists: number[][] = [];
  for (const [place, column] of columns.entries()) (lists[column] ??= []).push(place);
  const row = columns.map(() => 0);
  const settle = (list: readonly number[]): void =>
    list.forEach((place, at) => {
      row[place] = at - (list.length - 1) / 2;
    });
  for (const list of lists) settle(list ?? []);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const isForth = sweep % 2 === 0;
    for (const list of isForth ? lists : lists.toReversed()) {
      const middles = new Map((list ?? []).map((place) => [place, middleOf(place, columns, row, ways, isForth)]));
      (list ?? []).sort((a, b) => (middles.get(a) as number) - (middles.get(b) as number));
      settle(list ?? []);
    }
  }
  return columns.map((column, place) => ({ column, row: row[place] as number }));
}

/** The mean row of the neighbours on one side; its own where there are none. */
function middleOf(
  place: number,
  columns: readonly number[],
  row: readonly number[],
  ways: Ways,
  isForth: boolean,
): number {
  const own = columns[place] as number;
  const near = ways.flatMap(({ from, to }) => {
    const other = from === place ? to : to === place ? from : place;
    const column = columns[other] as number;
    return (isForth ? column < own : column > own) ? [row[other] as number] : [];
  });
  return near.length === 0 ? (row[place] as number) : near.reduce((sum, one) => sum + one, 0) / near.length;
}

/** From spot to spot; in the columns between it goes through the gap nearest to the straight line. */
export function pointsOf(spots: readonly Spot[], from: Spot, to: Spot): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [[from.column, from.row]];
  for (let column = from.column + 1; column < to.column; column += 1) {
    const share = (column - from.column) / (to.column - from.column);
    const straight = from.row + share * (to.row - from.row);
    points.push([column, gapNear(spots, column, straight)]);
  }
  return [...points, [to.column, to.row]];
}

function gapNear(spots: readonly Spot[], column: number, straight: number): number {
  const rows = spots.filter((spot) => spot.column === column).map((spot) => spot.row);
  if (rows.every((row) => Math.abs(row - straight) >= 0.5)) return straight;
  const gaps = rows.flatMap((row) => [row - 0.5, row + 0.5]);
  return gaps.reduce((best, gap) => (Math.abs(gap - straight) < Math.abs(best - straight) ? gap : best));
}
