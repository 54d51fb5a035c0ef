import type { Test } from './conditions';

/** What an author writes as the value of a condition's key. */
export type Operand = 'conditions' | 'condition' | 'variable' | 'beat' | 'reply' | 'comparison' | 'flag' | 'needs';

interface ConditionForm {
  readonly operand: Operand;
  /** True when comparison words stand beside the key. */
  readonly compared: boolean;
  readonly says: string;
  readonly example: unknown;
}

/**
 * How each kind of condition is written: one entry each, apart from how it is judged (`holds`), since no play needs the
 * words. Schema, check and the trainers' guide derive from it.
 */
export const CONDITIONS: Readonly<Record<Test['kind'], ConditionForm>> = {
  all: {
    operand: 'conditions',
    compared: false,
    says: 'Holds when every condition in the list holds.',
    example: { all: [{ frozen: true }, { visited: 'the-plate' }] },
  },
  any: {
    operand: 'conditions',
    compared: false,
    says: 'Holds when at least one condition in the list holds.',
    example: { any: [{ hot: 'missed' }, { late: true }] },
  },
  not: {
    operand: 'condition',
    compared: false,
    says: 'Holds when the condition does not.',
    example: { not: { hot: 'missed' } },
  },
  var: {
    operand: 'variable',
    compared: true,
    says: 'Compares a declared variable.',
    example: { var: 'minutes', atLeast: 5 },
  },
  visited: {
    operand: 'beat',
    compared: false,
    says: 'Holds once the beat has been answered.',
    example: { visited: 'the-plate' },
  },
  said: {
    operand: 'reply',
    compared: false,
    says: 'Holds once the reply has been said.',
    example: { said: 'the-plate/own-it' },
  },
  turnsSince: {
    operand: 'beat',
    compared: true,
    says: 'Compares the replies said since the beat was last entered; never holds before that.',
    example: { turnsSince: 'the-plate', atLeast: 2 },
  },
  feeling: {
    operand: 'comparison',
    compared: false,
    says: "Compares the customer's feeling, 0 to 100.",
    example: { feeling: { below: 40 } },
  },
  left: {
    operand: 'flag',
    compared: false,
    says: 'Holds when the customer has walked out or hung up. For endings and the aftermath.',
    example: { left: true },
  },
  met: {
    operand: 'needs',
    compared: false,
    says: 'Holds when the need, or every need of the list, is met.',
    example: { met: ['safe', 'pay'] },
  },
};

/** The words a variable may not be named, since a condition would read them as its own. */
export const CONDITION_WORDS = Object.keys(CONDITIONS) as readonly Test['kind'][];
