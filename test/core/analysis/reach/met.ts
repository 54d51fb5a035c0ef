import { chanceFrom, seedFor } from '../../../../src/core/model/chance';
import { CAME } from '../../../../src/core/analysis/reach/ground';
import type { Reach } from '../../../../src/core/analysis/reach/reach';
import { advance, answer, arrive } from '../../../../src/core/scenario/advance';
import { offered, spokenLines, wasAnswered } from '../../../../src/core/scenario/offers';
import {
  replyAt,
  SILENCE,
  type Beat,
  type Line,
  type Place,
  type Program,
} from '../../../../src/core/scenario/program';
import { currentFeeling, situationOf, type EncounterState } from '../../../../src/core/scenario/state';
import { holds, type Test } from '../../../../src/core/vocabulary/conditions';

/** What may be said in a state, silence among it where time may be set. */
export const sayable = (program: Program, state: EncounterState): readonly Place[] =>
  (program.beats[state.at] as Beat).timer === null ? offered(program, state) : [...offered(program, state), SILENCE];

/** The states of one random play, silence included. */
export function wander(program: Program, seed: number): readonly EncounterState[] {
  const chance = chanceFrom(seedFor(seed, 1));
  const variant = Math.floor(chance() * program.customers.length);
  const states = [arrive(program, variant, 0, seed)];
  for (let state = states[0] as EncounterState; state.outcome === null; ) {
    const places = sayable(program, state);
    state = advance(program, state, places[Math.floor(chance() * places.length)] as Place);
    states.push(state);
  }
  return states;
}

/** Everything met in one state that the reach does not know of, in words. */
export function unforeseen(program: Program, reach: Reach, state: EncounterState): readonly string[] {
  const wrong: string[] = [];
  const must = (isForeseen: boolean, what: string): void => {
    if (!isForeseen) wrong.push(what);
  };
  for (const { mark, id } of program.interrupts) {
    const hasCut = (state.marks[mark] as number) > 0;
    must(!hasCut || [...reach.interrupts].some((one) => one.mark === mark), `interrupt ${id}`);
  }
  if (state.outcome !== null) return [...wrong, ...unforeseenEnd(program, reach, state)];
  const beat = program.beats[state.at] as Beat;
  must(reach.beats.has(state.at), `beat ${beat.id}`);
  for (const place of sayable(program, state)) {
    const reply = replyAt(beat, place);
    must(reply !== undefined && reach.replies.has(reply), `reply ${place} in ${beat.id}`);
  }
  const isQuiet = beat.hub !== null && beat.pick === 'all' && wasAnswered(state, beat);
  if (spokenLines(program, state).length === 0 && !isQuiet) must(reach.silent.has(state.at), `silence in ${beat.id}`);
  const open = beat.replies.filter(({ once, mark }) => !(once && (state.marks[mark] as number) > 0));
  for (const { if: test, id } of open) must(isKnown(program, reach, state, test), `condition of ${id}`);
  for (const { if: test, text } of isQuiet ? [] : askedLines(program, state, beat)) {
    must(isKnown(program, reach, state, test, state.entryFeeling), `condition of "${text}"`);
  }
  for (const place of sayable(program, state)) wrong.push(...unforeseenExits(program, reach, state, place));
  return wrong;
}

/** The lines whose conditions are asked: of those to pick the first from, none behind it. */
function askedLines(program: Program, state: EncounterState, { pick, says }: Beat): readonly Line[] {
  const situation = situationOf(program, state, state.entryFeeling);
  const first = says.findIndex((line) => line.if === null || holds(line.if, situation));
  return pick === 'first' && first >= 0 ? says.slice(0, first + 1) : says;
}

/** The ways on of a reply are asked one after another, until one is open. */
function unforeseenExits(program: Program, reach: Reach, state: EncounterState, place: Place): readonly string[] {
  const answered = answer(program, state, place);
  const ways = answered.left ? [] : (replyAt(program.beats[state.at] as Beat, place)?.next ?? []);
  const taken = ways.findIndex((way) => way.if === null || holds(way.if, situationOf(program, answered)));
  return ways
    .slice(0, taken + 1)
    .flatMap((way) => (isKnown(program, reach, answered, way.if) ? [] : [`way ${way.to}`]));
}

function unforeseenEnd(program: Program, reach: Reach, state: EncounterState): readonly string[] {
  const ended = { ...state, outcome: null };
  const ending = state.outcome?.ending ?? -1;
  const isReached = reach.endings.has(ending) || (state.turns === 60 && reach.cutOff.has(ending));
  const needs = program.customers[state.variant]?.needs ?? [];
  return [
    ...(isReached ? [] : [`ending ${ending}`]),
    ...(!state.left || reach.leaving !== null ? [] : ['leaving']),
    ...(state.turns < 60 || reach.isEndless ? [] : ['the limit']),
    ...needs.flatMap(({ metWhen }) => (isKnown(program, reach, ended, metWhen) ? [] : ['a need'])),
    ...program.promises.flatMap(({ metWhen, exceededWhen }) =>
      (exceededWhen !== null && holds(exceededWhen, situationOf(program, ended))) ||
      isKnown(program, reach, ended, metWhen)
        ? []
        : ['a promise'],
    ),
  ];
}

/** Whether what a condition comes to here is among what the reach says it may come to. */
function isKnown(
  program: Program,
  reach: Reach,
  state: EncounterState,
  test: Test | null,
  feeling: number = currentFeeling(state),
): boolean {
  if (test === null) return true;
  const came = holds(test, situationOf(program, state, feeling)) ? CAME.held : CAME.failed;
  return ((reach.outcomes.get(test) ?? 0) & came) > 0;
}

/** All that happens in all plays: found by playing every one; null where there are too many. */
export function everything(program: Program, most: number) {
  const met = { beats: new Map<Place, number>(), endings: new Map<Place, number>(), replies: new Set<unknown>() };
  const keep = (found: Map<Place, number>, place: Place, said: number) =>
    found.set(place, Math.min(said, found.get(place) ?? said));
  let left = most;
  const visit = (state: EncounterState): void => {
    left -= 1;
    if (left < 0) return;
    if (state.outcome !== null) return void keep(met.endings, state.outcome.ending, state.turns);
    keep(met.beats, state.at, state.turns);
    for (const place of sayable(program, state)) {
      met.replies.add(replyAt(program.beats[state.at] as Beat, place));
      visit(advance(program, state, place));
    }
  };
  for (const variant of program.customers.keys()) visit(arrive(program, variant));
  return left < 0 ? null : met;
}
