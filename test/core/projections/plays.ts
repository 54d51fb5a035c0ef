import { append, openingFact, replayJournal, type Journal } from '../../../src/core/journal/journal';
import { chanceFrom, seedFor } from '../../../src/core/model/chance';
import { PLAIN_OPTIONS } from '../../../src/core/model/facts';
import { asId, asSeed, type BeatId, type ReplyId } from '../../../src/core/model/ids';
import { beatAt } from '../../../src/core/scenario/offers';
import { type Place, type Program, SILENCE } from '../../../src/core/scenario/program';
import { step } from '../../../src/core/scenario/step';
import { choicesIn } from '../../walks/walk';

/** The opening of a play with a customer of the program. */
export const opening = (program: Program, variant: Place = 0, startTrust = 0): Journal => [
  openingFact(program, variant, asSeed(7), { ...PLAIN_OPTIONS, time: 1, startTrust }),
];

/** A play in which these replies were said. */
export function played(program: Program, ...replies: readonly string[]): Journal {
  return replies.reduce((journal, reply) => {
    const { state } = replayJournal(program, journal);
    const beat = asId<BeatId>(beatAt(program, state).id);
    return append(journal, { type: 'reply.chosen', beat, reply: asId<ReplyId>(reply), tookMs: 1_000 });
  }, opening(program));
}

/** A play that goes on from a journal by chance to its end. */
export function playedOn(program: Program, journal: Journal, run: number): Journal {
  const chance = chanceFrom(seedFor(23, run));
  let { state } = replayJournal(program, journal);
  let lived = journal;
  while (state.outcome === null) {
    const choices = choicesIn(program, state);
    const reply = choices[Math.floor(chance() * choices.length)] as Place;
    const turn = step(program, state, reply === SILENCE ? { type: 'timedOut' } : { type: 'said', reply, tookMs: run });
    lived = append(lived, ...turn.facts);
    state = turn.state;
  }
  return lived;
}

/** The beginning of a play, with its first `turns` answers. */
export const upTo = (journal: Journal, turns: number): Journal => journal.slice(0, turns + 1);
