import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listOf } from '../../src/build/offline';
import { verified } from '../../src/offline/answers';
import { ROOT } from '../support/files';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turnaround-offline-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

describe('the list of what a build is made of', () => {
  it('has every file by its name from the folder, in order, but not what hosts and builds keep for themselves', () => {
    for (const name of ['play/a/index.html', 'index.html', 'assets/b.ogg', 'assets/a.js']) write(name, name);
    for (const name of ['offline.js', '.vite/manifest.json', 'assets/a.js.br', 'assets/a.js.gz', 'assets/a.js.map'])
      write(name, name);
    expect(Object.keys(listOf(folder).files)).toEqual([
      'assets/a.js',
      'assets/b.ogg',
      'index.html',
      'play/a/index.html',
    ]);
  });

  it('names each content as the worker will find it', async () => {
    write('index.html', '<h1>Ä</h1>');
    const hash = listOf(folder).files['index.html'] as string;
    expect(await verified('index.html', hash, new Response('<h1>Ä</h1>'))).not.toBeNull();
    expect(await verified('index.html', hash, new Response('<h1>A</h1>'))).toBeNull();
  });

  it('is another build as soon as one file is another, gone or new, and only then', () => {
    write('index.html', 'one');
    const { build } = listOf(folder);
    expect(listOf(folder).build).toBe(build);
    write('offline.js', 'the worker itself');
    expect(listOf(folder).build).toBe(build);
    write('play/a/index.html', 'two');
    const more = listOf(folder).build;
    write('index.html', 'three');
    expect(new Set([build, more, listOf(folder).build]).size).toBe(3);
  });
});

describe('the icons', () => {
  it.each([
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['icon-maskable-512.png', 512],
    ['apple-touch-icon.png', 180],
  ])('%s is a square of %d', (name, size) => {
    const png = readFileSync(join(ROOT, 'assets/icons', name));
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', size, size]);
  });
});
