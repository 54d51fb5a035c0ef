import { dipsOf, type Dip } from '../../analysis/monotone';
import type { Place, Program } from '../../scenario/program';
import type { EncounterState } from '../../scenario/state';
import type { Found, Rule } from '../rule';
import type { Story } from '../story';
import { witnessOf } from '../trail';
import { statesOf } from '../../analysis/walk';
import { asked, said } from './samples';
import { shown, withWhom } from './words';

const talk = (high: number, low: number) => ({
  beats: { 'the-plate': asked('Cold.', said('own-it', [3, 4], 'end'), said('voucher', [2, 1], 'end')) },
  endings: {
    'hot-plate': { if: { feeling: { atLeast: 45 } }, cap: high, says: 'He stays.' },
    'cold-plate': { cap: low, says: 'He goes.' },
  },
});

/** Endings under which a happier customer comes out lower. */
export const happierEndsLower: Rule = {
  code: 'happier-ends-lower',
  gate: 'fair',
  needsPlay: true,
  severity: 'error',
  asks: 'Where everything else is the same, a happier customer never ends lower.',
  because: 'Otherwise it would pay to please less. It also makes best and worst plays much dearer to find.',
  cure: 'Put endings for high feelings first, and give them no lower "cap" than those for low ones.',
  bad: talk(30, 64),
  good: talk(90, 44),
  find: (story) => [...story.program.customers.keys()].flatMap((variant) => faultsOf(story, variant)),
};

/** One finding for each pair of endings, with the shortest play met that comes to it. */
function faultsOf({ program, analysis }: Story, variant: Place): readonly Found[] {
  const dipAt = dipsOf(program);
  const met = new Map<string, { readonly dip: Dip; readonly replies: readonly Place[] }>();
  for (const { state, replies } of endsOf(program, variant, analysis)) {
    const dip = dipAt(state);
    if (dip === null) continue;
    const key = `${dip.under}/${dip.over}`;
    if (replies.length < (met.get(key)?.replies.length ?? Infinity)) met.set(key, { dip, replies });
  }
  return [...met.values()].map(({ dip, replies }) => {
    const [under, over] = [program.endings[dip.under]?.id, program.endings[dip.over]?.id];
    return {
      path: ['endings', over ?? ''],
      atKey: true,
      message: `At a feeling of ${shown(dip.feeling)} a happier customer${withWhom(program, variant)} comes to ending "${over}" and ends lower than in "${under}".`,
      fix: `Raise the "cap" of "${over}", or lower that of "${under}".`,
      witness: witnessOf(program, { variant, replies }),
    };
  });
}

function endsOf(program: Program, variant: Place, analysis: Story['analysis']) {
  const bounds = analysis.bounds(variant);
  const solved = bounds === null ? [] : [bounds.bestReplies, bounds.worstReplies];
  const searched = solved.map((replies) => ({
    state: statesOf(program, variant, replies).at(-1) as EncounterState,
    replies,
  }));
  return [...searched, ...analysis.random(variant).plays];
}
