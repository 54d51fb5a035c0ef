import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type Import, importsOf } from './imports';
import type { Room } from './lawTable';
import { childOf, nameOf, placeOf, type Source } from './source';

const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** The room a file lives in: the one with the longest matching place. */
export function roomOf(path: string, law: readonly Room[]): Room | undefined {
  const fits = law.flatMap((room) =>
    room.at.filter((place) => isWithin(path, place)).map((place) => ({ room, place })),
  );
  return fits.toSorted((one, other) => other.place.length - one.place.length)[0]?.room;
}

/** `npm:zod` for `zod/mini`, `npm:@preact/signals` for itself. */
function packageOf(words: string): string {
  const parts = words.split('/');
  return `npm:${parts.slice(0, words.startsWith('@') ? 2 : 1).join('/')}`;
}

/** Where an import leads: a path from the root without its ending, or what stands for a module that is no file of ours. */
export function targetOf(one: Import): string {
  const words = (one.to ?? '').replace(/\?.*$/, '');
  if (words.startsWith('/')) return words.slice(1).replace(/\/$/, '');
  if (words.startsWith('.')) {
    const path = posix.join(posix.dirname(one.from), words).replace(/\/$/, '');
    return path.startsWith('node_modules/') ? packageOf(path.slice('node_modules/'.length)) : path;
  }
  if (words.startsWith('virtual:')) return 'virtual';
  if (isBuiltin(words)) return 'node';
  // Our build's own name for the source inside the package `phaser`.
  return packageOf(words === 'phaser-slim' ? 'phaser' : words);
}

const withoutEnding = (path: string): string => path.replace(/\.(d\.ts|tsx?|m?js)$/, '');

/** Whether `place` of a permit (a room, a folder or file of src, an asset folder, a package) holds the target. */
function covers(place: string, target: string, law: readonly Room[]): boolean {
  if (place === target) return true;
  const named = law.find((room) => room.name === place);
  if (named) return roomOf(target, law) === named;
  return isWithin(withoutEnding(target), place.startsWith('assets/') ? place : `src/${place}`);
}

function isPermitted(permit: string, one: Import, law: readonly Room[]): boolean {
  if (permit === 'anything') return true;
  const [mark, place] = permit.includes(' ') ? (permit.split(' ') as [string, string]) : ['', permit];
  if (mark === 'type' && one.kind !== 'type') return false;
  if (mark === 'lazy' && one.kind === 'value') return false;
  return covers(place, targetOf(one), law);
}

function importBreach(one: Import, room: Room, law: readonly Room[]): readonly string[] {
  if (one.to === undefined) {
    // Tools of the desk load what they have just built; in the browser a computed import would escape this law.
    const isAtDesk = room.may.includes('node') || room.may.includes('anything');
    return isAtDesk ? [] : [`${one.at} imports a computed path, which no law can read: name it in quotes`];
  }
  const target = targetOf(one);
  if (roomOf(target, law) === room || room.may.some((permit) => isPermitted(permit, one, law))) return [];
  return [`${one.at} (${room.name}) may not import ${target}${one.kind === 'type' ? ', not even its types' : ''}`];
}

function workerBreaches(source: Source, room: Room): readonly string[] {
  if (room.may.includes('anything')) return [];
  const starts = source.nodes.filter((node) => {
    return node.type === 'NewExpression' && /^(Shared)?Worker$/.test(nameOf(childOf(node, 'callee')) ?? '');
  });
  return starts.map((node) => `${placeOf(source, node.start)} (${room.name}) may not start workers, only main may`);
}

/** Every import that the table does not allow, and every file in no room of it. */
export function importBreaches(sources: readonly Source[], law: readonly Room[]): readonly string[] {
  return sources.flatMap((source) => {
    const room = roomOf(source.path, law);
    if (!room) return [`${source.path} lives in no room of the law`];
    const imports = importsOf(source).flatMap((one) => importBreach(one, room, law));
    return [...imports, ...workerBreaches(source, room)];
  });
}

/** Folders the law does not name, rooms that are not there, and plans that have come true. */
export function roomBreaches(folders: readonly string[], law: readonly Room[]): readonly string[] {
  const rooms = law.filter((room) => room.name !== 'main');
  const unlisted = folders
    .filter((folder) => !roomOf(folder, law))
    .map((folder) => `${folder} is not named by the law`);
  const missing = rooms
    .filter((room) => !room.planned && !folders.includes(room.at[0] as string))
    .map((room) => `${room.at[0]} is named by the law but missing`);
  const come = rooms
    .filter((room) => room.planned && folders.includes(room.at[0] as string))
    .map((room) => `${room.at[0]} is built now: take its "planned" off the law`);
  return [...unlisted, ...missing, ...come];
}

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.mjs', '.js', '/index.ts', '/index.tsx'] as const;

function fileOf(target: string, paths: ReadonlySet<string>): string | undefined {
  const ending = ENDINGS.find((one) => paths.has(target + one));
  return ending === undefined ? undefined : target + ending;
}

/** Every ring of files that import each other, lazily and by type included, told once. */
export function importCycles(sources: readonly Source[]): readonly string[] {
  const paths = new Set(sources.map((source) => source.path));
  const edges = new Map(
    sources.map((source) => {
      const targets = importsOf(source).map((one) => fileOf(targetOf(one), paths));
      return [source.path, targets.filter((target) => target !== undefined)] as const;
    }),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of paths) visit(path, []);
  return cycles;
}
