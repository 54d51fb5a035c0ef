import type { Rule } from '../rule';
import { plateOf, says } from './talk';
import { usesOf } from './uses';

const talk = (over: Readonly<Record<string, unknown>>) =>
  plateOf([says('own-it', 'end')], {
    vars: { late: false },
    customer: { name: 'Mr Adeyemi', variants: [{ id: 'on-time' }, { id: 'late-bus', vars: { late: true } }] },
    endings: { 'cold-plate': { if: { late: true }, says: 'He runs.' }, 'hot-plate': { says: 'He stays.' } },
    ...over,
  });

/** A variable that is declared and then forgotten. */
export const unusedVariable: Rule = {
  code: 'unused-variable',
  gate: 'plays',
  severity: 'warning',
  asks: 'Every declared variable is used.',
  because: 'A variable that nothing sets or asks for does nothing, and makes readers look for what it does.',
  cure: 'Take it out of "vars", or use it.',
  bad: talk({ vars: { late: false, cold: false } }),
  good: talk({}),
  find: (story) => {
    const { asked, shown, written } = usesOf(story);
    return Object.keys(story.scenario.vars).flatMap((name) =>
      asked.has(name) || shown.has(name) || written.has(name)
        ? []
        : [
            {
              path: ['vars', name],
              atKey: true,
              message: `Variable "${name}" is never used.`,
              fix: 'Take it out, or use it.',
            },
          ],
    );
  },
};
