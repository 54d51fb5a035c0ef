import type { Node } from 'jsonc-parser';
import { GRADES } from '../../../model/words';
import { EFFECT_REACH } from '../../../vocabulary/effects';
import { asWritten, group, itemsOf, jsonOf, leaf, list, memberOf, textOf, type Entry } from '../piece';
import { conditionAs } from './conditions';
import { becomes, calledNow, grouped, noted, renamed, within, type Kind, type Way } from './kinds';
import type { Older } from './older';

/** What happened afterwards: points of feeling are points of trust now. */
export const asAftermath: Way = becomes('aftermath', ({ old, value }) =>
  value.type === 'array'
    ? list(
        itemsOf(value).map((entry) => grouped(old, AFTERMATH, entry)),
        { from: value },
      )
    : asWritten(old.text, value),
);

const asPoints: Way = becomes('effects', ({ old, value }) => {
  const notes = noted(value, {
    message: 'The "x" of an aftermath entry moved the feeling and moves trust now',
    fix: 'Play to the end, and add "heat" where people should get angry too.',
  });
  return group([{ key: 'trust', value: within(old, value, EFFECT_REACH.aftermath, notes) }], { from: value });
});

const AFTERMATH: Kind = {
  order: ['if', 'says', 'effects'],
  ways: { if: conditionAs('if'), x: asPoints, text: calledNow('says') },
};

/** The endings by name, the one that takes all that is left at the end. */
export const asEndings: Way = becomes('endings', ({ old, value }) => {
  if (value.type !== 'array') return asWritten(old.text, value);
  const isDefault = (node: Node): number => Number(memberOf(memberOf(node, 'when'), 'default')?.value === true);
  const inOrder = itemsOf(value).toSorted((left, right) => isDefault(left) - isDefault(right));
  return group(inOrder.map(endingOf(old)), { from: value });
});

const endingOf =
  (old: Older) =>
  (node: Node): Entry => {
    const id = memberOf(node, 'id');
    const name = old.names.of.get(node) ?? 'ending';
    const keyWas = id === undefined || id.value === name ? undefined : jsonOf(old.text, id);
    const ending = grouped(old, ENDING, node);
    return {
      key: name,
      keyFrom: id,
      keyWas,
      value: id === undefined || keyWas === undefined ? ending : renamed(id, ending),
    };
  };

/** The highest feeling of the grades an ending could be given, so that none comes out better than its author said. */
const CAPS: ReadonlyMap<string, number> = new Map([
  ['misery', 39],
  ['mediocre', 64],
]);

/** What class an ending was is the grade its author expects, and a cap where nothing else held the feeling down. */
const asClass: Way = ({ old, key, value, around }) => {
  const word = textOf(value) ?? '';
  if (!(GRADES as readonly string[]).includes(word)) return null;
  const cap = memberOf(around, 'capX') === undefined ? CAPS.get(word) : undefined;
  const expects = { key: 'expects', keyFrom: key, value: asWritten(old.text, value) };
  const notes = noted(value, {
    message: `The class "${word}" of an ending became what it expects, with a "cap" of ${cap}`,
    fix: 'The feeling decides the grade now: play to the ending and see whether both agree.',
  });
  return { entries: cap === undefined ? [expects] : [{ key: 'cap', value: leaf(cap, { notes }) }, expects] };
};

const REVIEW: Kind = { order: ['stars', 'text'], ways: { review: calledNow('text') } };

/** The review, where it has both words and stars; what else was said afterwards is kept. */
const asReview: Way = ({ old, key, value }) => {
  const isReview = memberOf(value, 'stars')?.type === 'number' && textOf(memberOf(value, 'review')) !== null;
  const told = grouped(old, REVIEW, value);
  if (told.kind !== 'group') return null;
  const review = { key: 'review', keyFrom: key, value: { ...told, kept: [] } };
  return isReview ? { entries: [review], kept: told.kept } : { kept: [...told.entries, ...told.kept] };
};

const ENDING: Kind = {
  order: ['if', 'cap', 'safe', 'expects', 'title', 'says', 'review'],
  ways: {
    id: ({ value }) => (value.type === 'string' ? {} : null),
    when: conditionAs('if'),
    if: conditionAs('if'),
    capX: calledNow('cap'),
    class: asClass,
    text: calledNow('says'),
    umot: asReview,
  },
};
