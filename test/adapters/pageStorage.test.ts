import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageSentinel, sentinelAt } from '../../src/adapters/sentinel';
import { settingsShelf } from '../../src/adapters/settingsShelf';
import { PLAIN_SETTINGS } from '../../src/app/settings';

/** The page's storage, as far as it is used here. */
function fakeStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { readonly all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, value) => void all.set(key, value),
    removeItem: (key) => void all.delete(key),
  };
}

let storage: ReturnType<typeof fakeStorage>;

beforeEach(() => {
  storage = fakeStorage();
  vi.stubGlobal('localStorage', storage);
});

afterEach(() => vi.unstubAllGlobals());

describe('the number beside the database', () => {
  it('only grows, until it is cleared', () => {
    const told = [pageSentinel.known()];
    for (const kept of [3, 2, 7]) {
      pageSentinel.raise(kept);
      told.push(pageSentinel.known());
    }
    pageSentinel.clear();
    expect([...told, pageSentinel.known()]).toEqual([0, 3, 3, 7, 0]);
    expect(storage.all.size).toBe(0);
  });

  it.each(['', 'seven', '-1', '1.5', '1e9', ' 7', '0x10', '9'.repeat(13), '[7]'])(
    'is nothing where it says "%s"',
    (text) => {
      storage.all.set('turnaround-kept', text);
      expect(pageSentinel.known()).toBe(0);
    },
  );

  it('is one of its own for each thing that is counted', () => {
    const [rooms, others] = [sentinelAt('rooms'), sentinelAt('others')];
    rooms.raise(3);
    pageSentinel.raise(7);
    expect([rooms.known(), others.known(), pageSentinel.known()]).toEqual([3, 0, 7]);
    pageSentinel.clear();
    expect([rooms.known(), pageSentinel.known()]).toEqual([3, 0]);
  });

  it('writes nothing where it would say the same', () => {
    pageSentinel.raise(0);
    expect(storage.all.size).toBe(0);
  });
});

describe('settings kept on this device', () => {
  it('are plain at first, then as they were kept, until they are forgotten', () => {
    const set = { ...PLAIN_SETTINGS, textSize: 1.5, theme: 'dark' } as const;
    expect(settingsShelf.read()).toEqual(PLAIN_SETTINGS);
    settingsShelf.keep(set);
    expect(settingsShelf.read()).toEqual(set);
    settingsShelf.forget();
    expect([settingsShelf.read(), storage.all.size]).toEqual([PLAIN_SETTINGS, 0]);
  });
});

describe('a page without storage', () => {
  const refuse = (): never => {
    throw new Error('SecurityError');
  };

  it.each([
    ['that is not there', () => vi.stubGlobal('localStorage', undefined)],
    ['that is null', () => vi.stubGlobal('localStorage', null)],
    ['that throws', () => vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })],
  ])('%s knows nothing, keeps nothing and never throws', (_, take) => {
    take();
    pageSentinel.raise(4);
    pageSentinel.clear();
    settingsShelf.keep({ ...PLAIN_SETTINGS, sound: true });
    settingsShelf.forget();
    expect([pageSentinel.known(), settingsShelf.read()]).toEqual([0, PLAIN_SETTINGS]);
  });
});
