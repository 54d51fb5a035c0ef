import type { RoomAct, RoomFact } from '../../core/room/facts';

/** Something done in a window that does not lead, until it is seen in the log or refused. */
export interface Waiting {
  readonly id: string;
  readonly fact: RoomAct;
  /** It was in a log that did not stand: not done anew, but done again. */
  readonly again: boolean;
  /** The leader who has heard of it; empty where nobody is known to have. */
  readonly told: string;
}

/** What a window has done and nobody has taken yet, in order. */
export interface Outbox {
  readonly add: (fact: RoomAct, told: string) => Waiting;
  /** What stood in a log that did not stand. */
  readonly addAgain: (fact: RoomFact) => void;
  readonly has: (fact: RoomAct) => boolean;
  /** It stands in the log, whoever did it. */
  readonly seen: (fact: RoomFact) => void;
  /** Takes one out; null where it is not there. */
  readonly drop: (id: string) => Waiting | null;
  /** All that this leader has not heard of; counts as told from now on. */
  readonly untold: (leader: string) => readonly Waiting[];
  readonly takeAll: () => readonly Waiting[];
  readonly count: () => number;
}

/** An empty one. `name` is that of the window, so that no two acts are called the same. */
export function openOutbox(name: string): Outbox {
  let made = 0;
  let waiting: readonly Waiting[] = [];
  const take = (found: (one: Waiting) => boolean): Waiting | null => {
    const at = waiting.findIndex(found);
    const one = waiting[at] ?? null;
    if (one !== null) waiting = waiting.toSpliced(at, 1);
    return one;
  };
  const add = (fact: RoomAct, told: string, again: boolean): Waiting => {
    made += 1;
    const one = { id: `${name}-${made}`, fact, again, told };
    waiting = [...waiting, one];
    return one;
  };
  return {
    add: (fact, told) => add(fact, told, false),
    addAgain: (fact) => void (fact.type === 'room.opened' || add(fact, '', true)),
    has: (fact) => waiting.some((one) => isSame(one.fact, fact)),
    seen: (fact) => void take((one) => isSame(one.fact, fact)),
    drop: (id) => take((one) => one.id === id),
    untold: (leader) => {
      const fresh = waiting.filter(({ told }) => told !== leader);
      waiting = waiting.map((one) => ({ ...one, told: leader }));
      return fresh;
    },
    takeAll: () => {
      const all = waiting;
      waiting = [];
      return all;
    },
    count: () => waiting.length,
  };
}

/** Facts are plain: the same fields in the same order. */
const isSame = (one: RoomFact, other: RoomFact): boolean => JSON.stringify(one) === JSON.stringify(other);
