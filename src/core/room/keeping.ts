import type { RoomAct } from './facts';
import type { RoomState } from './state';

type Act<Type extends RoomAct['type']> = Extract<RoomAct, { readonly type: Type }>;

/** A list with one of its entries replaced, added, or taken away. */
function kept<Entry>(list: readonly Entry[], entry: Entry, isSame: (one: Entry) => boolean, isGone: boolean) {
  if (isGone) return list.filter((one) => !isSame(one));
  return list.some(isSame) ? list.map((one) => (isSame(one) ? entry : one)) : [...list, entry];
}

const stepId = (state: RoomState) => (state.plan.steps[state.step] as RoomState['plan']['steps'][number]).id;

/** A note of the facilitator's is written, changed or taken away. */
export const noted = (state: RoomState, { id, about, text }: Act<'noted'>): RoomState => ({
  ...state,
  notes: kept(state.notes, { id, about, text }, (one) => one.id === id, text === ''),
});

/** A rule is agreed on, changed or taken away; it stays with the step in which it was first said. */
export function agreed(state: RoomState, { id, text }: Act<'rule.agreed'>): RoomState {
  const step = state.rules.find((one) => one.id === id)?.step ?? stepId(state);
  return { ...state, rules: kept(state.rules, { id, step, text }, (one) => one.id === id, text === '') };
}

/** An if-then card is written, changed or taken away. */
export const cardWritten = (state: RoomState, { id, when, will }: Act<'card.written'>): RoomState => ({
  ...state,
  cards: kept(state.cards, { id, when, will }, (one) => one.id === id, when === '' && will === ''),
});

/** A reply of the room's own is written, changed or taken away. */
export function rewritten(state: RoomState, { id, text }: Act<'reply.rewritten'>): RoomState {
  const step = stepId(state);
  const isSame = (one: RoomState['rewrites'][number]): boolean => one.id === id && one.step === step;
  return { ...state, rewrites: kept(state.rewrites, { id, step, text }, isSame, text === '') };
}

/** What a team reached on a screen of its own, or no longer. */
export function told(state: RoomState, { seat, scenario, turnaround }: Act<'result.told'>): RoomState {
  const isSame = (one: RoomState['results'][number]): boolean => one.seat === seat && one.scenario === scenario;
  const result = { seat, scenario, turnaround: turnaround ?? 0 };
  return { ...state, results: kept(state.results, result, isSame, turnaround === null) };
}

/** A group marks a turn of the play it looks back on, or takes its mark away. */
export function marked(state: RoomState, { seat, turn }: Act<'turn.marked'>): RoomState {
  const step = stepId(state);
  const others = Object.entries(state.marks[step] ?? {}).filter(([one]) => one !== seat);
  const marks = turn === null ? others : [...others, [seat, turn] as const];
  return { ...state, marks: { ...state.marks, [step]: Object.fromEntries(marks) } };
}
