import type { en } from './en';
import type { enAuthor } from './enAuthor';
import type { enDebrief } from './enDebrief';
import type { enNotes } from './enNotes';
import type { enMixer } from './enMixer';
import type { enSettings } from './enSettings';
import type { enSounds } from './enSounds';
import type { enPages } from './enPages';
import type { enBeside } from './enBeside';
import type { enHeard } from './enHeard';
import type { enWalk } from './enWalk';
import type { enStreet } from './enStreet';

export type { MarkedSentence } from './tables';

/** Everything the first reply needs. Another language `satisfies Messages`. */
export type Messages = typeof en;
/** The words of the debrief, loaded when it is reached. */
export type DebriefMessages = typeof enDebrief;
/** The words of the author's report and of files of one's own, loaded when one of them is shown. */
export type AuthorMessages = typeof enAuthor;
/** Sounds in words, loaded when one is heard that means something. */
export type SoundMessages = typeof enSounds;
/** What can be set, loaded when somebody looks. */
export type SettingMessages = typeof enSettings;
/** How loud what is, loaded where sound is on. */
export type MixerMessages = typeof enMixer;
/** The street, its list and its filters, loaded when somebody comes home. */
export type StreetMessages = typeof enStreet;
/** What is told beside a play, loaded when there is something to tell. */
export type NoteMessages = typeof enNotes;
/** Where the words of pages beside the plays come from. */
export type PageMessages = typeof enPages;
/** Two plays side by side, loaded with them. */
export type BesideMessages = typeof enBeside;
/** What a customer read before, loaded where one did. */
export type HeardMessages = typeof enHeard;
/** The other side, loaded when it is walked. */
export type WalkMessages = typeof enWalk;
