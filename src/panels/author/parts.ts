import type { LaidMap } from '../../app/author/reportView';
import type { MapEdge, MapNode } from '../../core/projections/mapViews';
import type { MapLayout, PlacedEdge, PlacedNode } from '../../map/mapLayout';
import { around, meets, type Box } from './camera';

/** A way with where it runs. */
export interface DrawnWay {
  readonly edge: MapEdge;
  readonly placed: PlacedEdge;
}

/** A place with where it stands. */
export interface DrawnPlace {
  readonly node: MapNode;
  readonly placed: PlacedNode;
}

/** Room for heads of arrows and thick lines. */
const EDGE = 12;

/** The room of each way with its words, in the order of the layout. */
export const roomsOf = ({ edges }: MapLayout): readonly Box[] =>
  edges.map(({ points, label }) => {
    const corners = points.map(({ x, y }) => ({ x: x - EDGE, y: y - EDGE, width: 2 * EDGE, height: 2 * EDGE }));
    if (label === null) return around(corners);
    const { x, y, width, height } = label;
    return around([...corners, { x: x - width / 2, y: y - height / 2, width, height }]);
  });

/** What of a map stands in one part of the drawing. */
export interface Part {
  readonly places: readonly DrawnPlace[];
  readonly ways: readonly DrawnWay[];
}

/** What of a map meets a part of the drawing. */
export function within({ view, layout }: LaidMap, rooms: readonly Box[], region: Box): Part {
  const places = view.nodes.flatMap((node, place): DrawnPlace[] => {
    const placed = layout.nodes[place] as PlacedNode;
    return meets(placed, region) ? [{ node, placed }] : [];
  });
  const ways = view.edges.flatMap((edge, place): DrawnWay[] =>
    meets(rooms[place] as Box, region) ? [{ edge, placed: layout.edges[place] as PlacedEdge }] : [],
  );
  return { places, ways };
}

const rectangle = ({ x, y, width, height }: Box): string =>
  `M${x | 0} ${y | 0}h${width | 0}v${height | 0}h-${width | 0}z`;

/** All cards as one shape, for a drawing too small to be read. */
export const shapeOf = (places: readonly PlacedNode[]): string => places.map(rectangle).join('');

/** All ways as one line. */
export const linesOf = (ways: readonly PlacedEdge[]): string =>
  ways.map(({ points }) => points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x | 0} ${y | 0}`).join('')).join('');

/** The place under a point of the drawing, with some room around it; null where there is none. */
export function placeAt({ nodes }: MapLayout, x: number, y: number, slack: number): string | null {
  const under = nodes.filter((node) =>
    meets(node, { x: x - slack, y: y - slack, width: 2 * slack + 0.01, height: 2 * slack + 0.01 }),
  );
  const distance = (node: PlacedNode): number => Math.hypot(node.x + node.width / 2 - x, node.y + node.height / 2 - y);
  return under.toSorted((one, other) => distance(one) - distance(other))[0]?.id ?? null;
}
