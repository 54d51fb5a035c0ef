import type { Rule } from '../rule';
import { plateOf, says } from './talk';
import { usesOf } from './uses';

const talk = (over: Readonly<Record<string, unknown>>) =>
  plateOf([says('own-it', 'end', over), says('voucher', 'end')], {
    vars: { hot: false },
    endings: { 'cold-plate': { if: { hot: false }, says: 'He goes.' }, 'hot-plate': { says: 'He stays.' } },
  });

/** A variable that conditions ask for and nothing ever sets. */
export const readNeverSet: Rule = {
  code: 'read-never-set',
  gate: 'plays',
  severity: 'error',
  asks: 'What conditions ask for is set by some reply, or for some customer.',
  because: 'It keeps the value it starts with, so that the conditions which ask for it always come out the same.',
  cure: 'Let a reply set it, give it to a variant of the customer, or take the conditions out.',
  bad: talk({}),
  good: talk({ set: { hot: true } }),
  find: (story) => {
    const { asked, written } = usesOf(story);
    return Object.keys(story.scenario.vars).flatMap((name) =>
      asked.has(name) && !written.has(name)
        ? [
            {
              path: ['vars', name],
              atKey: true,
              message: `Conditions ask for variable "${name}", but no reply ever sets it.`,
              fix: `Let a reply set it: "set": { "${name}": ... }.`,
            },
          ]
        : [],
    );
  },
};
