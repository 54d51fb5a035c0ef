import type { BeatId, EndingId } from '../model/ids';
import type { Replay } from '../journal/journal';
import type { Program } from '../scenario/program';
import type { MetView, PathNode, PathView } from './deeperViews';
import { NOTHING_EARLIER, type Earlier } from './earlier';
import { type GraphNode, type PathGraph, pathGraphOf } from './pathGraph';
import { layoutOf, pointsOf } from './pathLayout';

/** More places than this say nothing on a small picture. */
const MOST_DRAWN = 60;

/** The way of a play through its story. What was never met stays without a name. */
export function projectPathMap(program: Program, replay: Replay, earlier: Earlier = NOTHING_EARLIER): PathView {
  const graph = pathGraphOf(program, replay);
  const nodes = graph.nodes.map((node, place) => placed(node, place, graph, earlier));
  const only = (kind: PathNode['kind']) => nodes.filter((node) => node.kind === kind);
  return {
    ...(nodes.length > MOST_DRAWN ? NOT_DRAWN : drawn(graph, nodes)),
    steps: replay.turns.map((_, index) => ({ turn: index + 1, others: othersAt(graph, index) })),
    beats: metOf(only('beat')),
    endings: metOf(only('ending')),
    known: knownOf(graph.nodes, nodes),
  };
}

type Placed = Omit<PathNode, 'column' | 'row'>;
type Drawing = Pick<PathView, 'nodes' | 'ways' | 'columns' | 'rows'>;
const NOT_DRAWN: Drawing = { nodes: [], ways: [], columns: 0, rows: 0 };

function placed({ kind, id }: GraphNode, place: number, { trail }: PathGraph, { met }: Earlier): Placed {
  if (kind === 'end') return { kind: 'join', state: 'hidden', turns: [] };
  const isMet = trail.includes(place);
  const state = isMet ? 'met' : met.has(id as BeatId | EndingId) ? 'known' : 'hidden';
  return { kind, state, turns: turnsAt(trail, place) };
}

/** The last of a trail was come to and not answered. */
const turnsAt = (trail: readonly number[], place: number): readonly number[] =>
  trail.flatMap((one, index) => (one === place && index < trail.length - 1 ? [index + 1] : []));

function drawn(graph: PathGraph, nodes: readonly Placed[]): Drawing {
  const spots = layoutOf(graph);
  const rows = spots.map((spot) => spot.row);
  const ways = graph.ways.flatMap(({ from, to, taken }) => {
    const [start, end] = [spots[from], spots[to]];
    return start === undefined || end === undefined ? [] : [{ taken, points: pointsOf(spots, start, end) }];
  });
  return {
    nodes: nodes.map((node, place) => ({ ...node, column: spots[place]?.column ?? 0, row: spots[place]?.row ?? 0 })),
    ways,
    columns: Math.max(0, ...spots.map((spot) => spot.column)) + 1,
    rows: Math.max(...rows) - Math.min(...rows),
  };
}

/** Ways on from a turn's place besides the one that was gone. A turn that stayed where it was took none. */
function othersAt({ ways, trail }: PathGraph, index: number): number {
  const [here, next] = [trail[index], trail[index + 1]];
  if (here === undefined || next === undefined || here === next) return 0;
  return ways.filter(({ from, taken }) => from === here && !taken).length;
}

const metOf = (nodes: readonly Placed[]): MetView => ({
  met: nodes.filter(({ state }) => state === 'met').length,
  known: nodes.filter(({ state }) => state === 'known').length,
  of: nodes.length,
});

function knownOf(all: readonly GraphNode[], nodes: readonly Placed[]): PathView['known'] {
  const known = all.filter((_, place) => nodes[place]?.state === 'known');
  return {
    lines: known.flatMap((node) => (node.kind === 'beat' ? [node.line] : [])),
    titles: known.flatMap((node) => (node.kind === 'ending' ? [node.title] : [])),
  };
}
