import type { MapNode } from '../core/projections/mapViews';
import { cardOf, CHIP_HEIGHT, endingTitle, PADDING, type Chip } from './card';
import type { PlacedNode } from './mapLayout';
import { tag, words, type Markup } from './markup';
import { signAt } from './signs';
import { widthOf } from './textWidth';

const SIGN_SIDE = 9;

/** One card at its place. `turns` are the turns of a lit play at which it stood there; null where it did not. */
export function drawnCard(node: MapNode, at: PlacedNode, turns: readonly number[] | null): Markup {
  const { width, height, texts, chips } = cardOf(node);
  const shape = { width, height, rx: node.kind === 'beat' ? 14 : 22 };
  return tag(
    'g',
    {
      class: [...kindsOf(node), ...(turns === null ? [] : ['lit'])].join(' '),
      transform: `translate(${at.x} ${at.y})`,
    },
    [
      tag('title', {}, [words(toldBy(node))]),
      tag('rect', { class: 'shade', ...shape, y: 4 }),
      tag('rect', { class: 'card', ...shape }),
      ...texts.map(({ kind, text, y }) => tag('text', { class: kind, x: PADDING, y }, [words(text)])),
      ...chips.map(drawnChip),
      ...(turns === null || turns.length === 0 ? [] : [badge(turns)]),
    ],
  );
}

function kindsOf(node: MapNode): readonly string[] {
  if (node.kind === 'ending') return ['ending', ...(node.grade === null ? [] : [node.grade])];
  if (node.kind !== 'beat') return ['place'];
  return ['beat', ...(node.turningPoint ? ['turning'] : []), ...(node.start ? ['start'] : [])];
}

/** What a pointer over the card is told: nothing of it is cut. */
function toldBy(node: MapNode): string {
  if (node.kind === 'beat') return `${node.id}: ${node.line}`;
  if (node.kind === 'ending') return endingTitle(node);
  return node.kind === 'end' ? 'The end: the endings’ conditions decide' : 'At any turn: an interrupt may cut in';
}

/** A mark with its sign and its word. */
export function drawnChip({ sign, word, x, y, width }: Chip): Markup {
  const text = x + (sign === null ? 8 : SIGN_SIDE + 16);
  return tag('g', { class: sign === null ? 'chip plain' : `chip is-${sign}` }, [
    tag('rect', { x, y, width, height: CHIP_HEIGHT, rx: CHIP_HEIGHT / 2 }),
    ...(sign === null ? [] : [signAt(sign, x + 7, y + 4)]),
    tag('text', { x: text, y: y + 15.5 }, [words(word)]),
  ]);
}

function badge(turns: readonly number[]): Markup {
  const word = turns.join(', ');
  const width = Math.max(26, widthOf(word, 14, true) + 14);
  return tag('g', { class: 'turn-badge' }, [
    tag('rect', { x: -12, y: -13, width, height: 26, rx: 13 }),
    tag('text', { x: width / 2 - 12, y: 5 }, [words(word)]),
  ]);
}
