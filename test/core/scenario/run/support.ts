import type { Program } from '../../../../src/core/scenario/program';
import type { EncounterState, Outcome } from '../../../../src/core/scenario/state';
import { aBeat, aReply, aScenario, compiled, type Authored } from '../../../support/scenarios';

/**
 * A reply in the middle of both scales: trust stays, heat cools a little, patience falls by 3.
 * With heat below 30 the feeling is then the trust, so that what a test adds is all that moves it.
 */
export const aPlainReply = (id: string, next: unknown = 'end', over: Authored = {}): Authored =>
  aReply({ id, scores: { empathy: 2, advice: 2 }, next, ...over });

/** The same without a way of its own: in a hub it comes back, behind an interrupt it goes back to the beat that waits. */
export const aStayingReply = (id: string, over: Authored = {}): Authored => {
  const { next: _, ...reply } = aPlainReply(id, 'end', over);
  return reply;
};

/** The names of a reply said several times. */
export const times = (count: number, ...replies: readonly string[]): readonly string[] =>
  Array.from({ length: count }, () => replies).flat();

/** A beat with the replies given. */
export const aBeatWith = (...replies: readonly Authored[]): Authored => aBeat({ replies });

/** Someone cool enough that feeling is trust: trust 50, heat 20, patience 50. */
export const aCoolCustomer = (over: Authored = {}, state: Authored = {}): Authored => ({
  name: 'Mr Adeyemi',
  state: { trust: 50, heat: 20, patience: 50, ...state },
  ...over,
});

/** A full-length scenario (pace 1) about a cool customer that starts in the first beat. */
export const aTalk = (beats: Record<string, Authored>, over: Authored = {}): Program =>
  compiled(
    aScenario({
      length: 'full',
      customer: aCoolCustomer(),
      start: Object.keys(beats)[0],
      beats,
      ...over,
    }),
  );

/** How a talk came out. Throws while it goes on. */
export function outcomeOf({ state }: { readonly state: EncounterState }): Outcome {
  if (state.outcome === null) throw new Error('the talk is not over');
  return state.outcome;
}
