import type { Building } from '../core/vocabulary/buildings';
import type { DeskIntent } from './author/reportView';
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
  | { readonly type: 'setting.change'; readonly change: Partial<Settings> }
  | { readonly type: 'stage.opened' }
  | { readonly type: 'stage.failed' }
  | { readonly type: 'stage.restart' };

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
