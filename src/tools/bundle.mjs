// Node 20 runs no TypeScript, so what runs in Node is bundled by Vite, on first use and whenever a source is newer.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the game. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true }).map(
      (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
    ),
  );

const EXTERNAL = ['vite', 'playwright-core', 'inkjs', 'inkjs/full', 'sirv', 'axe-core'];

/** The module an entry of this repository exports, bundled; `folders` are those whose sources it may use. */
export async function bundled(entry, folders) {
  const outDir = join(root, 'node_modules/.cache/turnaround');
  const name = `${basename(entry, '.ts')}.mjs`;
  const bundle = join(outDir, name);
  const changed = Math.max(...folders.map((folder) => newest(join(root, folder))));
  if (!existsSync(bundle) || statSync(bundle).mtimeMs < changed) {
    const { build } = await import('vite');
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      ssr: { external: EXTERNAL, noExternal: ['xstate', 'zod', 'jsonc-parser'] },
      build: {
        ssr: join(root, entry),
        outDir,
        emptyOutDir: false,
        copyPublicDir: false,
        minify: false,
        rolldownOptions: { output: { entryFileNames: name } },
      },
    });
  }
  return import(pathToFileURL(bundle).href);
}
