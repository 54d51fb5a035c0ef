import { linked, type Entry } from '../../../src/core/journal/entry';
import { openingFact } from '../../../src/core/journal/journal';
import { chanceFrom } from '../../../src/core/model/chance';
import { PLAIN_OPTIONS, type Fact, type PlayOptions } from '../../../src/core/model/facts';
import { asId, asSeed, type AttemptId } from '../../../src/core/model/ids';
import type { Given } from '../../../src/core/projections/cohortPeople';
import { advance, arrive } from '../../../src/core/scenario/advance';
import { beatAt, offered } from '../../../src/core/scenario/offers';
import type { Program, Reply } from '../../../src/core/scenario/program';
import { summaryOf, type Summary } from '../../../src/core/scoring/summary';

/** How somebody plays: how often the best reply is taken, and whether they stop after so many turns. */
export interface Player {
  readonly seed: number;
  readonly skill: number;
  readonly stopsAfter?: number;
  /** What is said turn by turn, in place of chance; then they stop. */
  readonly replies?: readonly string[];
}

/** A played attempt as it would be kept. */
export function entriesOf(
  program: Program,
  name: string,
  { seed, skill, replies, stopsAfter = replies?.length ?? 60 }: Player,
  at: number,
  options: PlayOptions = PLAIN_OPTIONS,
): readonly Entry[] {
  const chance = chanceFrom(asSeed(seed));
  const variant = seed % program.customers.length;
  const facts: Fact[] = [openingFact(program, variant, asSeed(seed), options)];
  let state = arrive(program, variant, options.startTrust, seed);
  while (state.outcome === null && facts.length <= stopsAfter) {
    const beat = beatAt(program, state);
    const wanted = replies?.[facts.length - 1];
    const place =
      wanted === undefined
        ? chosen(offered(program, state), beat.replies, skill, chance)
        : beat.replies.findIndex(({ id }) => id === wanted);
    facts.push({ type: 'reply.chosen', beat: beat.id, reply: (beat.replies[place] as Reply).id, tookMs: 4000 });
    state = advance(program, state, place);
  }
  if (state.outcome === null) facts.push({ type: 'encounter.left' });
  const entries: Entry[] = [];
  for (const fact of facts) {
    entries.push(linked(entries.at(-1) ?? null, asId<AttemptId>(name), at + 10_000 * entries.length, fact));
  }
  return entries;
}

function chosen(places: readonly number[], replies: readonly Reply[], skill: number, chance: () => number): number {
  const sumOf = (place: number): number => {
    const { empathy, advice, noHardSell } = (replies[place] as Reply).impact;
    return (empathy ?? 2) + (advice ?? 2) + (noHardSell ?? 2);
  };
  const [best] = places.toSorted((one, other) => sumOf(other) - sumOf(one));
  return chance() < skill ? (best as number) : (places[Math.floor(chance() * places.length)] as number);
}

/** The same summed up, with a customer who can be moved between 0 and 90. */
export const playedBy = (program: Program, name: string, player: Player, at = 0, options?: PlayOptions): Summary =>
  summaryOf(
    program,
    { attempt: asId<AttemptId>(name), entries: entriesOf(program, name, player, at, options) },
    () => ({
      best: 90,
      worst: 0,
      exact: true,
    }),
  ) as Summary;

/** So many people, each with one file and so many attempts at each story. */
export function aTeam(programs: readonly Program[], people: number, attempts = 1, seed = 1): readonly Given[] {
  const chance = chanceFrom(asSeed(seed));
  return Array.from({ length: people }, (_, person) => {
    const skill = 0.2 + 0.6 * chance();
    return {
      participant: `quiet-lake-${seed}-${person}`,
      attempts: programs.flatMap((program) =>
        Array.from({ length: attempts }, (__, turn) =>
          playedBy(
            program,
            `${program.id}-${seed}-${person}-${turn}`,
            { seed: Math.floor(chance() * 1e9), skill: Math.min(1, skill + 0.15 * turn) },
            turn * 86_400_000,
          ),
        ),
      ),
    };
  });
}
