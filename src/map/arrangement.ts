import type { MapEdge, MapView } from '../core/projections/mapViews';
import { cardOf } from './card';
import { edgeWordsOf, roomOf } from './edgeWords';
import type { Point } from './mapLayout';

/** What has to be arranged: boxes with their sizes, and ways with the words on them. */
export interface Task {
  readonly boxes: readonly Box[];
  /** Ways between two boxes; loops are part of their box. */
  readonly links: readonly Link[];
  readonly loops: readonly Loop[];
}

/** A card; `width` leaves room for the loops at its right. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly cardWidth: number;
  /** Words that stand for a place far away, instead of a card; else null. */
  readonly jump: readonly string[] | null;
}

export interface Link {
  readonly id: string;
  /** Places in the list of boxes. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
  readonly room: { readonly width: number; readonly height: number };
  /** How many replies take it; the way most take is kept the straightest. */
  readonly weight: number;
}

export interface Loop {
  readonly id: string;
  readonly at: number;
  readonly lines: readonly string[];
  readonly room: { readonly width: number; readonly height: number };
}

/** Middles of the boxes, and of each link the points it passes and the middle of its words. */
export interface Arrangement {
  readonly boxes: readonly Point[];
  readonly links: readonly { readonly bends: readonly Point[]; readonly label: Point | null }[];
}

/** How far a loop reaches out at the right of its card. */
export const LOOP_REACH = 26;

/** Boxes, links and loops of a map. */
export function taskOf(view: MapView): Task {
  const wordsOf = edgeWordsOf(view);
  const places = new Map(view.nodes.map(({ id }, place) => [id, place]));
  const placeOf = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`the map has a way at a place it does not show: ${id}`);
    return place;
  };
  const told = (edge: MapEdge) => ({ id: edge.id, lines: wordsOf(edge), room: roomOf(wordsOf(edge)) });
  const loops = view.edges
    .filter((edge) => edge.from === edge.to)
    .map((edge) => ({ ...told(edge), at: placeOf(edge.from) }));
  const reach = new Map(loops.map(({ at, room }) => [at, LOOP_REACH + room.width + 8]));
  return {
    boxes: view.nodes.map((node, place) => {
      const { width, height } = cardOf(node);
      return { id: node.id, width: width + (reach.get(place) ?? 0), height, cardWidth: width, jump: null };
    }),
    links: view.edges
      .filter((edge) => edge.from !== edge.to)
      .map((edge) => ({
        ...told(edge),
        from: placeOf(edge.from),
        to: placeOf(edge.to),
        weight: Math.max(1, edge.replies.length),
      })),
    loops,
  };
}
