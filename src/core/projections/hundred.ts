import type { Grade } from '../model/words';
import type { EncounterState } from '../scenario/state';
import type { Program } from '../scenario/program';
import type { CrowdView } from './deeperViews';

/**
 * 100 customers after a bad moment, in the middle, and after a good one. McKinsey 2006, retail banking, one survey, as
 * the source articles give it (scoring.md, "Turn, swing, outcome"): 15 + 20 + 23 + 14 = 72, and 28 whose view worsened
 * and who changed nothing; 29 + 58 + 13 = 100. There are no figures for the middle, and none are made up.
 */
const CROWDS: Readonly<Record<Grade, CrowdView>> = {
  misery: {
    grade: 'misery',
    shares: [
      { name: 'switch', count: 15 },
      { name: 'stop', count: 20 },
      { name: 'elsewhere', count: 23 },
      { name: 'less', count: 14 },
      { name: 'worse', count: 28 },
    ],
  },
  mediocre: { grade: 'mediocre', shares: [{ name: 'unknown', count: 100 }] },
  magic: {
    grade: 'magic',
    shares: [
      { name: 'another', count: 29 },
      { name: 'value', count: 58 },
      { name: 'nothing', count: 13 },
    ],
  },
};

const { misery, mediocre, magic } = CROWDS;

/**
 * The crowd that fits how a play ended, then those it can be swapped for. Whoever left ended in misery. None for a play
 * that was stopped or ended safely.
 */
export function crowdsOf(program: Program, { outcome }: EncounterState): readonly CrowdView[] {
  if (outcome === null || program.endings[outcome.ending]?.safe) return [];
  if (outcome.grade === 'misery') return [misery, magic];
  return outcome.grade === 'magic' ? [magic, misery] : [mediocre, misery, magic];
}
