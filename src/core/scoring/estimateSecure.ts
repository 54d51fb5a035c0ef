import type { Band } from './estimate';

/**
 * What a skill must show before it is called secure (scoring.md, "Progress"). Of the answers only the fresh ones count. The
 * whole band must lie above `line`: with the narrowest band its middle is then at 78, a little above level 3 of 4 in a medium
 * story, the first level whose anchors ask for something true of this one person.
 */
export const SECURE = { line: 65, probes: 12, stories: 3, industries: 2, days: 2, freshDays: 60 } as const;

/** What a skill was shown in: answers, stories, industries and calendar days, none older than 60 days. */
export interface Evidence {
  readonly probes: number;
  readonly stories: number;
  readonly industries: number;
  readonly days: number;
}

/** Something that is missing before a skill is secure, and how much of it; `band` has no amount. */
export interface Missing {
  readonly what: keyof Evidence | 'band';
  readonly more: number;
}

const AMOUNTS = ['probes', 'stories', 'industries', 'days'] as const;

/** What is missing before a skill is secure; empty where it is. */
export function missingForSecure(band: Band | null, evidence: Evidence): readonly Missing[] {
  const short = AMOUNTS.flatMap((what): readonly Missing[] => {
    const more = SECURE[what] - evidence[what];
    return more > 0 ? [{ what, more }] : [];
  });
  return band !== null && band.low > SECURE.line ? short : [...short, { what: 'band', more: 0 }];
}

/** Whether something that happened on a day is fresh on another: at most 60 days lie between. */
export const isFresh = (day: number, today: number): boolean => today - day <= SECURE.freshDays;
