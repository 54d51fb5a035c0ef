import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

// Phaser chooses its parts by `typeof FLAG`; an undefined flag would read as the string "undefined", which is true.
const FLAGS: Readonly<Record<string, string>> = {
  CANVAS_RENDERER: 'true',
  WEBGL_RENDERER: 'false',
  WEBGL_DEBUG: 'false',
  FEATURE_SOUND: 'false',
};
const FLAG = /typeof\s+(CANVAS_RENDERER|WEBGL_RENDERER|WEBGL_DEBUG|FEATURE_SOUND)\b/g;

const source = fileURLToPath(new URL('../../../node_modules/phaser/src', import.meta.url));

/** Phaser's own source with the flags decided, so that what they guard can be left out. */
function decided(code: string, id: string): { readonly code: string; readonly map: null } | null {
  if (!id.includes('/phaser/src/')) return null;
  return { code: code.replace(FLAG, (_, flag: string) => FLAGS[flag] ?? 'false'), map: null };
}

/** The name `src/stage/phaser.ts` asks for; the package's exports map hides its own source. */
const SLIM = 'phaser-slim';

/** Builds Phaser from its own source, cut down to the Canvas renderer; see src/stage/phaser.ts. */
export function phaserSlim(): Plugin[] {
  return [
    {
      name: 'turnaround:phaser-slim',
      enforce: 'pre',
      config: () => ({
        define: { global: 'globalThis' },
        // For work on the game its CommonJS modules are bundled beforehand, by the same rules.
        optimizeDeps: {
          rolldownOptions: { plugins: [{ name: 'turnaround:phaser-slim', transform: decided }] },
        },
      }),
      transform: decided,
    },
    {
      // After Vite's own search, which knows the copy bundled beforehand.
      name: 'turnaround:phaser-slim-source',
      enforce: 'post',
      resolveId: (id) => (id === SLIM ? join(source, 'phaser-core.js') : null),
    },
  ];
}
