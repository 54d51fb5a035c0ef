import { type Journal, openingFact, replayJournal, type Replay } from '../../../src/core/journal/journal';
import { type Fact, PLAIN_OPTIONS } from '../../../src/core/model/facts';
import { asSeed } from '../../../src/core/model/ids';
import { arrive } from '../../../src/core/scenario/advance';
import { beatAt } from '../../../src/core/scenario/offers';
import type { Program } from '../../../src/core/scenario/program';
import { SILENCE_NAME } from '../../../src/core/scenario/silence';
import type { EncounterState } from '../../../src/core/scenario/state';
import { step } from '../../../src/core/scenario/step';

/** A journal in which these replies were said (or nothing was, by `SILENCE_NAME`), in the beats they led to. */
export function journalOf(program: Program, replies: readonly string[], variant = 0): Journal {
  let state: EncounterState = arrive(program, variant, 0, 7);
  const journal: Fact[] = [openingFact(program, variant, asSeed(7), PLAIN_OPTIONS)];
  for (const id of replies) {
    const reply = beatAt(program, state).replies.findIndex((one) => one.id === id);
    const turn = step(program, state, id === SILENCE_NAME ? { type: 'timedOut' } : { type: 'said', reply, tookMs: 0 });
    journal.push(...turn.facts);
    state = turn.state;
  }
  return journal;
}

/** A play in which these replies were said, replayed from its journal. */
export const replayed = (program: Program, replies: readonly string[] = [], variant = 0): Replay =>
  replayJournal(program, journalOf(program, replies, variant));
