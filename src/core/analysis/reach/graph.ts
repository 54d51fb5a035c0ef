import { LONGEST_PLAY, type Place } from '../../scenario/program';
import type { Region } from './ground';

/** A way to somewhere: which customer, and the replies said (silence included). */
export interface Trail {
  readonly variant: Place;
  readonly replies: readonly Place[];
}

/** A region met in the exploration, with the first way found to it. */
export interface Node {
  region: Region;
  growths: number;
  isQueued: boolean;
  readonly variant: Place;
  readonly from: Node | null;
  readonly reply: Place;
  /** The least number of replies with which it is reached. */
  depth: number;
  /** Where this one may lead. */
  readonly onward: Node[];
  /** Whether an end may follow other than by leaving. */
  ends: boolean;
}

/** Beats that lead to each other and, whatever is said, to no end but by leaving; and a way into them. */
export interface Circle {
  readonly beats: readonly Place[];
  readonly trail: Trail;
}

/** The way to a node, and with `last` one reply further. */
export function trailTo(node: Node | null, variant: Place, ...last: readonly Place[]): Trail {
  const replies = [...last];
  for (let now = node; now !== null && now.from !== null; now = now.from) replies.unshift(now.reply);
  return { variant, replies };
}

/** Nodes in which a play may stand before its last reply. */
export function atLimit(first: readonly Node[]): ReadonlySet<Node> {
  let layer: ReadonlySet<Node> = new Set(first);
  for (let said = 1; said < LONGEST_PLAY && layer.size > 0; said += 1) {
    const next = new Set<Node>();
    for (const node of layer) for (const onward of node.onward) next.add(onward);
    if (isSame(next, layer)) return layer;
    layer = next;
  }
  return layer;
}

const isSame = (one: ReadonlySet<Node>, other: ReadonlySet<Node>): boolean =>
  one.size === other.size && [...one].every((node) => other.has(node));

/** The circles among nodes: what goes on for ever, and has no end ahead. */
export function circlesIn(nodes: readonly Node[]): readonly Circle[] {
  const open = before(nodes, (node) => node.ends);
  const shut = nodes.filter((node) => !open.has(node));
  return grouped(circling(shut), shut);
}

/** Nodes that are wanted, and all from which they can be reached. */
function before(nodes: readonly Node[], isWanted: (node: Node) => boolean): ReadonlySet<Node> {
  const previous = previousOf(nodes);
  const queue = nodes.filter(isWanted);
  const seen = new Set(queue);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const one of previous.get(node) ?? []) {
      if (!seen.has(one)) queue.push(one);
      seen.add(one);
    }
  }
  return seen;
}

/** For each node those that lead to it. */
function previousOf(nodes: readonly Node[]): ReadonlyMap<Node, readonly Node[]> {
  const previous = new Map<Node, Node[]>();
  for (const node of nodes) {
    for (const next of node.onward) {
      const list = previous.get(next);
      if (list === undefined) previous.set(next, [node]);
      else list.push(node);
    }
  }
  return previous;
}

/** Nodes that lie on a circle, or between two: what leads into them and what peters out is taken away. */
function circling(nodes: readonly Node[]): readonly Node[] {
  const onward = new Map(nodes.map((node) => [node, node.onward]));
  const lasting = trimmed(nodes, onward);
  return trimmed(lasting, previousOf(lasting));
}

/** What is left when nodes without a next one are taken away, again and again. */
function trimmed(nodes: readonly Node[], next: ReadonlyMap<Node, readonly Node[]>): readonly Node[] {
  const inside = new Set(nodes);
  const onward = new Map(nodes.map((node) => [node, (next.get(node) ?? []).filter((one) => inside.has(one))]));
  const left = new Map([...onward].map(([node, places]) => [node, places.length]));
  const back = new Map<Node, Node[]>(nodes.map((node) => [node, []]));
  for (const [node, places] of onward) for (const one of places) back.get(one)?.push(node);
  const queue = nodes.filter((node) => left.get(node) === 0);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    inside.delete(node);
    for (const one of back.get(node) ?? []) {
      left.set(one, (left.get(one) ?? 0) - 1);
      if (left.get(one) === 0) queue.push(one);
    }
  }
  return nodes.filter((node) => inside.has(node));
}

/** Nodes by the beats that hang together; the way into each group is the shortest. */
function grouped(nodes: readonly Node[], around: readonly Node[]): readonly Circle[] {
  const beside = besideOf(nodes);
  const seen = new Set<Place>();
  return [...beside.keys()].flatMap((at) => {
    if (seen.has(at)) return [];
    const beats = new Set([at]);
    for (const beat of beats) for (const other of beside.get(beat) ?? []) beats.add(other);
    for (const beat of beats) seen.add(beat);
    const inside = around.filter(({ region }) => beats.has(region.at));
    const nearest = inside.reduce((least, node) => (node.depth < least.depth ? node : least));
    const trail = trailTo(nearest, nearest.variant);
    return [{ beats: [...beats].toSorted((left, right) => left - right), trail }];
  });
}

/** For each beat those that it leads to or that lead to it. */
function besideOf(nodes: readonly Node[]): ReadonlyMap<Place, ReadonlySet<Place>> {
  const beside = new Map<Place, Set<Place>>();
  const put = (one: Place, other: Place): void => void (beside.get(one) ?? made(one)).add(other);
  const made = (at: Place): Set<Place> => {
    const places = new Set<Place>();
    beside.set(at, places);
    return places;
  };
  const inside = new Set(nodes);
  for (const { region, onward } of nodes) {
    put(region.at, region.at);
    for (const next of onward.filter((one) => inside.has(one))) {
      put(region.at, next.region.at);
      put(next.region.at, region.at);
    }
  }
  return beside;
}
