import { act } from 'preact/test-utils';
import type { CustomerReport, FindingView, GateView, LaidMap, ReportView } from '../../../src/app/author/reportView';
import type { Gate } from '../../../src/core/model/diagnostic';
import type { MapBeat, MapEdge, MapEnding, MapNode } from '../../../src/core/projections/mapViews';
import { roomsOf } from '../../../src/map/rooms';

export const aFinding = (over: Partial<FindingView> = {}): FindingView => ({
  key: 'one',
  rule: 'broken-link',
  gate: 'plays',
  severity: 'error',
  at: { line: 2, column: 11, endLine: 2, endColumn: 21 },
  path: 'beats/the-plate/replies/own-it/next',
  message: 'No beat or ending is called "goodbye2".',
  fix: 'Did you mean "goodbye"?',
  excerpt: { before: '"next": ', fault: '"goodbye2"', after: ',' },
  witness: null,
  mends: [],
  help: { asks: 'Every way leads somewhere.', because: 'A talk would stop.', cure: 'Name a beat.' },
  ...over,
});

/** As many findings as wanted, each with its own key. */
export const findings = (count: number, over: Partial<FindingView> = {}): readonly FindingView[] =>
  Array.from({ length: count }, (_, place) => aFinding({ key: `f${place}`, message: `Finding ${place}.`, ...over }));

export const aGate = (gate: Gate, standing: GateView['standing'], over: Partial<GateView> = {}): GateView => ({
  gate,
  standing,
  errors: 0,
  warnings: 0,
  hints: 0,
  ...over,
});

export const aBeatNode = (id: string, over: Partial<MapBeat> = {}): MapBeat => ({
  kind: 'beat',
  id,
  line: `Line of ${id}.`,
  phase: 'open',
  turningPoint: false,
  start: false,
  hub: false,
  timer: null,
  interrupt: false,
  ...over,
});

const anEnding = (id: string, over: Partial<MapEnding> = {}): MapEnding => ({
  kind: 'ending',
  id,
  title: '',
  grade: 'magic',
  safe: false,
  builtIn: false,
  ...over,
});

export const anEdge = (from: string, to: string, replies: readonly string[], over: Partial<MapEdge> = {}): MapEdge => ({
  id: `${from}>${to}`,
  from,
  to,
  replies: replies.map((id) => ({ id, text: `Says ${id}.`, conditional: false })),
  conditional: false,
  hubExit: false,
  interrupt: false,
  timeout: false,
  leaving: false,
  ...over,
});

interface Stood {
  readonly node: MapNode;
  readonly at: readonly [x: number, y: number];
}

/** A map with each place where it is put; ways run straight. */
export function laidOut(stood: readonly Stood[], edges: readonly MapEdge[], over: Partial<LaidMap> = {}): LaidMap {
  const nodes = stood.map(({ node, at: [x, y] }) => ({ id: node.id, x, y, width: 244, height: 100 }));
  const middle = (id: string) => nodes.find((node) => node.id === id) ?? { x: 0, y: 0 };
  const ways = edges.map(({ id, from, to }) => {
    const [start, end] = [middle(from), middle(to)];
    return { id, points: [start, end].map(({ x, y }) => ({ x, y })), label: null, jump: false };
  });
  const size = {
    width: Math.max(...nodes.map(({ x }) => x + 244)),
    height: Math.max(...nodes.map(({ y }) => y + 100)),
  };
  const layout = { ...size, nodes, edges: ways };
  return {
    view: { id: 'waffles', title: 'Waffles', nodes: stood.map(({ node }) => node), edges },
    layout,
    rooms: roomsOf(layout),
    marks: Object.fromEntries(nodes.map(({ id }) => [id, { severity: null, unreachable: false, canPlay: true }])),
    ...over,
  };
}

/** Start, two beats side by side under it, an ending under both. */
export const aMap = (over: Partial<LaidMap> = {}): LaidMap =>
  laidOut(
    [
      { node: aBeatNode('the-plate', { start: true, turningPoint: true, timer: 20 }), at: [150, 0] },
      { node: aBeatNode('left-way'), at: [0, 200] },
      { node: aBeatNode('right-way', { hub: true }), at: [300, 200] },
      { node: anEnding('goodbye', { title: 'They wave', safe: true }), at: [150, 400] },
    ],
    [
      anEdge('the-plate', 'left-way', ['own-it']),
      anEdge('the-plate', 'right-way', ['voucher'], { timeout: true }),
      anEdge('left-way', 'goodbye', ['bye']),
      anEdge('right-way', 'goodbye', ['bye-too'], { conditional: true }),
    ],
    over,
  );

export const aCustomer = (over: Partial<CustomerReport> = {}): CustomerReport => ({
  variant: 'worried',
  start: 24,
  best: { replies: ['own-it', 'bye'], feeling: 82, grade: 'magic', ending: 'They wave' },
  worst: { replies: ['voucher', '@timeout'], feeling: 3, grade: 'misery', ending: 'Gone' },
  exact: true,
  bots: [
    { bot: 'warm', value: 12, grade: 'misery', most: 0 },
    { bot: 'longest', value: -40, grade: 'misery', most: 40 },
    { bot: 'sell', value: null, grade: 'misery', most: 40 },
  ],
  random: {
    plays: 1000,
    mean: -43,
    grades: { misery: 0.9, mediocre: 0.096, magic: 0.004 },
    endings: [
      { ending: 'Gone', share: 0.9 },
      { ending: 'They wave', share: 0.1 },
    ],
  },
  ...over,
});

export const aReport = (over: Partial<ReportView> = {}): ReportView => ({
  file: 'waffles.json',
  title: 'Three waffles',
  status: 'done',
  progress: null,
  gates: [aGate('plays', 'open', { errors: 1 }), aGate('fair', 'unknown'), aGate('polished', 'unknown')],
  findings: [aFinding()],
  untold: 0,
  canPlay: true,
  canUndo: false,
  canRedo: false,
  unsaved: false,
  handle: 'none',
  notice: null,
  migrated: false,
  customers: [aCustomer()],
  map: aMap(),
  lit: null,
  ...over,
});

/** Changes a field as a person does. */
export async function enter(
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  value: string,
  type: 'input' | 'change' = 'input',
): Promise<void> {
  await act(() => {
    Object.assign(field, { value });
    field.dispatchEvent(new Event(type, { bubbles: true }));
  });
}

/** The first element that fits, which must be there. */
export function one<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (found === null) throw new Error(`nothing fits ${selector}`);
  return found;
}
