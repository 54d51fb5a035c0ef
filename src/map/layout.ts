import type { MapView } from '../core/projections/mapViews';
import { taskOf } from './arrangement';
import { withJumps } from './jumps';
import type { MapLayout, PlacedEdge } from './mapLayout';
import { routed } from './route';
import { inRows } from './rows';
import { inSections } from './sections';

/** Ranks that lines may cross in all: dagre takes about a second for 1,600 on a slow desk. */
const MOST_SPAN = 16_000;
/** Share of ways that may be told in words; beyond it there is no order from top to bottom to be shown. */
const MOST_JUMPS = 0.3;

/**
 * Where everything on a map stands: layers with few crossings, or plain rows where the ways are too tangled for that. The
 * same map is always laid out the same. `onProgress` hears shares from 0 to 1.
 */
export function layoutOf(view: MapView, onProgress: (share: number) => void = () => undefined): MapLayout {
  const plain = taskOf(view);
  const { task, sections, span, jumps } = withJumps(plain);
  const isTangled = span > MOST_SPAN || jumps > plain.links.length * MOST_JUMPS;
  const { edges, ...rest } = isTangled
    ? routed(plain, inRows(plain, onProgress))
    : routed(task, inSections(task, sections, onProgress));
  const placed = new Map(edges.map((edge) => [edge.id, edge]));
  onProgress(1);
  return { ...rest, edges: view.edges.map(({ id }) => placed.get(id) as PlacedEdge) };
}
