import { createActor } from 'xstate';
import type { TeamPlan } from '../model/plan';
import type { RoomAct, RoomSetup } from './facts';
import { roomMachine } from './roomMachine';
import type { Refusal, RoomState, Stories } from './state';

/** A room that runs. */
export interface RoomChart {
  /** Does what is asked for, or answers why it is not done; then nothing has changed. */
  readonly act: (fact: RoomAct) => Refusal | null;
  readonly state: () => RoomState;
}

/** Opens a room at the beginning of its plan. */
export function openRoomChart(plan: TeamPlan, stories: Stories, setup: RoomSetup): RoomChart {
  const actor = createActor(roomMachine(plan, stories), { input: setup });
  let refused: Refusal | null = null;
  actor.on('refused', ({ refusal }) => {
    refused = refusal;
  });
  actor.start();
  return {
    act: (fact) => {
      refused = null;
      actor.send(fact);
      return refused;
    },
    state: () => actor.getSnapshot().context,
  };
}
