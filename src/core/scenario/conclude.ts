import { GRADE_LINES, HELD_AT } from '../customer/constants';
import { affected } from '../customer/respond';
import { gradeOf } from '../customer/feeling';
import type { Grade, Kept } from '../model/words';
import { holds, someTest, type Situation, type Test } from '../vocabulary/conditions';
import { endingOf, type Customer, type Ending, type Place, type Program, type Promised } from './program';
import { currentFeeling, situationOf, type EncounterState, type Outcome } from './state';

/** Just under mediocre: where the feeling of a customer who walked out is held, so that number and grade agree. */
const WALKED_OUT_CAP = GRADE_LINES.mediocre - 1;

/** The talk is over: the aftermath happens, then an ending is found and the feeling is brought under its cap. */
export function conclude(program: Program, state: EncounterState, exit: Place): EncounterState {
  const { after, later } = aftermathOf(program, state);
  const ending = endingOf(exit) ?? firstEnding(program, after);
  return { ...after, at: -1, outcome: outcomeOf(program, after, ending, later) };
}

/** Entries are tested one after another, each seeing what the ones before it did. */
function aftermathOf(program: Program, state: EncounterState) {
  let after = state;
  const later: { entry: Place; feeling: number }[] = [];
  program.aftermath.forEach((entry, place) => {
    if (entry.if !== null && !holds(entry.if, situationOf(program, after))) return;
    after = { ...after, ...affected(after, entry.effects) };
    later.push({ entry: place, feeling: currentFeeling(after) });
  });
  return { after, later };
}

/** The first ending that holds; for a customer who left, the first of those that ask for it. */
export function firstEnding(program: Program, state: EncounterState): Place {
  const situation = situationOf(program, state);
  return program.endings.findIndex((ending) => {
    if (state.left) return ending.builtIn || (asksLeft(ending.if) && holds(ending.if as Test, situation));
    return !ending.builtIn && (ending.if === null || holds(ending.if, situation));
  });
}

/** Whether a condition asks for a customer who has left. */
export const asksLeft = (test: Test | null): boolean =>
  test !== null && someTest(test, (part) => part.kind === 'left' && part.value);

/** What an ending makes of the talk: needs judged, caps applied, grade read off. */
function outcomeOf(program: Program, state: EncounterState, place: Place, later: Outcome['later']): Outcome {
  const ending = program.endings[place] as Ending;
  const customer = program.customers[state.variant] as Customer;
  const situation = situationOf(program, state);
  const openNeeds = customer.needs.flatMap((need, index) => (holds(need.metWhen, situation) ? [] : [index]));
  const mustOpen = openNeeds.some((index) => customer.needs[index]?.must === true);
  const promises = program.promises.map((promise) => keptOf(promise, situation));
  return { ending: place, ...scoreOf(state, ending, mustOpen), later, openNeeds, mustOpen, promises };
}

/** What an ending leaves of the feeling, and the grade of that. */
export function scoreOf(state: EncounterState, ending: Ending, mustOpen: boolean): Pick<Outcome, 'feeling' | 'grade'> {
  const feeling = Math.min(currentFeeling(state), ending.cap, heldBy(state, ending, mustOpen));
  return { feeling, grade: gradeAtEnd(feeling, state, ending) };
}

function keptOf(promise: Promised, situation: Situation): Kept {
  if (promise.exceededWhen !== null && holds(promise.exceededWhen, situation)) return 'exceeded';
  return holds(promise.metWhen, situation) ? 'met' : 'missed';
}

function heldBy(state: EncounterState, ending: Ending, mustOpen: boolean): number {
  if (state.left && !ending.safe) return WALKED_OUT_CAP;
  return mustOpen && !ending.safe ? HELD_AT : 100;
}

const gradeAtEnd = (feeling: number, state: EncounterState, ending: Ending): Grade =>
  state.left && !ending.safe ? 'misery' : gradeOf(feeling);
