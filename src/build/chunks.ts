import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Manifest } from 'vite';

/** A built folder, read: its pages, its import graph, and what each file weighs on the wire. */
export interface Built {
  readonly pages: readonly string[];
  readonly files: readonly string[];
  readonly manifest: Manifest;
  /** Bytes of one file, compressed with brotli at its highest quality where it is text. */
  readonly weigh: (file: string) => number;
  readonly read: (file: string) => string;
}

const TEXT = /\.(html|js|css|svg|json|txt|webmanifest)$/;

function weigher(folder: string): (file: string) => number {
  const known = new Map<string, number>();
  const weighAnew = (path: string): number => {
    if (!TEXT.test(path)) return statSync(path).size;
    return existsSync(`${path}.br`) ? statSync(`${path}.br`).size : brotliCompressSync(readFileSync(path)).length;
  };
  return (file) => {
    const bytes = known.get(file) ?? weighAnew(join(folder, file));
    known.set(file, bytes);
    return bytes;
  };
}

/** Reads what `vite build` wrote; an error that says the cure where there is nothing to read. */
export function readBuilt(folder: string): Built {
  const manifest = join(folder, '.vite/manifest.json');
  if (!existsSync(manifest)) throw new Error(`nothing is built here, run npm run build first: ${folder}`);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const files = paths.filter((path) => !path.startsWith('.vite/') && !/\.(br|gz)$/.test(path)).toSorted();
  return {
    files,
    pages: files.filter((file) => file.endsWith('.html')),
    manifest: JSON.parse(readFileSync(manifest, 'utf8')) as Manifest,
    weigh: weigher(folder),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
  };
}

/** The files a page names itself: scripts, preloaded modules, styles. Icons and the like hold no first reply up. */
export function namedByPage(built: Built, page: string): readonly string[] {
  const tags = built.read(page).match(/<(script|link)\b[^>]*>/g) ?? [];
  const loading = tags.filter((tag) => tag.startsWith('<script') || /rel="?(stylesheet|modulepreload)/.test(tag));
  const addresses = loading
    .map((tag) => /\b(?:src|href)="?([^"\s>]+)/.exec(tag)?.[1])
    .filter((one) => one !== undefined);
  const base = new URL(page, 'http://built/');
  return addresses.map((address) => new URL(address, base).pathname.slice(1));
}

/** The keys of the chunks reached from `keys`, those included; `lazily` follows import() too, `enters` says where to. */
export function reached(
  manifest: Manifest,
  keys: readonly string[],
  lazily: boolean,
  enters: (key: string) => boolean = () => true,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = keys.filter(enters);
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.add(key);
    queue.push(...[...(chunk.imports ?? []), ...(lazily ? (chunk.dynamicImports ?? []) : [])].filter(enters));
  }
  return seen;
}

/** The key of the chunk that is this file, if it is one. */
export function keyOf(manifest: Manifest, file: string): string | undefined {
  return Object.keys(manifest).find((key) => manifest[key]?.file === file);
}

/** The files a set of chunks is made of: the chunks and their styles. */
export function filesOf(manifest: Manifest, keys: Iterable<string>): ReadonlySet<string> {
  const files = [...keys].flatMap((key) => {
    const chunk = manifest[key];
    return chunk ? [chunk.file, ...(chunk.css ?? [])] : [];
  });
  return new Set(files);
}
