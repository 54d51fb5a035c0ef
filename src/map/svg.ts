import type { MapEdge, MapNode, MapPath, MapView } from '../core/projections/mapViews';
import { endingTitle } from './card';
import { litBy } from './lit';
import type { MapLayout, PlacedEdge, PlacedNode } from './mapLayout';
import { tag, together, words, type Markup } from './markup';
import { drawnCard } from './svgCard';
import { drawnKey } from './svgKey';
import { STYLE } from './svgStyle';
import { drawnWay, drawnWords, TIPS } from './svgWay';
import { cut } from './textWidth';

const MARGIN = 28;
const HEADER = 92;
const NARROWEST = 640;

/** The map as an SVG file: readable by itself, by day and by night. `path` is a play to light, if any. */
export function svgOf(view: MapView, layout: MapLayout, path: MapPath | null = null): string {
  const width = Math.max(NARROWEST, layout.width);
  const key = drawnKey(view, width - 2 * MARGIN);
  const top = HEADER + key.height;
  const height = top + layout.height;
  const left = (width - layout.width) / 2;
  const size = {
    width: Math.ceil(width),
    height: Math.ceil(height),
    viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
  };
  const kinds = path === null ? 'map' : 'map has-lit';
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    class: kinds,
    role: 'img',
    'aria-labelledby': 'map-title map-desc',
  };
  const svg = tag('svg', root, [
    tag('title', { id: 'map-title' }, [words(`Map of ${view.title}`)]),
    tag('desc', { id: 'map-desc' }, [words(described(view))]),
    tag('style', {}, [words(STYLE)]),
    TIPS,
    tag('rect', { class: 'back', width: '100%', height: '100%' }),
    ...header(view, width),
    tag('g', { transform: `translate(${MARGIN} ${HEADER - 12})` }, [key.markup]),
    tag('g', { transform: `translate(${Math.round(left)} ${top})` }, drawnMap(view, layout, path)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

const header = (view: MapView, width: number): readonly Markup[] => [
  tag('text', { class: 'title', x: MARGIN, y: 44 }, [words(cut(view.title, 26, width - 2 * MARGIN, true))]),
  tag('text', { class: 'sub', x: MARGIN, y: 68 }, [words(`${counted(view)}. Read from the top; follow the arrows.`)]),
];

/** Ways first, the lit ones last of them, so that no card is crossed by a line and no lit line by another. */
function drawnMap(view: MapView, layout: MapLayout, path: MapPath | null): readonly Markup[] {
  const lit = path === null ? null : litBy(view, path);
  const ways = view.edges.map((edge, place) => [edge, layout.edges[place] as PlacedEdge] as const);
  const isLit = ([edge]: readonly [MapEdge, PlacedEdge]): boolean => lit?.edges.has(edge.id) === true;
  const inOrder = [...ways.filter((way) => !isLit(way)), ...ways.filter(isLit)];
  const cards = view.nodes.map((node: MapNode, place) =>
    drawnCard(node, layout.nodes[place] as PlacedNode, lit?.nodes.get(node.id) ?? null),
  );
  const lines = inOrder.map((way) => drawnWay(...way, isLit(way)));
  const labels = ways.flatMap(([, { label, jump }]) => (label === null ? [] : [drawnWords(label, jump)]));
  return [tag('g', { class: 'ways' }, [together(lines, '\n')]), together(labels, '\n'), together(cards, '\n')];
}

const amount = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function counted({ nodes }: MapView): string {
  const beats = nodes.filter(({ kind }) => kind === 'beat').length;
  const endings = nodes.filter(({ kind }) => kind === 'ending').length;
  return `${amount(beats, 'beat')}, ${amount(endings, 'ending')}`;
}

function described(view: MapView): string {
  const turning = view.nodes.flatMap((node) => (node.kind === 'beat' && node.turningPoint ? [node.id] : []));
  const start = view.nodes.find((node) => node.kind === 'beat' && node.start);
  const endings = view.nodes.flatMap((node) =>
    node.kind === 'ending' ? [`${endingTitle(node)} (${node.grade ?? 'no grade stated'})`] : [],
  );
  return [
    `${counted(view)}.`,
    ...(start === undefined ? [] : [`The talk starts at ${start.id}.`]),
    ...(turning.length === 0 ? [] : [`Turning points: ${turning.join(', ')}.`]),
    `Endings: ${endings.join('; ')}.`,
  ].join(' ');
}
