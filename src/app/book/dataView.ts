import type { FileFault } from '../../core/records/archiveForm';
import type { Refusal } from '../../core/records/archiveRead';
import type { AttemptId } from '../../core/model/ids';
import type { SavingView, StoreFault } from '../store';

/** An attempt as a person may know it again. */
interface AttemptLine {
  readonly attempt: AttemptId;
  /** The story's title, or its name where the story is not here. */
  readonly title: string;
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
}

/** An attempt of a file that is here with another course, or whose log is damaged here. Ours stays. */
export interface ConflictLine extends AttemptLine {
  readonly why: 'other' | 'damagedHere';
}

/** The first few of a list, and how many more there are. */
export interface Shortened<Item> {
  readonly first: readonly Item[];
  readonly more: number;
}

/** What an archive would bring. */
export interface ContentView {
  /** Whose it is and when it was written, as the file says; empty and null where it does not. */
  readonly participant: string;
  readonly exported: number | null;
  readonly added: number;
  readonly continued: number;
  readonly same: number;
  readonly conflicts: Shortened<ConflictLine>;
  readonly refused: Shortened<Refusal>;
  /** What the file says beyond what is known here; left out. */
  readonly unknown: readonly string[];
  /** The file itself is damaged or cut off. */
  readonly broken: boolean;
}

/** One file as it was read: what it would bring, or why nothing of it can be taken. */
export interface FileView {
  readonly name: string;
  readonly content: ContentView | null;
  readonly fault: FileFault | null;
}

/** What came of the last thing done. */
export type Done =
  /** `left`: so many attempts are not in the file, since their stories are not here. */
  | { readonly kind: 'saved'; readonly what: 'everything' | 'attempts' | 'turns' | 'json'; readonly left: number }
  | { readonly kind: 'renamed' | 'dropped' | 'removed' | 'unread' }
  /** So many attempts were taken, so many could not be kept, and why. */
  | { readonly kind: 'taken'; readonly attempts: number; readonly failed: number; readonly why: StoreFault | null }
  | { readonly kind: 'failed'; readonly why: StoreFault };

/** All that is kept on this device, and what can be done with it. */
export interface DataView {
  /** Less is here than was kept: so many entries were there, so many are. Null where nothing is missing. */
  readonly lost: { readonly had: number; readonly has: number } | null;
  readonly attempts: number;
  /** When the first of them was made; null where there is none. */
  readonly since: number | null;
  readonly saving: SavingView;
  readonly participant: string;
  /** When everything was last saved as a file; null where it never was. */
  readonly saved: number | null;
  /** It is time for a file of everything. */
  readonly due: boolean;
  readonly busy: null | 'reading' | 'taking' | 'writing' | 'removing';
  /** The files that were read and wait to be taken in or left; null where there are none. */
  readonly preview: readonly FileView[] | null;
  readonly done: Done | null;
}
