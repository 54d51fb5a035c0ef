import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '../../src/core/journal/entry';
import type { AttemptId } from '../../src/core/model/ids';
import { buildPages, servePage } from '../faults/pages';
import type { StoreTools } from '../faults/page/tools';
import { openProfile } from '../support/profile';
import { median } from './measure';
import { print } from './print';

declare const tools: StoreTools;

const WARM = 20;
const TIMES = 300;

/** Milliseconds of saves and of bare puts, taken turn by turn. */
interface Spent {
  readonly saves: readonly number[];
  readonly puts: readonly number[];
}

/** Runs in the page: one turn kept by the store, and the same record put by a plain transaction, each after the other. */
async function spent(times: number): Promise<Spent> {
  const bare = await new Promise<IDBDatabase>((resolve, fail) => {
    const asked = indexedDB.open('bare', 1);
    asked.addEventListener('upgradeneeded', () =>
      asked.result.createObjectStore('log', { keyPath: ['attempt', 'seq'] }),
    );
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => fail(new Error('no database')));
  });
  const put = (entry: Entry): Promise<void> =>
    new Promise((resolve, fail) => {
      const transaction = bare.transaction('log', 'readwrite', { durability: 'strict' });
      transaction.objectStore('log').put(entry);
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => fail(new Error('not kept')));
    });
  const saves: number[] = [];
  const puts: number[] = [];
  const save = async (entry: Entry): Promise<void> => {
    const start = performance.now();
    if ((await tools.store.append([entry])) !== 'kept') throw new Error('not kept');
    saves.push(performance.now() - start);
  };
  const plain = async (entry: Entry): Promise<void> => {
    const start = performance.now();
    await put(entry);
    puts.push(performance.now() - start);
  };
  await tools.store.open();
  let last: Entry | null = null;
  for (let turn = 0; turn < times; turn += 1) {
    const [entry] = tools.entriesAfter(last, 'one' as AttemptId, 1, turn) as readonly [Entry];
    // Who goes first changes, so that neither pays for what the other left.
    for (const one of turn % 2 === 0 ? [save, plain] : [plain, save]) await one(entry);
    last = entry;
  }
  return { saves, puts };
}

/** One turn kept against a bare strict put of the same record in the same browser; the promise is 3 times. */
export async function benchSave(root: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'turnaround-saves-'));
  const browser = await openProfile(profile);
  const served = await servePage(await buildPages(root, 'saves'));
  const page = await browser.newPage();
  await page.goto(served.url);
  await page.waitForFunction(() => 'tools' in globalThis);
  const { saves, puts } = await page.evaluate(spent, WARM + TIMES);
  const [mine, bare] = [median(saves.slice(WARM)), median(puts.slice(WARM))];
  print(
    `save: ${mine.toFixed(2)} ms a turn, bare strict put ${bare.toFixed(2)} ms, ratio ${(mine / bare).toFixed(2)} (at most 3; medians of ${TIMES}, turn by turn)`,
  );
  served.close();
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
