import type { RoomFact, RoomSetup } from './facts';

type FactOf<Type extends RoomFact['type']> = Extract<RoomFact, { readonly type: Type }>;

/** Each kind of fact with its known fields only, in the order in which all records have them. */
const PLAIN: { readonly [Type in RoomFact['type']]: (fact: FactOf<Type>) => FactOf<Type> } = {
  'room.opened': (fact) => ({ type: fact.type, ...plainSetup(fact) }),
  'room.resized': ({ type, people }) => ({ type, people }),
  'step.entered': ({ type, step, from }) => ({ type, step, from }),
  'went.on': ({ type, from }) => ({ type, from }),
  'went.back': ({ type, take, turn, from }) => ({ type, take, turn, from }),
  'votes.counted': ({ type, ballot, counts }) => ({
    type,
    ballot,
    counts: counts.map(({ option, votes }) => ({ option, votes })),
  }),
  'vote.cast': ({ type, ballot, seat, option }) => ({ type, ballot, seat, option }),
  decided: ({ type, ballot, option }) => ({ type, ballot, option }),
  'turn.marked': ({ type, seat, turn }) => ({ type, seat, turn }),
  'reply.rewritten': ({ type, id, text }) => ({ type, id, text }),
  'result.told': ({ type, seat, scenario, turnaround }) => ({ type, seat, scenario, turnaround }),
  noted: ({ type, id, about, text }) => ({ type, id, about, text }),
  'rule.agreed': ({ type, id, text }) => ({ type, id, text }),
  'card.written': ({ type, id, when, will }) => ({ type, id, when, will }),
  veiled: ({ type, veil }) => ({ type, veil }),
  'room.closed': ({ type }) => ({ type }),
};

/** The fact with its known fields only, in the order in which all records have them. */
export const plainRoomFact = (fact: RoomFact): RoomFact => (PLAIN[fact.type] as (fact: RoomFact) => RoomFact)(fact);

/** What was agreed before a room began, in the order in which all records have it. */
export const plainSetup = ({ teams, ...setup }: RoomSetup): RoomSetup => ({
  plan: setup.plan,
  planHash: setup.planHash,
  people: setup.people,
  way: setup.way,
  anonymous: setup.anonymous,
  firstCounts: setup.firstCounts,
  teams: [...teams],
  seed: setup.seed,
});
