import { affected, type CustomerState } from '../customer/respond';
import type { Grade } from '../model/words';
import { conclude, firstEnding, scoreOf } from '../scenario/conclude';
import { endingOf, type Aftermath, type Ending, type Place, type Program } from '../scenario/program';
import { currentFeeling, type EncounterState, type Outcome } from '../scenario/state';
import { factsOf } from './facts';
import { endsMonotone, readsFeeling, thresholds } from './monotone';

/** What a play had to leave: nothing, optional needs, or even a must need or the customer. */
export type Kind = 'whole' | 'mustOnly' | 'any';

/** How a talk came out, as far as best and worst ask. */
export interface Ended {
  readonly feeling: number;
  readonly grade: Grade;
  /** Which of the best plays it may stand for. */
  readonly kinds: readonly Kind[];
  /** False where with the same facts a happier customer may come out lower, as far as anybody need know. */
  readonly isMonotone: boolean;
}

/** What is the same for all talks that are over with the same facts, where only endings ask for the feeling. */
interface Alike {
  readonly effects: readonly Aftermath['effects'][];
  readonly kinds: readonly Kind[];
  readonly isMonotone: boolean;
  readonly mustOpen: boolean;
  /** The ending by where the feeling lies among those that endings ask for, as far as met. */
  readonly endings: Map<number, Place>;
}

/** A judge of talks that are over but not yet concluded, as `goOn` leaves them. What is alike is worked out once. */
export function endsOf(program: Program): (over: EncounterState) => Ended {
  if (readsFeeling(program)) return (over) => endedAs(conclude(program, over, over.at));
  const { atEnd, atEnding } = factsOf(program);
  const lines = thresholds(program);
  const isMonotone = endsMonotone(program);
  const [known, endings] = [new Map<string, Alike>(), new Map<string, Alike['endings']>()];
  const alikeAt = (over: EncounterState): Alike => {
    const among = keptIn(endings, `${over.at}|${atEnding(over)}`, () => new Map());
    return alikeOf(program, over, isMonotone, among);
  };
  return (over) => {
    const alike = keptIn(known, `${over.at}|${atEnd(over)}`, () => alikeAt(over));
    return endedIn(program, alike, lines, over);
  };
}

/** What is known under a key, made when first asked for. */
function keptIn<Value>(known: Map<string, Value>, key: string, made: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = made();
  known.set(key, value);
  return value;
}

/** How a concluded talk came out. */
export function endedAs(state: EncounterState): Ended {
  const outcome = state.outcome as Outcome;
  return { feeling: outcome.feeling, grade: outcome.grade, kinds: kindsOf(state.left, outcome), isMonotone: true };
}

function alikeOf(
  program: Program,
  over: EncounterState,
  isMonotone: (ended: EncounterState) => boolean,
  endings: Alike['endings'],
): Alike {
  const concluded = conclude(program, over, over.at);
  const outcome = concluded.outcome as Outcome;
  return {
    effects: outcome.later.map(({ entry }) => (program.aftermath[entry] as Aftermath).effects),
    kinds: kindsOf(over.left, outcome),
    isMonotone: isMonotone(concluded),
    mustOpen: outcome.mustOpen,
    endings,
  };
}

function endedIn(program: Program, alike: Alike, lines: readonly number[], over: EncounterState): Ended {
  const { effects, kinds, isMonotone, mustOpen, endings } = alike;
  const after = effects.length === 0 ? over : { ...over, ...effects.reduce<CustomerState>(affected, over) };
  const place = placeAmong(lines, currentFeeling(after));
  const ending = endings.get(place) ?? endingOf(over.at) ?? firstEnding(program, after);
  endings.set(place, ending);
  return { ...scoreOf(after, program.endings[ending] as Ending, mustOpen), kinds, isMonotone };
}

/** Where a feeling lies among some: even between two, odd on one of them. */
function placeAmong(lines: readonly number[], feeling: number): number {
  let place = 0;
  while (place < lines.length && (lines[place] as number) < feeling) place += 1;
  return lines[place] === feeling ? 2 * place + 1 : 2 * place;
}

const NEEDS: Readonly<Record<'left' | 'some' | 'none', readonly Kind[]>> = {
  left: ['any'],
  some: ['any', 'mustOnly'],
  none: ['any', 'mustOnly', 'whole'],
};

function kindsOf(left: boolean, { openNeeds, mustOpen }: Outcome): readonly Kind[] {
  if (left || mustOpen) return NEEDS.left;
  return openNeeds.length > 0 ? NEEDS.some : NEEDS.none;
}
