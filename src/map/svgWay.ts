import type { MapEdge } from '../core/projections/mapViews';
import { curveOf } from './curve';
import { LABEL_STEP } from './edgeWords';
import type { PlacedEdge, PlacedLabel } from './mapLayout';
import { tag, together, words, type Markup } from './markup';

/** Heads of arrows, one for plain ways and one for those of a lit play. */
export const TIPS: Markup = tag('defs', {}, [tipOf('tip', 'tip', 10), tipOf('tip-lit', 'tip lit', 16)]);

function tipOf(id: string, kind: string, side: number): Markup {
  const size = { viewBox: '0 0 10 10', markerWidth: side, markerHeight: side, markerUnits: 'userSpaceOnUse' };
  return tag('marker', { id: `map-${id}`, ...size, refX: 9, refY: 5, orient: 'auto' }, [
    tag('path', { class: kind, d: 'M0 .8 10 5 0 9.200z' }),
  ]);
}

/** The words that stand for a way's style, for its line and for the key of the drawing. */
export const stylesOf = (edge: MapEdge): readonly string[] => [
  ...(edge.timeout && edge.replies.length === 0 ? ['timeout'] : []),
  ...(edge.interrupt ? ['interrupt'] : []),
  ...(edge.conditional && !edge.interrupt ? ['conditional'] : []),
];

/** One way. A stripe of paper under it keeps crossings apart. */
export function drawnWay(edge: MapEdge, placed: PlacedEdge, isLit: boolean): Markup {
  const d = curveOf(placed.points);
  const kinds = ['way', ...stylesOf(edge), ...(isLit ? ['lit'] : [])];
  return together([
    tag('path', { class: 'halo', d }),
    tag('path', { class: kinds.join(' '), d, 'marker-end': `url(#map-tip${isLit ? '-lit' : ''})` }, [
      tag('title', {}, [words(toldBy(edge))]),
    ]),
  ]);
}

function toldBy({ from, to, replies }: MapEdge): string {
  const said = replies.map(({ id, text }) => `${id}: ${text}`);
  return [`${from} to ${to}`, ...said].join('\n');
}

/** The words on a way, or at the end of one that jumps. */
export function drawnWords({ lines, x, y, width, height }: PlacedLabel, isJump: boolean): Markup {
  return tag('g', { class: isJump ? 'words jump' : 'words' }, [
    tag('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: 6 }),
    ...lines.map((line, index) => tag('text', { x, y: y - height / 2 + LABEL_STEP * (index + 1) - 2 }, [words(line)])),
  ]);
}
