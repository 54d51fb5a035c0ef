import { CAME } from '../../analysis/reach/ground';
import { someTest, type Test } from '../../vocabulary/conditions';
import type { Found, Rule } from '../rule';
import { cameTo, isUnset, writtenIn, type Written } from './conditions';
import { says, talkOf } from './talk';

const talk = (condition: unknown) =>
  talkOf(
    [says('own-it', 'the-bill'), says('voucher', 'the-bill')],
    [says('free', [{ if: condition, to: 'end' }, { to: 'hot-plate' }])],
  );

/** A condition that always holds where it is asked. */
export const conditionAlwaysTrue: Rule = {
  code: 'condition-always-true',
  gate: 'plays',
  severity: 'warning',
  asks: 'Every condition fails in some play.',
  because: 'A condition that always holds decides nothing. Often it asks for the wrong thing.',
  cure: 'Mend the condition, or take it away and leave what hangs on it.',
  bad: talk({ visited: 'the-plate' }),
  good: talk({ said: 'voucher' }),
  find: (story) => {
    const { complete } = story.analysis.reach();
    return writtenIn(story).flatMap((written) => {
      if (written.tests.every(isEmpty)) return [empty(written)];
      const isAlways = complete && cameTo(story, written) === CAME.held;
      return isAlways && !isRight(written) && !isUnset(story, written) ? [always(written)] : [];
    });
  },
};

const isEmpty = (test: Test): boolean => test.kind === 'all' && test.of.length === 0;

/** An interrupt has to say when, even where it is to come at once; so has an ending of those who leave. */
const isRight = ({ kind, tests }: Written): boolean =>
  kind === 'interrupt' ||
  (kind === 'ending' && tests.some((test) => someTest(test, (part) => part.kind === 'left' && part.value)));

const empty = ({ path, of }: Written): Found => ({
  path,
  message: `${of} has an empty condition, which always holds.`,
  fix: 'Write what it hangs on, or take the condition away.',
});

const always = ({ kind, path, of }: Written): Found => ({
  path,
  message:
    kind === 'way'
      ? `${of} is always open, so those after it are never taken.`
      : `${of} has a condition that always holds.`,
  fix:
    kind === 'need' || kind === 'promise' || kind === 'hub'
      ? 'Mend the condition.'
      : 'Mend the condition, or take it away.',
});
