import { databaseStore } from '../../../src/adapters/databaseStore';
import { readChain } from '../../../src/core/journal/chain';
import { entriesAfter } from './entries';
import type { StoreTools } from './tools';

const tools: StoreTools = {
  store: databaseStore(),
  another: databaseStore,
  entriesAfter,
  readBack: async (store, attempt) => {
    const log = await store.read([attempt]);
    const { entries, fault } = readChain(attempt, log.get(attempt) ?? []);
    return [entries.length, fault?.kind ?? null];
  },
};

Object.assign(globalThis, { tools });
