/** The worker's file, in the game's own folder: a worker looks after the folder it lies in. */
export const WORKER_FILE = 'offline.js';

/** Follows the worker's address where the browser cannot play the better kind of sound files; none needs both kinds. */
export const NO_OGG = '?mp3';
export type SoundKind = 'ogg' | 'mp3';

/** Everything one build is made of, as its worker carries it: short hashes of the content, by names from the game's folder. */
export interface BuildList {
  readonly build: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What a page asks a worker. `entry` names the first script of the page, by which builds are told apart. */
export interface Question {
  readonly entry: string;
}

/** Whether the game is kept here: whole, not for want of room, or not because something could not be fetched. */
export type KeptState = 'ready' | 'full' | 'broken';

export interface StateAnswer {
  readonly kept: KeptState;
  /** Whether the page asking is of the worker's own build. */
  readonly same: boolean;
}

/** What a worker tells all windows when it could not keep its build. */
export interface Failed {
  readonly failed: Exclude<KeptState, 'ready'>;
}

/** What is ours alone: other games, and other copies of this one, may live at the same host. */
export const prefixOf = (folder: string): string => `turnaround:${folder}:`;

/** The cache that holds one build. */
export const cacheName = (folder: string, build: string): string => `${prefixOf(folder)}build:${build}`;

/** The lock every window holds that has a talk open, in whatever build its page is of. */
export const attemptLock = (folder: string, entry: string): string => `${prefixOf(folder)}attempt:${entry}`;
