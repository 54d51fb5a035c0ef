import type { MapEdge, MapPath, MapStep, MapView } from '../core/projections/mapViews';

/** What a play touches: places with the turns (from 1) at which it stood there, and ways. */
export interface Lit {
  readonly nodes: ReadonlyMap<string, readonly number[]>;
  readonly edges: ReadonlySet<string>;
}

/** The places and ways of a play. Steps that the map does not know are passed over. */
export function litBy(view: MapView, path: MapPath): Lit {
  const known = new Set(view.nodes.map(({ id }) => id));
  const stops = [...path.steps.map(({ beat }) => beat), ...(path.to === null ? [] : [path.to])];
  const nodes = new Map<string, readonly number[]>();
  stops.forEach((stop, index) => {
    if (known.has(stop)) nodes.set(stop, [...(nodes.get(stop) ?? []), index + 1]);
  });
  const edges = path.steps.flatMap((step, index) => waysOf(view, step, stops[index + 1] ?? null));
  const through = edges.flatMap(({ from, to }) => [from, to]).filter((id) => !nodes.has(id));
  return {
    nodes: new Map([...nodes, ...through.map((id) => [id, []] as const)]),
    edges: new Set(edges.map(({ id }) => id)),
  };
}

/** The ways from one stop to the next: straight, or by a place between (the end, an interrupt). */
function waysOf(view: MapView, { beat, reply }: MapStep, next: string | null): readonly MapEdge[] {
  const out = view.edges.filter((edge) => edge.from === beat);
  const said = reply === null ? out : out.filter((edge) => edge.replies.some(({ id }) => id === reply));
  if (next === null) return said.length === 1 ? said : [];
  const straight = out.filter((edge) => edge.to === next);
  if (straight.length > 0) return straight;
  const last = view.edges.filter((edge) => edge.to === next && isBetween(view, edge.from));
  return [...said.filter((edge) => isBetween(view, edge.to)), ...last];
}

const isBetween = (view: MapView, id: string): boolean =>
  view.nodes.some((node) => node.id === id && (node.kind === 'end' || node.kind === 'anytime'));
