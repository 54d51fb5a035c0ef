import type { Rule } from '../rule';
import { plateOf, says } from './talk';
import { usesOf } from './uses';

const talk = (condition: unknown) =>
  plateOf([says('own-it', 'end', { set: { hot: true } }), says('voucher', 'end')], {
    vars: { hot: false },
    endings: { 'cold-plate': { if: condition, says: 'He goes.' }, 'hot-plate': { says: 'He stays.' } },
  });

/** A variable that replies set and nothing asks for. */
export const setNeverRead: Rule = {
  code: 'set-never-read',
  gate: 'plays',
  severity: 'warning',
  asks: 'What replies set is asked for somewhere.',
  because: 'A variable that nothing asks for changes nothing. Often the condition that was to ask for it is missing.',
  cure: 'Ask for it in a condition, a need or an ending, or take it out.',
  bad: talk({ said: 'voucher' }),
  good: talk({ hot: false }),
  find: (story) => {
    const { asked, shown, written } = usesOf(story);
    return Object.keys(story.scenario.vars).flatMap((name) =>
      written.has(name) && !asked.has(name) && !shown.has(name)
        ? [
            {
              path: ['vars', name],
              atKey: true,
              message: `Variable "${name}" is set, but nothing ever asks for it.`,
              fix: 'Ask for it in a condition, a need or an ending, or take it out.',
            },
          ]
        : [],
    );
  },
};
