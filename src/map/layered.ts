import { graphlib, layout } from '@dagrejs/dagre';
import type { Arrangement, Task } from './arrangement';
import type { Point } from './mapLayout';

/** Boxes from which on ranks come from a tight tree: network simplex draws a little shorter, but takes four times as long. */
const MANY = 300;

interface Placed extends Point {
  readonly points?: readonly Point[];
}

/** Layers from top to bottom with few crossings, by dagre. `onProgress` hears when the ranks stand. */
export function layered(task: Task, onProgress: (share: number) => void): Arrangement {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 36,
    edgesep: 18,
    ranksep: 92,
    ranker: task.boxes.length < MANY ? 'network-simplex' : 'tight-tree',
  });
  task.boxes.forEach(({ width, height }, place) => graph.setNode(String(place), { width, height }));
  for (const { id, from, to, room, weight } of task.links) {
    graph.setEdge(String(from), String(to), { ...room, weight, labelpos: 'c' }, id);
  }
  layout(graph, {
    customOrder: (inner, order) => {
      onProgress(0.3);
      order(inner, {});
      onProgress(0.7);
    },
  });
  return arrangementOf(task, graph);
}

function arrangementOf(task: Task, graph: graphlib.Graph): Arrangement {
  const boxes = task.boxes.map((_box, place) => pointOf(graph.node(String(place)) as Placed));
  const edges = task.links.map(({ id, from, to }) => graph.edge(String(from), String(to), id) as Placed);
  const labels = edges.map((edge, place) => (task.links[place]?.lines.length === 0 ? null : pointOf(edge)));
  // Between two ranks dagre bends every way once more, for words that may stand there; where none do, it need not.
  const heights = new Set([...boxes, ...labels].flatMap((spot) => (spot === null ? [] : [Math.round(spot.y)])));
  const isNeeded = (point: Point): boolean => heights.has(Math.round(point.y));
  return {
    boxes,
    // The first and the last point are dagre's own guess at where a way meets its cards.
    links: edges.map(({ points = [] }, place) => ({
      bends: points.slice(1, -1).filter(isNeeded).map(pointOf),
      label: labels[place] ?? null,
    })),
  };
}

const pointOf = ({ x, y }: Point): Point => ({ x, y });
