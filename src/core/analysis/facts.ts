import type { Program } from '../scenario/program';
import type { EncounterState } from '../scenario/state';
import type { Test } from '../vocabulary/conditions';
import { liveIn, slotsRead, type Slots } from './reach/live';
import { partsOf } from './reach/tests';

/** Everything about a state but the customer's four numbers, as a key: states of one key differ by these alone. */
export type FactsKey = (state: EncounterState) => string;

/** What may still be read of a state, as keys. */
interface Facts {
  /** Of a talk that goes on: what is read in its beat or behind it. */
  readonly inTalk: FactsKey;
  /** Of a talk that is over: what is read at the end. */
  readonly atEnd: FactsKey;
  /** Of a talk that is over: what tells which ending it comes to, but for the feeling. */
  readonly atEnding: FactsKey;
  /** Whether there is a beat in which something kept in mind is read no more. */
  readonly forgets: boolean;
}

const known = new WeakMap<Program, Facts>();

/** What may still be read in a program, found once. */
export function factsOf(program: Program): Facts {
  const before = known.get(program);
  if (before !== undefined) return before;
  const facts = foundIn(program);
  known.set(program, facts);
  return facts;
}

function foundIn(program: Program): Facts {
  const { beats, end } = liveIn(program);
  const endings = slotsRead(endingTests(program));
  const turnsOf = turnsIn(program);
  const kept = program.variables.length + program.markCount;
  return {
    inTalk: (state) => {
      const { at, waiting, gates } = state;
      const behind = waiting < 0 ? '' : `|${waiting}${readOf(state, beats[waiting] as Slots)}`;
      return `${at}|${gates}${readOf(state, beats[at] as Slots)}${behind}${turnsOf(state)}`;
    },
    atEnd: (state) => `${state.variant}|${state.left}|${state.gates}${readOf(state, end)}${turnsOf(state)}`,
    atEnding: (state) => `${state.variant}|${state.left}${readOf(state, endings)}${turnsOf(state)}`,
    forgets: beats.some(({ vars, marks }) => vars.length + marks.length < kept),
  };
}

/** The conditions of endings, with those of the needs that they ask for. */
function endingTests({ endings, customers }: Program): readonly Test[] {
  const own = endings.flatMap((ending) => (ending.if === null ? [] : [ending.if]));
  const needs = customers.flatMap((customer) => customer.needs);
  const named = new Set(partsOf([...own, ...needs.map((need) => need.metWhen)], 'met').flatMap((part) => part.needs));
  return [...own, ...needs.filter(({ need }) => named.has(need)).map((need) => need.metWhen)];
}

function readOf({ vars, marks }: EncounterState, live: Slots): string {
  let key = '';
  for (const slot of live.vars) key += `,${vars[slot]}`;
  for (const mark of live.marks) key += `,${marks[mark]}`;
  return key;
}

/** All that a state keeps in mind, whether it is read again or not. */
export function wholeFacts(program: Program): FactsKey {
  const turnsOf = turnsIn(program);
  return (state) => {
    const { at, waiting, gates, vars, marks } = state;
    return `${at}|${waiting}|${gates}|${vars.join()}|${marks.join()}${turnsOf(state)}`;
  };
}

/** The number of replies, where some condition counts them. */
const turnsIn =
  ({ countsTurns }: Program): FactsKey =>
  ({ turns }) =>
    countsTurns ? `|${turns}` : '';
