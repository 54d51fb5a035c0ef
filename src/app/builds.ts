/**
 * How far the game is kept on this device: not at all (not yet, or the browser cannot), on its way, whole, not for want of
 * room, or not yet because something could not be fetched.
 */
export type OfflineState = 'none' | 'fetching' | 'ready' | 'full' | 'broken';

/** What is known of the builds kept on this device. */
export interface BuildNews {
  readonly offline: OfflineState;
  /** A newer build lies ready. */
  readonly fresh: boolean;
  /** It was asked for, and a talk that is open in another window holds it. */
  readonly held: boolean;
}

/** Keeps the game on this device, build by build. */
export interface Builds {
  /** Starts that, and tells of every change. */
  readonly begin: (told: (news: BuildNews) => void) => void;
  /** Says whether a talk is open in this window: no build changes meanwhile, in any window. */
  readonly hold: (isOpen: boolean) => void;
  /** Takes the newer build and loads the page anew, unless a talk is open in another window. */
  readonly take: () => void;
}
