import type { MapEdge, MapNode, MapView } from '../core/projections/mapViews';
import { cardOf, endingTitle } from './card';
import { edgeWordsOf } from './edgeWords';

/** A flowchart in Mermaid's words, for wikis and pages that draw them. Names are numbered, so no name can break it. */
export function mermaidOf(view: MapView): string {
  const wordsOf = edgeWordsOf(view);
  const names = new Map(view.nodes.map(({ id }, place) => [id, `n${place}`]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  const lines = [
    `%% Map of ${plain(view.title)}`,
    'flowchart TD',
    ...view.nodes.map((node) => `  ${nameOf(node.id)}${shapeOf(node)}`),
    ...view.edges.map((edge) => `  ${nameOf(edge.from)} ${arrowOf(edge, wordsOf(edge))} ${nameOf(edge.to)}`),
    ...STYLES,
    ...view.nodes.flatMap((node) => classesOf(node).map((kind) => `  class ${nameOf(node.id)} ${kind}`)),
  ];
  return `${lines.join('\n')}\n`;
}

const STYLES = [
  '  classDef turningPoint fill:#fdeccd,stroke:#b9770e,stroke-width:2px,color:#1b2430',
  '  classDef start stroke:#1e3a5c,stroke-width:4px',
  '  classDef misery fill:#dbe4ef,stroke:#82776a,color:#1b2430',
  '  classDef mediocre fill:#ebe7df,stroke:#82776a,color:#1b2430',
  '  classDef magic fill:#fdeac4,stroke:#82776a,color:#1b2430',
];

/** Line ends and letters nobody sees would break the one line that a comment has. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').replaceAll('%', '');

/** Text between quotes. Every sign that Mermaid or HTML could read as its own is named by its number. */
const quoted = (lines: readonly string[]): string =>
  `"${lines
    .filter((line) => line !== '')
    .map(plainly)
    .join('<br/>')}"`;

const plainly = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}\p{So} .,!?'’‘“”…:-]/gu, (sign) => `#${sign.codePointAt(0)};`);

function shapeOf(node: MapNode): string {
  if (node.kind === 'ending') return `([${quoted([endingTitle(node), marksOf(node)])}])`;
  if (node.kind !== 'beat') return `((${quoted([node.kind === 'end' ? 'The end' : 'At any turn'])}))`;
  const told = quoted([node.id, node.line, marksOf(node)]);
  return node.turningPoint ? `{{${told}}}` : `[${told}]`;
}

/** The words of the marks that a card has. */
const marksOf = (node: MapNode): string =>
  cardOf(node)
    .chips.map(({ word }) => word)
    .join(', ');

function arrowOf(edge: MapEdge, lines: readonly string[]): string {
  const line = edge.conditional || edge.interrupt || (edge.timeout && edge.replies.length === 0) ? '-.->' : '-->';
  return lines.length === 0 ? line : `${line}|${quoted(lines)}|`;
}

function classesOf(node: MapNode): readonly string[] {
  if (node.kind === 'ending') return node.grade === null ? [] : [node.grade];
  if (node.kind !== 'beat') return [];
  return [...(node.turningPoint ? ['turningPoint'] : []), ...(node.start ? ['start'] : [])];
}
