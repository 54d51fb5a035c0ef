import type { Node } from 'jsonc-parser';
import { EMOTION_ROOTS } from '../../../model/words';
import { knownKeys } from '../../shape/keys';
import { asWritten, group, itemsOf, jsonOf, leaf, list, memberOf, textOf, type Piece } from '../piece';
import { conditionAs } from './conditions';
import { becomes, calledNow, grouped, inside, noted, type Kind, type Way } from './kinds';
import type { Older } from './older';

/** The person, with the card as history and needs that say when they are met. */
export const asCustomer: Way = becomes('customer', ({ old, value }) => grouped(old, CUSTOMER, value));

/** A remark in brackets is no name to call anybody. */
const asCallMe: Way = becomes('callMe', ({ old, value }) => {
  const [, name] = /^\s*(.*?\S)\s*\(.*\)\s*$/s.exec((textOf(value) ?? '').slice(0, 400)) ?? [];
  if (name === undefined) return asWritten(old.text, value);
  const notes = noted(value, {
    message: 'The remark in brackets was taken out of "callMe", which stands in what people say',
    fix: 'Say in "goals" or in the history what the remark asks for, if it matters.',
  });
  return leaf(name, { from: value, was: jsonOf(old.text, value), notes });
});

/** The first feeling that is named is taken as the one underneath. */
const asEmotion: Way = becomes('emotion', ({ old, value }) => {
  const words = textOf(value);
  if (words === null) return value.type === 'object' ? asWritten(old.text, value) : null;
  const all = words.toLowerCase().match(/[a-z]+/g) ?? [];
  const root = all.find((word) => (EMOTION_ROOTS as readonly string[]).includes(word));
  if (root === undefined) return null;
  const notes = noted(value, {
    message: `"${root}" was taken as the feeling underneath, since it is named first`,
    fix: `Change "root" if another drives the talk: ${EMOTION_ROOTS.join(', ')}.`,
  });
  return group(
    [
      { key: 'root', value: leaf(root, { notes }) },
      { key: 'text', value: asWritten(old.text, value) },
    ],
    { from: value },
  );
});

const listOf = (name: string, made: (old: Older, item: Node) => Piece): Way =>
  becomes(name, ({ old, value }) =>
    value.type === 'array'
      ? list(
          itemsOf(value).map((item) => made(old, item)),
          { from: value },
        )
      : asWritten(old.text, value),
  );

const CARD: Kind = { order: ['label', 'text'], ways: { k: calledNow('label'), v: calledNow('text') } };

const NEED: Kind = { order: ['id', 'text', 'must', 'metWhen'], ways: { metWhen: conditionAs('metWhen') } };

/** A need as it was, and when it is met where the draft did not say. */
function needOf(old: Older, node: Node): Piece {
  const need = grouped(old, NEED, node);
  if (need.kind !== 'group' || memberOf(node, 'metWhen') !== undefined) return need;
  return { ...need, entries: [...need.entries, { key: 'metWhen', value: metWhen(old, node) }] };
}

/** A guess at when a need is met: the flags that are named like it, else that the customer stayed. */
function metWhen(old: Older, node: Node): Piece {
  const id = textOf(memberOf(node, 'id')) ?? '';
  const named = old.flagsBy.get(id.toLowerCase()) ?? [];
  const entries = named.map((flag) => ({
    key: old.names.flags.get(flag) ?? flag,
    value: leaf(!old.harmful.has(flag)),
  }));
  const guess = entries.length > 0 ? entries : [{ key: 'left', value: leaf(false) }];
  const how = entries.length > 0 ? named.map((flag) => `"${flag}"`).join(', ') : 'the customer staying to the end';
  const notes = noted(node, {
    message: `The need "${id}" did not say when it is met; now that hangs on ${how}`,
    fix: 'Write in "metWhen" what must be true at the end for this need.',
  });
  return group(guess, { notes });
}

const CUSTOMER: Kind = {
  order: knownKeys(['customer']),
  ways: {
    callMe: asCallMe,
    emotion: asEmotion,
    card: listOf('history', (old, item) => grouped(old, CARD, item)),
    state: inside('state', ['customer']),
    cares: inside('cares', ['customer']),
    needs: listOf('needs', needOf),
  },
};
