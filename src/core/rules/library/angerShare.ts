import type { Scenario } from '../../scenario/shape/scenario';
import type { LibraryRule } from './rule';

const MOST_SHARE = 0.65;
/** Fewer angry customers than this are no pattern. */
const FEWEST = 4;

/** Anger that nearly always has the same pronoun. */
export const angerShare: LibraryRule = {
  code: 'anger-share',
  gate: 'polished',
  severity: 'hint',
  asks: 'Of the angry customers of a library, no more than 65 in 100 have the same pronoun.',
  because: 'People who play many stories learn who is angry along with what to say. Nobody means to teach that.',
  cure: 'Let some of them change places: same story, other name, pronoun and person.',
  find: (scenarios) => {
    const angry = scenarios.flatMap((scenario, place) => {
      const pronoun = scenario.customer.pronoun?.trim().toLowerCase();
      return pronoun !== undefined && pronoun !== '' && isAngry(scenario) ? [{ place, pronoun }] : [];
    });
    if (angry.length < FEWEST) return [];
    const pronouns = [...new Set(angry.map(({ pronoun }) => pronoun))];
    return pronouns.flatMap((pronoun) => {
      const same = angry.filter((one) => one.pronoun === pronoun);
      if (same.length / angry.length <= MOST_SHARE) return [];
      return [
        {
          scenario: same[0]?.place ?? 0,
          path: ['customer', 'pronoun'],
          message: `${same.length} of ${angry.length} angry customers are "${pronoun}".`,
          fix: 'Give some of these stories to a customer with another pronoun.',
        },
      ];
    });
  },
};

/** Angry underneath, or angry on arrival in at least one variant. */
export function isAngry({ customer }: Scenario): boolean {
  const moods = [customer, ...(customer.variants ?? [])].map(({ arrives }) => arrives);
  return customer.emotion?.root === 'angry' || moods.some((mood) => mood === 'angry' || mood === 'furious');
}
