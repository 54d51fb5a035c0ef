import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepHere } from '../../src/adapters/offline';
import type { BuildNews } from '../../src/app/builds';
import type { Intent } from '../../src/app/intents';
import type { AppView } from '../../src/app/view';
import type { Question } from '../../src/offline/names';

const FOLDER = 'https://host.example/game/';
const LOCK = `turnaround:${FOLDER}:attempt:`;

/** Something in a browser that tells of events; `tell` waits until what follows has happened. */
class Teller extends EventTarget {
  async tell(type: string, data?: unknown): Promise<void> {
    this.dispatchEvent(Object.assign(new Event(type), { data }));
    await settled();
  }
}

/** Messages between ports of one process take a turn of the loop each. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => void setImmediate(resolve));
};

class FakeWorker extends Teller {
  state = 'installing';
  answer: unknown = null;
  postMessage(_question: Question, [port]: readonly MessagePort[]): void {
    port?.postMessage(this.answer);
  }
}

const ready = (same = true): FakeWorker =>
  Object.assign(new FakeWorker(), {
    state: 'activated',
    answer: { kept: 'ready', same },
  });

/** A browser with a worker registration that the test moves on. */
function browser(over: { readonly active?: FakeWorker; readonly waiting?: FakeWorker; readonly ogg?: string } = {}) {
  const registration = Object.assign(new Teller(), {
    active: over.active ?? null,
    waiting: over.waiting ?? null,
    installing: null as FakeWorker | null,
    update: vi.fn<() => Promise<void>>(async () => undefined),
  });
  const register = vi.fn<(address: string, options: object) => Promise<typeof registration>>(async () => registration);
  const container = Object.assign(new Teller(), { register, controller: over.active ?? null });
  const locks = new Map<string, number>();
  const request = async (name: string, _mode: object, work: () => Promise<void>): Promise<void> => {
    locks.set(name, (locks.get(name) ?? 0) + 1);
    await work();
    locks.delete(name);
  };
  const query = async () => ({ held: [...locks.keys()].map((name) => ({ name })) });
  const page = new Teller();
  const reload = vi.fn<() => void>();
  vi.stubGlobal('navigator', { serviceWorker: container, locks: { request, query } });
  const view = Object.assign(new Teller(), {
    hidden: false,
    createElement: () => ({ canPlayType: () => over.ogg ?? 'maybe' }),
  });
  vi.stubGlobal('document', view);
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const sent: BuildNews[] = [];
  const listeners: ((view: AppView) => void)[] = [];
  const viewOf = (name: string) => ({ screen: { name }, stageStatus: 'on', settings: { stage: true } }) as AppView;
  let screen = 'library';
  const session = {
    view: () => viewOf(screen),
    subscribe: (listener: (view: AppView) => void) => {
      listeners.push(listener);
      return () => undefined;
    },
    send: (intent: Intent) => void (intent.type === 'build.told' && sent.push(intent.news)),
  };
  const open = () =>
    keepHere(session, {
      folder: FOLDER,
      entry: `${FOLDER}assets/index-AAAAAAAA.js`,
      addressOf: (one) => `trusted ${one}`,
    });
  const show = (name: string): void => {
    screen = name;
    listeners.forEach((listener) => listener(viewOf(name)));
  };
  return { registration, register, container, locks, page, view, reload, sent, open, show };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the worker of the page', () => {
  it.each([
    ['probably', 'trusted https://host.example/game/offline.js'],
    ['', 'trusted https://host.example/game/offline.js?mp3'],
  ])('where sounds of the better kind are played %j is %s', async (ogg, address) => {
    const { open, register } = browser({ ogg });
    open();
    await settled();
    expect(register).toHaveBeenCalledExactlyOnceWith(address, { scope: FOLDER, updateViaCache: 'none' });
  });

  it('is told on its way, and ready when it says so', async () => {
    const { open, registration, sent } = browser();
    open();
    const first = ready();
    registration.installing = first;
    await settled();
    expect(sent.at(-1)).toEqual({ offline: 'fetching', fresh: false, held: false });
    registration.installing = null;
    registration.active = first;
    await first.tell('statechange');
    expect(sent.at(-1)).toEqual({ offline: 'ready', fresh: false, held: false });
  });

  it.each(['full', 'broken'] as const)('is told when the first build could not be kept: %s', async (failed) => {
    const { open, container, sent } = browser();
    open();
    await settled();
    await container.tell('message', { failed });
    expect(sent.at(-1)?.offline).toBe(failed);
  });

  it('stays ready when a newer build could not be kept', async () => {
    const { open, container, sent } = browser({ active: ready() });
    open();
    await settled();
    await container.tell('message', { failed: 'full' });
    expect(sent.at(-1)?.offline).toBe('ready');
  });

  it('is tried again when the network is back, after it was refused', async () => {
    const { open, register, page, sent } = browser();
    register.mockRejectedValueOnce(new TypeError('not a script'));
    open();
    await settled();
    expect(sent.at(-1)?.offline).toBe('broken');
    await page.tell('online');
    await page.tell('online');
    expect(register).toHaveBeenCalledTimes(2);
  });
});

describe('a newer build', () => {
  it('is looked for when somebody comes back to the page after an hour', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    const { open, view, registration } = browser({ active: ready() });
    open();
    await settled();
    const comeBack = async (at: number, hidden = false): Promise<number> => {
      now.mockReturnValue(at);
      view.hidden = hidden;
      await view.tell('visibilitychange');
      return registration.update.mock.calls.length;
    };
    const looks = [await comeBack(3_599_999), await comeBack(3_600_000, true), await comeBack(3_600_001)];
    expect([...looks, await comeBack(7_200_000), await comeBack(7_200_001)]).toEqual([0, 0, 1, 1, 2]);
    now.mockRestore();
  });

  it('is told where it waits, when it comes, and where this page is of the one before', async () => {
    const waits = browser({ active: ready(), waiting: ready(false) });
    waits.open();
    await settled();
    expect(waits.sent.at(-1)).toEqual({ offline: 'ready', fresh: true, held: false });

    const comes = browser({ active: ready() });
    comes.open();
    await settled();
    expect(comes.sent.at(-1)?.fresh).toBe(false);
    const next = Object.assign(ready(false), { state: 'installed' });
    comes.registration.installing = next;
    await comes.registration.tell('updatefound');
    comes.registration.waiting = next;
    await next.tell('statechange');
    expect(comes.sent.at(-1)?.fresh).toBe(true);

    const before = browser({ active: ready(false) });
    before.open();
    await settled();
    expect(before.sent.at(-1)?.fresh).toBe(true);
  });

  it('is none where the page came from the host, past the worker', async () => {
    const { open, container, sent } = browser({ active: ready(false) });
    container.controller = null;
    open();
    await settled();
    expect(sent.at(-1)).toEqual({ offline: 'ready', fresh: false, held: false });
  });

  it('is not told where the page is of it already', async () => {
    const { open, sent } = browser({ active: ready(false), waiting: ready() });
    open();
    await settled();
    expect(sent.at(-1)).toEqual({ offline: 'ready', fresh: false, held: false });
  });

  it('is taken by loading the page anew, unless somebody talks in any window, which is told', async () => {
    const { open, reload, locks, sent } = browser({ active: ready(), waiting: ready(false) });
    const builds = open();
    await settled();
    locks.set(`${LOCK}assets/index-BBBBBBBB.js`, 1);
    builds.take();
    await settled();
    expect([reload.mock.calls.length, sent.at(-1)?.held]).toEqual([0, true]);
    locks.clear();
    locks.set('turnaround:https://host.example/other/:attempt:assets/index-BBBBBBBB.js', 1);
    builds.take();
    await settled();
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('a talk', () => {
  it('holds a lock named after its page, as long as it is open', async () => {
    const { open, show, locks } = browser();
    open();
    expect([...locks]).toEqual([]);
    show('encounter');
    show('encounter');
    expect([...locks]).toEqual([[`${LOCK}assets/index-AAAAAAAA.js`, 1]]);
    show('debrief');
    await settled();
    expect([...locks]).toEqual([]);
    show('encounter');
    expect(locks.size).toBe(1);
  });
});
