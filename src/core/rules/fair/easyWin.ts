import type { Bot } from '../../analysis/strategies';
import type { BotPlay } from '../../analysis/bots';
import type { Bounds } from '../../analysis/bounds';
import { GRADE_LINES } from '../../customer/constants';
import { headlineOf } from '../../scoring/turnaround';
import type { Place, Program } from '../../scenario/program';
import type { EncounterState } from '../../scenario/state';
import type { Found, Rule } from '../rule';
import type { Story } from '../story';
import { witnessOf } from '../trail';
import { forEachSolved } from './proven';
import { asked, said } from './samples';
import { customerPath, withWhom } from './words';

/** What each way of playing may earn at most; null where it may earn anything. */
export const MOST: Readonly<
  Record<Bot, { readonly way: string; readonly turnaround: number | null; readonly held: number | null }>
> = {
  'please-now': { way: 'what pleases most right now', turnaround: 85, held: 80 },
  'best-sum': { way: 'the highest scores in each beat', turnaround: 90, held: null },
  longest: { way: 'always the longest reply', turnaround: 40, held: 80 },
  shortest: { way: 'always the shortest reply', turnaround: 40, held: 80 },
  first: { way: 'always the first reply', turnaround: 40, held: 80 },
  warm: { way: 'the kindest reply, right or wrong', turnaround: 0, held: 80 },
  advice: { way: 'the best advice, never mind the tone', turnaround: null, held: 80 },
  sell: { way: 'selling wherever it can', turnaround: 40, held: 80 },
  sorry: { way: 'apologising wherever it can', turnaround: 40, held: 80 },
};
/** Ways of playing that look at nothing but length or place. */
const LOOKS: ReadonlySet<Bot> = new Set<Bot>(['longest', 'shortest', 'first']);
const MOST_RANDOM = { turnaround: 40, held: 80 } as const;

/** A story that can be won without thought. */
export const easyWin: Rule = {
  code: 'easy-win',
  gate: 'fair',
  needsPlay: true,
  severity: 'error',
  asks: 'No way of playing that needs no thought does well.',
  because:
    'A trick that wins is learned in place of the skill: the longest reply, the kindest one, what pleases right now. The limits are our choice.',
  cure: 'Make the good reply differ from beat to beat, and let a need or a later consequence hang on what such a play leaves out.',
  bad: {},
  good: {
    customer: {
      name: 'Mr Adeyemi',
      needs: [{ id: 'plate', text: 'Hot waffles', must: true, metWhen: { said: 'right' } }],
    },
    beats: {
      'the-plate': asked(
        'Cold.',
        said('sweet', [4, 2], 'cold-plate', { text: 'You came all this way for them.' }),
        said('quick', [3, 3], 'cold-plate', { text: 'Here, take my plate.' }),
        said('right', [2, 3], 'hot-plate', { text: 'I will make new ones.' }),
      ),
    },
  },
  find: (story) =>
    forEachSolved(story, (variant, bounds) => [
      ...botFaults(story, variant, bounds),
      ...randomFaults(story, variant, bounds),
    ]),
};

/** One finding for all bots that say the same replies. */
function botFaults({ program, analysis }: Story, variant: Place, bounds: Bounds): readonly Found[] {
  const won = new Map<string, readonly BotPlay[]>();
  for (const one of analysis.bots(variant)) {
    if (!applies(program, one.bot) || !isTooGood(program, one.bot, one.play.state, bounds)) continue;
    const key = one.play.replies.join();
    won.set(key, [...(won.get(key) ?? []), one]);
  }
  return [...won.values()].map((same) => {
    const { state, replies } = (same[0] as BotPlay).play;
    const ways = same.map(({ bot }) => `${MOST[bot].way} (at most ${MOST[bot][kindOf(state)]})`);
    return {
      path: customerPath(program, variant),
      atKey: true,
      message: `${same.length === 1 ? 'A way' : 'Ways'} of playing without thought ${same.length === 1 ? 'comes' : 'come'} to ${wordOf(state)} ${worthOf(program, state, bounds)}${withWhom(program, variant)}: ${ways.join(', ')}.`,
      fix: same.every(({ bot }) => LOOKS.has(bot))
        ? 'Let a poorer reply be the longest, the shortest or the first in some beats.'
        : 'Let this play leave a need open, or let what it says come back later.',
      witness: witnessOf(program, { variant, replies }),
    };
  });
}

function randomFaults({ program, analysis }: Story, variant: Place, bounds: Bounds): readonly Found[] {
  const { plays } = analysis.random(variant);
  const worths = plays.flatMap(({ state }) => worthOf(program, state, bounds) ?? []);
  const mean = worths.reduce((sum, one) => sum + one, 0) / worths.length;
  const state = plays[0]?.state as EncounterState;
  const most = MOST_RANDOM[kindOf(state)];
  if (worths.length === 0 || mean <= most) return [];
  return [
    {
      path: customerPath(program, variant),
      atKey: true,
      message: `Random play comes to ${wordOf(state)} ${Math.round(mean)} on average${withWhom(program, variant)}, more than ${most}.`,
      fix: 'Write more replies that cost, and lead poor ones to other endings.',
    },
  ];
}

type Worth = 'turnaround' | 'held';

/** Which number tells how a play came out: who starts well can only be held. */
export const kindOf = (state: EncounterState): Worth =>
  state.startFeeling >= GRADE_LINES.magic ? 'held' : 'turnaround';
const wordOf = (state: EncounterState): string => (kindOf(state) === 'held' ? 'Held' : 'a Turnaround of');

/** Turnaround or Held; null for a safe ending, or where there was hardly anything to move. */
function worthOf(program: Program, state: EncounterState, bounds: Bounds): number | null {
  const headline = headlineOf(program, state, bounds);
  return headline.kind === 'turnaround' || headline.kind === 'held' ? headline.value : null;
}

function isTooGood(program: Program, bot: Bot, state: EncounterState, bounds: Bounds): boolean {
  const most = MOST[bot][kindOf(state)];
  const worth = worthOf(program, state, bounds);
  return most !== null && worth !== null && worth > most;
}

/** Selling means nothing where nothing is sold, nor apologising where nobody does. */
function applies(program: Program, bot: Bot): boolean {
  const replies = program.beats.flatMap((beat) => beat.replies);
  if (bot === 'sell') return replies.some(({ impact }) => impact.noHardSell !== null);
  return bot !== 'sorry' || replies.some(({ moves }) => moves.includes('apologise'));
}
