import { MAGIC_NEEDS } from '../customer/constants';
import { affected, respond } from '../customer/respond';
import { holds } from '../vocabulary/conditions';
import { conclude } from './conclude';
import { enter, exitOf, goTo, overBy, pastEmptyHubs } from './enter';
import { beatAt } from './offers';
import { countedPicks } from './pick';
import {
  EXIT_END,
  LONGEST_PLAY,
  replyAt,
  type Beat,
  type Customer,
  type Place,
  type Program,
  type Reply,
  type Variable,
} from './program';
import { GATE, rawFeeling, situationOf, type EncounterState } from './state';

/** The talk as customer number `variant` arrives, first line's effects included. `startTrust` -5 to 5; `seed` draws words. */
export function arrive(program: Program, variant: Place, startTrust = 0, seed = 0): EncounterState {
  return concluded(program, enter(program, { ...untouched(program, variant, startTrust), seed }, program.start));
}

/** The customer before the first line has done anything. */
export function untouched(program: Program, variant: Place, startTrust = 0): EncounterState {
  const customer = program.customers[variant];
  if (customer === undefined) throw new Error(`no customer at place ${variant}`);
  const fresh: EncounterState = {
    trust: customer.trust,
    heat: customer.heat,
    patience: customer.patience,
    ceiling: 100,
    at: program.start,
    variant,
    vars: customer.vars,
    marks: Array.from({ length: program.markCount }, () => 0),
    turns: 0,
    gates: 0,
    startFeeling: 0,
    entryFeeling: 0,
    left: false,
    waiting: -1,
    line: -1,
    picked: Array.from({ length: program.pickCount }, () => 0),
    seed: 0,
    outcome: null,
  };
  const welcomed = { ...fresh, ...affected(fresh, { trust: startTrust, heat: 0, patience: 0 }) };
  return { ...welcomed, startFeeling: rawFeeling(welcomed) };
}

/** One turn: the reply is said (`answer`), then the talk goes where it leads (`follow`). */
export function advance(program: Program, state: EncounterState, place: Place): EncounterState {
  return follow(program, answer(program, state, place), place);
}

/** Steps 1-9 of a turn: customer, authored effects, variables, counts. The talk still stands at the same beat. `place` may be `SILENCE`. */
export function answer(program: Program, state: EncounterState, place: Place): EncounterState {
  const beat = beatAt(program, state);
  const reply = replyAt(beat, place);
  if (reply === undefined) throw new Error(`beat "${beat.id}" has no reply at place ${place}`);
  const { cares } = program.customers[state.variant] as Customer;
  const moved = affected(respond(state, reply.impact, cares, beat.phase, program.pace), reply.effects);
  return {
    trust: moved.trust,
    heat: moved.heat,
    patience: moved.patience,
    ceiling: moved.ceiling,
    at: state.at,
    variant: state.variant,
    vars: written(program, state.vars, reply),
    marks: marked(state, beat, reply),
    turns: state.turns + 1,
    gates: gatesAfter(program, state.gates, beat, reply),
    startFeeling: state.startFeeling,
    entryFeeling: state.entryFeeling,
    left: moved.patience <= 0,
    waiting: state.waiting,
    line: state.line,
    picked: countedPicks(state, beat),
    seed: state.seed,
    outcome: null,
  };
}

/** Steps 10-13: where the answered talk goes on, or how it ends. */
export const follow = (program: Program, answered: EncounterState, place: Place): EncounterState =>
  concluded(program, goOn(program, answered, place));

/** How a talk that is over came out; any other as it stands. */
const concluded = (program: Program, state: EncounterState): EncounterState =>
  state.at < 0 ? conclude(program, state, state.at) : state;

/** Where the answered talk goes on. One that is over stands at its exit, below zero, without an outcome: see `conclude`. */
export function goOn(program: Program, answered: EncounterState, place: Place): EncounterState {
  if (answered.left) return overBy(answered, EXIT_END);
  const beat = program.beats[answered.at] as Beat;
  const { next } = replyAt(beat, place) as Reply;
  const isBack = next.length === 0 && answered.waiting >= 0;
  const exit = isBack ? answered.waiting : wayOn(program, answered, beat, next);
  if (answered.turns >= LONGEST_PLAY) return overBy(answered, finalExit(program, answered, exit));
  // Nothing cuts in on the way back from an interrupt.
  return isBack ? enter(program, { ...answered, waiting: -1 }, exit) : goTo(program, answered, exit);
}

/** A play of the longest kind ends now: as its last way on says where that is an ending, else as by "end". */
const finalExit = (program: Program, state: EncounterState, exit: Place): Place =>
  Math.min(EXIT_END, pastEmptyHubs(program, state, exit));

/** A reply's own way on; without one the hub's once its condition holds, else back into the hub. */
function wayOn(program: Program, state: EncounterState, { hub }: Beat, next: Reply['next']): Place {
  if (next.length > 0) return exitOf(program, state, next);
  if (hub === null) return EXIT_END;
  return holds(hub.until, situationOf(program, state)) ? exitOf(program, state, hub.next) : state.at;
}

function marked(state: EncounterState, beat: Beat, reply: Reply): readonly number[] {
  if (beat.visitMark < 0 && reply.mark < 0) return state.marks;
  const marks = [...state.marks];
  if (beat.visitMark >= 0) marks[beat.visitMark] = 1;
  if (reply.mark >= 0) marks[reply.mark] = 1;
  return marks;
}

function written(program: Program, vars: readonly number[], reply: Reply): readonly number[] {
  if (reply.set.length === 0 && reply.add.length === 0) return vars;
  const next = [...vars];
  for (const [slot, value] of reply.set) next[slot] = value;
  for (const [slot, amount] of reply.add) {
    const variable = program.variables[slot] as Variable;
    next[slot] = Math.min(variable.max, Math.max(variable.min, (next[slot] as number) + amount));
  }
  return next;
}

function gatesAfter(program: Program, gates: number, beat: Beat, reply: Reply): number {
  if (gates === GATE.both || (program.hasTurningPoints && !beat.turningPoint)) return gates;
  const warm = reply.impact.empathy >= MAGIC_NEEDS.empathy ? GATE.empathy : 0;
  const wise = reply.impact.advice >= MAGIC_NEEDS.advice ? GATE.advice : 0;
  return gates | warm | wise;
}
