import type { Rule } from '../rule';
import type { Program } from '../../scenario/program';
import { statesOf } from '../../analysis/walk';
import { witnessOf } from '../trail';
import { forEachSolved } from './proven';
import { customerPath, withWhom } from './words';

const needs = (metWhen: unknown) => ({
  name: 'Mr Adeyemi',
  needs: [{ id: 'plate', text: 'Hot waffles', must: true, metWhen }],
});

/** A story in which no play meets what the customer must have. */
export const mustNeedLost: Rule = {
  code: 'must-need-lost',
  gate: 'fair',
  needsPlay: true,
  severity: 'error',
  asks: 'Some play meets every need that must be met, and the customer stays to the end.',
  because: 'With such a need open no play is worth more than 0, so that nobody can do well.',
  cure: 'Look at the "metWhen" of the needs: all of them together must come true in one play.',
  bad: { customer: needs({ all: [{ said: 'own-it' }, { said: 'voucher' }] }) },
  good: { customer: needs({ said: 'own-it' }) },
  find: (story) =>
    forEachSolved(story, (variant, { bestKind, bestReplies }) => {
      if (bestKind !== 'any') return [];
      const { program } = story;
      return [
        {
          path: [...customerPath(program, variant), 'needs'],
          atKey: true,
          message: `No play${withWhom(program, variant)} meets every need that must be met and keeps the customer.`,
          fix: fixOf(program, variant, bestReplies),
          witness: witnessOf(program, { variant, replies: bestReplies }),
        },
      ];
    }),
};

function fixOf(program: Program, variant: number, replies: readonly number[]): string {
  const ended = statesOf(program, variant, replies).at(-1);
  if (ended?.left === true) return 'The customer always leaves: give more patience, or ask for less effort.';
  const open = ended?.outcome?.openNeeds.map((place) => program.customers[variant]?.needs[place]?.text) ?? [];
  return `Make it possible to meet all of them; the best play leaves open: ${open.join(', ')}.`;
}
