import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withContentSecurity } from '../../src/build/contentSecurity';
import { compressFolder } from '../../src/build/precompress';
import { cacheControl } from '../../src/build/preview';
import { measureSizes, sizesTable } from '../../src/build/sizes';
import { chanceFrom } from '../../src/core/model/chance';

let folder: string;

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turnaround-dist-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the content security policy', () => {
  it('stands right after the charset, before anything that loads', () => {
    const html = withContentSecurity('<head><meta charset="utf-8" /><script src="a.js"></script></head>');
    expect(html).toMatch(/^<head><meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/);
    expect(html).toContain("default-src 'none'; script-src 'self'");
    expect(html).toContain('<meta name="referrer" content="no-referrer" />');
  });

  it('refuses a page it could not protect', () => {
    expect(() => withContentSecurity('<head></head>')).toThrow('charset');
  });
});

describe('compressing a built folder', () => {
  it('writes both forms of each text, whole, and leaves tiny files and pictures alone', async () => {
    const text = 'the customer waits '.repeat(200);
    write('index.html', text);
    write('assets/a.js', text);
    write('assets/tiny.css', 'a{}');
    write('assets/face.png', text);
    await compressFolder(folder);
    expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, 'assets/a.js.gz'))).toString()).toBe(text);
    expect(existsSync(join(folder, 'assets/tiny.css.br'))).toBe(false);
    expect(existsSync(join(folder, 'assets/face.png.br'))).toBe(false);
  });
});

describe('how long a browser keeps a file', () => {
  it('is for good where the name holds the hash, and else asked anew', () => {
    expect(cacheControl('/assets/main-B1xYz_9a.js')).toContain('immutable');
    for (const path of ['/', '/index.html', '/play/gate/', '/assets/icon.svg'])
      expect(cacheControl(path)).toBe('no-cache');
  });
});

/** Text that hardly compresses, different for each seed, so that what is counted can be told apart. */
const noise = (length: number, seed: number) => {
  const chance = chanceFrom(seed);
  return Array.from({ length }, () => String.fromCharCode(33 + Math.floor(chance() * 90))).join('');
};

const page = (...files: readonly string[]) =>
  files.map((one) => `<script type="module" crossorigin src="../../assets/${one}"></script>`).join('');

describe('weighing a built folder', () => {
  const chunks = (main: object) => ({
    'src/main.ts': { file: 'assets/main.js', isEntry: true, imports: ['_shared.js'], ...main },
    '_shared.js': { file: 'assets/shared.js' },
    'src/stage/boot.ts': {
      file: 'assets/stage.js',
      isDynamicEntry: true,
      imports: ['_shared.js'],
      dynamicImports: ['deep'],
    },
    deep: { file: 'assets/deep.js', isDynamicEntry: true },
    'src/panels/debrief.tsx': { file: 'assets/debrief.js', isDynamicEntry: true },
    'src/app/author/author.ts': { file: 'assets/reading.js', isDynamicEntry: true },
    'assets/people/ada/index.ts': { file: 'assets/ada.js', isDynamicEntry: true },
    'assets/people/bo/index.ts': { file: 'assets/bo.js', isDynamicEntry: true },
  });
  const LAZY = ['src/stage/boot.ts', 'src/panels/debrief.tsx', 'src/app/author/author.ts'];
  const PEOPLE = ['assets/people/ada/index.ts', 'assets/people/bo/index.ts'];

  const build = (html: string, main: object = { dynamicImports: [...LAZY, ...PEOPLE] }) => {
    write('.vite/manifest.json', JSON.stringify(chunks(main)));
    write('play/gate/index.html', html);
    const names = ['main', 'shared', 'stage', 'deep', 'debrief', 'reading', 'ada'];
    names.forEach((name, at) => write(`assets/${name}.js`, noise(400, at + 2)));
    write('assets/bo.js', noise(4000, 23));
    write('assets/bell.mp3', noise(300, 29));
    const sizes = measureSizes(folder);
    const weight = (...files: readonly string[]) =>
      files.reduce((sum, name) => sum + (sizes.files.find((one) => one.name === name)?.bytes ?? Number.NaN), 0);
    return { sizes, weight };
  };

  it('counts the page and what it needs at once as the first reply', () => {
    const { sizes, weight } = build(page('main.js', 'shared.js'));
    expect(sizes.firstReplies).toEqual([
      {
        name: 'play/gate/index.html',
        bytes: weight('play/gate/index.html', 'assets/main.js', 'assets/shared.js'),
        secondHop: [],
      },
    ]);
  });

  it('tells a module that the page needs at once but does not name', () => {
    expect(build(page('main.js')).sizes.firstReplies[0]?.secondHop).toEqual(['assets/shared.js']);
  });

  it('counts a play without the stage, the trainers and the sounds, with the heaviest person only', () => {
    const { sizes, weight } = build(page('main.js', 'shared.js'));
    const files = ['play/gate/index.html', 'assets/main.js', 'assets/shared.js', 'assets/debrief.js', 'assets/bo.js'];
    expect(sizes.play).toBe(weight(...files));
    expect(sizes.apart.find((part) => part.name === "trainers' parts")?.bytes).toBe(weight('assets/reading.js'));
    expect(sizes.apart.find((part) => part.name === 'sounds')?.bytes).toBe(weight('assets/bell.mp3'));
  });

  it('counts the stage with what it imports beyond the page, and what only it leads to', () => {
    const { sizes, weight } = build(page('main.js', 'shared.js'));
    expect(sizes.stage).toBe(weight('assets/stage.js', 'assets/deep.js'));
    expect(sizesTable(sizes)).toContain('stage: picture and sound (at most 200)');
  });

  it('says that there is no stage yet, and that nothing is built', () => {
    expect(build(page('main.js', 'shared.js'), { dynamicImports: [] }).sizes.stage).toBeNull();
    rmSync(join(folder, '.vite'), { recursive: true });
    expect(() => measureSizes(folder)).toThrow('npm run build');
  });
});
