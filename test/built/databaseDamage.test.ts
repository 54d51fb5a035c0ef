import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildPages, servePage, type Served } from '../faults/pages';
import { ROOT } from '../support/files';
import { openProfile } from '../support/profile';
import { accept, add, found, readBack, storePage } from '../support/storePage';

const ATTEMPTS = ['one', 'two', 'three', 'four'];
const EACH = 12;
const ALL = ATTEMPTS.length * EACH;

let served: Served;
/** A profile in which four attempts were kept and the browser was closed as it should be. */
let filled: string;
/** A copy of it, to be damaged. */
let profile: string;
let context: BrowserContext | null = null;

beforeAll(async () => {
  served = await servePage(await buildPages(ROOT, 'databaseTests'));
  filled = mkdtempSync(join(tmpdir(), 'turnaround-filled-'));
  const page = await started(filled);
  for (const attempt of ATTEMPTS) {
    if ((await add(page, attempt, EACH)) !== 'kept') throw new Error(`${attempt} was not kept`);
  }
  await closed();
});

afterAll(() => {
  served?.close();
  rmSync(filled, { recursive: true, force: true });
});

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'turnaround-damage-'));
  cpSync(filled, profile, { recursive: true });
});

afterEach(async () => {
  await closed();
  rmSync(profile, { recursive: true, force: true });
});

/** A browser on the profile, as a person would start it again. */
async function started(folder: string) {
  context = await openProfile(folder);
  return storePage(context, served);
}

async function closed(): Promise<void> {
  await context?.close();
  context = null;
}

const BASE = () => join(profile, 'Default/IndexedDB');

/** The files of the database whose name fits; the browser keeps them in a folder named after the address. */
function filesOf(fits: RegExp): readonly string[] {
  const folder = readdirSync(BASE()).find((name) => name.endsWith('.leveldb'));
  if (folder === undefined) throw new Error('this browser keeps its databases in another way');
  return readdirSync(join(BASE(), folder))
    .filter((name) => fits.test(name))
    .map((name) => join(BASE(), folder, name));
}

/** Turns over so many bytes from a part of the file on. */
function flip(file: string, from: number, count: number): void {
  const bytes = readFileSync(file);
  const start = Math.floor(bytes.length * from);
  for (let at = start; at < Math.min(start + count, bytes.length); at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

/** What is found after the damage: never a silent beginning, never an entry that is not as it was, and it plays on. */
async function expectTold(damage: string) {
  const page = await started(profile);
  const told = await found(page);
  const read = await Promise.all(ATTEMPTS.map((attempt) => readBack(page, attempt)));
  const there = read.reduce((sum, [entries]) => sum + entries, 0);
  expect(told, damage).toEqual(there === ALL ? { kind: 'whole' } : { kind: 'lost', had: ALL, has: there });
  expect(await accept(page), damage).toBe('kept');
  expect(await add(page, 'five', 2), damage).toBe('kept');
  expect(await found(page), damage).toEqual({ kind: 'whole' });
  await closed();
  return told;
}

const LOST = expect.objectContaining({ kind: 'lost' }) as unknown;

describe('files that are damaged while the browser is closed', () => {
  it('and untouched ones, which are whole', async () => {
    expect(existsSync(BASE())).toBe(true);
    expect(await expectTold('none')).toEqual({ kind: 'whole' });
  });

  it.each([
    ['all databases removed', () => rmSync(BASE(), { recursive: true })],
    ['the files of the database removed', () => filesOf(/./).forEach((file) => rmSync(file))],
    ['its list of files emptied', () => filesOf(/^MANIFEST/).forEach((file) => truncateSync(file))],
    ['its list of files turned over', () => filesOf(/^MANIFEST/).forEach((file) => flip(file, 0, 64))],
  ])('%s: the loss is told', async (what, damage) => {
    damage();
    expect(await expectTold(what)).toEqual(LOST);
  });

  it('its first file removed, which the browser may mend: nothing is lost silently', async () => {
    for (const file of filesOf(/^CURRENT/)) rmSync(file);
    await expectTold('no first file');
  });

  it.each([0, 0.5])('64 bytes turned over at %d of the log: nothing wrong is read, a loss is told', async (from) => {
    for (const file of filesOf(/\.(log|ldb)$/)) flip(file, from, 64);
    expect(await expectTold(`from ${from}`)).toEqual(LOST);
  });

  it('half a record left by a browser that was killed while it wrote costs nothing, now or at the starts after', async () => {
    // The head of a record of 300 bytes, without what should follow it.
    for (const file of filesOf(/\.log$/)) appendFileSync(file, Buffer.from([1, 2, 3, 4, 0x2c, 1, 1]));
    for (const times of [1, 2, 3]) {
      const page = await started(profile);
      expect(await found(page), `start ${times}`).toEqual({ kind: 'whole' });
      expect(await add(page, 'five', 1, times - 1), `start ${times}`).toBe('kept');
      await closed();
    }
    const page = await started(profile);
    expect(await readBack(page, 'one')).toEqual([EACH, null]);
    expect(await readBack(page, 'five')).toEqual([3, null]);
  });

  it.each([0.5, 0.9])('a log torn off at %d: what is left is whole turns, the rest is told', async (at) => {
    for (const file of filesOf(/\.log$/)) truncateSync(file, Math.floor(readFileSync(file).length * at));
    expect(await expectTold(`torn at ${at}`)).toEqual(LOST);
  });
});
