import type { Grade } from '../../model/words';
import { LONGEST_PLAY, replyAt } from '../../scenario/program';
import type { Beat, Interrupt, Line, Place, Program, Reply } from '../../scenario/program';
import { contains, joined, widened, type Box } from './box';
import { endingsIn } from './ending';
import { entering } from './entry';
import { atLimit, circlesIn, trailTo, type Circle, type Node, type Trail } from './graph';
import { groundOf, type Asked, type Ground, type Outcomes, type Region } from './ground';
import type { Live, Slots } from './live';
import { answersIn, saying } from './turn';

/** How often a box may grow before its corners go as far as they can. */
const GROWTHS = 3;

/** What `Reach` tells, while it is being found out. */
export interface Search {
  readonly entered: Map<Place, Trail>;
  readonly beats: Map<Place, Trail>;
  readonly endings: Map<Place, Trail>;
  readonly grades: Map<Place, ReadonlySet<Grade>>;
  readonly cutOff: Set<Place>;
  readonly replies: Set<Reply>;
  readonly interrupts: Set<Interrupt>;
  readonly outcomes: Outcomes;
  readonly spoken: Set<Line>;
  readonly silent: Map<Place, Trail>;
  readonly dry: Map<Place, Trail>;
  readonly circles: Circle[];
  regions: number;
  complete: boolean;
  leaving: Trail | null;
  isEndless: boolean;
  overlong: Trail | null;
}

/** Talks that are over, alike but for the customer, with the way to the first of them. */
interface Over {
  region: Region;
  readonly exit: Place;
  readonly isCutOff: boolean;
  readonly from: Node | null;
  readonly reply: Place;
}

/** One customer being explored: what is being said just now, and what was met so far. */
interface Exploration {
  readonly variant: Place;
  readonly search: Search;
  readonly live: Live;
  readonly nodes: readonly Map<string, Node>[];
  readonly queue: Node[];
  /** Talks that were over, by everything about them but the customer. */
  readonly over: Map<string, Over>;
  from: Node | null;
  reply: Place;
}

/** Explores the talks of one customer. */
export function exploredFrom(program: Program, variant: Place, asked: Asked, search: Search, cap: number): void {
  const now: Exploration = {
    variant,
    search,
    live: asked.live,
    nodes: program.beats.map(() => new Map<string, Node>()),
    queue: [],
    over: new Map(),
    from: null,
    reply: -1,
  };
  const { ground, before } = groundOf(program, variant, asked, search, {
    // Bound, since a long story comes here most: what they are bound to is made ready to run fast only once.
    stands: stands.bind(null, now),
    ends: ends.bind(null, now),
    entered: entered.bind(null, now),
    cut: (interrupt) => search.interrupts.add(interrupt),
    silent: (beat) => keep(search.silent, beat, now),
    dry: (beat) => keep(search.dry, beat, now),
  });
  entering(ground, before, program.start);
  const first = [...now.queue];
  for (let next = 0; next < now.queue.length && search.complete; next += 1) {
    expand(now, ground, now.queue[next] as Node);
    search.complete = search.regions <= cap;
  }
  if (search.complete) lookBack(now, ground, first);
  for (const over of now.over.values()) keepEndings(now, ground, over);
}

/** Says all that may be said in a node: at the limit of replies, for the last time. */
function expand(now: Exploration, ground: Ground, node: Node): void {
  node.isQueued = false;
  now.search.regions += 1;
  const isLast = node.depth + 1 >= LONGEST_PLAY;
  sayAll(now, ground, node, isLast);
  if (!isLast) return;
  if (!node.ends) now.search.overlong ??= trailTo(node, now.variant);
  node.ends = true;
}

function sayAll(now: Exploration, ground: Ground, node: Node, isLast: boolean): void {
  now.from = node;
  const beat = ground.program.beats[node.region.at] as Beat;
  const isNew = !node.wasSaid;
  // Before anything is said: a reply that leads back here may bring other customers, to whom all is to be said anew.
  node.wasSaid = true;
  for (const place of answersIn(ground, node.region)) {
    now.reply = place;
    if (isNew) now.search.replies.add(replyAt(beat, place) as Reply);
    saying(ground, node.region, place, isLast);
  }
}

/** What can only be told once all is explored: circles, and what comes of plays at the limit of replies. */
function lookBack(now: Exploration, ground: Ground, first: readonly Node[]): void {
  const nodes: Node[] = [];
  for (const known of now.nodes) for (const node of known.values()) nodes.push(node);
  now.search.circles.push(...circlesIn(nodes));
  const { vars, marks } = now.live.end;
  const isAlike = ground.lines.end.length + vars.length + marks.length === 0;
  for (const node of atLimit(first)) {
    sayAll(now, ground, node, true);
    // Where nothing is read at the end, one end by the limit stands for all.
    if (isAlike && now.search.isEndless) break;
  }
}

const entered = (now: Exploration, beat: Place): void => keep(now.search.entered, beat, now);

function stands(now: Exploration, region: Region): void {
  const node = nodeFor(now, region);
  if (now.from !== null && !now.from.onward.includes(node)) now.from.onward.push(node);
  keep(now.search.beats, region.at, now);
}

/** The node of a region: a new one, or the known one with its box grown around both. */
function nodeFor(now: Exploration, region: Region): Node {
  const known = now.nodes[region.at] as Map<string, Node>;
  const { at, waiting } = region;
  const behind = waiting < 0 ? '' : `|${waiting}|${keyOf(region, now.live.beats[waiting] as Slots)}`;
  const key = `${keyOf(region, now.live.beats[at] as Slots)}${behind}`;
  const node = known.get(key);
  if (node !== undefined) {
    grow(now, node, region.box);
    return node;
  }
  const depth = now.from === null ? 0 : now.from.depth + 1;
  const { variant, from, reply } = now;
  const made: Node = {
    region,
    growths: 0,
    isQueued: true,
    wasSaid: false,
    place: -1,
    variant,
    from,
    reply,
    depth,
    onward: [],
    ends: false,
  };
  known.set(key, made);
  now.queue.push(made);
  return made;
}

/** What tells a region from others: the gates, and what may still be read. */
function keyOf({ gates, vars, marks }: Region, live: Slots): string {
  let key = `${gates}`;
  for (const slot of live.vars) key += `,${vars[slot]}`;
  for (const mark of live.marks) key += `,${marks[mark]}`;
  return key;
}

function grow(now: Exploration, node: Node, box: Box): void {
  const depth = now.from === null ? 0 : now.from.depth + 1;
  const before = node.region.box;
  const isInside = contains(before, box);
  if (isInside && depth >= node.depth) return;
  node.depth = Math.min(node.depth, depth);
  if (!isInside) {
    const grown = joined(before, box);
    node.growths += 1;
    // More may be offered to other feelings.
    node.wasSaid = false;
    node.region = regionWith(node.region, node.growths > GROWTHS ? widened(before, grown) : grown);
  }
  if (!node.isQueued) now.queue.push(node);
  node.isQueued = true;
}

function ends(now: Exploration, region: Region, exit: Place, isCutOff: boolean): void {
  if (isCutOff) now.search.isEndless = true;
  if (region.left) now.search.leaving ??= trailOn(now);
  else if (now.from !== null && !isCutOff) now.from.ends = true;
  const key = `${isCutOff}|${exit}|${region.left}|${keyOf(region, now.live.end)}`;
  const known = now.over.get(key);
  if (known === undefined) now.over.set(key, { region, exit, isCutOff, from: now.from, reply: now.reply });
  else if (!contains(known.region.box, region.box)) {
    known.region = regionWith(known.region, joined(known.region.box, region.box));
  }
}

/** The same region with other customers; written out, since a long story comes here most. */
const regionWith = ({ at, waiting, vars, marks, gates, left }: Region, box: Box): Region => ({
  at,
  waiting,
  vars,
  marks,
  gates,
  left,
  box,
});

function keepEndings(now: Exploration, ground: Ground, { region, exit, isCutOff, from, reply }: Over): void {
  now.from = from;
  now.reply = reply;
  const { grades, cutOff, endings } = now.search;
  for (const [ending, own] of endingsIn(ground, region, exit)) {
    grades.set(ending, new Set([...(grades.get(ending) ?? []), ...own]));
    if (isCutOff) cutOff.add(ending);
    else keep(endings, ending, now);
  }
}

function keep(found: Map<Place, Trail>, place: Place, now: Exploration): void {
  if (!found.has(place)) found.set(place, trailOn(now));
}

const trailOn = ({ variant, from, reply }: Exploration): Trail =>
  from === null ? trailTo(null, variant) : trailTo(from, variant, reply);
