import type { Texts } from './texts';

/** What is done at each text on the way: it may be looked at, and what is given back stands in its place. */
export interface Visit {
  readonly text: (key: string, text: string) => string;
  readonly list: (key: string, texts: readonly string[]) => readonly string[];
  /** A list with an entry that has no id and so cannot be named. */
  readonly nameless: (key: string) => void;
}

type Group = Readonly<Record<string, unknown>>;

/** The value with every text replaced by what the visit gives for it; keys, order and all else stay as they are. */
export function visited(value: unknown, texts: Texts, key: string, visit: Visit): unknown {
  if (value === undefined) return value;
  switch (texts.kind) {
    case 'text':
      return visitedText(value, key, visit);
    case 'named':
      return eachOf(value as Group, (inner, name) => visited(inner, texts.of, joined(key, name), visit));
    case 'rows':
      return visitedRows(value as readonly unknown[], texts.of, key, visit);
    case 'group':
      return visitedGroup(value, texts, key, visit);
  }
}

const joined = (key: string, name: string): string => (key === '' ? name : `${key}/${name}`);

const eachOf = (group: Group, map: (inner: unknown, name: string) => unknown): Group =>
  Object.fromEntries(Object.entries(group).map(([name, inner]) => [name, map(inner, name)]));

function visitedText(value: unknown, key: string, visit: Visit): unknown {
  if (typeof value === 'string') return value === '' ? value : visit.text(key, value);
  const list = value as readonly string[];
  return list.length === 0 ? list : visit.list(key, list);
}

function visitedGroup(value: unknown, texts: Texts & { kind: 'group' }, key: string, visit: Visit): unknown {
  if (typeof value === 'string')
    return texts.short === null ? value : visitedText(value, joined(key, texts.short), visit);
  if (Array.isArray(value)) return visitedList(value, texts, key, visit);
  return eachOf(value as Group, (inner, name) =>
    Object.hasOwn(texts.of, name) ? visited(inner, texts.of[name] as Texts, joined(key, name), visit) : inner,
  );
}

/** A list goes by the ids of its entries; an entry without one, or with that of another, is left as it is. */
function visitedList(list: readonly unknown[], texts: Texts, key: string, visit: Visit): readonly unknown[] {
  const ids = list.map((entry) => (typeof entry === 'object' ? (entry as { readonly id?: string }).id : undefined));
  return list.map((entry, index) => {
    const id = ids[index];
    if (id !== undefined && ids.indexOf(id) === index) return visited(entry, texts, joined(key, id), visit);
    visit.nameless(key);
    return entry;
  });
}

/** The fields of all rows are gathered into lists, shown to the visit, and put back in the same order. */
function visitedRows(list: readonly unknown[], texts: Texts, key: string, visit: Visit): unknown {
  const columns = new Map<string, string[]>();
  const gathered = (at: string, text: string): string => {
    columns.set(at, [...(columns.get(at) ?? []), text]);
    return text;
  };
  for (const row of list) visited(row, texts, key, { ...visit, text: gathered });
  const given = new Map([...columns].map(([at, column]) => [at, [...visit.list(at, column)]]));
  const putBack = (at: string, text: string): string => given.get(at)?.shift() ?? text;
  return list.map((row) => visited(row, texts, key, { ...visit, text: putBack }));
}
