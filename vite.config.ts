import { defineConfig } from 'vitest/config';
import { contentSecurity } from './src/build/contentSecurity';
import { guide } from './src/build/guide';
import { licences } from './src/build/licences';
import { offline } from './src/build/offline';
import { precompress } from './src/build/precompress';
import { preview } from './src/build/preview';
import { scenarios } from './src/build/scenarios';
import { phaserSlim } from './src/stage/build/phaserSlim';

interface More {
  readonly exclude?: readonly string[];
  readonly environment?: 'jsdom';
  readonly isSlow?: true;
}

/** One group of tests. Whatever a test prints fails it. */
const project = (name: string, include: string, { exclude = [], environment, isSlow }: More = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [include],
    exclude: [...exclude],
    environment: environment ?? 'node',
    setupFiles: ['test/support/silence.ts', 'test/support/seed.ts'],
    // No test asserts a time; these only end what hangs, also on a busy machine.
    testTimeout: isSlow ? 300_000 : 60_000,
    hookTimeout: 120_000,
    ...(isSlow ? { fileParallelism: false } : {}),
  },
});

/** Folders with a group of their own; every other test is one of core's, so that none is ever left out. */
const OTHERS = ['test/panels/**', 'test/{tools,build,support}/**', 'test/built/**'] as const;

/**
 * What nobody waits for in a play. The lists of what these need would weigh on every first reply: the room's pages name it
 * themselves, and the others find it one request later.
 */
const OPENED_BY_HAND = /(^|\/)(team|authorReport|changedNote|dataFiles|looking|pages)-/;

export default defineConfig({
  // Relative, so that the built folder plays from any sub path of any file host.
  base: './',
  // Several pages: an address that does not exist is told so, instead of showing the home page.
  appType: 'mpa',
  // Nothing is copied as it stands: what is served is what something asks for.
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [phaserSlim(), scenarios(), guide(), licences(), contentSecurity(), preview(), offline(), precompress()],
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    cssCodeSplit: true,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, needed) => (OPENED_BY_HAND.test(file) ? [] : needed),
    },
    // Fonts, sounds and scripts as data: addresses are refused by the content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    // Compressing takes most of a build's time; we know.
    rolldownOptions: {
      checks: { pluginTimings: false },
      // All that a first reply needs is in one piece: each file more costs a request, and small pieces are heavier together.
      output: {
        codeSplitting: {
          groups: [{ name: 'first', tags: ['$initial'] }],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: { port: 4173, strictPort: true },
  test: {
    projects: [
      project('core', 'test/**/*.test.{ts,tsx}', { exclude: OTHERS }),
      project('panels', 'test/panels/**/*.test.{ts,tsx}', { environment: 'jsdom' }),
      project('tools', 'test/{tools,build,support}/**/*.test.{ts,tsx}'),
      project('built', 'test/built/**/*.test.{ts,tsx}', { isSlow: true }),
    ],
  },
});
