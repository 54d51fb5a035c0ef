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

/** Builds Phaser from its own source, cut down to the Canvas renderer; see src/stage/phaser.ts. */
export function phaserSlim(): Plugin {
  return {
    name: 'turnaround:phaser-slim',
    enforce: 'pre',
    config: () => ({
      // The package's exports map hides its source.
      resolve: { alias: { '#phaser': source } },
      define: { global: 'globalThis' },
    }),
    transform(code, id) {
      if (!id.includes('/phaser/src/')) return null;
      return { code: code.replace(FLAG, (_, flag: string) => FLAGS[flag] ?? 'false'), map: null };
    },
  };
}
