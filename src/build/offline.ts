import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { type BuildList, WORKER_FILE } from '../offline/names';

const WORKER = 'src/offline/worker.ts';
const MANIFEST = 'manifest.webmanifest';

/** What the host compresses for us, what only the build reads, and the worker itself, which is never kept. */
const NOT_KEPT = /^\.|\.(br|gz|map)$/;

/** Nine bytes of SHA-256, as the worker works them out again (src/offline/answers.ts). */
const shortHash = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest().subarray(0, 9).toString('base64');

/** Everything in a built folder that play may ask for, by its content. The same files give the same list, wherever they lie. */
export function listOf(folder: string): BuildList {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => name !== WORKER_FILE && !NOT_KEPT.test(name))
    .toSorted();
  const files = Object.fromEntries(names.map((name) => [name, shortHash(readFileSync(join(folder, name)))]));
  const all = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  return { build: all.slice(0, 12), files };
}

/** The worker's code in one plain script: not every browser runs workers of this kind that import. */
async function workerCode(root: string): Promise<string> {
  const written = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: { input: join(root, WORKER), output: { format: 'iife' } },
    },
  });
  const { output } = (Array.isArray(written) ? written[0] : written) as Rolldown.RolldownOutput;
  return output[0].code;
}

const icon = (root: string, size: number, purpose: 'any' | 'maskable') => {
  const name = purpose === 'any' ? `icon-${size}.png` : `icon-maskable-${size}.png`;
  return { name, size, purpose, source: readFileSync(join(root, 'assets/icons', name)) };
};

/** What a device shows of the game once somebody has put it there. */
const manifestOf = (icons: readonly object[]): string =>
  JSON.stringify({
    id: './',
    name: 'Turnaround',
    short_name: 'Turnaround',
    description: 'Practise the moments that win or lose a customer: you choose the words, the customer answers.',
    lang: 'en',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f6efe4',
    theme_color: '#f6efe4',
    categories: ['education'],
    icons,
  });

/**
 * Makes the built game one that can be installed and played without network: writes the web manifest, and beside the pages
 * the worker with the list of all files as they were written.
 */
export function offline(): Plugin {
  let [root, folder] = ['', ''];
  return {
    name: 'turnaround:offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' }],
    },
    generateBundle() {
      const icons = [icon(root, 192, 'any'), icon(root, 512, 'any'), icon(root, 512, 'maskable')].map(
        ({ name, size, purpose, source }) => {
          const file = this.getFileName(this.emitFile({ type: 'asset', name, source }));
          return { src: `./${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose };
        },
      );
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: manifestOf(icons) });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        const code = await workerCode(root);
        writeFileSync(join(folder, WORKER_FILE), `const BUILD=${JSON.stringify(listOf(folder))};\n${code}`);
      },
    },
  };
}
