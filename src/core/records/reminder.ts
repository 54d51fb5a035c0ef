/** When everything was last saved as a file, and how many attempts there were then. */
export interface Saved {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly attempts: number;
}

/** A file is offered after so many new attempts, or after so many days with a new one (trust.md, "Nothing lost"). */
export const REMIND = { attempts: 20, days: 30 } as const;

/** What is kept here now: how many attempts, and when the first of them was made (null where there is none). */
export interface KeptHere {
  readonly attempts: number;
  readonly since: number | null;
}

/**
 * Whether it is time to offer a file of everything: 20 attempts or 30 calendar days after the last one (or after the first
 * attempt). Never while everything is in the last file.
 */
export function isFileDue(kept: KeptHere, last: Saved | null, now: number, dayOf: (at: number) => number): boolean {
  const added = kept.attempts - (last?.attempts ?? 0);
  const from = last?.at ?? kept.since;
  if (from === null || added <= 0) return false;
  return added >= REMIND.attempts || dayOf(now) - dayOf(from) >= REMIND.days;
}

/** As it is noted beside the log. */
export const savedNote = ({ at, attempts }: Saved): string => `${at} ${attempts}`;

/** The note read again; null for anything else. */
export function readSaved(note: string | null): Saved | null {
  const [, at, attempts] = /^(\d{1,15}) (\d{1,9})$/.exec(note ?? '') ?? [];
  return at === undefined ? null : { at: Number(at), attempts: Number(attempts) };
}
