import type { AttemptId } from '../core/model/ids';
import type { Building } from '../core/vocabulary/buildings';
import type { DeskIntent } from './author/reportView';
import type { BuildNews } from './builds';
import type { FileHandle, Playable } from './ports';
import type { Settings } from './settings';
import type { Filters } from './view';

/** What a person asks for. Views send these and nothing else. */
export type Intent =
  | { readonly type: 'scenario.open'; readonly id: string }
  /** Leads to the author's report. With a handle, the file itself can be saved and watched. */
  | { readonly type: 'file.open'; readonly name: string; readonly bytes: ArrayBuffer; readonly handle?: FileHandle }
  /** Lets the person choose a file that can be saved and watched; only where the browser can (`AppView.canPick`). */
  | { readonly type: 'file.pick' }
  | { readonly type: 'desk'; readonly do: DeskIntent }
  /** Looks up what the person's own library holds. */
  | { readonly type: 'own.look' }
  | { readonly type: 'own.report'; readonly id: string }
  | { readonly type: 'own.remove'; readonly id: string }
  /** A scenario was written anew while it is open: its play goes on in the new one. */
  | { readonly type: 'scenario.changed'; readonly playable: Playable }
  /** Back: out of a play to where it was started (`AppView.backTo`), from a report to the library. */
  | { readonly type: 'library.open' }
  | { readonly type: 'library.search'; readonly text: string }
  | { readonly type: 'library.filter'; readonly change: Partial<Filters> }
  /** Shows all stories again. */
  | { readonly type: 'library.clear' }
  /** A house was pressed in the picture: its stories alone, or all again. */
  | { readonly type: 'street.visit'; readonly building: Building }
  /** A house is pointed at, in the picture or in the list. */
  | { readonly type: 'street.point'; readonly building: Building | null }
  | { readonly type: 'demo.open' }
  | { readonly type: 'demo.next' }
  | { readonly type: 'demo.back' }
  | { readonly type: 'demo.leave' }
  | { readonly type: 'encounter.begin' }
  /** The line has been said (or skipped): replies may be chosen. */
  | { readonly type: 'line.heard' }
  | { readonly type: 'reply.say'; readonly id: string }
  | { readonly type: 'reaction.goOn' }
  | { readonly type: 'encounter.pause' }
  | { readonly type: 'encounter.resume' }
  /** Stop early; leads to a debrief without a number. */
  | { readonly type: 'encounter.stop' }
  | { readonly type: 'aftermath.next' }
  | { readonly type: 'debrief.again'; readonly sameCustomer: boolean }
  /** The road not taken: this play once more up to a turn (counted from 1), to answer differently there. Never counted. */
  | { readonly type: 'branch.play'; readonly turn: number }
  /** Back to the play that the road on screen parts from. */
  | { readonly type: 'branch.leave' }
  /** The other side: the same play as the customer lived it. */
  | { readonly type: 'walk.open' }
  | { readonly type: 'walk.next' }
  | { readonly type: 'walk.back' }
  | { readonly type: 'walk.leave' }
  /** Looks up what is kept on this device: talks that were broken off, how customers left. */
  | { readonly type: 'past.look' }
  /** Goes on with a talk that was broken off. */
  | { readonly type: 'attempt.resume'; readonly attempt: AttemptId }
  /** Lets a talk that was broken off rest: it stays kept and is not offered again. */
  | { readonly type: 'attempt.rest'; readonly attempt: AttemptId }
  /** Reads the debrief of an earlier attempt again. */
  | { readonly type: 'attempt.look'; readonly attempt: AttemptId }
  /** Tries to keep again what could not be kept, or saves the attempt as a file. */
  | { readonly type: 'saving.retry' }
  | { readonly type: 'saving.download' }
  /** Something is known anew of the builds kept on this device. */
  | { readonly type: 'build.told'; readonly news: BuildNews }
  /** A newer build lies ready: the page may be loaded anew now. */
  | { readonly type: 'build.take' }
  | { readonly type: 'notebook.open' }
  /** A goal of the person's own, in their words. */
  | { readonly type: 'notebook.goal'; readonly text: string }
  /** Export, import, delete: all that is kept on this device. */
  | { readonly type: 'data.open' }
  | { readonly type: 'data.export'; readonly what: 'everything' | 'attempts' | 'turns' | 'json' }
  | { readonly type: 'data.rename'; readonly pseudonym: string }
  /** Files to be taken in: they are read and what they hold is told; nothing changes until `data.take`. */
  | { readonly type: 'data.read'; readonly files: readonly GivenFile[] }
  | { readonly type: 'data.take' }
  | { readonly type: 'data.drop' }
  | { readonly type: 'data.remove' }
  /** After a loss: start anew with what is there. */
  | { readonly type: 'data.startAnew' }
  | { readonly type: 'class.open' }
  | { readonly type: 'class.add'; readonly files: readonly GivenFile[] }
  | { readonly type: 'class.clear' }
  /** Out of a page of the book, to where it was opened from. */
  | { readonly type: 'page.leave' }
  | { readonly type: 'setting.change'; readonly change: Partial<Settings> }
  | { readonly type: 'stage.opened' }
  | { readonly type: 'stage.failed' }
  | { readonly type: 'stage.restart' };

/** A file as a person gave it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

export type Send = (intent: Intent) => void;

/** What is asked of the author's part of the game; of `scenario.open` only a file of the person's own. */
export type OwnIntent = Extract<
  Intent,
  {
    readonly type:
      | 'file.open'
      | 'file.pick'
      | 'desk'
      | 'own.look'
      | 'own.report'
      | 'own.remove'
      | 'scenario.changed'
      | 'scenario.open';
  }
>;

/** What is read over many attempts. */
export type BookIntent = Extract<
  Intent,
  {
    readonly type:
      | `notebook.${string}`
      | `data.${string}`
      | `class.${string}`
      | `attempt.${string}`
      | 'past.look'
      | 'page.leave';
  }
>;
