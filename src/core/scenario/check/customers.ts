import { foundIn } from '../read/most';
import type { Finding } from '../read/source';
import { fault, type Check, type Survey } from './survey';

/** Every reply that is said is scored for warmth and advice. */
export const checkScores: Check = ({ replies }) =>
  foundIn(replies.filter(isUnscored), ({ beat, reply, path }) =>
    SCALES.filter((scale) => reply.scores?.[scale] === undefined).map((scale) =>
      fault(
        'missing-score',
        [...path, 'scores', scale],
        `Reply "${reply.id}" in beat "${beat}" has no score for ${scale}.`,
        `Add "${scale}": 0 to 4 to its "scores".`,
      ),
    ),
  );

const isUnscored = ({ reply: { scores } }: Survey['replies'][number]): boolean =>
  scores?.empathy === undefined || scores.advice === undefined;

const SCALES = ['empathy', 'advice'] as const;

/** All customers behind the same words have the same set of needs, their own or the base's. */
export const checkNeeds: Check = ({ scenario }) => {
  const { needs = [], variants = [] } = scenario.customer;
  const lists = variants.map((variant) => (variant.needs ?? needs).map((need) => need.id));
  const all = [...new Set(lists.flat())];
  return foundIn(variants, (variant, index) => {
    const own = new Set(lists[index]);
    const lacking = all.filter((id) => !own.has(id));
    return lacking.map(
      (id): Finding => ({
        ...fault(
          'needs-differ',
          ['customer', 'variants', index, 'needs'],
          `Variant "${variant.id}" has no need "${id}" that other variants have.`,
          'Use the same names of needs in all variants; the texts may differ.',
        ),
        gate: 'polished',
        severity: 'warning',
      }),
    );
  });
};
