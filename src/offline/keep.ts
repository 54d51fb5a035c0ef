import { addressIn } from './addresses';
import { verified } from './answers';
import type { KeptState } from './names';

/** As much of a browser's cache as is used here. */
export interface Shelf {
  readonly keys: () => Promise<readonly { readonly url: string }[]>;
  readonly match: (address: string) => Promise<Response | undefined>;
  readonly put: (address: string, answer: Response) => Promise<void>;
}

/** What keeping a build takes. */
export interface Keeping {
  readonly folder: string;
  /** The hash of each file that is to be kept, by its name. */
  readonly files: ReadonlyMap<string, string>;
  /** Opens the cache of the build; again for each look, since it may have been removed meanwhile. */
  readonly open: () => Promise<Shelf>;
  /** What is kept of other builds. */
  readonly others: readonly Pick<Shelf, 'match'>[];
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
}

/** So many files are on their way at once: the page's own files go before. */
const AT_ONCE = 2;

/** The names that are still missing. What lies there was looked at when it was put there. */
export async function missing({ folder, files, open }: Pick<Keeping, 'folder' | 'files' | 'open'>): Promise<string[]> {
  const there = new Set((await (await open()).keys()).map(({ url }) => url));
  return [...files.keys()].filter((name) => !there.has(folder + name));
}

/** Brings in all that is missing, each file only when it is what the list says. What has come stays for the next time. */
export async function keepAll(keeping: Keeping): Promise<KeptState> {
  let rest: string[] = [];
  try {
    const shelf = await keeping.open();
    rest = await missing(keeping);
    const work = async (): Promise<void> => {
      for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
        await shelf.put(keeping.folder + name, await bring(keeping, name));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return (await missing(keeping)).length === 0 ? 'ready' : 'broken';
  } catch (fault) {
    // Nobody goes on for a build that will not be whole now.
    rest.length = 0;
    return fault instanceof Error && fault.name === 'QuotaExceededError' ? 'full' : 'broken';
  }
}

async function bring({ folder, files, others, fetch }: Keeping, name: string): Promise<Response> {
  const hash = files.get(name) as string;
  for (const other of others) {
    const kept = await other.match(folder + name);
    const good = kept === undefined ? null : await verified(name, hash, kept);
    if (good !== null) return good;
  }
  for (const [address, cache] of waysTo(folder, name)) {
    const good = await fetch(address, { cache, priority: 'low' }).then(
      (answer) => verified(name, hash, answer),
      () => null,
    );
    if (good !== null) return good;
  }
  throw new Error(`could not be had as the build made it: ${name}`);
}

/** What the browser has kept of the page's own loading may do; where it is not right, the host is asked anew. Some hosts give a page only by its full name. */
const waysTo = (folder: string, name: string): readonly (readonly [address: string, cache: RequestCache])[] => {
  const address = addressIn(folder, name);
  const ways = [[address, 'default'] as const, [address, 'reload'] as const];
  return address === folder + name ? ways : [...ways, [folder + name, 'reload']];
};
