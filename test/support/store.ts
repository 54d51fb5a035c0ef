import type { Card, Head, Kept, Store } from '../../src/app/store';
import type { Entry } from '../../src/core/journal/entry';
import type { AttemptId } from '../../src/core/model/ids';

/** A store that keeps at once and in memory, and fails as the test says. */
export interface FakeStore extends Store {
  /** Everything kept, oldest first. */
  readonly log: Entry[];
  readonly kept: { readonly cards: Map<AttemptId, Card>; readonly notes: Map<string, string> };
  /** What the next appends answer; a promise for one that takes time. */
  answer: Kept | Promise<Kept>;
  /** What `open` says, where it is not read off the log. */
  found: Awaited<ReturnType<Store['open']>> | null;
  /** Attempts that another window holds. */
  readonly elsewhere: Set<AttemptId>;
}

/** An empty store. */
export function fakeStore(): FakeStore {
  const log: Entry[] = [];
  const over = new Set<AttemptId>();
  const kept: FakeStore['kept'] = { cards: new Map(), notes: new Map() };
  const store: FakeStore = {
    log,
    kept,
    answer: 'kept',
    found: null,
    elsewhere: new Set(),
    open: async () => store.found ?? { kind: log.length === 0 ? 'fresh' : 'whole' },
    append: (entries, ended = []) => {
      const keep = (how: Kept): Kept => {
        if (how !== 'kept') return how;
        log.push(...entries);
        for (const attempt of ended) over.add(attempt);
        return how;
      };
      const { answer } = store;
      return typeof answer === 'string' ? keep(answer) : answer.then(keep);
    },
    heads: async () => headsOf(log, over),
    read: async (attempts) => {
      const wanted = attempts ?? [...new Set(log.map(({ attempt }) => attempt))];
      return new Map(wanted.map((name) => [name, log.filter(({ attempt }) => attempt === name)]));
    },
    cards: async () => [...kept.cards.values()],
    keepCards: async (cards) => {
      for (const card of cards) kept.cards.set(card.attempt, card);
      return 'kept';
    },
    note: async (name) => kept.notes.get(name) ?? null,
    keepNote: async (name, text) => {
      kept.notes.set(name, text);
      return 'kept';
    },
    hold: async (attempt) => !store.elsewhere.has(attempt),
    release: () => undefined,
    accept: async () => 'kept',
    wipe: async () => {
      log.length = 0;
      over.clear();
      kept.cards.clear();
      kept.notes.clear();
      return 'kept';
    },
  };
  return store;
}

function headsOf(log: readonly Entry[], over: ReadonlySet<AttemptId>): readonly Head[] {
  const heads = new Map<AttemptId, Head>();
  for (const { attempt, hash, at } of log) {
    const entries = (heads.get(attempt)?.entries ?? 0) + 1;
    heads.set(attempt, { attempt, entries, hash, at, over: over.has(attempt) });
  }
  return [...heads.values()];
}
