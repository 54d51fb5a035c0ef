import type { Beat, Place } from '../../scenario/program';
import type { Found, Rule } from '../rule';
import type { Story } from '../story';
import { asked, said } from './samples';
import { percent, percentOver } from './words';

const MOST = 0.25;

/** Replies that stand together and differ much in length. */
export const unevenLengths: Rule = {
  code: 'uneven-lengths',
  gate: 'fair',
  needsPlay: true,
  severity: 'error',
  asks: 'Replies that are on offer together differ by at most 25 % in length.',
  because: 'A reply that looks different is chosen, or passed over, before it is read. The figure is our choice.',
  cure: 'Bring the shortest and the longest nearer to each other, best to 60 to 90 characters.',
  bad: {
    beats: {
      'the-plate': asked(
        'Cold.',
        said('own-it', [3, 4], 'hot-plate'),
        said('voucher', [2, 1], 'cold-plate', { text: 'Have a voucher.' }),
      ),
    },
  },
  good: {},
  find: (story) => story.program.beats.flatMap((beat, place) => faultOf(beat, menusOf(story, beat, place))),
};

/** Replies that are on offer together: those without a condition, and whatever random plays met. */
function menusOf({ program, analysis }: Story, { replies }: Beat, place: Place): readonly (readonly Place[])[] {
  const always = [...replies.entries()].flatMap(([at, reply]) => (reply.if === null && !reply.fallback ? [at] : []));
  if (always.length === replies.length) return [always];
  const met = [...program.customers.keys()].flatMap((variant) => analysis.random(variant).menus.get(place) ?? []);
  return [always, ...met];
}

function faultOf({ id, replies }: Beat, menus: readonly (readonly Place[])[]): readonly Found[] {
  const lengthOf = (place: Place): number => replies[place]?.text.length ?? 0;
  const spreads = menus.flatMap((menu) => {
    if (menu.length < 2) return [];
    const sorted = menu.toSorted((one, other) => lengthOf(one) - lengthOf(other));
    const [short, long] = [sorted[0] as Place, sorted.at(-1) as Place];
    return [{ short, long, spread: (lengthOf(long) - lengthOf(short)) / lengthOf(long) }];
  });
  const worst = spreads.toSorted((one, other) => other.spread - one.spread)[0];
  if (worst === undefined || worst.spread <= MOST) return [];
  const { short, long, spread } = worst;
  return [
    {
      path: ['beats', id, 'replies', short, 'text'],
      message: `Replies in beat "${id}" differ by ${percentOver(spread, MOST)} (at most ${percent(MOST)}): "${replies[long]?.id}" has ${lengthOf(long)} characters, "${replies[short]?.id}" ${lengthOf(short)}.`,
      fix: `Write at least ${Math.ceil((1 - MOST) * lengthOf(long))} characters here, or shorten "${replies[long]?.id}".`,
    },
  ];
}
