import type { Estimate } from '../../scoring/estimate';
import { firstAttempts } from '../../scoring/estimateAttempts';
import type { StoryFacts, Summary } from '../../scoring/summary';
import { DIMENSIONS, TOP_LEVEL, type Dimension } from '../../vocabulary/dimensions';
import type { DayOf } from './calendar';
import type { Practice } from './due';
import { estimateOf, levelsOf } from './skills';

/** A skill as the choice of what is next sees it: estimated by first attempts, practised by all counted plays. */
export interface SkillMemory {
  readonly estimate: Estimate;
  /** Null where it never came up. */
  readonly practice: Practice | null;
}

/** What is remembered of counted plays. */
export interface Known {
  readonly skills: Readonly<Record<Dimension, SkillMemory>>;
  /** The day each story was met last, by the id its attempts are recorded under. */
  readonly met: ReadonlyMap<string, number>;
  /** Stories in which a reply was scored on selling. */
  readonly sold: ReadonlySet<string>;
  /** The story met last; null on a first visit. */
  readonly last: StoryFacts | null;
}

/** What counted plays, oldest first, leave to be remembered. */
export function remember(counted: readonly Summary[], dayOf: DayOf): Known {
  const firsts = firstAttempts(counted);
  const skills = DIMENSIONS.map((skill): readonly [Dimension, SkillMemory] => [
    skill,
    { estimate: estimateOf(firsts, skill, dayOf), practice: practiceOf(counted, skill, dayOf) },
  ]);
  const sold = counted.filter(({ turns }) => turns.some(({ levels }) => levels.noHardSell !== null));
  return {
    skills: Object.fromEntries(skills) as Record<Dimension, SkillMemory>,
    met: new Map(counted.map(({ story, started }) => [story.id, dayOf(started)])),
    sold: new Set(sold.map(({ story }) => story.id)),
    last: counted.at(-1)?.story ?? null,
  };
}

function practiceOf(counted: readonly Summary[], skill: Dimension, dayOf: DayOf): Practice | null {
  const days = new Set<number>();
  let share = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const attempt of counted) {
    const levels = levelsOf(attempt, skill);
    if (levels.length === 0) continue;
    last = dayOf(attempt.started);
    days.add(last);
    share = levels.reduce((sum, level) => sum + level, 0) / (TOP_LEVEL * levels.length);
  }
  return days.size === 0 ? null : { last, days: days.size, share };
}
