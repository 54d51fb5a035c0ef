import { affected, type CustomerState } from '../customer/respond';
import { holds } from '../vocabulary/conditions';
import { isAnswerable, spokenLines, wasAnswered } from './offers';
import { picked } from './pick';
import { EXIT_END, type Beat, type Exit, type Interrupt, type Place, type Program } from './program';
import { currentFeeling, situationOf, type EncounterState } from './state';

/** The talk is over and left by an exit below zero; how it came out is still to be found (`conclude`). */
export const overBy = (state: EncounterState, exit: Place): EncounterState => ({ ...state, at: exit });

/**
 * Goes where an exit leads: to a beat, unless an interrupt cuts in, or out of the talk. Hubs with nothing to say are
 * passed over first, so that nothing cuts in before an ending that lies behind them.
 */
export function goTo(program: Program, state: EncounterState, exit: Place): EncounterState {
  const place = pastEmptyHubs(program, state, exit);
  if (place < 0) return overBy(state, place);
  const cut = program.interrupts.length === 0 ? undefined : cuttingIn(program, state);
  if (cut === undefined) return enter(program, state, place);
  const marks = state.marks.with(cut.mark, 1);
  return enter(program, { ...state, marks, waiting: cut.returns ? place : -1 }, cut.beat);
}

/** The interrupt that cuts in now: the highest priority of those that hold; ties go to the first in the file. */
function cuttingIn(program: Program, state: EncounterState): Interrupt | undefined {
  const situation = situationOf(program, state);
  return program.interrupts.find(
    (interrupt) => !(interrupt.once && (state.marks[interrupt.mark] as number) > 0) && holds(interrupt.if, situation),
  );
}

/** The first exit that is open; the last of a list always is. */
export function exitOf(program: Program, state: EncounterState, exits: readonly Exit[]): Place {
  if (exits.length === 1) return (exits[0] as Exit).to;
  const situation = situationOf(program, state);
  const way = exits.find((exit) => exit.if === null || holds(exit.if, situation));
  return way === undefined ? EXIT_END : way.to;
}

/** Where an exit leads past hubs in which nothing can be said. Their lines go unheard; a ring of them ends the talk. */
export function pastEmptyHubs(program: Program, state: EncounterState, exit: Place): Place {
  let place = exit;
  for (let passed = 0; place >= 0; passed += 1) {
    const { hub } = program.beats[place] as Beat;
    if (hub === null || isAnswerable(program, standingAt(program, state, place))) return place;
    place = passed < program.beats.length ? exitOf(program, state, hub.next) : EXIT_END;
  }
  return place;
}

/**
 * Puts a beat before the player: its lines act on the first entry only. Where they leave nothing to say, a hub is left by
 * its own way, an interrupt by the beat that waits, and any other beat ends the talk; `passed` counts beats left so.
 */
export function enter(program: Program, state: EncounterState, exit: Place, passed = 0): EncounterState {
  const place = pastEmptyHubs(program, state, exit);
  if (place < 0) return overBy(state, place);
  const beat = program.beats[place] as Beat;
  const moved = affectedByLines(program, picked(program, standingAt(program, state, place), beat), beat);
  if (moved.patience <= 0) return overBy({ ...moved, left: true }, EXIT_END);
  if (isAnswerable(program, moved)) return moved;
  const onward = passed > program.beats.length ? EXIT_END : exitOfEmpty(program, moved, beat);
  return onward < 0 ? overBy(moved, onward) : enter(program, { ...moved, waiting: -1 }, onward, passed + 1);
}

function exitOfEmpty(program: Program, state: EncounterState, beat: Beat): Place {
  if (state.waiting >= 0) return state.waiting;
  return beat.hub === null ? EXIT_END : exitOf(program, state, beat.hub.next);
}

/** The talk in a beat before its lines have acted. Written out, since solver and random play come here most. */
const standingAt = (program: Program, state: EncounterState, place: Place): EncounterState => ({
  trust: state.trust,
  heat: state.heat,
  patience: state.patience,
  ceiling: state.ceiling,
  at: place,
  variant: state.variant,
  vars: state.vars,
  marks: marksOf(state, program.beats[place] as Beat),
  turns: state.turns,
  gates: state.gates,
  startFeeling: state.startFeeling,
  entryFeeling: currentFeeling(state),
  left: state.left,
  waiting: state.waiting,
  line: state.line,
  picked: state.picked,
  seed: state.seed,
  outcome: state.outcome,
});

const marksOf = (state: EncounterState, beat: Beat): readonly number[] =>
  beat.sinceMark < 0 ? state.marks : state.marks.with(beat.sinceMark, state.turns + 1);

/** The customer once the lines of a beat have done what they do, before anything is answered. */
function affectedByLines(program: Program, state: EncounterState, beat: Beat): EncounterState {
  if (wasAnswered(state, beat) || beat.says.every((line) => line.effects === null)) return state;
  const { trust, heat, patience } = spokenLines(program, state).reduce<CustomerState>(
    (customer, line) => affected(customer, line.effects),
    state,
  );
  return { ...state, trust, heat, patience };
}
