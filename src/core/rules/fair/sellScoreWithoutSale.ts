import type { Beat, Reply } from '../../scenario/program';
import type { Found, Rule } from '../rule';
import { asked, said } from './samples';

const talk = (moves: readonly string[]) => ({
  beats: {
    'the-plate': asked(
      'Cold.',
      said('own-it', [3, 4], 'hot-plate', { scores: { empathy: 3, advice: 4, noHardSell: 4 } }),
      said('royal', [3, 1], 'cold-plate', { scores: { empathy: 3, advice: 1, noHardSell: 1 }, moves }),
    ),
  },
});

/** A score for not selling hard where nothing can be sold. */
export const sellScoreWithoutSale: Rule = {
  code: 'sell-score-without-sale',
  gate: 'fair',
  severity: 'error',
  asks: 'Only beats where a sale tempts score "noHardSell".',
  because:
    'Points for not selling where nobody would sell are a gift, and they hide how a person does where it counts.',
  cure: 'Take "noHardSell" away there, name the beat in "shownAt" of the sales prompt, or write a reply that makes an offer.',
  bad: talk(['reassure']),
  good: talk(['sell']),
  find: ({ program }) => {
    const cutIn = new Set(program.interrupts.map(({ beat }) => beat));
    const found: Found[] = [];
    for (const [place, beat] of program.beats.entries()) {
      if (isScored(beat) && !cutIn.has(place)) found.push(told(beat));
    }
    return found;
  },
};

/** Whether a sale is scored in a beat where none tempts. */
const isScored = ({ replies, salesPrompt }: Beat): boolean =>
  !salesPrompt && replies.some(hasSale) && !replies.some(isTempting);

const hasSale = ({ impact }: Reply): boolean => impact.noHardSell !== null;
const isTempting = ({ moves }: Reply): boolean => moves.includes('offer') || moves.includes('sell');

const told = ({ id, replies }: Beat): Found => ({
  path: ['beats', id, 'replies', replies.findIndex(hasSale), 'scores', 'noHardSell'],
  atKey: true,
  message: `Beat "${id}" scores "noHardSell", but nothing is offered there.`,
  fix: 'Take "noHardSell" away in this beat, or name the beat in "shownAt" of the sales prompt.',
});
