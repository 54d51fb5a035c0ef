import { MAGIC_NEEDS } from '../customer/constants';
import { affected, respond, type CustomerState } from '../customer/respond';
import { holds } from '../vocabulary/conditions';
import { conclude } from './conclude';
import {
  EXIT_END,
  LONGEST_PLAY,
  type Beat,
  type Customer,
  type Exit,
  type Line,
  type Place,
  type Program,
  type Reply,
  type Variable,
} from './program';
import { currentFeeling, GATE, rawFeeling, situationOf, type EncounterState } from './state';

/** The talk as customer number `variant` arrives, first line's effects included. `startTrust` -5 to 5. */
export function arrive(program: Program, variant: Place, startTrust = 0): EncounterState {
  return enter(program, untouched(program, variant, startTrust), program.start);
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
    outcome: null,
  };
  const welcomed = { ...fresh, ...affected(fresh, { trust: startTrust, heat: 0, patience: 0 }) };
  return { ...welcomed, startFeeling: rawFeeling(welcomed) };
}

/** The beat being answered. Throws when the talk is over: ask `outcome` first. */
export function beatAt(program: Program, state: EncounterState): Beat {
  const beat = program.beats[state.at];
  if (beat === undefined || state.outcome !== null) throw new Error(`no beat is open at ${state.at}`);
  return beat;
}

/** Places of the replies that may be said now, in file order. */
export function offered(program: Program, state: EncounterState): readonly Place[] {
  const beat = beatAt(program, state);
  const places: Place[] = [];
  for (let place = 0; place < beat.replies.length; place += 1) {
    if (isOffered(program, state, beat.replies[place] as Reply)) places.push(place);
  }
  return places;
}

/** Whether a reply may be said now: its condition holds and, said once, it is not used up. */
export function isOffered(program: Program, state: EncounterState, reply: Reply): boolean {
  if (reply.once && (state.marks[reply.mark] as number) > 0) return false;
  return reply.if === null || holds(reply.if, situationOf(program, state));
}

/** The lines of the open beat that are said, in file order: those that held on entering, before any of them acted. */
export function spokenLines(program: Program, state: EncounterState): readonly Line[] {
  const situation = situationOf(program, state, state.entryFeeling);
  return beatAt(program, state).says.filter((line) => line.if === null || holds(line.if, situation));
}

/** One turn: the reply is said (`answer`), then the talk goes where it leads (`follow`). */
export function advance(program: Program, state: EncounterState, place: Place): EncounterState {
  return follow(program, answer(program, state, place), place);
}

/** Steps 1-9 of a turn: customer, authored effects, variables, counts. The talk still stands at the same beat. */
export function answer(program: Program, state: EncounterState, place: Place): EncounterState {
  const beat = beatAt(program, state);
  const reply = beat.replies[place];
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
    outcome: null,
  };
}

/** Steps 10-13: where the answered talk goes on, or how it ends. */
export function follow(program: Program, answered: EncounterState, place: Place): EncounterState {
  if (answered.left) return conclude(program, answered, EXIT_END);
  const reply = (program.beats[answered.at] as Beat).replies[place] as Reply;
  const exit = exitOf(program, answered, reply.next);
  if (exit < 0) return conclude(program, answered, exit);
  return answered.turns < LONGEST_PLAY ? enter(program, answered, exit) : conclude(program, answered, EXIT_END);
}

function exitOf(program: Program, state: EncounterState, exits: readonly Exit[]): Place {
  if (exits.length === 1) return (exits[0] as Exit).to;
  const situation = situationOf(program, state);
  const way = exits.find((exit) => exit.if === null || holds(exit.if, situation));
  return way === undefined ? EXIT_END : way.to;
}

/** Puts a beat before the player: its lines act on the first entry only; a beat with nothing to say ends the talk. */
function enter(program: Program, state: EncounterState, place: Place): EncounterState {
  const beat = program.beats[place] as Beat;
  const here = { ...state, at: place, marks: entered(state, beat), entryFeeling: currentFeeling(state) };
  const moved = affectedByLines(program, here, beat);
  if (moved.patience <= 0) return conclude(program, { ...moved, left: true }, EXIT_END);
  return beat.replies.some((reply) => isOffered(program, moved, reply)) ? moved : conclude(program, moved, EXIT_END);
}

/** The customer once the lines of a beat have done what they do, before anything is answered. */
function affectedByLines(program: Program, state: EncounterState, beat: Beat): EncounterState {
  if (beat.visitMark >= 0 && (state.marks[beat.visitMark] as number) > 0) return state;
  if (beat.says.every((line) => line.effects === null)) return state;
  const situation = situationOf(program, state);
  const acting = beat.says.filter((line) => line.effects !== null && (line.if === null || holds(line.if, situation)));
  const moved = acting.reduce<CustomerState>((customer, line) => affected(customer, line.effects), state);
  const { trust, heat, patience } = moved;
  return { ...state, trust, heat, patience };
}

function entered(state: EncounterState, beat: Beat): readonly number[] {
  return beat.sinceMark < 0 ? state.marks : state.marks.with(beat.sinceMark, state.turns + 1);
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
