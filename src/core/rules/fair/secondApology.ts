import type { Beat, Place, Program, Reply } from '../../scenario/program';
import type { Playout } from '../../analysis/strategies';
import type { Found, Rule } from '../rule';
import type { Story } from '../story';
import { witnessOf } from '../trail';
import { asked, said } from './samples';

/** What a second apology may score for empathy. */
const MOST = 2;

const talk = (empathy: number) => ({
  beats: {
    'the-plate': asked(
      'Cold.',
      said('own-it', [3, 4], 'the-bill', { moves: ['apologise'] }),
      said('voucher', [2, 1], 'the-bill'),
    ),
    'the-bill': asked(
      'The bill?',
      said('own-it', [empathy, 4], 'hot-plate', { moves: ['apologise'] }),
      said('voucher', [2, 1], 'cold-plate'),
    ),
  },
});

/** A second apology in one talk that still counts as warm. */
export const secondApology: Rule = {
  code: 'second-apology',
  gate: 'fair',
  needsPlay: true,
  severity: 'warning',
  asks: 'The second apology in one play scores at most 2 for empathy.',
  because:
    'In 111 filmed talks at an airport, a long sorry hurt and making options visible helped (Marinova and Singh 2018). One study of one kind of talk.',
  cure: 'Score it 2 or less, or let the reply act and not apologise again.',
  bad: talk(3),
  good: talk(2),
  find: (story) => {
    const met = new Map<Reply, Found & { readonly turns: number }>();
    for (const variant of story.program.customers.keys()) {
      for (const play of story.analysis.random(variant).plays) note(met, story, variant, play);
    }
    return [...met.values()];
  },
};

/** Keeps the shortest play that comes to each such reply. */
function note(met: Map<Reply, Found & { readonly turns: number }>, story: Story, variant: Place, play: Playout): void {
  let isFirst = true;
  for (let turn = 0; turn < play.beats.length; turn += 1) {
    const beat = story.program.beats[play.beats[turn] as Place] as Beat;
    const place = play.replies[turn] as Place;
    const reply = beat.replies[place] as Reply;
    if (!reply.moves.includes('apologise')) continue;
    const isLate = !isFirst && reply.impact.empathy > MOST && turn < (met.get(reply)?.turns ?? Infinity);
    isFirst = false;
    if (isLate) met.set(reply, foundAt(story.program, variant, beat, place, play.replies.slice(0, turn + 1)));
  }
}

function foundAt(program: Program, variant: Place, beat: Beat, place: Place, replies: readonly Place[]) {
  const { id, impact } = beat.replies[place] as Reply;
  return {
    turns: replies.length - 1,
    path: ['beats', beat.id, 'replies', place, 'scores', 'empathy'],
    message: `Reply "${id}" in beat "${beat.id}" may be the second apology of a play and still scores ${impact.empathy} for empathy.`,
    fix: 'Score it 2 or less, or let it act and not apologise again.',
    witness: witnessOf(program, { variant, replies }),
  };
}
