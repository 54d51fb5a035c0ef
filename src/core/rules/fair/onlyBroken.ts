import type { Beat, Program, Reply } from '../../scenario/program';
import { answersOf } from '../../scenario/ways';
import { BEHAVIOURS } from '../../vocabulary/behaviours';
import type { Path } from '../../scenario/read/source';
import type { Rule } from '../rule';
import { asked, said } from './samples';

const talk = (over: Readonly<Record<string, unknown>>) => ({
  beats: {
    'the-plate': asked(
      'Cold.',
      said('own-it', [3, 4], 'hot-plate', over),
      said('voucher', [2, 1], 'cold-plate', { behaviours: { flexible: -1 } }),
    ),
  },
});

/** A behaviour that no reply shows, though some break it. */
export const onlyBroken: Rule = {
  code: 'only-broken',
  gate: 'fair',
  severity: 'warning',
  asks: 'A behaviour that some reply breaks is shown by another.',
  because: 'Behaviours are told as chances taken. One that can only be broken gives no chance.',
  cure: 'Mark a reply that shows the behaviour with 1, or take the -1 away.',
  bad: talk({}),
  good: talk({ behaviours: { flexible: 1 } }),
  find: ({ program }) => {
    const marking = markingIn(program);
    return BEHAVIOURS.flatMap((behaviour) => {
      const broken = marking.find(({ reply }) => reply.breaks.includes(behaviour));
      if (broken === undefined || marking.some(({ reply }) => reply.shows.includes(behaviour))) return [];
      const { beat, place } = broken;
      return [
        {
          path: [...pathOf(beat.id, place, beat.replies.length), 'behaviours', behaviour],
          atKey: true,
          message: `"${behaviour}" is broken here, but no reply of the story shows it.`,
          fix: `Mark a reply that shows it with "${behaviour}": 1, or take it away here.`,
        },
      ];
    });
  },
};

const isMarking = (beat: Beat): boolean => answersOf(beat).some(isMarked);
const isMarked = ({ shows, breaks }: Reply): boolean => shows.length + breaks.length > 0;

/** Replies that have to do with behaviours, with their places. */
function markingIn({ beats }: Program) {
  const marking: { readonly beat: Beat; readonly reply: Reply; readonly place: number }[] = [];
  for (const beat of beats.filter(isMarking)) {
    for (const [place, reply] of answersOf(beat).entries()) {
      if (isMarked(reply)) marking.push({ beat, reply, place });
    }
  }
  return marking;
}

const pathOf = (beat: string, place: number, replies: number): Path =>
  place < replies ? ['beats', beat, 'replies', place] : ['beats', beat, 'timer', 'onTimeout'];
