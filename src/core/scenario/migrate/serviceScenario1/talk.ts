import type { Node } from 'jsonc-parser';
import type { Move } from '../../../vocabulary/moves';
import { knownKeys } from '../../shape/keys';
import { asWritten, group, itemsOf, jsonOf, leaf, list, propertiesOf, textOf, type Entry, type Piece } from '../piece';
import { conditionAs, flagEntry } from './conditions';
import { becomes, calledNow, grouped, inside, noted, renamed, wordFor, type Kind, type Way } from './kinds';
import { asEffects, asSays } from './lines';
import type { Older } from './older';
import { MOVE_WORDS, STEP_WORDS } from './words';

/** The draft's nodes as beats. */
export const asBeats: Way = becomes('beats', ({ old, value }) =>
  value.type === 'object' ? group(propertiesOf(value).map(beatOf(old)), { from: value }) : asWritten(old.text, value),
);

const beatOf =
  (old: Older) =>
  ({ key, value }: { readonly key: Node; readonly value: Node }): Entry => {
    const name = old.names.of.get(key) ?? String(key.value);
    const keyWas = name === key.value ? undefined : jsonOf(old.text, key);
    const beat = grouped(old, BEAT, value);
    return { key: name, keyFrom: key, keyWas, value: keyWas === undefined ? beat : renamed(key, beat) };
  };

const asStep: Way = becomes('step', (given) => {
  const step = STEP_WORDS.get(textOf(given.value)?.toLowerCase() ?? '');
  return step === undefined ? null : wordFor(given, step);
});

const asReplies: Way = becomes('replies', ({ old, value }) =>
  value.type === 'array'
    ? list(
        itemsOf(value).map((reply) => grouped(old, REPLY, reply)),
        { from: value },
      )
    : asWritten(old.text, value),
);

const asReplyId: Way = becomes('id', ({ old, value, around }) => {
  const name = old.names.of.get(around);
  return name === undefined || name === value.value
    ? asWritten(old.text, value)
    : renamed(value, leaf(name, { from: value, was: jsonOf(old.text, value) }));
});

/** The nearest moves of format 1, each once, with the older words beside them where one changed. */
const asMoves: Way = becomes('moves', ({ old, value }) => {
  if (value.type !== 'array') return asWritten(old.text, value);
  const items = itemsOf(value).map((item) => ({ item, move: MOVE_WORDS.get(textOf(item) ?? '') ?? null }));
  const isChanged = items.some(({ move }) => move !== null);
  const pieces = items.map(({ item, move }) => (move === null ? asWritten(old.text, item) : movedTo(item, move)));
  const firsts = new Map(pieces.toReversed().map((piece) => [piece.kind === 'leaf' ? piece.json : piece, piece]));
  const kept = pieces.filter((piece) => piece.kind !== 'leaf' || firsts.get(piece.json) === piece);
  const dropped = pieces.filter((piece) => !kept.includes(piece)).flatMap(({ notes = [] }) => notes);
  return list(kept, { from: value, notes: dropped, ...(isChanged ? { was: wordsOf(old, value) } : {}) });
});

const wordsOf = (old: Older, node: Node): string =>
  itemsOf(node)
    .map((item) => jsonOf(old.text, item))
    .join(', ');

const movedTo = (item: Node, move: Move): Piece =>
  leaf(move, {
    from: item,
    notes: noted(item, {
      message: `The move "${String(item.value)}" became "${move}", the nearest in the list`,
      fix: 'Choose another move where it fits better; the older words stand beside it in a comment.',
    }),
  });

const asSet: Way = becomes('set', ({ old, value }) =>
  value.type === 'object'
    ? group(
        propertiesOf(value).map((property) => flagEntry(old, property)),
        { from: value },
      )
    : asWritten(old.text, value),
);

const FEEDBACK_KEYS = ['effect', 'why', 'tryInstead'];

/** What the debrief says of a reply stands in the reply itself now. */
const asFeedback: Way = ({ old, value }) => {
  if (value.type !== 'object') return null;
  const said = grouped(old, { order: FEEDBACK_KEYS, ways: {} }, value);
  return said.kind === 'group' ? { entries: said.entries, kept: said.kept } : null;
};

const asNext: Way = becomes('next', ({ old, value }) =>
  value.type === 'array'
    ? list(
        itemsOf(value).map((exit) => grouped(old, EXIT, exit)),
        { from: value },
      )
    : linkOf(old, value),
);

/** The name of a beat or an ending, as it is called now. */
export function linkOf(old: Older, node: Node): Piece {
  const name = old.names.places.get(textOf(node) ?? 'end');
  return name === undefined || node.value === 'end' ? asWritten(old.text, node) : leaf(name, { from: node });
}

const EXIT: Kind = {
  order: ['if', 'to'],
  ways: { if: conditionAs('if'), to: becomes('to', ({ old, value }) => linkOf(old, value)) },
};

const SCORES: Kind = {
  order: ['empathy', 'advice', 'noHardSell'],
  ways: { needsFirst: calledNow('noHardSell') },
};

const REPLY: Kind = {
  order: knownKeys(['beats', '', 'replies', 0]),
  ways: {
    id: asReplyId,
    moves: asMoves,
    score: becomes('scores', ({ old, value }) => grouped(old, SCORES, value)),
    behaviours: inside('behaviours', ['beats', '', 'replies', 0]),
    set: asSet,
    effects: asEffects,
    reaction: inside('reaction', ['beats', '', 'replies', 0]),
    feedback: asFeedback,
    if: conditionAs('if'),
    next: asNext,
  },
  rows: [
    ['id', 'text'],
    ['moves', 'scores', 'behaviours', 'questionType', 'complaintStep'],
    ['set', 'add', 'effects', 'effort'],
    ['reaction'],
    ['effect', 'why'],
    ['tryInstead'],
    ['if', 'once', 'fallback', 'whenLocked'],
    ['examples'],
    ['next'],
  ],
};

const BEAT: Kind = {
  order: knownKeys(['beats', '']),
  ways: { step: asStep, lines: asSays, replies: asReplies },
};
