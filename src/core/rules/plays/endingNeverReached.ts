import { CAME } from '../../analysis/reach/ground';
import { asksLeft } from '../../scenario/conclude';
import type { Ending, Place } from '../../scenario/program';
import type { Found, Rule } from '../rule';
import type { Story } from '../story';
import { plateOf, says } from './talk';

const talk = (condition: unknown) =>
  plateOf([says('own-it', 'end'), says('voucher', 'end')], {
    endings: { 'cold-plate': { if: condition, says: 'He goes.' }, 'hot-plate': { says: 'He stays.' } },
  });

/** An ending that no play comes to. */
export const endingNeverReached: Rule = {
  code: 'ending-never-reached',
  gate: 'plays',
  severity: 'error',
  asks: 'Every ending can be reached.',
  because: 'After "end" the first ending whose condition holds is taken. One too general above it hides the rest.',
  cure: 'Let a reply lead to it, mend its condition, or move it up.',
  bad: talk({ not: { visited: 'the-plate' } }),
  good: talk({ said: 'voucher' }),
  find: (story) => {
    const { complete, endings, cutOff } = story.analysis.reach();
    if (!complete) return [];
    return story.program.endings.flatMap((ending, place) =>
      ending.builtIn || endings.has(place) || cutOff.has(place) ? [] : [told(story, ending, place)],
    );
  },
};

function told(story: Story, ending: Ending, place: Place): Found {
  const path = ['endings', ending.id];
  const message = `No play comes to ending "${ending.id}": ${whyNot(story, ending, place)}.`;
  const fix = 'Let a reply lead to it, mend its condition, or move it up.';
  const isCare = asksLeft(ending.if) && story.analysis.reach().leaving === null;
  return { path, atKey: true, message, fix, ...(isCare ? { severity: 'hint' } : {}) };
}

function whyNot({ program, analysis }: Story, ending: Ending, place: Place): string {
  const { outcomes, leaving } = analysis.reach();
  if (asksLeft(ending.if) && leaving === null) return 'the customer never leaves';
  if (ending.if !== null && outcomes.get(ending.if) === CAME.failed) return 'its condition never holds at the end';
  const above = program.endings
    .slice(0, place)
    .find(({ if: test }) => test !== null && outcomes.get(test) === CAME.held);
  return above === undefined ? 'no reply leads there' : `"${above.id}" above it always holds`;
}
