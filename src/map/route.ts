import { LOOP_REACH, type Arrangement, type Box, type Link, type Loop, type Task } from './arrangement';
import type { MapLayout, PlacedEdge, PlacedLabel, PlacedNode, Point } from './mapLayout';

const MARGIN = 28;
/** Between two ways that meet the same side of a card. */
const PORT_STEP = 26;
/** Share of a side that ways may meet. */
const PORT_SHARE = 0.8;

/** A stretch of the drawing in which cards or words stand; ways cross it upright. */
interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** The finished layout: cards at their corners, ways from card to card, all moved so that the top left corner is 0, 0. */
export function routed(task: Task, arrangement: Arrangement): MapLayout {
  const ports = portsOf(task, arrangement);
  const bands = bandsOf(task, arrangement);
  const links = task.links.map((link, place) => {
    const edge = placedLink(link, place, arrangement, ports, bands);
    const box = task.boxes[link.to] as Box;
    return box.jump === null
      ? edge
      : { ...edge, jump: true, label: jumpWords(box, arrangement.boxes[link.to] as Point) };
  });
  const loops = task.loops.map((loop) => placedLoop(loop, task, arrangement));
  const nodes = task.boxes.flatMap((box, place) =>
    box.jump === null ? [placedBox(box, arrangement.boxes[place] as Point)] : [],
  );
  return moved(nodes, [...links, ...loops]);
}

const placedBox = (box: Box, middle: Point): PlacedNode => ({
  id: box.id,
  x: middle.x - box.width / 2,
  y: middle.y - box.height / 2,
  width: box.cardWidth,
  height: box.height,
});

const jumpWords = ({ jump, width, height }: Box, middle: Point): PlacedLabel => ({
  lines: jump ?? [],
  ...middle,
  width,
  height,
});

/** Where the middle of the card itself stands; loops at its right move it. */
const cardMiddle = (box: Box, middle: Point): number => middle.x - (box.width - box.cardWidth) / 2;

/** Where each way meets its two cards, by `place` of the link and end. */
interface Ports {
  readonly start: readonly Point[];
  readonly end: readonly Point[];
}

interface Meeting {
  readonly link: number;
  readonly end: 'start' | 'end';
  /** The next point of the way, seen from the card. */
  readonly next: Point;
}

function portsOf(task: Task, { boxes, links }: Arrangement): Ports {
  const ports = { start: [] as Point[], end: [] as Point[] };
  const sides = new Map<string, Meeting[]>();
  const meet = (place: number, meeting: Meeting): void => {
    const key = `${place} ${meeting.next.y > (boxes[place] as Point).y ? 'below' : 'above'}`;
    sides.set(key, [...(sides.get(key) ?? []), meeting]);
  };
  task.links.forEach(({ from, to }, link) => {
    const bends = links[link]?.bends ?? [];
    meet(from, { link, end: 'start', next: bends[0] ?? (boxes[to] as Point) });
    meet(to, { link, end: 'end', next: bends.at(-1) ?? (boxes[from] as Point) });
  });
  for (const [key, meetings] of sides) {
    const [place, side] = key.split(' ') as [string, string];
    const box = task.boxes[Number(place)] as Box;
    const middle = boxes[Number(place)] as Point;
    const step = Math.min(PORT_STEP, (box.cardWidth * PORT_SHARE) / meetings.length);
    const left = cardMiddle(box, middle) - ((meetings.length - 1) * step) / 2;
    const y = middle.y + (side === 'below' ? box.height / 2 : -box.height / 2);
    meetings
      .toSorted((one, other) => one.next.x - other.next.x)
      .forEach(({ link, end }, index) => (ports[end][link] = { x: left + index * step, y }));
  }
  return ports;
}

/** One band for each height at which cards or words stand. */
function bandsOf(task: Task, { boxes, links }: Arrangement): ReadonlyMap<number, Band> {
  const bands = new Map<number, Band>();
  const widen = (y: number, height: number): void => {
    const band = bands.get(Math.round(y)) ?? { top: y, bottom: y };
    bands.set(Math.round(y), {
      top: Math.min(band.top, y - height / 2),
      bottom: Math.max(band.bottom, y + height / 2),
    });
  };
  task.boxes.forEach((box, place) => widen((boxes[place] as Point).y, box.height));
  task.links.forEach(({ room }, place) => {
    const label = links[place]?.label;
    if (label) widen(label.y, room.height);
  });
  return bands;
}

function placedLink(
  link: Link,
  place: number,
  { links }: Arrangement,
  ports: Ports,
  bands: ReadonlyMap<number, Band>,
): PlacedEdge {
  const { bends, label } = links[place] as Arrangement['links'][number];
  const [start, end] = [ports.start[place] as Point, ports.end[place] as Point];
  return {
    id: link.id,
    points: [start, ...bends.flatMap((bend) => upright(bend, bands, end.y > start.y)), end],
    label: label === null ? null : { lines: link.lines, ...label, ...link.room },
    jump: false,
  };
}

/** A bend inside a band becomes two points, above and below it. */
function upright(bend: Point, bands: ReadonlyMap<number, Band>, down: boolean): readonly Point[] {
  const band = bands.get(Math.round(bend.y));
  if (band === undefined) return [bend];
  const points = [
    { x: bend.x, y: band.top },
    { x: bend.x, y: band.bottom },
  ];
  return down ? points : points.toReversed();
}

function placedLoop(loop: Loop, task: Task, { boxes }: Arrangement): PlacedEdge {
  const box = task.boxes[loop.at] as Box;
  const middle = boxes[loop.at] as Point;
  const right = middle.x - box.width / 2 + box.cardWidth;
  const half = Math.min(24, box.height / 4);
  const label: PlacedLabel | null =
    loop.lines.length === 0
      ? null
      : { lines: loop.lines, x: right + LOOP_REACH + 4 + loop.room.width / 2, y: middle.y, ...loop.room };
  return {
    id: loop.id,
    points: [
      { x: right, y: middle.y - half },
      { x: right + LOOP_REACH, y: middle.y - half },
      { x: right + LOOP_REACH, y: middle.y + half },
      { x: right, y: middle.y + half },
    ],
    label,
    jump: false,
  };
}

function moved(nodes: readonly PlacedNode[], edges: readonly PlacedEdge[]): MapLayout {
  const corners = [
    ...nodes.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
    ...edges.flatMap(({ points, label }) => [...points, ...(label === null ? [] : cornersOf(label))]),
  ];
  const xs = spread(corners.map(({ x }) => x));
  const ys = spread(corners.map(({ y }) => y));
  const by = <Spot extends Point>(spot: Spot): Spot => ({ ...spot, x: spot.x - xs.least, y: spot.y - ys.least });
  return {
    width: xs.most - xs.least + MARGIN,
    height: ys.most - ys.least + MARGIN,
    nodes: nodes.map(by),
    edges: edges.map((edge) => ({ ...edge, points: edge.points.map(by), label: edge.label && by(edge.label) })),
  };
}

const cornersOf = ({ x, y, width, height }: PlacedLabel): readonly Point[] => [
  { x: x - width / 2, y: y - height / 2 },
  { x: x + width / 2, y: y + height / 2 },
];

/** Thousands of numbers at once are too many for `Math.min(...)`. */
function spread(values: readonly number[]): { readonly least: number; readonly most: number } {
  const least = values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const most = values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  return { least: least - MARGIN, most };
}
