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
  /** Whether all that may be said to these customers was said before. */
  wasSaid: boolean;
  /** Its place in a list of nodes. */
  place: number;
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
  const onward = linksOf(nodes);
  const back = turned(onward);
  const isOpen = before(nodes, back);
  // What leads into circles and what peters out is taken away; what lies between two stays.
  const isShut: boolean[] = [];
  for (const open of isOpen) isShut.push(!open);
  const isInside = [...isShut];
  trimmed(isInside, onward, back);
  trimmed(isInside, back, onward);
  return grouped(thoseOf(nodes, isInside), thoseOf(nodes, isShut));
}

function thoseOf(nodes: readonly Node[], isOne: readonly boolean[]): readonly Node[] {
  const found: Node[] = [];
  for (const node of nodes) if (isOne[node.place] === true) found.push(node);
  return found;
}

type Links = readonly (readonly Place[])[];

/** Where each node leads, by places; the nodes are told theirs. */
function linksOf(nodes: readonly Node[]): Links {
  for (let place = 0; place < nodes.length; place += 1) (nodes[place] as Node).place = place;
  const links: Place[][] = [];
  for (const { onward } of nodes) {
    const own: Place[] = [];
    for (const { place } of onward) own.push(place);
    links.push(own);
  }
  return links;
}

/** The same links the other way about. */
function turned(links: Links): Links {
  const back: Place[][] = [];
  for (let place = 0; place < links.length; place += 1) back.push([]);
  for (let from = 0; from < links.length; from += 1) {
    for (const to of links[from] as readonly Place[]) back[to]?.push(from);
  }
  return back;
}

/** Whether each node has an end, or one from which it can be reached. */
function before(nodes: readonly Node[], back: Links): readonly boolean[] {
  const [seen, queue] = [[] as boolean[], [] as Place[]];
  for (const { ends, place } of nodes) {
    seen.push(ends);
    if (ends) queue.push(place);
  }
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    for (const one of back[place] as readonly Place[]) {
      if (!seen[one]) queue.push(one);
      seen[one] = true;
    }
  }
  return seen;
}

/** Takes away what has no next one inside, again and again. */
function trimmed(isInside: boolean[], next: Links, back: Links): void {
  const [left, queue] = [[] as number[], [] as Place[]];
  for (let place = 0; place < next.length; place += 1) {
    let inside = 0;
    for (const one of next[place] as readonly Place[]) if (isInside[one]) inside += 1;
    left.push(inside);
    if (isInside[place] && inside === 0) queue.push(place);
  }
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    isInside[place] = false;
    for (const one of back[place] as readonly Place[]) {
      const more = (left[one] as number) - 1;
      left[one] = more;
      if (isInside[one] && more === 0) queue.push(one);
    }
  }
}

/** Nodes by the beats that hang together; the way into each group is the shortest. */
function grouped(nodes: readonly Node[], around: readonly Node[]): readonly Circle[] {
  const groupOf = joinedBeats(nodes);
  const groups = new Map<Place, Set<Place>>();
  for (const { region } of nodes) {
    const group = groupOf(region.at);
    groups.set(group, (groups.get(group) ?? new Set()).add(region.at));
  }
  return [...groups.values()].map((beats) => {
    const nearest = nearestIn(around, beats);
    const trail = trailTo(nearest, nearest.variant);
    return { beats: [...beats].toSorted((left, right) => left - right), trail };
  });
}

/** The first of the nodes in some beats that are reached soonest. */
function nearestIn(nodes: readonly Node[], beats: ReadonlySet<Place>): Node {
  let nearest: Node | null = null;
  for (const node of nodes) {
    if (beats.has(node.region.at) && (nearest === null || node.depth < nearest.depth)) nearest = node;
  }
  return nearest as Node;
}

/** Tells for each beat the one that stands for all that it leads to or that lead to it. */
function joinedBeats(nodes: readonly Node[]): (at: Place) => Place {
  const inside = new Set(nodes);
  const above: Place[] = [];
  for (const { region, onward } of nodes) {
    for (const next of onward) if (inside.has(next)) above[topOf(above, next.region.at)] = topOf(above, region.at);
  }
  return topOf.bind(null, above);
}

/** The place that stands above all others over one; those on the way are brought nearer to it. */
function topOf(above: Place[], at: Place): Place {
  let top = at;
  for (let next = above[top] ?? top; next !== top; next = above[top] ?? top) {
    above[top] = above[next] ?? next;
    top = next;
  }
  return top;
}
