import type { NextReason } from '../core/projections/progressViews';
import type { Dimension } from '../core/vocabulary/dimensions';

/** The three skills inside a sentence. */
const SKILLS: Record<Dimension, string> = { empathy: 'empathy', advice: 'advice', noHardSell: 'no hard sell' };

const CHANGES = {
  industry: 'Another kind of place than last time.',
  channel: 'Another way to talk than last time.',
  emotion: 'Another feeling to meet than last time.',
} as const;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function ago(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

function answers(count: number): string {
  if (count === 0) return 'no answers yet';
  return count === 1 ? 'one answer' : `${count} answers`;
}

interface ReasonWords {
  /** Two or three words. */
  readonly sign: string;
  readonly why: string;
}

function reason(view: NextReason): ReasonWords {
  switch (view.kind) {
    case 'start':
      return { sign: 'Start here', why: 'It is short and shows how this works.' };
    case 'due':
      return {
        sign: 'Due again',
        why: `It is time for ${listed(view.skills.map((skill) => SKILLS[skill]))} again. The last time was ${ago(view.days)}.`,
      };
    case 'unsure':
      return {
        sign: 'To know more',
        why: `${capital(SKILLS[view.skill])} is where least is known of you so far: ${answers(view.answers)}.`,
      };
    case 'unmet':
      return { sign: 'Not met yet', why: 'Somebody new waits here.' };
    case 'change':
      return { sign: 'For a change', why: CHANGES[view.what] };
    case 'again':
      return { sign: 'Once more', why: `You met ${ago(view.days)}. Try another way.` };
  }
}

/** Why a story is next: the street and the notebook say the same. */
export const enNext = { skills: SKILLS, listed, ago, reason };
