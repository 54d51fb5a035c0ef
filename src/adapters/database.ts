import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Card, Head, StoreFault } from '../app/store';
import type { Entry } from '../core/journal/entry';
import type { AttemptId } from '../core/model/ids';

/** How everything lies in the browser's database. A change of this is a new version with a step of its own in `upgrade`. */
export interface Shelves extends DBSchema {
  readonly log: { readonly key: [AttemptId, number]; readonly value: Entry };
  readonly heads: { readonly key: AttemptId; readonly value: Head };
  readonly cards: { readonly key: AttemptId; readonly value: Card };
  readonly notes: { readonly key: string; readonly value: { readonly name: string; readonly text: string } };
}

export type Database = IDBPDatabase<Shelves>;

/** Does some work on a database; where that cannot be done, `otherwise` says what to answer. */
export type OnDatabase<Schema extends DBSchema = Shelves> = <Value, Otherwise>(
  work: (database: IDBPDatabase<Schema>) => Promise<Value>,
  otherwise: (why: StoreFault) => Otherwise,
  isAgain?: boolean,
) => Promise<Value | Otherwise>;

/** The database of everything that is kept of plays. */
export const connection = (): OnDatabase =>
  connectionTo<Shelves>('turnaround', 1, (fresh, from) => {
    if (from < 1) {
      fresh.createObjectStore('log', { keyPath: ['attempt', 'seq'] });
      fresh.createObjectStore('heads', { keyPath: 'attempt' });
      fresh.createObjectStore('cards', { keyPath: 'attempt' });
      fresh.createObjectStore('notes', { keyPath: 'name' });
    }
  });

/** A connection that is made when it is first needed, and once more where it has died. */
export function connectionTo<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: (fresh: IDBPDatabase<Schema>, from: number) => void,
): OnDatabase<Schema> {
  type Opened = IDBPDatabase<Schema>;
  let opened: Promise<Opened> | null = null;
  const connect = (): Promise<Opened> => {
    opened ??= openDB<Schema>(name, version, {
      upgrade,
      // Another page with a newer version of the game wants to change the database: let it.
      blocking: (_version, _blocked, event) => {
        (event.target as IDBDatabase).close();
        opened = null;
      },
      terminated: () => (opened = null),
    });
    return opened;
  };
  const drop = async (dead: Promise<Opened> | null): Promise<void> => {
    if (opened === dead) opened = null;
    (await dead?.catch(() => null))?.close();
  };
  const attempt: OnDatabase<Schema> = async (work, otherwise, isAgain = false) => {
    let used: Promise<Opened> | null = null;
    try {
      if (!globalThis.indexedDB) return otherwise('missing');
      used = connect();
      return await work(await used);
    } catch (fault) {
      const why = FAULTS[nameOf(fault)] ?? 'refused';
      if (why !== 'refused') return otherwise(why);
      await drop(used);
      return isAgain ? otherwise(why) : attempt(work, otherwise, true);
    }
  };
  return attempt;
}

const FAULTS: Readonly<Record<string, StoreFault>> = { QuotaExceededError: 'full', ConstraintError: 'elsewhere' };
const nameOf = (fault: unknown): string => (fault instanceof Error || fault instanceof DOMException ? fault.name : '');
