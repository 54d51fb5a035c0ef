import type { MapBeat, MapEnding, MapNode } from '../core/projections/mapViews';
import { widthOf, wrapped } from './textWidth';

/** A mark on a card: a small sign and its word, so that nothing is told by colour alone. */
export interface Chip {
  readonly sign:
    | 'start'
    | 'turningPoint'
    | 'hub'
    | 'timer'
    | 'interrupt'
    | 'safe'
    | 'misery'
    | 'mediocre'
    | 'magic'
    | null;
  readonly word: string;
  /** From the left edge and the top edge of the card. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A line of text on a card, at its baseline. */
export interface CardText {
  readonly kind: 'name' | 'line' | 'note';
  readonly text: string;
  readonly y: number;
}

/** What stands on a card, laid out inside it. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly CardText[];
  readonly chips: readonly Chip[];
}

/** Sizes of text on a card, in pixels. */
export const TEXT = { name: 15, line: 13, note: 12.5, chip: 12 } as const;
/** Space between the edge of a card and what stands on it. */
export const PADDING = 14;
export const CHIP_HEIGHT = 22;

const WIDTH = 244;
const INNER = WIDTH - 2 * PADDING;
const LINE_STEP = { name: 19, line: 18, note: 17 } as const;
const CHIP_GAP = 6;
const SIGN_WIDTH = 17;
const CHIP_SIDES = 16;

type Words = readonly (readonly [CardText['kind'], readonly string[]])[];
type Mark = readonly [sign: Chip['sign'], word: string];

/** The card of any place of the map. */
export function cardOf(node: MapNode): Card {
  if (node.kind === 'beat') return card(beatWords(node), beatMarks(node));
  if (node.kind === 'ending') return card(endingWords(node), endingMarks(node));
  const [name, note] =
    node.kind === 'end' ? ['The end', 'The endings’ conditions decide'] : ['At any turn', 'An interrupt may cut in'];
  return card(
    [
      ['name', [name]],
      ['note', [note]],
    ],
    [],
  );
}

const named = (name: string) => ['name', wrapped(name, TEXT.name, INNER, 2, true)] as const;

const beatWords = (beat: MapBeat): Words => [named(beat.id), ['line', wrapped(beat.line, TEXT.line, INNER, 3)]];

function beatMarks(beat: MapBeat): readonly Mark[] {
  const marks: readonly (readonly [boolean, Mark])[] = [
    [beat.start, ['start', 'start']],
    [beat.turningPoint, ['turningPoint', 'turning point']],
    [beat.hub, ['hub', 'hub']],
    [beat.timer !== null, ['timer', `${beat.timer} s`]],
    [beat.interrupt, ['interrupt', 'interrupt']],
  ];
  return [...marks.flatMap(([holds, mark]) => (holds ? [mark] : [])), [null, beat.phase]];
}

/** What an ending is called, where its author gave it no title too. */
export const endingTitle = ({ builtIn, title, id }: MapEnding): string =>
  builtIn ? 'The customer leaves' : title === '' ? id : title;

function endingWords(ending: MapEnding): Words {
  const note = ending.builtIn ? 'no ending of its own' : ending.id;
  const name = named(endingTitle(ending));
  return ending.title === '' && !ending.builtIn ? [name] : [name, ['note', wrapped(note, TEXT.note, INNER, 1)]];
}

function endingMarks(ending: MapEnding): readonly Mark[] {
  const grade: Mark = ending.grade === null ? [null, 'no grade stated'] : [ending.grade, ending.grade];
  return ending.safe ? [grade, ['safe', 'ended safely']] : [grade];
}

function card(words: Words, marks: readonly Mark[]): Card {
  let y = PADDING - 3;
  const texts = words.flatMap(([kind, lines]) =>
    lines.map((text): CardText => {
      y += LINE_STEP[kind];
      return { kind, text, y: y - 4 };
    }),
  );
  if (marks.length === 0) return { width: WIDTH, height: y + PADDING - 4, texts, chips: [] };
  const chips = chipsOf(marks, y + 7);
  return { width: WIDTH, height: (chips.at(-1) as Chip).y + CHIP_HEIGHT + PADDING - 3, texts, chips };
}

/** Beside each other as far as they fit, then in the next row. */
function chipsOf(marks: readonly Mark[], top: number): readonly Chip[] {
  const chips: Chip[] = [];
  let x = PADDING;
  let y = top;
  for (const [sign, word] of marks) {
    const width = widthOf(word, TEXT.chip, true) + CHIP_SIDES + (sign === null ? 0 : SIGN_WIDTH);
    if (x > PADDING && x + width > WIDTH - PADDING) [x, y] = [PADDING, y + CHIP_HEIGHT + CHIP_GAP];
    chips.push({ sign, word, x, y, width });
    x += width + CHIP_GAP;
  }
  return chips;
}
