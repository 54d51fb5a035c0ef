import { databaseStore } from '../../../src/adapters/databaseStore';
import { readChain } from '../../../src/core/journal/chain';
import type { Entry } from '../../../src/core/journal/entry';
import { asId, type AttemptId } from '../../../src/core/model/ids';
import { TURNS, type Message } from '../message';
import { entriesAfter } from './entries';

const tell = (message: Message): Promise<unknown> => fetch('/told', { method: 'POST', body: JSON.stringify(message) });

/** The control of the power cuts: the same page, but nothing asks for the disk. */
function relax(): void {
  const plain = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
    ?.value as IDBDatabase['transaction'];
  IDBDatabase.prototype.transaction = function relaxed(names, mode) {
    return plain.call(this, names, mode, { durability: 'relaxed' });
  };
}

const store = databaseStore();

/** One whole attempt, turn after turn, each told as kept only once it is. */
async function play(attempt: AttemptId): Promise<void> {
  let last: Entry | null = null;
  for (const turns of TURNS) {
    const entries = entriesAfter(last, attempt, turns, Date.now());
    const kept = await store.append(entries);
    if (kept !== 'kept') throw new Error(`not kept: ${kept}`);
    void tell({ type: 'kept', attempt, entries: entries.map(({ seq, hash }) => [seq, hash]) });
    last = entries.at(-1) as Entry;
  }
}

/** What was there, then turns for as long as the page lives. */
async function run(): Promise<void> {
  const found = await store.open();
  const heads = await store.heads();
  const log = await store.read();
  const chains = [...log].map(([attempt, raw]) => {
    const { entries, fault } = readChain(attempt, raw);
    return { attempt, hashes: entries.map(({ hash }) => hash), fault: fault?.kind ?? null };
  });
  await tell({ type: 'found', found, heads, chains });
  for (let plays = 0; ; plays += 1) await play(asId(`${Date.now().toString(36)}-${plays}`));
}

if (location.search === '?relaxed') relax();
run().catch((fault: unknown) => tell({ type: 'failed', why: String(fault) }));
