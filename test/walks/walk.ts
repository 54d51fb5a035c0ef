import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { createActor, type SnapshotFrom } from 'xstate';
import { gradeOf } from '../../src/core/customer/feeling';
import {
  type EncounterMachine,
  encounterMachine,
  feelingShown,
  sayEvent,
} from '../../src/core/encounter/encounterMachine';
import { chanceFrom, seedFor } from '../../src/core/model/chance';
import { type Fact, PLAIN_OPTIONS } from '../../src/core/model/facts';
import { arrive, beatAt, offered } from '../../src/core/scenario/advance';
import type { Place, Program } from '../../src/core/scenario/program';
import { currentFeeling, type EncounterState } from '../../src/core/scenario/state';
import { step, type Stepped } from '../../src/core/scenario/step';

type Snapshot = SnapshotFrom<EncounterMachine>;
type Seen = Readonly<Record<string, unknown>>;

/** Where the chart says the talk stands, and all it shows of it. */
function seenIn(snapshot: Snapshot): Seen {
  const { talk, feeling, presence } = snapshot.value as Readonly<Record<string, unknown>>;
  return {
    talk,
    feeling,
    presence,
    state: snapshot.context.state,
    shown: feelingShown(snapshot.context),
    canReply: snapshot.hasTag('canReply'),
    over: snapshot.hasTag('over'),
    turningPoint: snapshot.hasTag('turningPoint'),
  };
}

/** The same, as the rules alone say it should be. `turn` is the reaction on screen. */
function expected(program: Program, state: EncounterState, phase: string, turn: Stepped | null): Seen {
  const over = state.outcome !== null;
  const shown = turn?.answered ?? currentFeeling(state);
  return {
    talk: over ? 'Over' : { [beatAt(program, state).id]: phase },
    feeling: gradeOf(shown),
    presence: over ? 'gone' : turn?.state.left === true ? 'leaving' : 'here',
    state,
    shown,
    canReply: phase === 'listening',
    over,
    turningPoint: !over && beatAt(program, state).turningPoint,
  };
}

/** A chart and the rules walking side by side; `expectSame` compares them as often as it is called. */
export interface Walk {
  readonly state: () => EncounterState;
  readonly facts: readonly Fact[];
  readonly say: (place: Place, tookMs: number) => void;
}

/** Opens a chart beside the rules. Every move of one is compared with the other. */
export function walk(program: Program, machine: EncounterMachine, variant: Place): Walk {
  const actor = createActor(machine, { input: { variant, options: PLAIN_OPTIONS } });
  const facts: Fact[] = [];
  actor.on('fact', ({ fact }) => facts.push(fact));
  actor.start();
  let state = arrive(program, variant);
  const expectSame = (phase: string, turn: Stepped | null): void => {
    const [seen, wanted] = [seenIn(actor.getSnapshot()), expected(program, state, phase, turn)];
    // Many thousand comparisons: only one that fails is worth a picture of the difference.
    if (!isDeepStrictEqual(seen, wanted)) expect(seen).toEqual(wanted);
  };
  expectSame('speaking', null);

  const say = (place: Place, tookMs: number): void => {
    actor.send({ type: 'heard' });
    expectSame('listening', null);
    const turn = step(program, state, { type: 'said', reply: place, tookMs });
    actor.send(sayEvent(beatAt(program, state).replies[place]?.id ?? '', tookMs));
    expectSame('reacting', turn);
    if (!isDeepStrictEqual(facts.slice(-1), turn.facts)) expect(facts.slice(-1)).toEqual(turn.facts);
    actor.send({ type: 'goOn' });
    state = turn.state;
    expectSame('speaking', null);
  };
  return { state: () => state, facts, say };
}

/** Plays `plays` random plays on chart and rules of each customer and says how many turns that were. */
export function playRandomly(program: Program, plays: number, seed: number): number {
  const machine = encounterMachine(program);
  let turns = 0;
  for (let play = 0; play < plays; play += 1) {
    const chance = chanceFrom(seedFor(seed, play));
    const walking = walk(program, machine, play % program.customers.length);
    while (walking.state().outcome === null) {
      const offers = offered(program, walking.state());
      walking.say(offers[Math.floor(chance() * offers.length)] as Place, turns);
      turns += 1;
    }
  }
  return turns;
}
