import { describe, expect, it } from 'vitest';
import { projectMap } from '../../src/core/projections/map';
import { layoutOf } from '../../src/map/layout';
import type { MapLayout, PlacedNode, Point } from '../../src/map/mapLayout';
import { bigProgram } from '../bench/story';
import { SHIPPED, shipped } from '../support/scenarios';
import { beatNode, edge, everything, longStory, overlapping, placesOf, replies, view } from './views';

const SHIPPED_MAPS = SHIPPED.map((id) => [id, projectMap(shipped(id))] as const);
const tangle = projectMap(bigProgram(60));

/** Whether a point lies on the rim of a card. */
const isOnRim = ({ x, y }: Point, card: PlacedNode): boolean => {
  const onSide = (value: number, ...sides: readonly number[]) => sides.some((side) => Math.abs(side - value) < 0.01);
  const within = (value: number, from: number, length: number) => value >= from - 0.01 && value <= from + length + 0.01;
  return (
    (onSide(y, card.y, card.y + card.height) && within(x, card.x, card.width)) ||
    (onSide(x, card.x, card.x + card.width) && within(y, card.y, card.height))
  );
};

describe.each([
  ...SHIPPED_MAPS,
  ['everything', everything()] as const,
  ['a long story', longStory(60)] as const,
  ['a tangle', tangle] as const,
])('the layout of %s', (_name, map) => {
  const layout = layoutOf(map);
  const cards = new Map(layout.nodes.map((node) => [node.id, node]));

  it('places every node and every edge, in the order of the view', () => {
    expect(layout.nodes.map(({ id }) => id)).toEqual(map.nodes.map(({ id }) => id));
    expect(layout.edges.map(({ id }) => id)).toEqual(map.edges.map(({ id }) => id));
  });

  it('lays no card over another', () => {
    expect(overlapping(layout)).toEqual([]);
  });

  it('keeps everything inside its size, with a margin', () => {
    const points = [
      ...layout.nodes.flatMap(({ x, y, width, height }) => [
        { x, y },
        { x: x + width, y: y + height },
      ]),
      ...layout.edges.flatMap((placed) => placed.points),
    ];
    expect(Math.min(...points.map(({ x }) => x))).toBeGreaterThanOrEqual(28);
    expect(Math.min(...points.map(({ y }) => y))).toBeGreaterThanOrEqual(28);
    expect(Math.max(...points.map(({ x }) => x))).toBeLessThanOrEqual(layout.width - 28 + 0.01);
    expect(Math.max(...points.map(({ y }) => y))).toBeLessThanOrEqual(layout.height - 28 + 0.01);
  });

  it('leads every way from the rim of its first card to the rim of its last', () => {
    const astray = layout.edges.filter(({ points, jump }, place) => {
      const { from, to } = map.edges[place] as (typeof map.edges)[number];
      const [start, end] = [points[0] as Point, points.at(-1) as Point];
      return !isOnRim(start, cards.get(from) as PlacedNode) || !(jump || isOnRim(end, cards.get(to) as PlacedNode));
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('is plain data that a worker can post, the same each time', () => {
    expect(structuredClone(layout)).toEqual(layout);
    expect(layoutOf(map)).toEqual(layout);
  });
});

describe.each([...SHIPPED_MAPS, ['a long story', longStory(60)] as const])(
  'the words on the ways of %s',
  (_name, map) => {
    const layout = layoutOf(map);
    const labels = layout.edges.flatMap(({ id, label }) =>
      label === null ? [] : [{ ...label, id, x: label.x - label.width / 2, y: label.y - label.height / 2 }],
    );

    it('lie over no card and over no other words', () => {
      expect(labels.length).toBeGreaterThan(5);
      expect(overlapping({ ...layout, nodes: [...layout.nodes, ...labels] })).toEqual([]);
    });
  },
);

describe('the order of a map', () => {
  it('is from top to bottom: a talk goes down', () => {
    const [first, second, third] = ['one', 'two', 'three'].map((id) => beatNode({ id }));
    const places = placesOf(
      view([first, second, third] as const as never, [edge('one', 'two'), edge('one', 'three'), edge('two', 'three')]),
    );
    const topOf = (id: string) => places.get(id)?.y ?? Number.NaN;
    expect(topOf('one')).toBeLessThan(topOf('two'));
    expect(topOf('two')).toBeLessThan(topOf('three'));
  });

  it('holds for the shipped scenarios: no beat stands above the start', () => {
    for (const [, map] of SHIPPED_MAPS) {
      const tops = layoutOf(map).nodes.map(({ y }) => y);
      expect(Math.min(...tops)).toBe(tops[0]);
    }
  });

  it('draws a loop at the side of its card, inside the map', () => {
    const map = view([beatNode({ hub: true })], [edge('the-plate', 'the-plate', { replies: replies('a', 'b') })]);
    const { nodes, edges, width } = layoutOf(map);
    const right = (nodes[0]?.x ?? 0) + (nodes[0]?.width ?? 0);
    expect(edges[0]?.points.every(({ x }) => x >= right)).toBe(true);
    expect(Math.max(...(edges[0]?.points.map(({ x }) => x) ?? []))).toBeLessThan(width);
  });

  it('refuses a way to a place that is not on the map', () => {
    expect(() => layoutOf(view([beatNode()], [edge('the-plate', 'nowhere')]))).toThrow('does not show: nowhere');
  });
});

describe('ways that are too long for a line', () => {
  const names = Array.from({ length: 14 }, (_, place) => `beat-${place}`);
  const chain = names.slice(1).map((name, place) => edge(`beat-${place}`, name, { replies: replies('on') }));
  const map = view(
    names.map((id) => beatNode({ id })),
    [
      ...chain,
      edge('beat-0', 'beat-12', { replies: replies('leap') }),
      edge('beat-13', 'beat-1', { replies: replies('again') }),
    ],
  );
  const edgeIn = (layout: MapLayout, id: string) => layout.edges.find((one) => one.id === id);

  it('end in words that name where they lead, and who takes them', () => {
    const layout = layoutOf(map);
    expect(edgeIn(layout, 'beat-0>beat-12')).toMatchObject({ jump: true, label: { lines: ['leap', 'on to beat-12'] } });
    expect(edgeIn(layout, 'beat-13>beat-1')?.label?.lines.at(-1)).toBe('back to beat-1');
    expect(layout.edges.filter(({ jump }) => jump)).toHaveLength(2);
  });

  it('are lines where they cross a few ranks only', () => {
    const short = view(map.nodes, [...chain, edge('beat-0', 'beat-8', { replies: replies('leap') })]);
    expect(edgeIn(layoutOf(short), 'beat-0>beat-8')).toMatchObject({ jump: false });
  });
});

describe('progress', () => {
  it.each([
    ['a story', everything()],
    ['a deep story', longStory(600)],
    ['a tangle', tangle],
  ] as const)('of %s rises to 1', (_name, map) => {
    const heard: number[] = [];
    layoutOf(map, (share) => heard.push(share));
    expect(heard.length).toBeGreaterThan(2);
    expect(heard).toEqual(heard.toSorted((one, other) => one - other));
    expect(heard.at(-1)).toBe(1);
  });
});

describe('the largest maps', () => {
  it('of 2,000 beats in a tangle are laid out in rows, about square', () => {
    const map = projectMap(bigProgram(2_000));
    const layout = layoutOf(map);
    expect(layout.nodes).toHaveLength(map.nodes.length);
    expect(layout.width / layout.height).toBeGreaterThan(0.5);
    expect(layout.width / layout.height).toBeLessThan(2);
    expect(layout.edges.some(({ jump }) => jump)).toBe(false);
  });

  it('of 2,000 beats in a long story keep their order, section below section', () => {
    const map = longStory(2_000);
    const places = placesOf(map);
    const tops = Array.from({ length: 20 }, (_, part) => places.get(`beat-${part * 100}`)?.y ?? Number.NaN);
    expect(places.size).toBe(map.nodes.length);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  });
});
