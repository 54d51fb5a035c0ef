import type { MapEdge, MapNode, MapView } from '../core/projections/mapViews';
import { cut, widthOf } from './textWidth';

/** Size of the words on a way, and the room of one line. */
export const LABEL_TEXT = 12;
export const LABEL_STEP = 16;
const LABEL_SIDES = 12;
const WIDEST = 150;
/** Replies named on a way before the rest is counted. */
const MOST = 3;
/** Places from which on a map names no replies on its ways: there would be more words than ways. */
const MANY = 150;

/** What stands on each way of a map, in lines: the replies that take it where a beat has several ways. */
export function edgeWordsOf(view: MapView): (edge: MapEdge) => readonly string[] {
  const nodes = new Map(view.nodes.map((node) => [node.id, node]));
  const leaving = new Map<string, MapEdge[]>();
  for (const edge of view.edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);
  const isCrowded = view.nodes.length >= MANY;
  return (edge) => {
    if (isCrowded) return [];
    const from = nodes.get(edge.from);
    const lines = from?.kind === 'beat' ? wordsOf(edge, nodes, leaving.get(edge.from) ?? []) : wordsOfPlace(edge, from);
    return lines.map((line) => cut(line, LABEL_TEXT, WIDEST));
  };
}

function wordsOfPlace(edge: MapEdge, from: MapNode | undefined): readonly string[] {
  if (from?.kind === 'anytime') return [];
  if (edge.leaving) return ['customer leaves'];
  return edge.conditional ? [] : ['otherwise'];
}

function wordsOf(edge: MapEdge, nodes: ReadonlyMap<string, MapNode>, others: readonly MapEdge[]): readonly string[] {
  const back = nodes.get(edge.to)?.kind === 'anytime' ? ['goes back'] : [];
  const hub = edge.hubExit ? ['leaves the hub'] : [];
  const silence = edge.timeout ? ['no answer'] : [];
  return [...repliesOf(edge, others), ...silence, ...hub, ...back];
}

function repliesOf(edge: MapEdge, others: readonly MapEdge[]): readonly string[] {
  const all = new Set(others.flatMap(({ replies }) => replies.map(({ id }) => id)));
  const isOnly = others.length === 1;
  if (isOnly || edge.replies.length === 0) return [];
  if (edge.replies.length === all.size) return all.size === 1 ? [edge.replies[0]?.id ?? ''] : ['any reply'];
  const ids = edge.replies.map(({ id }) => id);
  return ids.length > MOST ? [...ids.slice(0, MOST - 1), `and ${ids.length - MOST + 1} more`] : ids;
}

/** The room that lines on a way need; the words of a jump are bold. */
export function roomOf(lines: readonly string[], bold = false): { readonly width: number; readonly height: number } {
  if (lines.length === 0) return { width: 0, height: 0 };
  const widest = Math.max(...lines.map((line) => widthOf(line, LABEL_TEXT, bold)));
  return { width: widest + LABEL_SIDES, height: lines.length * LABEL_STEP + 4 };
}
