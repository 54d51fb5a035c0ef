import { COMPARISONS, type Comparison } from './comparisons';

/** What a condition may ask about. `marks` are the visits and sayings that some condition of the scenario asks for. */
export interface Situation {
  readonly vars: readonly number[];
  readonly marks: readonly number[];
  /** Replies said so far. */
  readonly turns: number;
  /** 0-100, the gate for magic included. */
  readonly feeling: number;
  readonly left: boolean;
  readonly isMet: (need: number) => boolean;
}

/** A condition after compiling: names are places in the program's lists. */
export type Test =
  | { readonly kind: 'all'; readonly of: readonly Test[] }
  | { readonly kind: 'any'; readonly of: readonly Test[] }
  | { readonly kind: 'not'; readonly of: Test }
  | { readonly kind: 'var'; readonly slot: number; readonly by: Comparison; readonly value: number }
  | { readonly kind: 'visited'; readonly mark: number }
  | { readonly kind: 'said'; readonly mark: number }
  | { readonly kind: 'turnsSince'; readonly mark: number; readonly by: Comparison; readonly value: number }
  | { readonly kind: 'feeling'; readonly by: Comparison; readonly value: number }
  | { readonly kind: 'left'; readonly value: boolean }
  | { readonly kind: 'met'; readonly needs: readonly number[] };

type Kind = Test['kind'];
type TestOf<Name extends Kind> = Extract<Test, { kind: Name }>;

/** What an author writes as the value of a condition's key. */
export type Operand = 'conditions' | 'condition' | 'variable' | 'beat' | 'reply' | 'comparison' | 'flag' | 'needs';

interface ConditionKind<Name extends Kind> {
  readonly operand: Operand;
  /** True when comparison words stand beside the key. */
  readonly compared: boolean;
  readonly says: string;
  readonly example: unknown;
  readonly holds: (test: TestOf<Name>, situation: Situation) => boolean;
}

type Table = { readonly [Name in Kind]: ConditionKind<Name> };

/** Every kind of condition: one entry each. Schema, check, evaluation and the trainers' guide derive from it. */
export const CONDITIONS: Table = {
  all: {
    operand: 'conditions',
    compared: false,
    says: 'Holds when every condition in the list holds.',
    example: { all: [{ frozen: true }, { visited: 'the-plate' }] },
    holds: (test, situation) => test.of.every((part) => holds(part, situation)),
  },
  any: {
    operand: 'conditions',
    compared: false,
    says: 'Holds when at least one condition in the list holds.',
    example: { any: [{ hot: 'missed' }, { late: true }] },
    holds: (test, situation) => test.of.some((part) => holds(part, situation)),
  },
  not: {
    operand: 'condition',
    compared: false,
    says: 'Holds when the condition does not.',
    example: { not: { hot: 'missed' } },
    holds: (test, situation) => !holds(test.of, situation),
  },
  var: {
    operand: 'variable',
    compared: true,
    says: 'Compares a declared variable.',
    example: { var: 'minutes', atLeast: 5 },
    holds: (test, situation) => COMPARISONS[test.by](situation.vars[test.slot] as number, test.value),
  },
  visited: {
    operand: 'beat',
    compared: false,
    says: 'Holds once the beat has been answered.',
    example: { visited: 'the-plate' },
    holds: (test, situation) => (situation.marks[test.mark] as number) > 0,
  },
  said: {
    operand: 'reply',
    compared: false,
    says: 'Holds once the reply has been said.',
    example: { said: 'the-plate/own-it' },
    holds: (test, situation) => (situation.marks[test.mark] as number) > 0,
  },
  turnsSince: {
    operand: 'beat',
    compared: true,
    says: 'Compares the replies said since the beat was last entered; never holds before that.',
    example: { turnsSince: 'the-plate', atLeast: 2 },
    holds: (test, situation) => {
      const entered = situation.marks[test.mark] as number;
      return entered > 0 && COMPARISONS[test.by](situation.turns - (entered - 1), test.value);
    },
  },
  feeling: {
    operand: 'comparison',
    compared: false,
    says: "Compares the customer's feeling, 0 to 100.",
    example: { feeling: { below: 40 } },
    holds: (test, situation) => COMPARISONS[test.by](situation.feeling, test.value),
  },
  left: {
    operand: 'flag',
    compared: false,
    says: 'Holds when the customer has walked out or hung up. For endings and the aftermath.',
    example: { left: true },
    holds: (test, situation) => situation.left === test.value,
  },
  met: {
    operand: 'needs',
    compared: false,
    says: 'Holds when the need, or every need of the list, is met.',
    example: { met: ['safe', 'pay'] },
    holds: (test, situation) => test.needs.every((need) => situation.isMet(need)),
  },
};

/** The words a variable may not be named, since a condition would read them as its own. */
export const CONDITION_WORDS = Object.keys(CONDITIONS) as readonly Kind[];

/** Whether a compiled condition holds. */
export function holds(test: Test, situation: Situation): boolean {
  const kind = CONDITIONS[test.kind] as ConditionKind<Kind>;
  return kind.holds(test, situation);
}

/** Walks a compiled condition and all its parts. */
export function someTest(test: Test, wanted: (part: Test) => boolean): boolean {
  if (wanted(test)) return true;
  if (test.kind === 'all' || test.kind === 'any') return test.of.some((part) => someTest(part, wanted));
  return test.kind === 'not' && someTest(test.of, wanted);
}
