import { COMPARISON_NAMES, type Comparison } from '../vocabulary/comparisons';
import { CONDITION_WORDS } from '../vocabulary/conditionForms';
import type { AuthoredCondition, Scalar } from '../scenario/shape/condition';

/** How the things a condition names are called. */
export interface ConditionNames {
  readonly beat: (id: string) => string;
  readonly reply: (said: string) => string;
  readonly need: (id: string) => string;
}

const quoted = (name: string): string => `"${name}"`;
const PLAIN: ConditionNames = { beat: quoted, reply: quoted, need: (id) => `the need ${quoted(id)}` };

/** A condition as the end of a sentence that begins with "when": `frozen is true and the feeling is below 40`. */
export const conditionWords = (condition: AuthoredCondition, names: ConditionNames = PLAIN): string =>
  statementOf(condition, names, false).words;

/** Words, and what joins their parts where they have several. */
interface Statement {
  readonly words: string;
  readonly joint: 'and' | 'or' | null;
}

const simple = (words: string): Statement => ({ words, joint: null });

/** Parts of the other joint go into brackets, so that nobody has to know which binds closer. */
function joined(parts: readonly Statement[], joint: 'and' | 'or'): Statement {
  if (parts.length === 1) return parts[0] as Statement;
  const words = parts.map((part) => (part.joint === null || part.joint === joint ? part.words : `(${part.words})`));
  return { words: words.join(` ${joint} `), joint };
}

function statementOf(condition: AuthoredCondition, names: ConditionNames, isNot: boolean): Statement {
  const word = CONDITION_WORDS.find((known) => known in condition);
  if (word === undefined) return shortStatement(condition, isNot);
  const value = condition[word];
  const both = isNot ? 'or' : 'and';
  const not = isNot ? 'not ' : '';
  switch (word) {
    case 'all':
    case 'any':
      return joined(partsOf(value, names, isNot), (word === 'all') === isNot ? 'or' : 'and');
    case 'not':
      return statementOf(value as AuthoredCondition, names, !isNot);
    case 'var':
      return joined(compared(value as string, condition, isNot), both);
    case 'feeling':
      return joined(compared('the feeling', value as AuthoredCondition, isNot), both);
    case 'visited':
      return simple(`${names.beat(value as string)} has ${not}been answered`);
    case 'said':
      return simple(`${names.reply(value as string)} was ${not}said`);
    case 'turnsSince':
      return turnsStatement(condition, names.beat(value as string), isNot);
    case 'left':
      return simple((value === true) === isNot ? 'the customer is still here' : 'the customer has left');
    case 'met': {
      const needs = [value as string | readonly string[]].flat();
      const met = needs.map((need) => simple(`${names.need(need)} is ${not}met`));
      return joined(met, both);
    }
  }
}

const partsOf = (list: unknown, names: ConditionNames, isNot: boolean): readonly Statement[] =>
  (list as readonly AuthoredCondition[]).map((part) => statementOf(part, names, isNot));

function shortStatement(condition: AuthoredCondition, isNot: boolean): Statement {
  const entries = Object.entries(condition);
  if (entries.length === 0) return simple(isNot ? 'it can never be so' : 'it is always so');
  const parts = entries.map(([name, value]) => comparison(name, 'is', value as Scalar, isNot));
  return joined(parts, isNot ? 'or' : 'and');
}

/** The comparison that holds exactly when the other does not; `is` says "not" instead. */
const OPPOSITE: Readonly<Record<Exclude<Comparison, 'is'>, Comparison>> = {
  atLeast: 'below',
  atMost: 'above',
  above: 'atMost',
  below: 'atLeast',
};

const WORDS: Readonly<Record<Comparison, string>> = {
  atLeast: 'is at least',
  atMost: 'is at most',
  above: 'is above',
  below: 'is below',
  is: 'is',
};

const bounds = (group: AuthoredCondition): readonly (readonly [Comparison, Scalar])[] =>
  COMPARISON_NAMES.flatMap((by) => (group[by] === undefined ? [] : [[by, group[by] as Scalar] as const]));

const compared = (what: string, group: AuthoredCondition, isNot: boolean): readonly Statement[] =>
  bounds(group).map(([by, value]) => comparison(what, by, value, isNot));

function comparison(what: string, by: Comparison, value: Scalar, isNot: boolean): Statement {
  if (by !== 'is') return simple(`${what} ${WORDS[isNot ? OPPOSITE[by] : by]} ${value}`);
  if (typeof value === 'boolean') return simple(`${what} is ${value !== isNot}`);
  return simple(`${what} is ${isNot ? 'not ' : ''}${value}`);
}

const COUNTS: Readonly<Record<Comparison, string>> = {
  atLeast: 'at least',
  atMost: 'at most',
  above: 'more than',
  below: 'fewer than',
  is: 'exactly',
};

/** Turns since a beat that was never entered are none, so "not" has no opposite comparison here. */
function turnsStatement(condition: AuthoredCondition, beat: string, isNot: boolean): Statement {
  const parts = bounds(condition).map(([by, value]) => {
    const replies = Number(value) === 1 ? 'reply has' : 'replies have';
    return simple(`${COUNTS[by]} ${value} ${replies} been said since ${beat} came up`);
  });
  const said = joined(parts, 'and');
  if (!isNot) return said;
  return simple(`it is not so that ${said.joint === null ? said.words : `(${said.words})`}`);
}
