import type { Store } from './store';

/** What a store answers whose code cannot be had: nothing is there, and nothing can be kept. */
const NOWHERE: { readonly [Name in keyof Store]: Awaited<ReturnType<Store[Name]>> } = {
  open: { kind: 'closed', why: 'missing' },
  append: 'missing',
  heads: [],
  read: new Map(),
  cards: [],
  keepCards: 'missing',
  note: null,
  keepNote: 'missing',
  hold: true,
  release: undefined,
  accept: 'missing',
  wipe: 'missing',
};

type Asked = (...given: readonly unknown[]) => unknown;

/** A store whose code comes when something is first kept or looked up. */
export function lateStore(fetch: () => Promise<Store>): Store {
  let fetched: Promise<Store | null> | null = null;
  const asked =
    (name: keyof Store): Asked =>
    async (...given) => {
      fetched ??= fetch().catch(() => (fetched = null));
      const store = (await fetched) as Readonly<Record<keyof Store, Asked>> | null;
      return store === null ? NOWHERE[name] : store[name](...given);
    };
  const names = Object.keys(NOWHERE) as (keyof Store)[];
  return Object.fromEntries(names.map((name) => [name, asked(name)])) as unknown as Store;
}
