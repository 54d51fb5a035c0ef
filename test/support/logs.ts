import { linked, type Entry } from '../../src/core/journal/entry';
import { openingFact } from '../../src/core/journal/journal';
import { chanceFrom } from '../../src/core/model/chance';
import { PLAIN_OPTIONS, type Fact } from '../../src/core/model/facts';
import { asId, asSeed, type AttemptId } from '../../src/core/model/ids';
import { arrive } from '../../src/core/scenario/advance';
import { beatAt, offered } from '../../src/core/scenario/offers';
import type { Place, Program } from '../../src/core/scenario/program';
import { step } from '../../src/core/scenario/step';
import type { EncounterState } from '../../src/core/scenario/state';

/** Chooses among the replies on offer. */
export type Choose = (program: Program, state: EncounterState, offers: readonly Place[]) => Place;

interface Wanted {
  readonly attempt?: string;
  readonly seed?: number;
  readonly variant?: Place;
  /** When it begins, in milliseconds since 1970; each answer takes five seconds. */
  readonly at?: number;
  readonly choose?: Choose;
  /** The most answers, for a play that is broken off. */
  readonly most?: number;
}

/** One play of a scenario as it would lie in the log, by chance from its seed where nobody chooses. */
export function aLog(program: Program, wanted: Wanted = {}): readonly Entry[] {
  const { attempt = 'attempt-1', seed = 1, variant = 0, at = 0, most = Number.POSITIVE_INFINITY } = wanted;
  const chance = chanceFrom(asSeed(seed));
  const choose: Choose =
    wanted.choose ?? ((_program, _state, offers) => offers[Math.floor(chance() * offers.length)] ?? 0);
  const entries: Entry[] = [];
  const add = (fact: Fact): void => {
    const last = entries.at(-1) ?? null;
    entries.push(linked(last, asId<AttemptId>(attempt), at + 5_000 * entries.length, fact));
  };
  add(openingFact(program, variant, asSeed(seed), PLAIN_OPTIONS));
  let state = arrive(program, variant, 0, seed);
  while (state.outcome === null && entries.length <= most) {
    const place = choose(program, state, offered(program, state));
    const { id: beat, replies } = beatAt(program, state);
    const reply = replies[place];
    if (reply === undefined) throw new Error(`nothing is on offer at place ${place}`);
    add({ type: 'reply.chosen', beat, reply: reply.id, tookMs: 5_000 });
    ({ state } = step(program, state, { type: 'said', reply: place, tookMs: 5_000 }));
  }
  return entries;
}
