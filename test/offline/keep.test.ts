import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keepAll, type Keeping, missing, type Shelf } from '../../src/offline/keep';

const FOLDER = 'https://host.example/game/';
const hashOf = (text: string): string => createHash('sha256').update(text).digest().subarray(0, 9).toString('base64');

/** What the build wrote, by name. */
const BUILT: Readonly<Record<string, string>> = {
  'index.html': '<home>',
  'play/waffles/index.html': '<waffles>',
  'assets/a-11111111.js': 'a',
  'assets/b-22222222.js': 'b',
  'assets/c-33333333.ogg': 'c',
};
const files = new Map(Object.entries(BUILT).map(([name, text]) => [name, hashOf(text)]));
const namesOf = (addresses: Iterable<string>): string[] =>
  [...addresses].map((one) => one.slice(FOLDER.length)).toSorted();
const ALL = Object.keys(BUILT).toSorted();

function shelfOf(
  texts: Readonly<Record<string, string>> = {},
  room = Infinity,
): Shelf & { readonly held: Map<string, Response> } {
  const held = new Map(Object.entries(texts).map(([name, text]) => [FOLDER + name, new Response(text)]));
  return {
    held,
    keys: async () => [...held.keys()].map((url) => ({ url })),
    match: async (address) => held.get(address)?.clone(),
    put: async (address, answer) => {
      if (held.size >= room) throw new DOMException('no room', 'QuotaExceededError');
      held.set(address, answer);
    },
  };
}

type Host = (name: string, cache: RequestCache | undefined) => Response | Promise<Response>;
const byAddress = (address: string): string => {
  const name = address.slice(FOLDER.length);
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
};
const good: Host = (name) => new Response(BUILT[name]);

function keepingAt(shelf: Shelf, host: Host, others: readonly Shelf[] = []): Keeping & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    folder: FOLDER,
    files,
    open: async () => shelf,
    others,
    fetch: async (address, { cache }) => {
      asked.push(address.slice(FOLDER.length));
      return host(byAddress(address), cache);
    },
  };
}

describe('keeping a build', () => {
  it('brings in every file once, pages by their folder', async () => {
    const shelf = shelfOf();
    const keeping = keepingAt(shelf, good);
    expect(await keepAll(keeping)).toBe('ready');
    expect(namesOf(shelf.held.keys())).toEqual(ALL);
    expect(keeping.asked.toSorted()).toEqual([
      '',
      'assets/a-11111111.js',
      'assets/b-22222222.js',
      'assets/c-33333333.ogg',
      'play/waffles/',
    ]);
    expect(await shelf.held.get(`${FOLDER}play/waffles/index.html`)?.text()).toBe('<waffles>');
  });

  it('asks for nothing that has come before', async () => {
    const keeping = keepingAt(shelfOf({ 'index.html': '<home>', 'assets/a-11111111.js': 'a' }), good);
    expect(await missing(keeping)).toHaveLength(3);
    expect(await keepAll(keeping)).toBe('ready');
    expect(keeping.asked.toSorted()).toEqual(['assets/b-22222222.js', 'assets/c-33333333.ogg', 'play/waffles/']);
  });

  it('copies from other builds what is the same there, and only that', async () => {
    const other = shelfOf({ ...BUILT, 'index.html': '<home of yesterday>', 'assets/b-22222222.js': 'b, broken' });
    const shelf = shelfOf();
    const keeping = keepingAt(shelf, good, [shelfOf(), other]);
    expect(await keepAll(keeping)).toBe('ready');
    expect(keeping.asked.toSorted()).toEqual(['', 'assets/b-22222222.js']);
    expect(await shelf.held.get(`${FOLDER}index.html`)?.text()).toBe('<home>');
  });

  it('has a file sent anew where the browser has kept a wrong one of its own', async () => {
    const keeping = keepingAt(shelfOf(), (name, cache) =>
      cache === 'default' ? new Response('stale') : good(name, cache),
    );
    expect(await keepAll(keeping)).toBe('ready');
    expect(keeping.asked).toHaveLength(2 * ALL.length);
  });

  it('asks for a page by its full name where a host gives it by no other', async () => {
    const shelf = shelfOf();
    const keeping = keepingAt(shelf, good);
    const host: Keeping['fetch'] = async (address, options) =>
      address.endsWith('/') ? new Response('<list of files>') : keeping.fetch(address, options);
    expect(await keepAll({ ...keeping, fetch: host })).toBe('ready');
    expect(namesOf(shelf.held.keys())).toEqual(ALL);
  });

  it.each<readonly [string, Host]>([
    ['is not there', () => new Response('', { status: 404 })],
    ['is another', () => new Response('<home>')],
    ['cannot be reached', () => Promise.reject(new TypeError('offline'))],
  ])('breaks off where a file %s, keeps what has come, and goes on from there', async (_case, wrong) => {
    const shelf = shelfOf();
    const host: Host = (name, cache) => (name === 'assets/b-22222222.js' ? wrong(name, cache) : good(name, cache));
    expect(await keepAll(keepingAt(shelf, host))).toBe('broken');
    const come = namesOf(shelf.held.keys());
    expect(come).not.toContain('assets/b-22222222.js');
    expect(come.length).toBeGreaterThan(1);
    const again = keepingAt(shelf, good);
    expect(await keepAll(again)).toBe('ready');
    expect(again.asked).toHaveLength(ALL.length - come.length);
  });

  it('asks for little more once it has broken off', async () => {
    const keeping = keepingAt(shelfOf(), () => Promise.reject(new TypeError('offline')));
    expect(await keepAll(keeping)).toBe('broken');
    await new Promise((resolve) => void setTimeout(resolve));
    expect(new Set(keeping.asked.map((address) => byAddress(FOLDER + address))).size).toBeLessThanOrEqual(2);
  });

  it('tells that there is no room', async () => {
    expect(await keepAll(keepingAt(shelfOf({}, 2), good))).toBe('full');
  });

  it('is not whole where the cache was taken away meanwhile', async () => {
    const shelves = [shelfOf(), shelfOf()];
    const keeping = { ...keepingAt(shelfOf(), good), open: async () => shelves.shift() ?? shelfOf() };
    expect(await keepAll(keeping)).toBe('broken');
  });

  it('cannot even begin where the browser refuses', async () => {
    const keeping = {
      ...keepingAt(shelfOf(), good),
      open: () => Promise.reject(new DOMException('no', 'SecurityError')),
    };
    expect(await keepAll(keeping)).toBe('broken');
  });
});
