import { databaseStore } from '../../../src/adapters/databaseStore';
import { readChain } from '../../../src/core/journal/chain';
import type { Entry } from '../../../src/core/journal/entry';
import { asId } from '../../../src/core/model/ids';
import { entriesAfter } from './entries';
import type { Subject } from './subject';

/** The store of plays. */
export function plays(): Subject<Entry> {
  const store = databaseStore();
  return {
    found: async () => {
      const found = await store.open();
      const heads = (await store.heads()).map(({ attempt, ...head }) => ({ log: attempt, ...head }));
      return { found, heads, logs: await store.read() };
    },
    chain: (log, raw) => readChain(asId(log), raw),
    after: (last, log, count, at) => entriesAfter(last, asId(log), count, at),
    append: (entries) => store.append(entries),
  };
}
