import {
  asId,
  asSeed,
  type AttemptId,
  type BeatId,
  type Hash,
  type ScenarioId,
  type VariantId,
} from '../../src/core/model/ids';
import type { StoryFacts, Summary, TurnSummary } from '../../src/core/scoring/summary';

/** A day in milliseconds, for attempts on different days. */
export const DAY = 86_400_000;

/** A story nobody wrote, as summaries name it. */
export const aStory = (over: Partial<StoryFacts> = {}): StoryFacts => ({
  id: asId<ScenarioId>('a-story'),
  title: 'A story',
  customer: 'Ms Reyes',
  version: '1.0.0',
  industry: 'bank',
  channel: 'phone',
  emotion: 'angry',
  difficulty: 3,
  keyStatus: 'draft',
  ...over,
});

/** One turn, answered in the middle on empathy and advice, with no sale about. */
export const aTurnSummary = (over: Partial<TurnSummary> = {}): TurnSummary => ({
  beat: asId<BeatId>('a-beat'),
  reply: 'a-reply',
  phase: 'work',
  turningPoint: false,
  levels: { empathy: 2, advice: 2, noHardSell: null },
  best: { empathy: 4, advice: 4, noHardSell: null },
  situations: [],
  taken: [],
  chances: [],
  broken: [],
  seconds: 5,
  before: 30,
  after: 35,
  ...over,
});

let attempts = 0;

/** A first attempt that came to its end, with as many turns as given. Dimensions are summed from the turns. */
export function aSummary(over: Partial<Summary> = {}): Summary {
  const turns = over.turns ?? [aTurnSummary()];
  return {
    attempt: asId<AttemptId>(`attempt-${(attempts += 1)}`),
    story: aStory(),
    recorded: asId<Hash>('0'.repeat(26)),
    hash: asId<Hash>('0'.repeat(26)),
    variant: asId<VariantId>('base'),
    seed: asSeed(1),
    room: 'solo',
    startTrust: 0,
    coach: false,
    branch: null,
    started: DAY,
    ended: DAY + 300_000,
    state: 'over',
    headline: { kind: 'turnaround', value: 50 },
    exact: true,
    ending: null,
    safe: false,
    left: false,
    stars: null,
    startGrade: 'misery',
    endGrade: 'mediocre',
    feeling: { start: 24, end: 53, lowest: 20 },
    dimensions: {
      empathy: totalOf(turns, 'empathy'),
      advice: totalOf(turns, 'advice'),
      noHardSell: totalOf(turns, 'noHardSell'),
    },
    behaviours: [],
    turns,
    ...over,
  };
}

function totalOf(turns: readonly TurnSummary[], dimension: keyof TurnSummary['levels']) {
  const scored = turns.filter(({ levels }) => levels[dimension] !== null);
  const sum = (of: 'levels' | 'best'): number => scored.reduce((total, turn) => total + (turn[of][dimension] ?? 0), 0);
  return { got: sum('levels'), of: sum('best') };
}
