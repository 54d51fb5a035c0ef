/** A build that is kept here beside the worker's own. */
export interface OtherBuild {
  readonly build: string;
  /** Those of `Standing.attempts` that run on it. */
  readonly entries: readonly string[];
}

/** What is known when a page is asked for. */
export interface Standing {
  /** The build the worker came with. */
  readonly own: string;
  readonly others: readonly OtherBuild[];
  /** The first scripts of the pages with an open talk, in every window; null where the browser cannot tell. */
  readonly attempts: readonly string[] | null;
  /** The newer build that lies whole and waits; null where none does. */
  readonly next: string | null;
}

/**
 * Which build gives a page. A talk that is open in any window holds its build for all of them, also when its page is loaded
 * anew; where nobody talks, the newest gives it.
 */
export function choosePage({ own, others, attempts, next }: Standing): string {
  if (attempts === null) return own;
  const held = others.find(({ entries }) => attempts.some((entry) => entries.includes(entry)));
  return held?.build ?? (attempts.length === 0 ? (next ?? own) : own);
}

/** What becomes of the builds kept here when one takes over. */
export interface Succession {
  /** The builds that stay, newest first. */
  readonly order: readonly string[];
  readonly remove: readonly string[];
}

/** How many builds are kept: the one in use, and the one before for pages that are still of it. */
const KEPT = 2;

/**
 * A build takes over. `order` is what the last change left, newest first, and `present` all that lies here, broken-off
 * beginnings too. Nothing is removed while another build is being fetched, nor where nobody knows which one was in use.
 */
export function succeed(
  own: string,
  order: readonly string[],
  present: readonly string[],
  fetching: boolean,
): Succession {
  const kept = [own, ...order.filter((build) => build !== own && present.includes(build))].slice(0, KEPT);
  const isKnown = kept.length === KEPT || order.includes(own);
  return { order: kept, remove: fetching || !isKnown ? [] : present.filter((build) => !kept.includes(build)) };
}
