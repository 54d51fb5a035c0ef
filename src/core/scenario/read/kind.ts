import { parseSource } from './syntax';

/** The kinds of files that may lie among the scenarios. */
export type FileKind = 'scenario' | 'translation' | 'journey' | 'session plan' | 'schema' | 'unknown';

type Keys = ReadonlyMap<string, unknown>;

/** What gives each kind away, the surest first; a file with faults is still known by the parts it has. */
const SIGNS: readonly (readonly [kind: FileKind, shows: (keys: Keys) => boolean])[] = [
  ['schema', (keys) => String(keys.get('$schema')).includes('json-schema.org')],
  ['scenario', (keys) => ['beats', 'endings', 'customer'].some((key) => keys.has(key))],
  ['translation', (keys) => keys.has('units')],
  ['session plan', (keys) => keys.has('steps') || keys.has('people')],
  ['journey', (keys) => keys.has('scenarios')],
  ['translation', (keys) => keys.has('scenario') && keys.has('language')],
];

/** What kind of file a text is, told by its parts and not by its name. What cannot be told is `unknown`. */
export function kindOf(text: string): FileKind {
  const { root } = parseSource(text).source;
  if (root?.type !== 'object') return 'unknown';
  const keys = new Map(
    (root.children ?? []).map(({ children: [key, value] = [] }) => [String(key?.value), value?.value as unknown]),
  );
  return SIGNS.find(([, shows]) => shows(keys))?.[0] ?? 'unknown';
}
