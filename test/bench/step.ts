import { arrive } from '../../src/core/scenario/advance';
import { step } from '../../src/core/scenario/step';
import { print } from './print';
import { cpuSeconds } from './measure';
import { bigProgram } from './story';

const BEATS = 2_000;
const REPLIES = 20;
const PLAYS = 4_000;

/** Plays of 20 replies through `step` per CPU second at 2,000 beats; the promise is 15,000. */
export function benchStep(): void {
  const program = bigProgram(BEATS);
  let replies = 0;
  const seconds = cpuSeconds(() => {
    replies = 0;
    for (let play = 0; play < PLAYS; play += 1) {
      let state = arrive(program, 0);
      for (let turn = 0; turn < REPLIES && state.outcome === null; turn += 1) {
        state = step(program, state, { type: 'said', reply: (play + turn) % 3, tookMs: 0 }).state;
        replies += 1;
      }
    }
  });
  print(
    `step: ${Math.round(replies / REPLIES / seconds)} plays of ${REPLIES} replies per CPU second at ${BEATS} beats (at least 15000)`,
  );
}
