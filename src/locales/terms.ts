import type { TermView } from '../core/projections/debriefViews';
import type { DeeperMessages } from './enDeeper';

type Words = Pick<DeeperMessages, 'terms' | 'signed' | 'lostNote'>;

const withoutStop = (text: string): string => text.trim().replace(/[.!?]+$/, '');

function termText(own: Words, { name, points, why, lost }: TermView, authored: string): string {
  const words = own.terms[name];
  const label = withoutStop(why) || (name === 'authored' ? authored : points < 0 ? words.down : words.up);
  return `${label} ${own.signed(Math.round(points))}${own.lostNote(lost)}.`;
}

/** A change of feeling, told by its parts; parts that round to nothing are left out. `authored` names those without a reason. */
export const termsSentence = (own: Words, terms: readonly TermView[], authored = own.terms.authored.up): string =>
  terms
    .filter(({ points }) => Math.abs(points) >= 0.5)
    .map((term) => termText(own, term, authored))
    .join(' ');
