import type { BuildList, SoundKind } from './names';

const PAGE = /(^|\/)index\.html$/;
/** Files whose name holds the hash of their content: whoever has one under its name has the right one. */
const HASHED = /^assets\/.+-[\w-]{6,}\.\w+$/;
const STORY_PAGE = /^play\/[a-z0-9-]+\/index\.html$/;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  ogg: 'audio/ogg',
  mp3: 'audio/mpeg',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** What a file is, whatever its host says; null where we do not know either. */
export const typeOf = (name: string): string | null => TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? null;

export const isHashed = (name: string): boolean => HASHED.test(name);

/** Whether this is a page of the game in this build or may be one in another. */
export const isPage = (name: string, { files }: BuildList): boolean =>
  Object.hasOwn(files, name) || STORY_PAGE.test(name);

/** The address people know a file by: a page by its folder. */
export const addressIn = (folder: string, name: string): string => folder + name.replace(PAGE, '$1');

/** The file an address stands for, or null when it lies outside the game's folder. What follows ? or # asks for nothing else. */
export function fileAt(folder: string, address: string): string | null {
  const { origin, pathname } = new URL(address);
  const place = origin + pathname;
  if (!place.startsWith(folder)) return null;
  const name = place.slice(folder.length);
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

/** `play/waffles` where only `play/waffles/` is a page: relative addresses need the slash. Null where it is not that. */
export function withSlash(address: string, name: string, { files }: BuildList): string | null {
  if (Object.hasOwn(files, name) || !Object.hasOwn(files, `${name}/index.html`)) return null;
  const { origin, pathname, search } = new URL(address);
  return `${origin}${pathname}/${search}`;
}

/** The files worth keeping: everything but the sounds this browser does not ask for. */
export function wanted({ files }: BuildList, sound: SoundKind): readonly string[] {
  const other = sound === 'ogg' ? '.mp3' : '.ogg';
  return Object.keys(files).filter((name) => !name.endsWith(other));
}
