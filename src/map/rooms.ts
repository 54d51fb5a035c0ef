import type { MapLayout, PlacedEdge, Rooms } from './mapLayout';

/** Room for heads of arrows and thick lines. */
const EDGE = 12;

/** The room of each way with its words, in the order of the layout. */
export function roomsOf({ edges }: MapLayout): Rooms {
  const rooms = new Float32Array(edges.length * 4);
  edges.forEach((edge, place) => rooms.set(roomOf(edge), place * 4));
  return rooms;
}

function roomOf({ points, label }: PlacedEdge): readonly [left: number, top: number, right: number, bottom: number] {
  const xs = points.flatMap(({ x }) => [x - EDGE, x + EDGE]);
  const ys = points.flatMap(({ y }) => [y - EDGE, y + EDGE]);
  if (label !== null) {
    xs.push(label.x - label.width / 2, label.x + label.width / 2);
    ys.push(label.y - label.height / 2, label.y + label.height / 2);
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
