import type { TeamPlan } from '../model/plan';
import type { RoomSetup } from './facts';
import { seated } from './acts';
import { plainSetup } from './plainRoomFact';
import type { RoomState, Stories } from './state';
import { afterStep } from './steps';

/** A room as it opens: at the first step in which there is something to do. */
export function roomBegun(plan: TeamPlan, stories: Stories, setup: RoomSetup): RoomState {
  const before: RoomState = {
    setup: plainSetup(setup),
    plan,
    people: setup.people,
    step: -1,
    at: { name: 'over', place: 0 },
    takes: [],
    take: -1,
    ballots: [],
    decisions: [],
    marks: {},
    rewrites: [],
    results: [],
    notes: [],
    rules: [],
    cards: [],
    veil: 'none',
    seat: null,
  };
  const begun = afterStep(stories, before);
  return seated(stories, begun.step < 0 ? { ...begun, step: 0 } : begun);
}
