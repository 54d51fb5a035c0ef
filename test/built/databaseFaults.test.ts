import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AttemptId } from '../../src/core/model/ids';
import { buildPages, servePage, type Served } from '../faults/pages';
import type { StoreTools } from '../faults/page/tools';
import { openBrowser } from '../support/chromium';
import { ROOT } from '../support/files';
import { accept, add, found, heads, readBack, storePage, wipe } from '../support/storePage';

declare const tools: StoreTools;

const KNOWN = 'turnaround-kept';

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

/** What every part of the port answers. */
const everything = (page: Page) =>
  page.evaluate(async () => {
    const { store } = tools;
    const name = 'one' as AttemptId;
    return {
      open: await store.open(),
      append: await store.append(tools.entriesAfter(null, name, 1, 1)),
      heads: await store.heads(),
      read: [...(await store.read())],
      cards: await store.cards(),
      keepCards: await store.keepCards([{ attempt: name, key: 'k', text: 't' }]),
      note: await store.note('name'),
      keepNote: await store.keepNote('name', 'Heron'),
      hold: await store.hold(name),
      accept: await store.accept(),
      wipe: await store.wipe(),
    };
  });

/** The answers where nothing can be kept. */
const nothingBecause = (why: string) => ({
  open: { kind: 'closed', why },
  append: why,
  heads: [],
  read: [],
  cards: [],
  keepCards: why,
  note: null,
  keepNote: why,
  hold: true,
  accept: why,
  wipe: why,
});

describe('a browser that keeps nothing', () => {
  it('is told from one that refuses, and nothing is ever thrown', async () => {
    const missing = await opened(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    expect(await everything(missing)).toEqual(nothingBecause('missing'));
    await missing.close();
    const guarded = await opened(() =>
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('not for you', 'SecurityError');
        },
      }),
    );
    expect(await everything(guarded)).toEqual(nothingBecause('refused'));
    await guarded.close();
    const refused = await opened(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not now', 'UnknownError');
      };
    });
    expect(await everything(refused)).toEqual(nothingBecause('refused'));
  });

  it('keeps turns also where the page has no other storage', async () => {
    const page = await opened(() =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    );
    expect(await found(page)).toEqual({ kind: 'fresh' });
    expect(await add(page, 'one', 2)).toBe('kept');
    expect(await found(page)).toEqual({ kind: 'whole' });
  });

  it('that is full says so, keeps what it had, and takes the same turns once there is room', async () => {
    const page = await opened();
    const devtools = await context.newCDPSession(page);
    const origin = new URL(served.url).origin;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
    expect(await add(page, 'one', 2)).toBe('kept');
    // The browser guesses at what is left: it may let a few more in.
    let had = 2;
    let kept = await add(page, 'one', 100, had);
    for (; kept === 'kept' && had < 5_000; kept = await add(page, 'one', 100, had)) had += 100;
    expect(kept).toBe('full');
    expect(await readBack(page, 'one')).toEqual([had, null]);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await add(page, 'one', 100, had)).toBe('kept');
    expect(await readBack(page, 'one')).toEqual([had + 100, null]);
    expect(await found(page)).toEqual({ kind: 'whole' });
  });
});

describe('a connection', () => {
  it('that died is made anew, and the turn is kept all the same', async () => {
    const page = await opened();
    await add(page, 'one', 1);
    await page.evaluate(() => {
      const transaction = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
        ?.value as IDBDatabase['transaction'];
      let isFirst = true;
      IDBDatabase.prototype.transaction = function dying(...args) {
        if (isFirst) this.close();
        isFirst = false;
        return transaction.apply(this, args);
      };
    });
    expect(await add(page, 'one', 1, 1)).toBe('kept');
    expect(await readBack(page, 'one')).toEqual([2, null]);
  });

  it('that always dies is given up after the second try', async () => {
    const page = await opened();
    await add(page, 'one', 1);
    const [kept, tries] = await page.evaluate(async () => {
      let count = 0;
      IDBDatabase.prototype.transaction = () => {
        count += 1;
        throw new DOMException('closing', 'InvalidStateError');
      };
      return [await tools.store.append(tools.entriesAfter(null, 'two' as AttemptId, 1, 1)), count];
    });
    expect([kept, tries]).toEqual(['refused', 2]);
  });

  it('does not stand in the way of a newer version of the game', async () => {
    const [page, newer] = [await opened(), await opened()];
    await add(page, 'one', 1);
    const version = await newer.evaluate(
      () =>
        new Promise<number>((resolve, fail) => {
          const asked = indexedDB.open('turnaround', 2);
          asked.addEventListener('success', () => resolve(asked.result.version));
          asked.addEventListener('blocked', () => fail(new Error('blocked')));
        }),
    );
    expect(version).toBe(2);
    expect(await add(page, 'one', 1, 1)).toBe('refused');
  });
});

/** Removes the database as another page could, without the store's doing. */
const emptied = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve, fail) => {
        const asked = indexedDB.deleteDatabase('turnaround');
        asked.addEventListener('success', () => resolve(null));
        asked.addEventListener('blocked', () => fail(new Error('blocked')));
      }),
  );

/** Takes away what fits, without the store's doing. */
const taken = (page: Page, store: string, key: string | [string, number]) =>
  page.evaluate(
    ([name, at]) =>
      new Promise((resolve) => {
        const asked = indexedDB.open('turnaround');
        asked.addEventListener('success', () => {
          const transaction = asked.result.transaction(name, 'readwrite');
          transaction.objectStore(name).delete(at);
          transaction.addEventListener('complete', () => {
            asked.result.close();
            resolve(null);
          });
        });
      }),
    [store, key] as const,
  );

describe('a loss', () => {
  it('of the whole database is told, by how much, and stays told until it is accepted', async () => {
    const page = await opened();
    await add(page, 'one', 4);
    await emptied(page);
    expect(await add(page, 'one', 1, 4)).toBe('elsewhere');
    expect(await found(page)).toEqual({ kind: 'lost', had: 4, has: 0 });
    expect(await add(page, 'two', 1)).toBe('kept');
    const later = await opened();
    expect(await found(later)).toEqual({ kind: 'lost', had: 5, has: 1 });
    expect(await accept(later)).toBe('kept');
    expect(await found(later)).toEqual({ kind: 'whole' });
    expect(await add(later, 'two', 2, 1)).toBe('kept');
    expect(await found(await opened())).toEqual({ kind: 'whole' });
  });

  it('of a few entries, or of lines of the table, is told; accepting keeps each longest good beginning', async () => {
    const page = await opened();
    await add(page, 'one', 3);
    await add(page, 'two', 4);
    await taken(page, 'log', ['two', 2]);
    expect(await found(page)).toEqual({ kind: 'lost', had: 7, has: 6 });
    await taken(page, 'heads', 'one');
    expect(await found(page)).toEqual({ kind: 'lost', had: 7, has: 4 });
    expect(await accept(page)).toBe('kept');
    expect(await found(page)).toEqual({ kind: 'whole' });
    expect((await heads(page)).map(({ attempt, entries }) => [attempt, entries])).toEqual([
      ['one', 3],
      ['two', 2],
    ]);
    expect(await readBack(page, 'two')).toEqual([2, null]);
    expect([await add(page, 'one', 1, 3), await add(page, 'two', 1, 2)]).toEqual(['kept', 'kept']);
    expect(await found(page)).toEqual({ kind: 'whole' });
  });

  it('is never told where the number beside the database came too late or says nonsense', async () => {
    const page = await opened();
    await add(page, 'one', 4);
    for (const told of ['1', '', 'many', '-7', '1e9']) {
      await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KNOWN, told] as const);
      expect(await found(page), told).toEqual({ kind: 'whole' });
    }
    expect(await page.evaluate((key) => localStorage.getItem(key), KNOWN)).toBe('4');
  });
});

describe('deleting everything', () => {
  it('leaves nothing but a number, and is no loss, also where the page storage comes back as it was', async () => {
    const page = await opened();
    await add(page, 'one', 4);
    await page.evaluate(() => tools.store.keepNote('name', 'Heron'));
    expect(await wipe(page)).toBe('kept');
    expect(await page.evaluate((key) => localStorage.getItem(key), KNOWN)).toBeNull();
    const left = await page.evaluate(async () => [
      await tools.store.heads(),
      [...(await tools.store.read())],
      await tools.store.cards(),
      await tools.store.note('name'),
    ]);
    expect(left).toEqual([[], [], [], null]);
    expect(await found(page)).toEqual({ kind: 'fresh' });
    await page.evaluate((key) => localStorage.setItem(key, '4'), KNOWN);
    expect(await found(page)).toEqual({ kind: 'fresh' });
    expect(await add(page, 'two', 1)).toBe('kept');
    expect(await found(await opened())).toEqual({ kind: 'whole' });
    await taken(page, 'log', ['two', 0]);
    expect(await found(page)).toEqual({ kind: 'lost', had: 1, has: 0 });
  });

  it('ends a loss', async () => {
    const page = await opened();
    await add(page, 'one', 4);
    await emptied(page);
    expect(await wipe(page)).toBe('kept');
    expect(await found(page)).toEqual({ kind: 'fresh' });
  });

  it('broken off leaves all or nothing, and never looks like a loss', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const page = await opened();
      await wipe(page);
      await add(page, 'one', 6);
      await page.evaluate(() => void tools.store.wipe());
      await page.close();
      const next = await opened();
      const { kind } = await found(next);
      expect(['whole', 'fresh']).toContain(kind);
      expect(await readBack(next, 'one')).toEqual([kind === 'whole' ? 6 : 0, null]);
      await next.close();
    }
  });
});
