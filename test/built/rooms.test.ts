import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { RoomId } from '../../src/core/model/ids';
import type { RoomEntry } from '../../src/core/room/log';
import type { RoomTools } from '../faults/page/roomTools';
import { roomPages } from '../support/plainPages';

declare const tools: RoomTools;

const opened = roomPages('roomTests');

/** Keeps entries of a room from one place to another; another time makes it another log. */
const add = (page: Page, from: number, to: number, at = 1) =>
  page.evaluate(([first, last, when]) => tools.store.append(tools.logOf('one', last, when).slice(first)), [
    from,
    to,
    at,
  ] as const);
const readBack = (page: Page) => page.evaluate(() => tools.readBack('one'));
const heads = (page: Page) => page.evaluate(() => tools.store.heads());

describe('the store of rooms', () => {
  it('keeps entries one after another and reads them back as a whole chain, in every window', async () => {
    const page = await opened();
    expect([await heads(page), await readBack(page)]).toEqual([[], [0, null]]);
    expect([await add(page, 0, 1), await add(page, 1, 4)]).toEqual(['kept', 'kept']);
    const other = await opened();
    expect(await readBack(other)).toEqual([4, null]);
    expect(await heads(other)).toEqual([
      { room: 'one', plan: 'twenty-minutes', entries: 4, began: 1, at: 1, over: false },
    ]);
  });

  it('counts what is there already as kept, and takes nothing that leaves a gap or hangs on another', async () => {
    const page = await opened();
    await add(page, 0, 3);
    expect([await add(page, 0, 3), await add(page, 1, 5), await add(page, 0, 0)]).toEqual(['kept', 'kept', 'kept']);
    expect([await add(page, 6, 7), await add(page, 5, 6, 2), await add(page, 0, 1, 2)]).toEqual([
      'elsewhere',
      'elsewhere',
      'elsewhere',
    ]);
    expect(await readBack(page)).toEqual([5, null]);
  });

  it('keeps one of two logs that go on at the same moment', async () => {
    const page = await opened();
    await add(page, 0, 1);
    const kept = await page.evaluate(() => {
      const [first] = tools.logOf('one', 1) as [RoomEntry];
      return Promise.all([
        tools.store.append([tools.after(first, 2)]),
        tools.another().append([tools.after(first, 3)]),
      ]);
    });
    expect(kept).toEqual(['kept', 'elsewhere']);
    expect(await readBack(page)).toEqual([2, null]);
  });

  it('knows which rooms are over, until one is gone on with', async () => {
    const page = await opened();
    const over = await page.evaluate(async () => {
      const told: (boolean | undefined)[] = [];
      const log = tools.logOf('one', 3, 1, true);
      await tools.store.append(log.slice(0, 2));
      told.push((await tools.store.heads())[0]?.over);
      await tools.store.append(log);
      told.push((await tools.store.heads())[0]?.over);
      return told;
    });
    expect(over).toEqual([false, true]);
  });

  it('writes strictly', async () => {
    const page = await opened();
    await add(page, 0, 1);
    const seen = await page.evaluate(async () => {
      const asked: string[] = [];
      const plain = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
        ?.value as IDBDatabase['transaction'];
      IDBDatabase.prototype.transaction = function watched(names, mode, options) {
        const made = plain.call(this, names, mode, options);
        asked.push(`${[...made.objectStoreNames].join('+')} ${made.durability}`);
        made.addEventListener('complete', () => asked.push('complete'));
        return made;
      };
      asked.push(await tools.store.append(tools.logOf('one', 2)));
      return asked;
    });
    expect(seen).toEqual(['entries+heads strict', 'complete', 'kept']);
  });

  it('cuts a damaged log at its last whole entry, and removes a room', async () => {
    const page = await opened();
    await add(page, 0, 5);
    const mended = await page.evaluate(async () => {
      const room = 'one' as RoomId;
      const kept = [await tools.store.mend(room, tools.logOf('one', 2))];
      return [...kept, await tools.store.append(tools.logOf('one', 3))];
    });
    expect([mended, await readBack(page)]).toEqual([
      ['kept', 'kept'],
      [3, null],
    ]);
    expect((await heads(page))[0]?.entries).toBe(3);
    await page.evaluate(() => tools.store.remove('one' as RoomId));
    expect([await heads(page), await readBack(page)]).toEqual([[], [0, null]]);
  });

  it('is emptied with everything else that is kept, whatever window has it open', async () => {
    const [page, other] = [await opened(), await opened()];
    await add(page, 0, 2);
    await other.evaluate(() => tools.look.keep('{"size":"large"}'));
    expect(await readBack(other)).toEqual([2, null]);
    expect(await other.evaluate(() => tools.plays.wipe())).toBe('kept');
    expect([await heads(page), await page.evaluate(() => tools.look.read())]).toEqual([[], null]);
    expect([await add(page, 2, 3), await add(page, 0, 3)]).toEqual(['elsewhere', 'kept']);
    expect(await readBack(other)).toEqual([3, null]);
  });

  it('is nowhere in a browser without a database', async () => {
    const page = await opened(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    expect([await add(page, 0, 1), await heads(page), await readBack(page)]).toEqual(['missing', [], [0, null]]);
  });
});

describe('the line', () => {
  it('carries what is said to the other windows of the same room, and nobody else', async () => {
    const [first, second] = [await opened(), await opened()];
    for (const page of [first, second])
      await page.evaluate(() => {
        const { heard, line } = tools;
        const [one, two] = [line?.('one' as RoomId), line?.('two' as RoomId)];
        one?.hear((notice) => void heard.push(notice));
        Object.assign(globalThis, { one, two });
      });
    await first.evaluate(() => {
      const lines = globalThis as unknown as Record<'one' | 'two', { say: (notice: unknown) => void }>;
      lines.two.say('to another room');
      lines.one.say({ do: () => undefined });
      lines.one.say({ hello: 1 });
    });
    await expect.poll(() => second.evaluate(() => tools.heard)).toEqual([{ hello: 1 }]);
    expect(await first.evaluate(() => tools.heard)).toEqual([]);
  });
});

const asItIs = (): void => undefined;
const withoutLocks = (): void => void Reflect.deleteProperty(Navigator.prototype, 'locks');

describe.each([
  ['by the locks of the browser', asItIs],
  ['by word of mouth, on a page without locks', withoutLocks],
] as const)('a token %s', (_, prepare) => {
  const told =
    (page: Page): (() => Promise<readonly string[]>) =>
    () =>
      page.evaluate(() => tools.happened);
  const happened = (page: Page) => expect.poll(told(page), { timeout: 15_000 });
  const want = (page: Page, how: 'wait' | 'take') => page.evaluate((wanted) => tools.want(wanted, 'lead'), how);

  it('is had by one window at a time, until it is given back or the window is gone', async () => {
    const [first, second, third] = [await opened(prepare), await opened(prepare), await opened(prepare)];
    await want(first, 'wait');
    await happened(first).toEqual(['gained lead']);
    await want(second, 'wait');
    // By the time a token asked for later is here, this one would be too.
    await first.evaluate(() => tools.want('wait', 'other'));
    await happened(first).toEqual(['gained lead', 'gained other']);
    expect(await second.evaluate(() => tools.happened)).toEqual([]);
    await first.evaluate(() => tools.giveBack('lead'));
    await happened(second).toEqual(['gained lead']);
    await want(third, 'wait');
    await second.close();
    await happened(third).toEqual(['gained lead']);
    expect(await first.evaluate(() => tools.happened)).toEqual(['gained lead', 'gained other']);
  });

  it('is taken from whoever has it, who is told', async () => {
    const [first, second] = [await opened(prepare), await opened(prepare)];
    await want(first, 'wait');
    await happened(first).toEqual(['gained lead']);
    await want(second, 'take');
    await happened(second).toEqual(['gained lead']);
    await expect.poll(told(first), { timeout: 15_000 }).toEqual(['gained lead', 'lost lead']);
  });
});

describe('the address', () => {
  it('names the open room behind the hash', async () => {
    const page = await opened();
    const told = await page.evaluate(() => {
      const { address } = tools;
      const before = [address.role(), address.room()];
      address.show('one-two' as RoomId);
      const there = [address.room(), location.hash];
      address.show(null);
      return [...before, ...there, address.room(), location.pathname];
    });
    expect(told).toEqual(['wall', null, 'one-two', '#one-two', null, '/rooms.html']);
  });
});
