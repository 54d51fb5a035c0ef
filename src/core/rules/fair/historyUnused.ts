import type { Place, Program } from '../../scenario/program';
import type { EncounterState } from '../../scenario/state';
import { statesOf } from '../../analysis/walk';
import type { Bounds } from '../../analysis/bounds';
import type { Rule } from '../rule';
import type { Story } from '../story';
import { walked } from '../trail';
import { provenBounds } from './proven';
import { asked, said } from './samples';

/** Feelings nearer than this are the same. */
const HAIR = 1e-6;

const talk = (over: Readonly<Record<string, unknown>>) => ({
  customer: { name: 'Mr Adeyemi', history: [{ label: 'Visits', text: 'Came for the advert' }] },
  beats: {
    'the-plate': asked('Cold.', said('own-it', [3, 4], 'hot-plate', over), said('voucher', [2, 1], 'cold-plate')),
  },
});

/** A history card that no best reply needs. */
export const historyUnused: Rule = {
  code: 'history-unused',
  gate: 'fair',
  needsPlay: true,
  severity: 'warning',
  asks: 'The best play uses the history card: it differs from customer to customer, or has a reply that shows "history".',
  because:
    'A card that changes nothing need not be read. Customers should differ by what is already done, so that the card changes the best reply.',
  cure: 'Let a variant with another card need another reply, or mark the reply that uses the card with "behaviours": { "history": 1 }.',
  bad: talk({}),
  good: talk({ behaviours: { history: 1 } }),
  find: (story) => {
    const { program } = story;
    if (program.customers.every(({ history }) => history.length === 0)) return [];
    const solved = solvedOf(story);
    if (solved === null || solved.some((bounds, variant) => showsHistory(program, variant, bounds))) return [];
    if (solved.some((bounds, variant) => differs(program, solved, variant, bounds))) return [];
    return [
      {
        path: ['customer', 'history'],
        atKey: true,
        message: 'No best reply depends on the history card.',
        fix: 'Give two customers other cards that ask for other replies, or reward a reply that uses the card.',
      },
    ];
  },
};

function solvedOf({ program, analysis }: Story): readonly Bounds[] | null {
  const solved = [...program.customers.keys()].map((variant) => provenBounds(analysis, variant));
  return solved.some((bounds) => bounds === null) ? null : (solved as readonly Bounds[]);
}

function showsHistory(program: Program, variant: Place, { bestReplies }: Bounds): boolean {
  const states = statesOf(program, variant, bestReplies);
  return bestReplies.some((reply, turn) => {
    const { at } = states[turn] as EncounterState;
    return program.beats[at]?.replies[reply]?.shows.includes('history') === true;
  });
}

/** Whether what is best for this customer is not as good for some other. */
const differs = (program: Program, solved: readonly Bounds[], variant: Place, { bestReplies }: Bounds): boolean =>
  solved.some((other, place) => place !== variant && !isAsGood(program, place, bestReplies, other));

function isAsGood(program: Program, variant: Place, replies: readonly Place[], { best, bestReplies }: Bounds): boolean {
  const outcome = walked(program, { variant, replies })?.outcome ?? null;
  const own = statesOf(program, variant, bestReplies).at(-1)?.outcome;
  if (outcome === null || outcome.feeling < best - HAIR) return false;
  return outcome.openNeeds.length <= (own?.openNeeds.length ?? 0);
}
