import { CAME } from '../../analysis/reach/ground';
import type { Found, Rule } from '../rule';
import type { Story } from '../story';
import { cameTo, isUnset, writtenIn, type ConditionKind, type Written } from './conditions';
import { says, talkOf } from './talk';

const talk = (condition: unknown) =>
  talkOf(
    [says('own-it', 'the-bill'), says('voucher', 'the-bill')],
    [says('free', [{ if: condition, to: 'end' }, { to: 'hot-plate' }])],
  );

/** A condition that never holds. Replies, interrupts and endings that never come have rules of their own. */
export const conditionNeverTrue: Rule = {
  code: 'condition-never-true',
  gate: 'plays',
  severity: 'warning',
  asks: 'Every condition holds in some play.',
  because: 'What hangs on a condition that never holds never happens, and the file looks as if it did.',
  cure: 'Mend the condition, let a reply set what it asks for, or take it out with all that hangs on it.',
  bad: talk({ not: { visited: 'the-plate' } }),
  good: talk({ said: 'voucher' }),
  find: (story) => {
    if (!story.analysis.reach().complete) return [];
    return writtenIn(story).flatMap((written) =>
      isNever(story, written) && !isToldElsewhere(story, written) && !isUnset(story, written)
        ? [told(story, written)]
        : [],
    );
  },
};

const NEVER: Readonly<Record<ConditionKind, string>> = {
  line: 'is never said',
  reply: 'is never offered',
  way: 'is never taken',
  hub: 'is never done',
  interrupt: 'never cuts in',
  aftermath: 'never happens',
  ending: 'is never reached',
  promise: 'is never judged so',
  need: 'is never met',
};

function told(story: Story, written: Written): Found {
  const { kind, path, of } = written;
  if (cameTo(story, written) === 0) {
    return { path, message: `${of} ${NEVER[kind]}: one before it always is.`, fix: 'Move it up, or take it out.' };
  }
  const fix = 'Mend the condition, or take it out with all that hangs on it.';
  return { path, message: `${of} ${NEVER[kind]}: its condition never holds.`, fix };
}

const placeOf = ({ program }: Story, { path }: Written) => program.beats.findIndex((beat) => beat.id === path[1]);

/** A line to be picked that nobody asks about, though its beat is entered, stands behind one that is always picked. */
const isNever = (story: Story, written: Written): boolean =>
  cameTo(story, written) === CAME.failed ||
  (written.kind === 'line' &&
    cameTo(story, written) === 0 &&
    story.analysis.reach().entered.has(placeOf(story, written)));

/** Replies, interrupts and endings that never come are told as such, and hubs among the circles. */
function isToldElsewhere(story: Story, written: Written): boolean {
  if (written.kind === 'hub') {
    return story.analysis.reach().circles.some(({ beats }) => beats.includes(placeOf(story, written)));
  }
  return ['reply', 'interrupt', 'ending'].includes(written.kind);
}
