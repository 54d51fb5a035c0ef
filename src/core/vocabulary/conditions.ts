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

type Judges = { readonly [Name in Kind]: (test: TestOf<Name>, situation: Situation) => boolean };

/** How each kind of condition is judged; how it is written stands in conditionForms.ts. */
const JUDGES: Judges = {
  all: (test, situation) => test.of.every((part) => holds(part, situation)),
  any: (test, situation) => test.of.some((part) => holds(part, situation)),
  not: (test, situation) => !holds(test.of, situation),
  var: (test, situation) => COMPARISONS[test.by](situation.vars[test.slot] as number, test.value),
  visited: (test, situation) => (situation.marks[test.mark] as number) > 0,
  said: (test, situation) => (situation.marks[test.mark] as number) > 0,
  turnsSince: (test, situation) => {
    const entered = situation.marks[test.mark] as number;
    return entered > 0 && COMPARISONS[test.by](situation.turns - (entered - 1), test.value);
  },
  feeling: (test, situation) => COMPARISONS[test.by](situation.feeling, test.value),
  left: (test, situation) => situation.left === test.value,
  met: (test, situation) => test.needs.every((need) => situation.isMet(need)),
};

/** Whether a compiled condition holds. */
export function holds(test: Test, situation: Situation): boolean {
  const judge = JUDGES[test.kind] as (one: Test, where: Situation) => boolean;
  return judge(test, situation);
}

/** Walks a compiled condition and all its parts. */
export function someTest(test: Test, wanted: (part: Test) => boolean): boolean {
  if (wanted(test)) return true;
  if (test.kind === 'all' || test.kind === 'any') return test.of.some((part) => someTest(part, wanted));
  return test.kind === 'not' && someTest(test.of, wanted);
}
