import * as z from 'zod/mini';
import { COMPARISON_NAMES, type Comparison } from '../../vocabulary/comparisons';
import { CONDITIONS, CONDITION_WORDS, type Operand } from '../../vocabulary/conditionForms';
import { told } from './parts';

/** What an author may compare a variable with. */
export type Scalar = boolean | number | string;
type Compared = { readonly [word in Comparison]?: Scalar | undefined };

/** A condition as authors write it: one kind of the vocabulary, or the short form `{ "frozen": true }`. */
export interface AuthoredCondition {
  readonly [key: string]: Scalar | readonly Scalar[] | AuthoredCondition | readonly AuthoredCondition[] | Compared;
}

const scalar = z.union([z.boolean(), z.number(), z.string()]);
const number = z.number();

const COMPARISON_WORDS: Readonly<Record<Comparison, string>> = {
  atLeast: 'Holds for this value and above.',
  atMost: 'Holds for this value and below.',
  above: 'Holds above this value.',
  below: 'Holds below this value.',
  is: 'Holds for exactly this value.',
};

const comparisons = (value: z.ZodMiniType) =>
  Object.fromEntries(COMPARISON_NAMES.map((word) => [word, told(z.optional(value), COMPARISON_WORDS[word], 5)]));

const self = z.lazy(() => condition);

const OPERANDS: Readonly<Record<Operand, () => z.ZodMiniType>> = {
  conditions: () => z.array(self).check(z.minLength(1)),
  condition: () => self,
  variable: () => z.string(),
  beat: () => z.string(),
  reply: () => z.string(),
  comparison: () => z.strictObject(comparisons(number)),
  flag: () => z.boolean(),
  needs: () => z.union([z.string(), z.array(z.string()).check(z.minLength(1))]),
};

/** The strict object of one kind of condition. */
const kindShape = (word: (typeof CONDITION_WORDS)[number]): z.ZodMiniType => {
  const kind = CONDITIONS[word];
  const beside = kind.compared ? comparisons(word === 'var' ? scalar : number) : {};
  const { [word]: example } = kind.example as Readonly<Record<string, unknown>>;
  return told(
    z.strictObject({ [word]: told(OPERANDS[kind.operand](), kind.says, example), ...beside }),
    kind.says,
    kind.example,
  );
};

/** Each kind by its word, so that a fault is told against the kind the author meant. */
export const CONDITION_SHAPES: ReadonlyMap<string, z.ZodMiniType> = new Map(
  CONDITION_WORDS.map((word) => [word, kindShape(word)]),
);

/** Condition words are reserved: with one of them a condition is of that kind, and never the short form. */
const ordinary = z.string().check(z.regex(new RegExp(`^(?!(${CONDITION_WORDS.join('|')})$)`)));

/** The short form: variables and the values they must have, all of them. */
export const SHORT_CONDITION = told(z.record(ordinary, scalar), 'All the variables listed must have these values.', {
  frozen: true,
});

/** A condition: one of the kinds, or the short form. */
export const condition: z.ZodMiniType<AuthoredCondition> = z.union([
  ...CONDITION_SHAPES.values(),
  SHORT_CONDITION,
] as unknown as [z.ZodMiniType<AuthoredCondition>]);
