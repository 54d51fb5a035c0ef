import type { Kept, Store, StoreFault } from '../app/store';
import { connection, type Database, type OnDatabase } from './database';
import { accept, add, keepCards, keepNote, look, read, wipe } from './databaseWork';
import { freshLog } from './freshLog';
import { pageHolding } from './holding';
import { pageSentinel } from './sentinel';
import { tried } from './tried';

/** The log in the browser's database, with its table of contents beside it. */
export function databaseStore(): Store {
  const database = connection();
  const { hold, release } = pageHolding();
  const keeping = (work: (opened: Database) => Promise<Kept>): Promise<Kept> => database(work, asItIs);
  return {
    hold,
    release,
    ...counting(database),
    heads: () => database((opened) => opened.getAll('heads'), none),
    read: (attempts) =>
      database(
        (opened) => read(opened, attempts),
        () => new Map(),
      ),
    cards: () => database((opened) => opened.getAll('cards'), none),
    keepCards: (cards) => keeping((opened) => keepCards(opened, cards)),
    note: (name) =>
      database(
        async (opened) => (await opened.get('notes', name))?.text ?? null,
        () => null,
      ),
    keepNote: (name, text) => keeping((opened) => keepNote(opened, name, text)),
    accept: () => keeping(accept),
    wipe: async () => {
      const wiped = await keeping(async (opened) => {
        await (await import('./roomsGone')).removeRooms();
        return wipe(opened);
      });
      if (wiped !== 'kept') return wiped;
      pageSentinel.clear();
      release();
      return wiped;
    },
  };
}

/** Opening and adding, which know how much there must be at least. */
function counting(database: OnDatabase): Pick<Store, 'open' | 'append'> {
  // Entries of which this window knows that they were kept at some time, taken away since or not; never more than there were.
  let kept = 0;
  let isAsked = false;
  let renewed: Promise<unknown> | null = null;
  const know = (entries: number): void => {
    kept = entries;
    pageSentinel.raise(entries);
  };
  return {
    open: async () => {
      const looked = await database(look, asItIs);
      if (typeof looked === 'string') return { kind: 'closed', why: looked };
      know(looked.kept);
      if (looked.kept > 0) renewed ??= database(freshLog, asItIs);
      return looked.found;
    },
    append: async (entries, over = []) => {
      // Nothing is written behind what a killed browser may have left half written.
      await (renewed ??= database(freshLog, asItIs));
      const added = await database((opened) => add(opened, entries, over), asItIs);
      if (typeof added === 'string') return added;
      know(kept + added);
      if (!isAsked) askToStay();
      isAsked = true;
      return 'kept';
    },
  };
}

const asItIs = (why: StoreFault): StoreFault => why;
const none = (): readonly never[] => [];

// The store of rooms comes with this one, so that no play fetches one file more for what they share.
export { connectionTo } from './database';
export { freshLog } from './freshLog';
export { restOf } from './logContents';
export { sentinelAt } from './sentinel';

/** Asks the browser not to clear this page's storage when room gets short; pages without a secure address cannot ask. */
export const askToStay = (): void => void tried(() => navigator.storage.persist().catch(() => undefined));
