import type { LaidMap } from '../../app/author/reportView';
import type { PlacedNode } from '../../map/mapLayout';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** How much a step sideways of the wish counts against a step along it. */
const ASIDE = 3;

const middleOf = ({ x, y, width, height }: PlacedNode): { readonly x: number; readonly y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});

/**
 * The place that an arrow key leads to: down and up along the ways of the talk, to the one that stands nearest; left and
 * right to what stands beside it. Null where there is nothing.
 */
export function neighbourOf({ view, layout }: LaidMap, from: string, direction: Direction): string | null {
  const here = layout.nodes.find(({ id }) => id === from);
  if (here === undefined) return null;
  if (direction === 'left' || direction === 'right') return beside(layout.nodes, here, direction === 'left' ? -1 : 1);
  const ways = view.edges.filter((edge) => (direction === 'down' ? edge.from : edge.to) === from);
  const ends = new Set(ways.map((edge) => (direction === 'down' ? edge.to : edge.from)));
  ends.delete(from);
  const places = layout.nodes.filter(({ id }) => ends.has(id));
  const ahead = places.filter((place) => (direction === 'down' ? place.y > here.y : place.y < here.y));
  return nearest(ahead.length > 0 ? ahead : places, here);
}

function nearest(places: readonly PlacedNode[], here: PlacedNode): string | null {
  const from = middleOf(here);
  const distance = (place: PlacedNode): number => Math.hypot(middleOf(place).x - from.x, middleOf(place).y - from.y);
  return places.toSorted((one, other) => distance(one) - distance(other))[0]?.id ?? null;
}

function beside(places: readonly PlacedNode[], here: PlacedNode, sign: -1 | 1): string | null {
  const from = middleOf(here);
  const cost = (place: PlacedNode): number => {
    const { x, y } = middleOf(place);
    return Math.abs(x - from.x) + ASIDE * Math.abs(y - from.y);
  };
  const there = places.filter((place) => {
    const { x, y } = middleOf(place);
    const along = (x - from.x) * sign;
    return along > 0 && Math.abs(y - from.y) <= along;
  });
  return there.toSorted((one, other) => cost(one) - cost(other))[0]?.id ?? null;
}
