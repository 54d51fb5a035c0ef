import { inOrder, isCounted } from '../../scoring/estimateAttempts';
import type { Summary } from '../../scoring/summary';
import { DIMENSIONS, type Dimension } from '../../vocabulary/dimensions';
import type { NextReason } from '../progressViews';
import type { DayOf } from './calendar';
import { overdueOn } from './due';
import { type Known, remember } from './memory';
import type { NextStory } from './nextStory';
import { betterFor, changesOf, exercises, isUnmet } from './suit';

/** A story to play next and why. */
export interface Next<Story> {
  readonly story: Story;
  readonly reason: NextReason;
}

/** How many choices there always are, where there are as many stories. */
export const CHOICES = 3;

/** What a choice is for: the skill it looks at, which stories would do, and what is said of it. */
interface Wish {
  readonly kind: NextReason['kind'];
  readonly skill: Dimension | null;
  readonly fits: (story: NextStory) => boolean;
  readonly reason: (story: NextStory) => NextReason;
}

/**
 * What to play next (scoring.md, "Progress"): skills that are due, the skill least is known of, somebody new, a change, then
 * whoever was met longest ago. Among the stories that would do, the one that suits best. On a first visit the one to start with.
 */
export function nextUp<Story extends NextStory>(
  past: readonly Summary[],
  stories: readonly Story[],
  today: number,
  dayOf: DayOf,
): readonly Next<Story>[] {
  const known = remember(inOrder(past).filter(isCounted), dayOf);
  if (known.last === null) return startOf(stories);
  const chosen: Next<Story>[] = [];
  for (const wish of wishesOf(known, today)) {
    if (chosen.length === CHOICES) break;
    if (isGranted(wish, chosen)) continue;
    const open = stories.filter((story) => chosen.every((one) => one.story !== story) && wish.fits(story));
    const story = open.toSorted(betterFor(known, wish.skill))[0];
    if (story !== undefined) chosen.push({ story, reason: wish.reason(story) });
  }
  return chosen;
}

function startOf<Story extends NextStory>(stories: readonly Story[]): readonly Next<Story>[] {
  const rank = ({ tutorial, difficulty }: Story): number => (tutorial ? 0 : 100) + (difficulty ?? 9);
  const [story] = stories.toSorted((one, other) => rank(one) - rank(other));
  return story === undefined ? [] : [{ story, reason: { kind: 'start' } }];
}

/** A due skill that an earlier choice names needs none of its own, and one skill to be surer of is enough. */
function isGranted({ kind, skill }: Wish, chosen: readonly Next<NextStory>[]): boolean {
  if (kind === 'due')
    return chosen.some(({ reason }) => reason.kind === 'due' && reason.skills.some((one) => one === skill));
  return kind === 'unsure' && chosen.some(({ reason }) => reason.kind === 'unsure');
}

const wishesOf = (known: Known, today: number): readonly Wish[] => [
  ...dueWishes(known, today),
  ...unsureWishes(known),
  { kind: 'unmet', skill: null, fits: (story) => isUnmet(known, story), reason: () => ({ kind: 'unmet' }) },
  {
    kind: 'change',
    skill: null,
    fits: (story) => changesOf(known, story).length > 0,
    reason: (story) => {
      const [what] = changesOf(known, story);
      return what === undefined ? { kind: 'unmet' } : { kind: 'change', what };
    },
  },
  ...Array.from({ length: CHOICES }, () => againWish(known, today)),
];

const againWish = ({ met }: Known, today: number): Wish => ({
  kind: 'again',
  skill: null,
  fits: () => true,
  reason: ({ story }) => {
    const last = met.get(story);
    return last === undefined ? { kind: 'unmet' } : { kind: 'again', days: Math.max(0, today - last) };
  },
});

/** Most overdue first; each names all due skills that its story asks for. */
function dueWishes(known: Known, today: number): readonly Wish[] {
  const due = DIMENSIONS.filter((skill) => overdue(known, skill, today) >= 0).toSorted(
    (one, other) => overdue(known, other, today) - overdue(known, one, today),
  );
  return due.map((skill) => ({
    kind: 'due',
    skill,
    fits: (story) => exercises(known, story, skill),
    reason: (story) => {
      const skills = due.filter((one) => exercises(known, story, one));
      const last = Math.max(...skills.map((one) => known.skills[one].practice?.last ?? today));
      return { kind: 'due', skills, days: today - last };
    },
  }));
}

function overdue({ skills }: Known, skill: Dimension, today: number): number {
  const { practice } = skills[skill];
  return practice === null ? Number.NEGATIVE_INFINITY : overdueOn(today, practice);
}

/** The fewer answers, the wider the band. Only first attempts narrow it, so a story that was met tells nothing more. */
function unsureWishes(known: Known): readonly Wish[] {
  const answers = (skill: Dimension): number => known.skills[skill].estimate.probes;
  const widest = DIMENSIONS.toSorted((one, other) => answers(one) - answers(other));
  return widest.map((skill) => ({
    kind: 'unsure',
    skill,
    fits: (story) => isUnmet(known, story) && exercises(known, story, skill),
    reason: () => ({ kind: 'unsure', skill, answers: answers(skill) }),
  }));
}
