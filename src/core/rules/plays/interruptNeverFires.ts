import { CAME } from '../../analysis/reach/ground';
import type { Rule } from '../rule';
import { says, talkOf } from './talk';

const talk = (condition: unknown) => {
  const { beats, ...rest } = talkOf([says('own-it', 'the-bill')], [says('free', 'hot-plate')]);
  const phone = { says: 'The phone rings.', replies: [says('later', undefined)] };
  const interrupts = [{ id: 'phone-rings', if: condition, beat: 'the-phone', then: 'return' }];
  return { beats: { ...beats, 'the-phone': phone }, ...rest, interrupts };
};

/** An interrupt that never cuts in. */
export const interruptNeverFires: Rule = {
  code: 'interrupt-never-fires',
  gate: 'plays',
  severity: 'error',
  asks: 'Every interrupt cuts in in some play.',
  because: 'Interrupts come between a reply and the beat it leads to, never before an ending, and one at a time.',
  cure: 'Mend its condition, give it a higher priority than those that hold with it, or take it out.',
  bad: talk({ visited: 'the-bill' }),
  good: talk({ visited: 'the-plate' }),
  find: ({ program, scenario, analysis }) => {
    const { complete, interrupts, outcomes } = analysis.reach();
    if (!complete) return [];
    return (scenario.interrupts ?? []).flatMap(({ id }, index) => {
      const own = program.interrupts.find((interrupt) => interrupt.id === id);
      if (own === undefined || interrupts.has(own)) return [];
      const came = outcomes.get(own.if);
      const why =
        came === CAME.failed ? 'its condition never holds between two beats' : 'another always comes before it';
      const fix =
        came === CAME.failed ? 'Mend its condition, or take it out.' : 'Give it a higher priority, or take it out.';
      return [{ path: ['interrupts', index], message: `Interrupt "${id}" never cuts in: ${why}.`, fix }];
    });
  },
};
