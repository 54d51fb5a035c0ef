import type { Fact } from '../model/facts';
import { unreachable } from '../model/unreachable';

/** The fact with its known fields only, in the order in which all records have them. */
export function plainFact(fact: Fact): Fact {
  switch (fact.type) {
    case 'encounter.opened': {
      const { type, scenario, hash, seed, variant, room } = fact;
      const { time, startTrust, coach } = fact.options;
      // Journals of before there were roads not taken lack both.
      const { branch = null, heard = null } = fact as Partial<typeof fact>;
      const road = branch === null ? null : { of: branch.of, turn: branch.turn };
      return { type, scenario, hash, seed, variant, room, options: { time, startTrust, coach }, branch: road, heard };
    }
    case 'reply.chosen':
      return { type: fact.type, beat: fact.beat, reply: fact.reply, tookMs: fact.tookMs };
    case 'reply.timedOut':
      return { type: fact.type, beat: fact.beat };
    case 'vote.cast':
      return { type: fact.type, beat: fact.beat, reply: fact.reply, seat: fact.seat };
    case 'encounter.left':
      return { type: fact.type };
    default:
      return unreachable(fact);
  }
}
