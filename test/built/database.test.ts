import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/journal/entry';
import type { AttemptId } from '../../src/core/model/ids';
import { buildPages, servePage, type Served } from '../faults/pages';
import type { StoreTools } from '../faults/page/tools';
import { openBrowser } from '../support/chromium';
import { ROOT } from '../support/files';
import { add, found, heads, readBack, storePage } from '../support/storePage';

declare const tools: StoreTools;

let browser: Browser;
let served: Served;
let context: BrowserContext;

beforeAll(async () => {
  const folder = await buildPages(ROOT, 'databaseTests');
  [browser, served] = await Promise.all([openBrowser(), servePage(folder)]);
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

beforeEach(async () => {
  context = await browser.newContext();
});

afterEach(async () => {
  await context.close();
});

const opened = (prepare?: () => void): Promise<Page> => storePage(context, served, prepare);

describe('the log', () => {
  it('keeps turns one after another and reads them back as a whole chain, attempt by attempt', async () => {
    const page = await opened();
    expect(await found(page)).toEqual({ kind: 'fresh' });
    expect(await add(page, 'one', 2)).toBe('kept');
    expect(await add(page, 'two', 1)).toBe('kept');
    expect(await add(page, 'one', 3, 2)).toBe('kept');
    expect(await readBack(page, 'one')).toEqual([5, null]);
    expect(await readBack(page, 'two')).toEqual([1, null]);
    expect((await heads(page)).map(({ attempt, entries }) => [attempt, entries])).toEqual([
      ['one', 5],
      ['two', 1],
    ]);
    const all = await page.evaluate(async () =>
      [...(await tools.store.read())].map(([name, log]) => [name, log.length]),
    );
    expect(all).toEqual([
      ['one', 5],
      ['two', 1],
    ]);
    const again = await opened();
    expect(await found(again)).toEqual({ kind: 'whole' });
  });

  it('reads attempts by name, each once, and nothing of one it does not know', async () => {
    const page = await opened();
    await add(page, 'one', 2);
    await add(page, 'two', 1);
    const log = await page.evaluate(async () => {
      const names = ['two', 'nobody', 'two'] as AttemptId[];
      return [...(await tools.store.read(names))].map(([name, entries]) => [name, entries.length]);
    });
    expect(log).toEqual([['two', 1]]);
  });

  it('writes entries that are never overwritten, and the table with them, strictly', async () => {
    const page = await opened();
    await found(page);
    const seen = await page.evaluate(async () => {
      const asked: string[] = [];
      const transaction = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
        ?.value as IDBDatabase['transaction'];
      IDBDatabase.prototype.transaction = function watchedBegin(names, mode, options) {
        const made = transaction.call(this, names, mode, options);
        if (mode === 'readwrite') {
          asked.push(`${[...made.objectStoreNames].join('+')} ${made.durability}`);
          made.addEventListener('complete', () => asked.push('complete'));
        }
        return made;
      };
      const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as IDBObjectStore['put'];
      IDBObjectStore.prototype.put = function watchedPut(...args) {
        asked.push(`put in ${this.name}`);
        return put.apply(this, args);
      };
      asked.push(await tools.store.append(tools.entriesAfter(null, 'one' as AttemptId, 1, 1)));
      return asked;
    });
    // What makes the browser begin a new file comes before the first entry, and is not part of it.
    expect(seen.slice(seen.indexOf('heads+log strict'))).toEqual([
      'heads+log strict',
      'put in heads',
      'complete',
      'kept',
    ]);
  });

  it('keeps all entries of one call or none, over several attempts', async () => {
    const page = await opened();
    const [both, gap] = await page.evaluate(async () => {
      const entries = (name: string, count: number) => tools.entriesAfter(null, name as AttemptId, count, 1);
      const kept = await tools.store.append([...entries('one', 1), ...entries('two', 2)]);
      const more = [entries('one', 2)[1] as Entry, entries('two', 4)[3] as Entry, ...entries('three', 1)];
      return [kept, await tools.store.append(more)];
    });
    expect([both, gap]).toEqual(['kept', 'elsewhere']);
    expect((await heads(page)).map(({ entries }) => entries)).toEqual([1, 2]);
    expect(await readBack(page, 'three')).toEqual([0, null]);
  });

  it('takes no entry that leaves a gap, begins in the middle or hangs on another', async () => {
    const page = await opened();
    expect(await add(page, 'one', 1, 1)).toBe('elsewhere');
    await add(page, 'one', 2);
    expect(await add(page, 'one', 1, 3)).toBe('elsewhere');
    expect(await add(page, 'one', 1, 2, 99)).toBe('elsewhere');
    expect(await readBack(page, 'one')).toEqual([2, null]);
  });

  it('counts what is there already as kept, and keeps what is new behind it', async () => {
    const page = await opened();
    await add(page, 'one', 3);
    expect(await add(page, 'one', 3)).toBe('kept');
    expect(await add(page, 'one', 2, 1)).toBe('kept');
    expect(await add(page, 'one', 4, 1)).toBe('kept');
    expect(await readBack(page, 'one')).toEqual([5, null]);
    expect(await page.evaluate(() => tools.store.append([]))).toBe('kept');
  });

  it('knows which attempts are over, until one goes on', async () => {
    const page = await opened();
    const over = await page.evaluate(async () => {
      const name = 'one' as AttemptId;
      const entries = tools.entriesAfter(null, name, 4, 1);
      const told: (boolean | undefined)[] = [];
      for (const [count, names] of [
        [2, []],
        [3, [name]],
        [3, []],
        [4, []],
      ] as const) {
        await tools.store.append(entries.slice(0, count), names);
        told.push((await tools.store.heads())[0]?.over);
      }
      return told;
    });
    expect(over).toEqual([false, true, true, false]);
  });
});

describe('beside the log', () => {
  it('keeps cards by attempt, which may be lost, and notes, which may not', async () => {
    const page = await opened();
    const told = await page.evaluate(async () => {
      const { store } = tools;
      const card = (text: string) => ({ attempt: 'one' as AttemptId, key: 'k', text });
      const kept = [await store.keepCards([card('a')]), await store.keepCards([card('b')])];
      kept.push(await store.keepNote('name', 'Blue Heron'));
      return [kept, await store.cards(), await store.note('name'), await store.note('nothing')];
    });
    expect(told).toEqual([['kept', 'kept', 'kept'], [{ attempt: 'one', key: 'k', text: 'b' }], 'Blue Heron', null]);
  });

  it('asks the browser once to let it stay, after the first kept turn', async () => {
    const page = await opened(() => {
      Object.assign(globalThis, { asked: 0 });
      StorageManager.prototype.persist = () => {
        Object.assign(globalThis, { asked: (globalThis as unknown as { asked: number }).asked + 1 });
        return Promise.reject(new Error('not now'));
      };
    });
    const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
    await found(page);
    expect(await asked()).toBe(0);
    await add(page, 'one', 1);
    await add(page, 'one', 1, 1);
    expect(await asked()).toBe(1);
  });
});

describe('two windows', () => {
  it('never write into each other: who comes second is told', async () => {
    const [first, second] = [await opened(), await opened()];
    await add(first, 'one', 2);
    expect(await add(second, 'one', 1, 2, 1)).toBe('kept');
    expect(await add(first, 'one', 2, 2, 50)).toBe('elsewhere');
    expect(await readBack(first, 'one')).toEqual([3, null]);
  });

  it('at the same moment keep one of two turns', async () => {
    const page = await opened();
    await add(page, 'one', 1);
    const kept = await page.evaluate(async () => {
      const turn = (at: number) => {
        const [first] = tools.entriesAfter(null, 'one' as AttemptId, 1, 1) as [Entry];
        return tools.entriesAfter(first, 'one' as AttemptId, 1, at);
      };
      return Promise.all([tools.store.append(turn(2)), tools.another().append(turn(3))]);
    });
    expect(kept).toEqual(['kept', 'elsewhere']);
    expect(await readBack(page, 'one')).toEqual([2, null]);
  });

  it('hold an attempt one at a time, until it is given back or the window is gone', async () => {
    const [first, second] = [await opened(), await opened()];
    const hold = (page: Page, name = 'one') => page.evaluate((held) => tools.store.hold(held as AttemptId), name);
    expect([await hold(first), await hold(first), await hold(second)]).toEqual([true, true, false]);
    expect(await hold(second, 'two')).toBe(true);
    await first.evaluate(() => tools.store.release());
    expect([await hold(second), await hold(first), await hold(first, 'two')]).toEqual([true, false, true]);
    await second.close();
    await expect.poll(() => hold(first)).toBe(true);
    const third = await opened();
    await first.evaluate(() => tools.store.wipe());
    await expect.poll(() => hold(third)).toBe(true);
  });

  it('without locks, as on a page without a secure address, may both write', async () => {
    const page = await opened(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
    expect(await page.evaluate(() => tools.store.hold('one' as AttemptId))).toBe(true);
  });
});
