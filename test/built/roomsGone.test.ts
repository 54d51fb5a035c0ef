import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RoomId } from '../../src/core/model/ids';
import type { RoomTools } from '../faults/page/roomTools';
import { roomPages } from '../support/plainPages';

declare const tools: RoomTools;

const opened = roomPages('roomsGoneTests');
let page: Page;

beforeEach(async () => {
  page = await opened();
});

async function visit(): Promise<void> {
  await page.reload();
  await page.waitForFunction(() => 'tools' in globalThis);
}

const begin = (...rooms: readonly string[]) =>
  page.evaluate(async (names) => {
    for (const name of names) await tools.store.append(tools.logOf(name, 3));
  }, rooms);
const remove = (room: string) => page.evaluate((name) => tools.store.remove(name as RoomId), room);
const missing = () => page.evaluate(() => tools.store.missing());

/** What a browser does that cannot read its database: all of it is gone, and nothing is said. */
async function drop(): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('turnaround-rooms').onsuccess = resolve;
      }),
  );
  await visit();
}

describe('rooms that were kept here and are gone', () => {
  it('are none where nothing was lost, however much there is', async () => {
    expect(await missing()).toBe(0);
    await begin('one', 'two', 'one');
    expect(await missing()).toBe(0);
    await visit();
    expect(await missing()).toBe(0);
  });

  it('are counted when the browser has dropped them all, and not forgotten when new ones begin', async () => {
    await begin('one', 'two');
    await drop();
    expect([await page.evaluate(() => tools.store.heads()), await missing()]).toEqual([[], 2]);
    await begin('three');
    await visit();
    expect(await missing()).toBe(2);
    expect(await page.evaluate(() => tools.store.accept())).toBe('kept');
    await visit();
    expect(await missing()).toBe(0);
    await drop();
    expect(await missing()).toBe(1);
  });

  it('are not those that were removed, before a loss or after', async () => {
    await begin('one', 'two', 'three');
    await remove('two');
    expect(await missing()).toBe(0);
    // A room that is not there is not removed once more.
    await remove('two');
    await drop();
    expect(await missing()).toBe(2);
    await begin('four');
    await remove('four');
    expect(await missing()).toBe(2);
  });

  it('are not those whose log began anew after damage', async () => {
    await begin('one');
    await page.evaluate(() => tools.store.mend('one' as RoomId, []));
    expect(await missing()).toBe(0);
    await begin('one');
    await drop();
    expect(await missing()).toBe(1);
  });

  it('are none after all was deleted, in whatever window', async () => {
    await begin('one', 'two');
    expect(await page.evaluate(() => tools.plays.wipe())).toBe('kept');
    expect(await missing()).toBe(0);
    await begin('three');
    expect(await missing()).toBe(0);
  });

  it('are none by a storage of the page that says less, or comes back as it was before a room was removed', async () => {
    await begin('one', 'two');
    await remove('two');
    await page.evaluate(() => localStorage.removeItem('turnaround-rooms-gone'));
    expect(await missing()).toBe(0);
    await page.evaluate(() => localStorage.clear());
    expect(await missing()).toBe(0);
    // What is there is known again.
    await drop();
    expect(await missing()).toBe(1);
  });

  it('are unknown where the database cannot be opened, which is no loss', async () => {
    await begin('one');
    await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    await visit();
    expect([await missing(), await page.evaluate(() => tools.store.accept())]).toEqual([0, 'missing']);
  });
});
