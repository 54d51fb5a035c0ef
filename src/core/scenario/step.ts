import { authoredLedger, ledgerOf, type Ledger } from '../customer/ledger';
import type { Fact } from '../model/facts';
import { answer, follow } from './advance';
import { beatAt, isOffered, spokenLines } from './offers';
import { replyAt, SILENCE, type Beat, type Customer, type Place, type Program, type Reply } from './program';
import { currentFeeling, type EncounterState } from './state';

/** What may happen to a talk. `reply` is the place of a reply in the open beat; time in milliseconds. */
export interface Said {
  readonly type: 'said';
  readonly reply: Place;
  readonly tookMs: number;
}

/** The time is up and nothing was said. */
export interface TimedOut {
  readonly type: 'timedOut';
}

/** One turn and all it did. */
export interface Stepped {
  readonly state: EncounterState;
  readonly facts: readonly Fact[];
  /** Feeling right after the reply, before the next line acts, 0-100. */
  readonly answered: number;
  /** What the reply did to the feeling; sums to `answered` less the feeling before. */
  readonly terms: Ledger;
  /** What the next beat's lines did, or null where they did nothing. */
  readonly arrival: Arrival | null;
}

/** What the next beat's lines did on arrival, and the author's reason. */
export interface Arrival {
  readonly terms: Ledger;
  readonly why: string;
}

/** Every rule of a conversation: one event on one state. Throws when the reply is not on offer, or no time is set (ask `offered` and `timer` first). */
export function step(program: Program, state: EncounterState, event: Said | TimedOut): Stepped {
  const beat = beatAt(program, state);
  const place = event.type === 'said' ? event.reply : SILENCE;
  const reply = replyAt(beat, place);
  if (reply === undefined || (place !== SILENCE && !isOffered(program, state, reply))) {
    throw new Error(`reply ${place} is not on offer in beat "${beat.id}"`);
  }
  const answered = answer(program, state, place);
  const next = follow(program, answered, place);
  const feeling = currentFeeling(answered);
  return {
    state: next,
    facts: [factOf(beat, reply, event)],
    answered: feeling,
    terms: termsOf(program, state, reply, feeling),
    arrival: next.outcome === null ? arrivalOf(program, answered, next) : null,
  };
}

const factOf = (beat: Beat, reply: Reply, event: Said | TimedOut): Fact =>
  event.type === 'said'
    ? { type: 'reply.chosen', beat: beat.id, reply: reply.id, tookMs: event.tookMs }
    : { type: 'reply.timedOut', beat: beat.id };

function termsOf(program: Program, before: EncounterState, reply: Reply, shownAfter: number): Ledger {
  const { cares } = program.customers[before.variant] as Customer;
  const { phase } = beatAt(program, before);
  const shownBefore = currentFeeling(before);
  const { impact, effects } = reply;
  return ledgerOf({ before, impact, cares, phase, pace: program.pace, effects, shownBefore, shownAfter });
}

/** What the lines of the beat now open did to the customer on the way in, or null. */
export function arrivalOf(program: Program, before: EncounterState, now: EncounterState): Arrival | null {
  if (before.trust === now.trust && before.heat === now.heat) return null;
  const effects = { trust: now.trust - before.trust, heat: now.heat - before.heat, patience: 0 };
  const acting = spokenLines(program, now).find((line) => line.effects !== null);
  const change = currentFeeling(now) - currentFeeling(before);
  return { terms: authoredLedger(before, effects, change), why: acting?.effects?.why ?? '' };
}
