import type { Summary } from '../scoring/summary';
import { isoTime } from './time';

/** A pause of so many milliseconds between one attempt's end and the next one's start begins a new session. */
export const SESSION_PAUSE = 30 * 60_000;

/** An attempt with its place among a person's others. */
export interface Placed {
  readonly summary: Summary;
  /** The session's name: when its first attempt began, ISO 8601 in UTC. */
  readonly session: string;
  /** Counts from 1 within its story; null for a road not taken, which is never counted. */
  readonly attempt: number | null;
}

/** All attempts of a person by when they began, each with its session and its number. */
export function placed(past: readonly Summary[]): readonly Placed[] {
  const counts = new Map<string, number>();
  let session = '';
  let last: Summary | null = null;
  return past.toSorted(byStart).map((summary) => {
    const { started, branch, story } = summary;
    if (last === null || started - last.ended >= SESSION_PAUSE) session = isoTime(started);
    last = summary;
    if (branch !== null) return { summary, session, attempt: null };
    const attempt = (counts.get(story.id) ?? 0) + 1;
    counts.set(story.id, attempt);
    return { summary, session, attempt };
  });
}

const byStart = (one: Summary, other: Summary): number =>
  one.started - other.started || (one.attempt < other.attempt ? -1 : 1);
