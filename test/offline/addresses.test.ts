import { describe, expect, it } from 'vitest';
import { addressIn, fileAt, isHashed, isPage, typeOf, wanted, withSlash } from '../../src/offline/addresses';
import { attemptLock, cacheName } from '../../src/offline/names';

const FOLDER = 'https://host.example/training/game/';
const LIST = {
  build: 'b',
  files: {
    'index.html': '1',
    'play/waffles/index.html': '2',
    'licences.txt': '3',
    'assets/index-AbCd_-12.js': '4',
    'assets/bell-AAAAAAAA.ogg': '5',
    'assets/bell-BBBBBBBB.mp3': '6',
  },
};

describe('the file an address stands for', () => {
  it.each([
    ['', 'index.html'],
    ['?from=mail', 'index.html'],
    ['index.html#top', 'index.html'],
    ['play/waffles/', 'play/waffles/index.html'],
    ['play/waffles/?a=b/c#begin', 'play/waffles/index.html'],
    ['play/waffles', 'play/waffles'],
    ['assets/index-AbCd_-12.js', 'assets/index-AbCd_-12.js'],
  ])('%j is %s', (address, name) => {
    expect(fileAt(FOLDER, FOLDER + address)).toBe(name);
  });

  it.each([
    'https://host.example/training/',
    'https://host.example/training/gamer/',
    'https://other.example/training/game/',
    'http://host.example/training/game/',
    'https://host.example:8443/training/game/',
  ])('%s is none of ours', (address) => {
    expect(fileAt(FOLDER, address)).toBeNull();
  });

  it('is known to the host by its folder, where it is a page', () => {
    const names = ['index.html', 'play/waffles/index.html', 'licences.txt', 'play/noindex.html'];
    expect(names.map((name) => addressIn(FOLDER, name).slice(FOLDER.length))).toEqual([
      '',
      'play/waffles/',
      'licences.txt',
      'play/noindex.html',
    ]);
  });
});

describe('pages', () => {
  it('are those of this build and stories that another may have', () => {
    const names = [
      'index.html',
      'licences.txt',
      'play/other/index.html',
      'play/a/b/index.html',
      'notes/index.html',
      'toString',
    ];
    expect(names.filter((name) => isPage(name, LIST))).toEqual(['index.html', 'licences.txt', 'play/other/index.html']);
  });

  it('get the slash their relative addresses need, and keep the question', () => {
    const slashed = (name: string) => withSlash(`${FOLDER}${name}?a=1`, name, LIST);
    expect(slashed('play/waffles')).toBe(`${FOLDER}play/waffles/?a=1`);
    expect([slashed('play/nobody'), slashed('licences.txt'), slashed('play/waffles/index.html')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('files', () => {
  it('are known by their names where those hold the hash', () => {
    const names = [
      'assets/index-AbCd_-12.js',
      'assets/a-123_-6.woff2',
      'assets/index.js',
      'index-AbCd_-12.js',
      'assets/-12345678.js',
    ];
    expect(names.filter(isHashed)).toEqual(['assets/index-AbCd_-12.js', 'assets/a-123_-6.woff2']);
  });

  it('have their type by their ending', () => {
    expect(typeOf('play/waffles/index.html')).toBe('text/html; charset=utf-8');
    expect(typeOf('assets/a-12345678.js')).toBe('text/javascript; charset=utf-8');
    expect(typeOf('assets/a-12345678.webp')).toBeNull();
  });

  it('are all wanted but the sounds for other browsers', () => {
    const all = Object.keys(LIST.files);
    expect(wanted(LIST, 'ogg')).toEqual(all.filter((name) => !name.endsWith('.mp3')));
    expect(wanted(LIST, 'mp3')).toEqual(all.filter((name) => !name.endsWith('.ogg')));
  });
});

describe('names at a host with several games', () => {
  it('never begin with one another', () => {
    const folders = ['https://host.example/', 'https://host.example/game/', 'https://host.example/game/two/'];
    const caches = folders.map((folder) => cacheName(folder, ''));
    const locks = folders.map((folder) => attemptLock(folder, ''));
    const all = [...caches, ...locks];
    expect(all.filter((name) => all.some((other) => other !== name && other.startsWith(name)))).toEqual([]);
  });
});
