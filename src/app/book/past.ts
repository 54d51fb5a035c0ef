import { readChain, type Chain } from '../../core/journal/chain';
import { openedOf } from '../../core/journal/journal';
import type { AttemptId, Hash } from '../../core/model/ids';
import type { Program } from '../../core/scenario/program';
import { RUBRIC_VERSION } from '../../core/scoring/rubric';
import { summaryOf, type Summary } from '../../core/scoring/summary';
import type { Reach } from '../../core/scoring/turnaround';
import type { Game } from '../game';
import type { Card, Head } from '../store';

/** How many attempts are worked out before the page may breathe. */
const SLICE = 50;

/** A story as attempts are read with it. */
export interface Told {
  readonly program: Program;
  readonly reaches: readonly (Reach | null)[];
}

/** Finds a story by its id; null for one that is not here. */
type StoryOf = (id: string) => Promise<Told | null>;

interface Known {
  readonly key: string;
  readonly summary: Summary;
}

/** What a summary hangs on: the formulas, the story as it is now, and the whole log of the attempt. */
const keyOf = (program: Hash, head: Head): string => `${RUBRIC_VERSION}/${program}/${head.hash}`;

/** All attempts kept here, summed up. What was worked out is kept as a card; a card that no longer fits is made anew. */
export function openPast(game: Game, storyOf: StoryOf) {
  const known = new Map<AttemptId, Known>();
  let isRead = false;

  const readCards = async (): Promise<void> => {
    if (isRead) return;
    isRead = true;
    for (const { attempt, key, text } of await game.ports.store.cards()) {
      const summary = parsed(text);
      if (summary !== null) known.set(attempt, { key, summary });
    }
  };
  const fits = (head: Head, hashes: ReadonlyMap<string, Hash>): boolean => {
    const card = known.get(head.attempt);
    if (card === undefined) return false;
    // A story that is not here any more is remembered as it was.
    return card.key === keyOf(hashes.get(card.summary.story.id) ?? card.summary.hash, head);
  };
  return {
    all: async (): Promise<readonly Summary[]> => {
      const [heads, hashes] = await Promise.all([game.ports.store.heads(), hashesOf(game), readCards()]);
      const stale = heads.filter((head) => !fits(head, hashes));
      for (let from = 0; from < stale.length; from += SLICE) {
        if (from > 0) await breath(game);
        await workOut(game, storyOf, stale.slice(from, from + SLICE), known);
      }
      const summaries = heads.flatMap(({ attempt }) => known.get(attempt)?.summary ?? []);
      return summaries.toSorted((one, other) => one.started - other.started);
    },
    forget: (): void => {
      known.clear();
      isRead = false;
    },
  };
}

/** Sums attempts up from their logs and keeps what came of it. */
async function workOut(
  { ports: { store } }: Game,
  storyOf: StoryOf,
  heads: readonly Head[],
  known: Map<AttemptId, Known>,
): Promise<void> {
  const byAttempt = new Map(heads.map((head) => [head.attempt, head]));
  const logs = await store.read([...byAttempt.keys()]);
  const cards: Card[] = [];
  for (const [attempt, raw] of logs) {
    const head = byAttempt.get(attempt);
    const made = await summed(readChain(attempt, raw), storyOf);
    if (made === null || head === undefined) continue;
    const key = keyOf(made.hash, head);
    known.set(attempt, { key, summary: made });
    // What was possible is still being worked out for a file of one's own.
    if (made.state === 'over' && made.headline === null) continue;
    cards.push({ attempt, key, text: JSON.stringify(made) });
  }
  if (cards.length > 0) await store.keepCards(cards);
}

async function summed(chain: Chain, storyOf: StoryOf): Promise<Summary | null> {
  const scenario = openedOf(chain.entries.map(({ fact }) => fact))?.scenario;
  const story = scenario === undefined ? null : await storyOf(scenario);
  return story && summaryOf(story.program, chain, (variant) => story.reaches[variant] ?? null);
}

/** The hashes of the stories that came with the game, as they are now. */
async function hashesOf({ ports, state }: Game): Promise<ReadonlyMap<string, Hash>> {
  const { items } = state().home ?? ports.home.ready ?? (await ports.home.fetch());
  return new Map(items.map(({ id, hash }) => [id, hash]));
}

const breath = ({ ports }: Game): Promise<void> => new Promise((resolve) => ports.clock.after(0, resolve));

/** Cards are ours alone and can always be made anew; one that is no JSON is as good as none. */
function parsed(text: string): Summary | null {
  try {
    return JSON.parse(text) as Summary;
  } catch {
    return null;
  }
}
