import type { en } from './en';
import type { enAuthor } from './enAuthor';
import type { enDebrief } from './enDebrief';

export type { MarkedSentence } from './tables';

/** Everything the first reply needs. Another language `satisfies Messages`. */
export type Messages = typeof en;
/** The words of the debrief, loaded when it is reached. */
export type DebriefMessages = typeof enDebrief;
/** The words of the author's report and of files of one's own, loaded when one of them is shown. */
export type AuthorMessages = typeof enAuthor;
