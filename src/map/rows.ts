import type { Arrangement, Box, Task } from './arrangement';
import type { Point } from './mapLayout';
import { breadthFirstRanks } from './ranks';

const GAP = { across: 36, down: 96 } as const;
const SWEEPS = 8;

/**
 * Rows by the fewest replies that lead there, each ordered by where its neighbours stand. For maps so tangled that layers
 * without crossings cannot be had in useful time. A long row goes on below itself, so that the map stays about square.
 */
export function inRows(task: Task, onProgress: (share: number) => void): Arrangement {
  const neighbours = task.boxes.map((): number[] => []);
  const ways = task.boxes.map((): number[] => []);
  for (const { from, to } of task.links) {
    ways[from]?.push(to);
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  const ranks = breadthFirstRanks(ways);
  const rows = ordered(ranked(ranks), neighbours, ranks, onProgress);
  const middles = placed(
    rows.flatMap((row) => folded(row, widestRow(task.boxes.length))),
    task.boxes,
  );
  return {
    boxes: middles,
    links: task.links.map(({ from, to }) => ({ bends: bendsOf(task, middles, from, to), label: null })),
  };
}

const widestRow = (boxes: number): number => Math.max(8, Math.ceil(Math.sqrt(boxes)));

function ranked(ranks: readonly number[]): readonly (readonly number[])[] {
  const rows: number[][] = [];
  ranks.forEach((rank, place) => {
    rows[rank] ??= [];
    rows[rank]?.push(place);
  });
  return rows;
}

type Rows = readonly (readonly number[])[];

/** Down and up in turn: each row is sorted by the mean of where the neighbours in the row before stand. */
function ordered(rows: Rows, neighbours: Rows, ranks: readonly number[], onProgress: (share: number) => void): Rows {
  const spot = ranks.map(() => 0);
  const stand = (row: readonly number[]): void => row.forEach((place, index) => (spot[place] = index / row.length));
  rows.forEach(stand);
  let sorted = rows;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const step = sweep % 2 === 0 ? -1 : 1;
    const next = (step < 0 ? sorted : sorted.toReversed()).map((row) => {
      const means = new Map(row.map((place) => [place, meanOf(place, step)]));
      const better = row.toSorted((one, other) => (means.get(one) as number) - (means.get(other) as number));
      stand(better);
      return better;
    });
    sorted = step < 0 ? next : next.toReversed();
    onProgress((sweep + 1) / SWEEPS);
  }
  return sorted;

  function meanOf(place: number, step: number): number {
    const row = (ranks[place] as number) + step;
    const near = (neighbours[place] as readonly number[]).filter((other) => ranks[other] === row);
    if (near.length === 0) return spot[place] as number;
    return near.reduce((sum, other) => sum + (spot[other] as number), 0) / near.length;
  }
}

function folded(row: readonly number[], widest: number): Rows {
  const parts = Math.ceil(row.length / widest);
  const size = Math.ceil(row.length / parts);
  return Array.from({ length: parts }, (_, part) => row.slice(part * size, (part + 1) * size));
}

function placed(rows: Rows, boxes: readonly Box[]): readonly Point[] {
  const middles: Point[] = [];
  let top = 0;
  for (const row of rows) {
    const all = row.map((place) => boxes[place] as Box);
    const height = Math.max(...all.map((box) => box.height));
    let x = -(all.reduce((sum, box) => sum + box.width + GAP.across, -GAP.across) / 2);
    row.forEach((place, index) => {
      const { width } = all[index] as Box;
      middles[place] = { x: x + width / 2, y: top + height / 2 };
      x += width + GAP.across;
    });
    top += height + GAP.down;
  }
  return middles;
}

/** Ways inside a row dip below it; all others go straight. */
function bendsOf(task: Task, middles: readonly Point[], from: number, to: number): readonly Point[] {
  const [start, end] = [middles[from] as Point, middles[to] as Point];
  if (start.y !== end.y) return [];
  const below = start.y + Math.max(...[from, to].map((place) => (task.boxes[place] as Box).height)) / 2 + GAP.down / 3;
  return [
    { x: start.x, y: below },
    { x: end.x, y: below },
  ];
}
