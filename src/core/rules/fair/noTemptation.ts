import { ONCE_BITTEN } from '../../customer/constants';
import type { Beat, Reply } from '../../scenario/program';
import type { Rule } from '../rule';
import { asked, said } from './samples';

const PUSHES = ONCE_BITTEN.badLevel;
const REFRAINS = 3;

const talk = (kind: number) => ({
  setting: { salesPrompt: { text: 'Offer the Royal.', shownAt: ['the-plate'] } },
  beats: {
    'the-plate': asked(
      'Cold.',
      said('own-it', [2, 4], 'hot-plate', { scores: { empathy: 2, advice: 4, noHardSell: 4 } }),
      said('royal', [kind, 1], 'cold-plate', { scores: { empathy: kind, advice: 1, noHardSell: 0 }, moves: ['sell'] }),
    ),
  },
});

/** A sales prompt that tempts nobody. */
export const noTemptation: Rule = {
  code: 'no-temptation',
  gate: 'fair',
  severity: 'error',
  asks: 'Where a sale is prompted, some reply gives in to it, and once at least it is warmer or quicker than not selling.',
  because: 'Resisting is only practised where giving in looks good. The prompt is a real pressure of the job.',
  cure: 'Write a pushing reply (noHardSell 0 or 1) with more empathy, or more speed, than a reply that does not push.',
  bad: talk(1),
  good: talk(3),
  find: ({ program, scenario }) => {
    if (scenario.setting.salesPrompt === undefined) return [];
    const traps = program.beats.flatMap((beat) =>
      beat.replies.flatMap((one) => (isTrap(beat, one) ? [{ beat, one }] : [])),
    );
    if (traps.some(({ beat, one }) => beat.replies.some((other) => isSweeter(one, other)))) return [];
    const none = traps.length === 0;
    return [
      {
        path: ['setting', 'salesPrompt'],
        atKey: true,
        message: none
          ? 'A sale is prompted, but no reply pushes it.'
          : 'A sale is prompted, but no reply that pushes it is warmer or quicker than one that does not.',
        fix: none
          ? 'Write a reply with 0 or 1 for noHardSell where the prompt is shown.'
          : `Give reply "${traps[0]?.one.id}" in beat "${traps[0]?.beat.id}" more empathy than a reply that does not push.`,
      },
    ];
  },
};

const isTrap = ({ salesPrompt }: Beat, { impact, moves }: Reply): boolean =>
  impact.noHardSell !== null && impact.noHardSell <= PUSHES && (salesPrompt || moves.includes('sell'));

/** Warmer, quicker or less work than a reply that does not push. */
function isSweeter(trap: Reply, other: Reply): boolean {
  if (other.impact.noHardSell === null || other.impact.noHardSell < REFRAINS) return false;
  const isQuicker = trap.shows.includes('speed') && !other.shows.includes('speed');
  return isQuicker || trap.impact.empathy > other.impact.empathy || trap.impact.effort < other.impact.effort;
}
