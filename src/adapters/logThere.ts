import { pageSentinel } from './sentinel';

/** The name of the browser's database for everything that is kept. */
const LOG = 'turnaround';

/**
 * Whether anything was ever kept here: nobody else fetches what it takes to look. Where the browser cannot say, or has no
 * database at all, a look is worth it.
 */
export async function hasLog(): Promise<boolean> {
  if (pageSentinel.known() > 0) return true;
  try {
    return (await indexedDB.databases()).some(({ name }) => name === LOG);
  } catch {
    return true;
  }
}
