import type { Replay } from '../journal/journal';
import type { Program } from '../scenario/program';
import { mapNameOf, projectMap } from './map';
import type { MapBeat, MapEnding, MapNode } from './mapViews';

/** A place of the story's graph: a beat, an ending, or the goodbye where endings decide. */
export type GraphNode = MapBeat | MapEnding | { readonly kind: 'end'; readonly id: string };

/** One way between two places, by their places in the list of nodes. */
export interface GraphWay {
  readonly from: number;
  readonly to: number;
  readonly taken: boolean;
}

/** A story's graph with one play on it. */
export interface PathGraph {
  readonly nodes: readonly GraphNode[];
  readonly ways: readonly GraphWay[];
  /** The place of each turn's beat, in order, and of what came last: an ending, or the beat that is open. */
  readonly trail: readonly number[];
}

/** Beats, endings and ways of a story, the ways of a play marked. What cuts in at any time comes from where it did. */
export function pathGraphOf(program: Program, replay: Replay): PathGraph {
  const map = projectMap(program);
  const isMet = ({ kind, id }: MapNode): boolean => kind !== 'end' || map.edges.some((edge) => edge.to === id);
  const nodes = map.nodes.filter(isPlace).filter(isMet);
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]));
  const names = [...replay.turns.map(({ before }) => mapNameOf(program, before)), mapNameOf(program, replay.state)];
  const trail = names.flatMap((name) => placeOf.get(name) ?? []);
  const known = new Map<string, GraphWay>();
  for (const { from, to } of map.edges) {
    const [start, end] = [placeOf.get(from), placeOf.get(to)];
    if (start !== undefined && end !== undefined && start !== end)
      known.set(`${start}>${end}`, { from: start, to: end, taken: false });
  }
  for (const [from, to] of legsOf(trail, known, placeOf.get('end'))) {
    known.set(`${from}>${to}`, { from, to, taken: true });
  }
  return { nodes, ways: [...known.values()], trail };
}

const isPlace = (node: MapNode): node is GraphNode => node.kind !== 'anytime';

/** From place to place; where no way leads straight to an ending, over the goodbye. */
function legsOf(
  trail: readonly number[],
  known: ReadonlyMap<string, GraphWay>,
  goodbye = -1,
): readonly (readonly [from: number, to: number])[] {
  return trail.flatMap((to, place) => {
    const from = trail[place - 1];
    if (from === undefined || from === to) return [];
    const isOver = known.has(`${from}>${goodbye}`) && known.has(`${goodbye}>${to}`);
    return isOver && !known.has(`${from}>${to}`)
      ? [[from, goodbye] as const, [goodbye, to] as const]
      : [[from, to] as const];
  });
}
