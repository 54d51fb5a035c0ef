import { firstAttempts, inOrder, isCounted } from '../../scoring/estimateAttempts';
import type { Summary } from '../../scoring/summary';
import { DIMENSIONS } from '../../vocabulary/dimensions';
import type { GoalView, NextView, NotebookView } from '../progressViews';
import { attemptsOf, recordOf } from './attempts';
import { type DayOf, weeksOf } from './calendar';
import { chancesOf } from './chances';
import type { NextStory } from './nextStory';
import { nextUp } from './nextUp';
import { pairsOf } from './replies';
import { skillView } from './skills';
import { meanOf, tallyOf } from './tally';

/** A story on offer, as the notebook names it. */
export interface OnOffer extends NextStory, Omit<NextView, 'reason' | 'channel' | 'difficulty'> {}

/** When it is, and how days are told. */
export interface Today {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly dayOf: DayOf;
}

/** The notebook of all attempts kept, and of the stories that may be next. */
export function projectNotebook(
  past: readonly Summary[],
  stories: readonly OnOffer[],
  goal: GoalView,
  { now, dayOf }: Today,
): NotebookView {
  const all = inOrder(past);
  const firsts = firstAttempts(all);
  const counted = all.filter(isCounted);
  const today = dayOf(now);
  return {
    now,
    since: counted[0]?.started ?? null,
    counts: {
      all: all.length,
      firsts: firsts.length,
      replays: counted.length - firsts.length,
      others: all.length - counted.length,
    },
    tally: { firsts: tallyOf(firsts), all: tallyOf(counted) },
    turnaround: meanOf(firsts, 'turnaround'),
    held: meanOf(firsts, 'held'),
    weeks: weeksOf(new Set(counted.map(({ started }) => dayOf(started))), today),
    skills: DIMENSIONS.map((skill) => skillView(firsts, skill, dayOf, today)),
    chances: chancesOf(firsts),
    replies: pairsOf(firsts),
    next: nextUp(all, stories, today, dayOf).map(({ story, reason }) => nextView(story, reason)),
    goal,
    attempts: attemptsOf(all, new Set(firsts)),
    record: recordOf(all),
  };
}

const nextView = (story: OnOffer, reason: NextView['reason']): NextView => {
  const { id, title, summary, channel, person, minutes, difficulty } = story;
  return { id, title, summary, channel, person, minutes, difficulty, reason };
};
