import type { AttemptId, BeatId, EndingId, ScenarioId } from '../model/ids';
import type { Summary } from '../scoring/summary';

/** What a person has met in plays before this one. */
export interface Earlier {
  /** Beats and endings of the same story; the two share one name space. */
  readonly met: ReadonlySet<BeatId | EndingId>;
  /** Some play, of whatever story, ended in misery. */
  readonly hadMisery: boolean;
}

/** For a first play, and where nothing is kept. */
export const NOTHING_EARLIER: Earlier = { met: new Set(), hadMisery: false };

/** What other attempts have met. `attempt` is the one being looked at: only those begun before it count. */
export function earlierOf(past: readonly Summary[], scenario: ScenarioId, attempt: AttemptId): Earlier {
  const at = past.findIndex((one) => one.attempt === attempt);
  const before = at < 0 ? past : past.slice(0, at);
  const same = before.filter(({ story }) => story.id === scenario);
  const endings = same.flatMap(({ ending }) => (ending === null ? [] : [ending]));
  return {
    met: new Set([...same.flatMap(({ turns }) => turns.map(({ beat }) => beat)), ...endings]),
    hadMisery: before.some(({ endGrade, branch }) => branch === null && endGrade === 'misery'),
  };
}
