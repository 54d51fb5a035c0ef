import type { Entry } from '../journal/entry';
import type { AttemptId } from '../model/ids';
import type { Archived } from './archiveRead';

/** What lies here of an attempt. */
export interface Here {
  /** Its good beginning. */
  readonly entries: readonly Entry[];
  /** More lies behind that beginning and cannot be read. */
  readonly broken: boolean;
}

/** What taking in attempts would do to what is here. Nothing that is here is ever changed. */
export interface Intake {
  /** Not here yet. */
  readonly added: readonly Archived[];
  /** Here already, whole. */
  readonly same: readonly Archived[];
  /** Here up to a point: only the rest is taken. */
  readonly continued: readonly { readonly chain: Archived; readonly rest: readonly Entry[] }[];
  /** Here with another course, or damaged here: ours stays. */
  readonly conflicts: readonly Archived[];
}

/** Lays the attempts of a file beside those that are here. */
export function intakeOf(attempts: readonly Archived[], here: ReadonlyMap<AttemptId, Here>): Intake {
  const [added, same, conflicts]: [Archived[], Archived[], Archived[]] = [[], [], []];
  const continued: Intake['continued'][number][] = [];
  for (const chain of attempts) {
    const ours = here.get(chain.attempt);
    const rest = ours === undefined ? null : restOf(chain.entries, ours);
    if (ours === undefined) added.push(chain);
    else if (rest === null) conflicts.push(chain);
    else if (rest.length === 0) same.push(chain);
    else continued.push({ chain, rest });
  }
  return { added, same, continued, conflicts };
}

/** What theirs has after ours; null where the two part. Each hash stands for all before it. */
function restOf(theirs: readonly Entry[], { entries: ours, broken }: Here): readonly Entry[] | null {
  const both = Math.min(theirs.length, ours.length);
  if (both > 0 && theirs[both - 1]?.hash !== ours[both - 1]?.hash) return null;
  const rest = theirs.slice(both);
  return rest.length > 0 && broken ? null : rest;
}

/** What would be kept, attempt by attempt. */
export const toKeep = ({ added, continued }: Intake): readonly Archived[] => [
  ...added,
  ...continued.map(({ chain, rest }) => ({ ...chain, entries: rest })),
];

/** What would be here once that is taken in, for the next file to be laid beside. */
export function hereAfter(here: ReadonlyMap<AttemptId, Here>, intake: Intake): ReadonlyMap<AttemptId, Here> {
  const next = new Map(here);
  for (const { attempt, entries } of [...intake.added, ...intake.continued.map(({ chain }) => chain)]) {
    next.set(attempt, { entries, broken: false });
  }
  return next;
}
