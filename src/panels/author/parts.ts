import type { LaidMap } from '../../app/author/reportView';
import type { MapEdge, MapNode } from '../../core/projections/mapViews';
import type { MapLayout, PlacedEdge, PlacedNode, Rooms } from '../../map/mapLayout';
import { meets, type Box } from './camera';

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

/** What of a map stands in one part of the drawing. */
export interface Part {
  readonly places: readonly DrawnPlace[];
  readonly ways: readonly DrawnWay[];
}

/** What of a map meets a part of the drawing. */
export function within({ view, layout, rooms }: Omit<LaidMap, 'marks'>, region: Box): Part {
  const places = view.nodes.flatMap((node, place): DrawnPlace[] => {
    const placed = layout.nodes[place] as PlacedNode;
    return meets(placed, region) ? [{ node, placed }] : [];
  });
  const ways: DrawnWay[] = [];
  for (const [place, edge] of view.edges.entries()) {
    if (meetsRoom(rooms, place * 4, region)) ways.push({ edge, placed: layout.edges[place] as PlacedEdge });
  }
  return { places, ways };
}

const meetsRoom = (rooms: Rooms, at: number, { x, y, width, height }: Box): boolean =>
  (rooms[at] as number) < x + width &&
  (rooms[at + 1] as number) < y + height &&
  (rooms[at + 2] as number) > x &&
  (rooms[at + 3] as number) > y;

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
