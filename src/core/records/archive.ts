import type { AttemptId } from '../model/ids';
import { isoTime } from './time';

/** The name of the file format that holds everything. */
export const ARCHIVE_FORMAT = 'turnaround-archive';

/** The version of the file format; older ones are brought up to it, newer ones are refused by name. */
export const ARCHIVE_VERSION = 1;

/** How large an archive may be, in bytes: room for more than 20,000 attempts of ten turns. */
export const LARGEST_ARCHIVE = 64 * 1024 * 1024;

/** How long a goal of one's own may be, in characters. */
export const LONGEST_GOAL = 400;

/** The log of one attempt, as it goes into a file. */
export interface Log {
  /** As they lie there, faults and all: what cannot be read today may be read one day. */
  readonly entries: readonly unknown[];
  /** Nothing more can follow. */
  readonly over: boolean;
}

/** All that is kept for a person, to be written into one file. */
export interface Belongings {
  readonly participant: string;
  /** When it is written, in milliseconds since 1970. */
  readonly at: number;
  /** The person's own goal; empty where there is none. */
  readonly goal: string;
  readonly attempts: ReadonlyMap<AttemptId, Log>;
}

/**
 * Everything as one JSON file. Each entry of the log has a line of its own, so that a file that was cut off or damaged
 * still gives back what is whole in it.
 */
export function archiveText({ participant, at, goal, attempts }: Belongings): string {
  const head = { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, participant, exported: isoTime(at), goal };
  const logs = [...attempts].map(([attempt, { entries, over }]) => {
    const lines = entries.map((entry) => JSON.stringify(entry) ?? 'null').join(',\n');
    return `{"attempt":${JSON.stringify(attempt)},"over":${over},"entries":[\n${lines}\n]}`;
  });
  return `${JSON.stringify(head).slice(0, -1)},"attempts":[\n${logs.join(',\n')}\n]}\n`;
}
