import type { Node } from 'jsonc-parser';
import { EFFECT_NAMES, EFFECT_REACH } from '../../../vocabulary/effects';
import { knownKeys } from '../../shape/keys';
import { asWritten, entryOf, itemsOf, leaf, list, memberOf, textOf, type Entry, type Piece } from '../piece';
import { conditionAs } from './conditions';
import { becomes, calledNow, grouped, noted, within, type Kind, type Way } from './kinds';
import type { Older } from './older';

/** The lines of a node. What the screen showed is a line of its own, unless the sales prompt shows it already. */
export const asSays: Way = ({ old, key, value, around }) => {
  if (value.type !== 'array') return calledNow('says')({ old, key, value, around });
  const lines = itemsOf(value);
  const prompts = new Set(lines.filter((line) => isPrompt(old, line, around)));
  const said = lines.filter((line) => prompts.size === lines.length || !prompts.has(line));
  return {
    entries: [{ key: 'says', keyFrom: key, value: list(said.flatMap(linesOf(old)), { from: value }) }],
    kept: prompts.size === lines.length ? [] : [...prompts].map((line) => promptLine(old, line)),
  };
};

/** Whether a line only says what the sales prompt of this node says. */
function isPrompt(old: Older, line: Node, beat: Node): boolean {
  const note = textOf(memberOf(line, 'note'));
  if (note === null || MORE.some((key) => memberOf(line, key) !== undefined)) return false;
  const { text, shownAt } = old.prompt;
  return text !== '' && note.endsWith(text) && shownAt.has(beat.parent?.children?.[0]?.value);
}

const MORE = ['says', 'effects', 'if'] as const;

const promptLine = ({ text }: Older, line: Node): Entry => ({
  key: 'line',
  value: {
    ...asWritten(text, line),
    notes: noted(line, {
      message: 'The sales prompt is on screen here by itself, so the line that said it is a comment now',
      fix: 'Look at "salesPrompt" in "setting", then delete the comment.',
    }),
  },
});

const linesOf =
  (old: Older) =>
  (line: Node): readonly Piece[] => {
    const note = memberOf(line, 'note');
    const isBoth = textOf(note) !== null && memberOf(line, 'says') !== undefined;
    return [...(isBoth ? [grouped(old, NOTE, line)] : []), plain(grouped(old, isBoth ? WORDS : LINE, line))];
  };

/** A line of which only the words are left is written as just these. */
function plain(line: Piece): Piece {
  if (line.kind !== 'group' || line.kept.length > 0 || line.entries.length !== 1) return line;
  const [{ key, value } = { key: '', value: line }] = line.entries;
  return key === 'text' ? value : line;
}

const nothing: Way = () => ({});

/** Who speaks is said only where it is not the customer. */
const asWho: Way = (given) => (textOf(given.value) === 'customer' ? {} : calledNow('who')(given));

/** Effects of a line or a reply, cut to what format 1 allows. */
export const asEffects: Way = becomes('effects', ({ old, value }) => grouped(old, EFFECTS, value));

const cut: Way = ({ old, key, value }) => ({ entries: [entryOf(key, within(old, value, EFFECT_REACH.talk))] });

const EFFECTS: Kind = {
  order: [...EFFECT_NAMES, 'why'],
  ways: Object.fromEntries(EFFECT_NAMES.map((name) => [name, cut])),
};

/** A note on screen as a line. The screen shows it where nobody else is said to. */
const asNote: Way = ({ old, key, value, around }) => {
  if (textOf(value) === null) return null;
  const who = textOf(memberOf(around, 'who')) ?? 'customer';
  const notes = noted(value, {
    message: 'What a "note" showed on screen became a line of its own',
    fix: 'Read the beat aloud: the line should make sense where it stands.',
  });
  const screen = { key: 'who', value: leaf('screen') };
  const text = { key: 'text', keyFrom: key, value: { ...asWritten(old.text, value), notes } };
  return { entries: who === 'customer' ? [screen, text] : [text] };
};

const LINE_KEYS = knownKeys(['beats', '', 'says']).filter((key) => key !== 'variants' && key !== 'pick');

/** A line, or a note with nothing said beside it. */
const LINE: Kind = {
  order: LINE_KEYS,
  ways: { who: asWho, says: calledNow('text'), note: asNote, if: conditionAs('if'), effects: asEffects },
};

/** The words of a line whose note stands before them. */
const WORDS: Kind = { ...LINE, ways: { ...LINE.ways, note: nothing } };

/** The note of a line whose words come after it and carry everything else. */
const NOTE: Kind = { ...LINE, only: ['who', 'note', 'if'] };
