import type { Beat, Place, Reply } from '../../scenario/program';
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
  find: (story) => {
    const { beats } = story.program;
    return beats.filter(mayDiffer).flatMap((beat) => faultOf(beat, menusOf(story, beat, beats.indexOf(beat))));
  },
};

/** Whether some menu of a beat may differ too much: where all replies are always on offer, only if these do. */
function mayDiffer({ replies }: Beat): boolean {
  if (!replies.every(isAlways)) return true;
  let [short, long] = [Infinity, 0];
  for (const { text } of replies) {
    short = Math.min(short, text.length);
    long = Math.max(long, text.length);
  }
  return long - short >= MOST * long;
}

const isAlways = (reply: Reply): boolean => reply.if === null && !reply.fallback;

/** Replies that are on offer together: those without a condition, and whatever random plays met. */
function menusOf({ program, analysis }: Story, { replies }: Beat, place: Place): readonly (readonly Place[])[] {
  const always: Place[] = [];
  for (const [at, reply] of replies.entries()) if (isAlways(reply)) always.push(at);
  if (always.length === replies.length) return [always];
  const met = [...program.customers.keys()].flatMap((variant) => analysis.random(variant).menus.get(place) ?? []);
  return [always, ...met];
}

function faultOf({ id, replies }: Beat, menus: readonly (readonly Place[])[]): readonly Found[] {
  const lengths: number[] = [];
  for (const { text } of replies) lengths.push(text.length);
  let [short, long, spread] = [0, 0, MOST];
  for (const menu of menus) {
    const [shortest, longest] = endsOf(menu, lengths);
    const own = (lengthAt(lengths, longest) - lengthAt(lengths, shortest)) / lengthAt(lengths, longest);
    if (own > spread) [short, long, spread] = [shortest, longest, own];
  }
  if (spread === MOST) return [];
  return [
    {
      path: ['beats', id, 'replies', short, 'text'],
      message: `Replies in beat "${id}" differ by ${percentOver(spread, MOST)} (at most ${percent(MOST)}): "${replies[long]?.id}" has ${lengthAt(lengths, long)} characters, "${replies[short]?.id}" ${lengthAt(lengths, short)}.`,
      fix: `Write at least ${Math.ceil((1 - MOST) * lengthAt(lengths, long))} characters here, or shorten "${replies[long]?.id}".`,
    },
  ];
}

/** The first of the shortest and the last of the longest. */
function endsOf(menu: readonly Place[], lengths: readonly number[]): readonly [Place, Place] {
  let [short, long] = [menu[0] ?? 0, menu[0] ?? 0];
  for (const place of menu) {
    if (lengthAt(lengths, place) < lengthAt(lengths, short)) short = place;
    if (lengthAt(lengths, place) >= lengthAt(lengths, long)) long = place;
  }
  return [short, long];
}

const lengthAt = (lengths: readonly number[], place: Place): number => lengths[place] ?? 0;
