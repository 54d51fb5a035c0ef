import { projectMap } from '../../src/core/projections/map';
import type { MapBeat, MapEdge, MapEnding, MapView } from '../../src/core/projections/mapViews';
import { layoutOf } from '../../src/map/layout';
import type { MapLayout } from '../../src/map/mapLayout';
import { aBeat, aReply, aScenario, compiled, type Authored } from '../support/scenarios';

/** A text that is markup, a script, a style, a link and a comment to whoever reads it carelessly. */
export const HOSTILE =
  '"]\');</style></svg><script>alert(1)</script><img src=x onerror=alert(2)> & {{a}} |b| `c` %% #quot; -->\nend \u0000\u001b\ud800';

export const beatNode = (over: Partial<MapBeat> = {}): MapBeat => ({
  kind: 'beat',
  id: 'the-plate',
  line: 'These are cold.',
  phase: 'work',
  turningPoint: false,
  start: false,
  hub: false,
  timer: null,
  interrupt: false,
  ...over,
});

export const endingNode = (over: Partial<MapEnding> = {}): MapEnding => ({
  kind: 'ending',
  id: 'done',
  title: 'Hot after all',
  grade: 'magic',
  safe: false,
  builtIn: false,
  ...over,
});

export const edge = (from: string, to: string, over: Partial<MapEdge> = {}): MapEdge => ({
  id: `${from}>${to}`,
  from,
  to,
  replies: [],
  conditional: false,
  hubExit: false,
  interrupt: false,
  timeout: false,
  leaving: false,
  ...over,
});

export const replies = (...ids: readonly string[]): MapEdge['replies'] =>
  ids.map((id) => ({ id, text: `Said ${id}.`, conditional: false }));

export const view = (nodes: MapView['nodes'], edges: MapView['edges'] = [], title = 'Cold waffles'): MapView => ({
  id: 'cold-waffles',
  title,
  nodes,
  edges,
});

/** A map with everything on it: a hub, silence, an interrupt, conditions, endings of each grade. */
export const everything = (): MapView =>
  projectMap(
    compiled(
      aScenario({
        vars: { late: false },
        start: 'desk',
        beats: {
          desk: aBeat({
            turningPoint: true,
            timer: { seconds: 20, onTimeout: { next: 'bill' } },
            replies: [
              aReply({ id: 'a', next: [{ if: { late: true }, to: 'bill' }, { to: 'hub' }], set: { late: true } }),
              aReply({ id: 'b', next: 'bill' }),
              aReply({ id: 'c', next: 'safe' }),
            ],
          }),
          hub: aBeat({
            hub: { until: { visited: 'bill' }, next: 'bill' },
            replies: [{ ...aReply({ id: 'd' }), next: undefined }, aReply({ id: 'e', next: 'desk' })],
          }),
          bill: aBeat(),
          phone: aBeat({ replies: [{ ...aReply({ id: 'f' }), next: undefined }] }),
        },
        interrupts: [{ id: 'ring', if: { visited: 'desk' }, beat: 'phone', then: 'return' }],
        endings: {
          magic: { if: { feeling: { atLeast: 65 } }, expects: 'magic', title: 'Hot after all', says: 'x' },
          safe: { if: { late: true }, expects: 'mediocre', safe: true, title: 'Ended by the rule', says: 'x' },
          done: { expects: 'misery', says: 'x' },
        },
      }),
    ),
  );

/** A story of `beats` beats as people write them: each reply leads one to three beats on, now and then to an ending. */
export function longStory(beats: number): MapView {
  const name = (place: number): string => (place < beats ? `beat-${place}` : 'end');
  const entries = Array.from({ length: beats }, (_, place) => {
    const ways = ['a', 'b', 'c'].map((id, index) => {
      const isGivingUp = place % 25 === 24 && index === 2;
      return aReply({ id, next: isGivingUp ? 'gave-up' : name(place + 1 + ((place * 7 + index * 5) % 3)) });
    });
    return [name(place), aBeat({ says: `Line number ${place} is about the cold plate.`, replies: ways })] as const;
  });
  const endings = { 'gave-up': { if: { feeling: { below: 20 } }, says: 'x' }, done: { says: 'x' } };
  const text: Authored = aScenario({ start: name(0), length: 'full', beats: Object.fromEntries(entries), endings });
  return projectMap(compiled(text));
}

/** Pairs of cards that lie over each other. */
export function overlapping({ nodes }: MapLayout): readonly string[] {
  return nodes.flatMap((one, place) =>
    nodes
      .slice(place + 1)
      .filter(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      )
      .map((other) => `${one.id} ${other.id}`),
  );
}

/** The layout of a map, by the names of its places. */
export const placesOf = (map: MapView) => new Map(layoutOf(map).nodes.map((node) => [node.id, node]));
