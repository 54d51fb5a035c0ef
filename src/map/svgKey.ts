import type { MapView } from '../core/projections/mapViews';
import { cardOf, CHIP_HEIGHT, TEXT, type Chip } from './card';
import { tag, words, type Markup } from './markup';
import { drawnChip } from './svgCard';
import { stylesOf } from './svgWay';
import { widthOf } from './textWidth';

interface Entry {
  readonly width: number;
  readonly draw: (x: number, y: number) => readonly Markup[];
}

interface Key {
  readonly markup: Markup;
  readonly height: number;
}

const SAMPLE = 44;
const GAP = 24;
const STEP = 32;
const SIZE = 13;

const WAYS: readonly (readonly [style: string, says: string])[] = [
  ['plain', 'always open'],
  ['conditional', 'only under a condition'],
  ['timeout', 'no answer in time'],
  ['interrupt', 'cuts in, and back'],
];

const MEANS: readonly (readonly [NonNullable<Chip['sign']>, string, string])[] = [
  ['turningPoint', 'turning point', 'makes or breaks it'],
  ['hub', 'hub', 'comes back here until its condition holds'],
  ['timer', 'seconds', 'silence is an answer'],
  ['interrupt', 'interrupt', 'cuts in'],
];

/** What the marks and lines mean: only those that the map has, in rows no wider than `width`. */
export function drawnKey(view: MapView, width: number): Key {
  const styles = new Set(view.edges.flatMap((edge) => (stylesOf(edge).length === 0 ? ['plain'] : stylesOf(edge))));
  const signs = new Set(view.nodes.flatMap((node) => cardOf(node).chips.map(({ sign }) => sign)));
  const entries = [
    ...WAYS.filter(([style]) => styles.has(style)).map(([style, says]) => wayEntry(style, says)),
    ...MEANS.filter(([sign]) => signs.has(sign)).map(([sign, word, says]) => chipEntry(sign, word, says)),
  ];
  let [x, y] = [0, 0];
  const drawn = entries.flatMap((entry) => {
    if (x > 0 && x + entry.width > width) [x, y] = [0, y + STEP];
    const pieces = entry.draw(x, y);
    x += entry.width + GAP;
    return pieces;
  });
  return { markup: tag('g', { class: 'key' }, drawn), height: y + CHIP_HEIGHT };
}

const wayEntry = (style: string, says: string): Entry => ({
  width: SAMPLE + 8 + widthOf(says, SIZE),
  draw: (x, y) => [
    tag('path', { class: `way ${style}`, d: `M${x} ${y + 11}h${SAMPLE}`, 'marker-end': 'url(#map-tip)' }),
    tag('text', { x: x + SAMPLE + 8, y: y + 15.5 }, [words(says)]),
  ],
});

function chipEntry(sign: NonNullable<Chip['sign']>, word: string, says: string): Entry {
  const chip = widthOf(word, TEXT.chip, true) + 33;
  return {
    width: chip + 8 + widthOf(says, SIZE),
    draw: (x, y) => [
      drawnChip({ sign, word, x, y, width: chip }),
      tag('text', { x: x + chip + 8, y: y + 15.5 }, [words(says)]),
    ],
  };
}
