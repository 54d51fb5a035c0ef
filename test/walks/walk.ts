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
import { type Fact, PLAIN_OPTIONS, type PlayOptions } from '../../src/core/model/facts';
import { arrive } from '../../src/core/scenario/advance';
import { beatAt, offered } from '../../src/core/scenario/offers';
import { type Place, type Program, SILENCE } from '../../src/core/scenario/program';
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
interface Walk {
  readonly state: () => EncounterState;
  readonly facts: readonly Fact[];
  /** Says the reply at a place of the open beat, or nothing till the time is up: `SILENCE`. */
  readonly say: (place: Place, tookMs: number) => void;
}

/** Time is on, so that silence may be an answer. */
const TIMED: PlayOptions = { ...PLAIN_OPTIONS, time: 1 };

/** Opens a chart beside the rules. Every move of one is compared with the other. */
function walk(program: Program, machine: EncounterMachine, variant: Place, seed: number): Walk {
  const actor = createActor(machine, { input: { variant, options: TIMED, seed } });
  const facts: Fact[] = [];
  actor.on('fact', ({ fact }) => facts.push(fact));
  actor.start();
  let state = arrive(program, variant, 0, seed);
  const expectSame = (phase: string, turn: Stepped | null): void => {
    const [seen, wanted] = [seenIn(actor.getSnapshot()), expected(program, state, phase, turn)];
    // Many thousand comparisons: only one that fails is worth a picture of the difference.
    if (!isDeepStrictEqual(seen, wanted)) expect(seen).toEqual(wanted);
  };
  expectSame('speaking', null);

  const say = (place: Place, tookMs: number): void => {
    actor.send({ type: 'heard' });
    expectSame('listening', null);
    const silent = place === SILENCE;
    const turn = step(program, state, silent ? { type: 'timedOut' } : { type: 'said', reply: place, tookMs });
    const { replies } = beatAt(program, state);
    actor.send(silent ? { type: 'timedOut' } : sayEvent(replies[place]?.id ?? '', tookMs));
    expectSame('reacting', turn);
    if (!isDeepStrictEqual(facts.slice(-1), turn.facts)) expect(facts.slice(-1)).toEqual(turn.facts);
    actor.send({ type: 'goOn' });
    state = turn.state;
    expectSame('speaking', null);
  };
  return { state: () => state, facts, say };
}

/** What may happen in the open beat: its replies on offer, and silence where time is set. */
export const choicesIn = (program: Program, state: EncounterState): readonly Place[] => [
  ...offered(program, state),
  ...(beatAt(program, state).timer === null ? [] : [SILENCE]),
];

/** Plays `plays` random plays on chart and rules of each customer and says how many turns that were. */
export function playRandomly(program: Program, plays: number, seed: number): number {
  const machine = encounterMachine(program);
  let turns = 0;
  for (let play = 0; play < plays; play += 1) {
    const chance = chanceFrom(seedFor(seed, play));
    const walking = walk(program, machine, play % program.customers.length, play);
    while (walking.state().outcome === null) {
      const choices = choicesIn(program, walking.state());
      walking.say(choices[Math.floor(chance() * choices.length)] as Place, turns);
      turns += 1;
    }
  }
  return turns;
}
