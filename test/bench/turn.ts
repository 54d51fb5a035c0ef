import { createActor } from 'xstate';
import { encounterMachine, sayEvent } from '../../src/core/encounter/encounterMachine';
import { PLAIN_OPTIONS } from '../../src/core/model/facts';
import { print } from './print';
import { cpuSeconds } from './measure';
import { bigProgram } from './story';

const BEATS = 60;
const TURNS = 50;
const PLAYS = 10;

/** One turn (line heard, reply, go on) through the actor at 60 beats; the promise is 1 ms CPU. */
export function benchTurn(): void {
  const program = bigProgram(BEATS);
  const machine = encounterMachine(program);
  let turns = 0;
  const seconds = cpuSeconds(() => {
    turns = 0;
    for (let play = 0; play < PLAYS; play += 1) {
      const actor = createActor(machine, { input: { variant: 0, options: PLAIN_OPTIONS } }).start();
      for (let turn = 0; turn < TURNS && !actor.getSnapshot().hasTag('over'); turn += 1) {
        actor.send({ type: 'heard' });
        actor.send(sayEvent('second', 0));
        actor.send({ type: 'goOn' });
        turns += 1;
      }
      actor.stop();
    }
  });
  print(`turn: ${((seconds / turns) * 1000).toFixed(3)} ms CPU through the actor at ${BEATS} beats (at most 1)`);
}
