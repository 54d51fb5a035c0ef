import { tried } from './tried';

/** A number outside the database: how many of something are known to have been kept, at least. */
export interface Sentinel {
  readonly known: () => number;
  /** Never lowers it: another window may know of more. */
  readonly raise: (kept: number) => void;
  readonly clear: () => void;
}

/**
 * Kept in the page's storage, which reaches the disk late: it may say too little after a crash, never too much. Where
 * there is no such storage, nothing is known.
 */
export function sentinelAt(key: string): Sentinel {
  const known = (): number => tried(() => countIn(localStorage.getItem(key))) ?? 0;
  return {
    known,
    raise: (kept) => {
      if (kept > known()) tried(() => localStorage.setItem(key, String(kept)));
    },
    clear: () => void tried(() => localStorage.removeItem(key)),
  };
}

/** How many entries of plays were kept. */
export const pageSentinel = sentinelAt('turnaround-kept');

const countIn = (text: string | null): number => (text !== null && /^\d{1,12}$/.test(text) ? Number(text) : 0);
