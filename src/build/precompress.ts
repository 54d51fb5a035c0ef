import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt', '.md', '.xml', '.webmanifest']);
/** Below this a second file costs more than it saves. */
const SMALLEST = 1024;

const brotliAt = promisify(brotliCompress);
const gzipAt = promisify(gzip);

/** Writes `.br` and `.gz` beside one text file, unless it is tiny or would not get smaller. */
async function compressFile(file: string): Promise<void> {
  const text = await readFile(file);
  if (text.length < SMALLEST) return;
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  const [br, gz] = await Promise.all([brotliAt(text, { params: quality }), gzipAt(text, { level: 9 })]);
  if (br.length < text.length) await writeFile(`${file}.br`, br);
  if (gz.length < text.length) await writeFile(`${file}.gz`, gz);
}

/** Compresses every text file under `folder` at the highest quality. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)));
  await Promise.all(files.map((entry) => compressFile(join(entry.parentPath, entry.name))));
}

/** Any plain file server can then send small files without compressing on the fly. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'turnaround:precompress',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: { order: 'post', sequential: true, handler: () => compressFolder(folder) },
  };
}
