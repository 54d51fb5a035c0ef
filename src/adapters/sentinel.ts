import { tried } from './tried';

/** A number outside the database: how many entries are known to have been kept, at least. */
export interface Sentinel {
  readonly known: () => number;
  /** Never lowers it: another window may know of more. */
  readonly raise: (kept: number) => void;
  readonly clear: () => void;
}

const KEY = 'turnaround-kept';

/**
 * Kept in the page's storage, which reaches the disk late: it may say too little after a crash, never too much. Where
 * there is no such storage, nothing is known.
 */
export const pageSentinel: Sentinel = {
  known: () => tried(() => countIn(localStorage.getItem(KEY))) ?? 0,
  raise: (kept) => {
    if (kept > pageSentinel.known()) tried(() => localStorage.setItem(KEY, String(kept)));
  },
  clear: () => void tried(() => localStorage.removeItem(KEY)),
};

const countIn = (text: string | null): number => (text !== null && /^\d{1,12}$/.test(text) ? Number(text) : 0);
