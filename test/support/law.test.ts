import { describe, expect, it } from 'vitest';
import { importBreaches, importCycles, roomBreaches, roomOf } from './law';
import { LAW } from './lawTable';
import { readSource } from './source';

const file = (path: string, text: string) => readSource({ path, text });
const breaches = (path: string, text: string) => importBreaches([file(path, text)], LAW);

const LAWFUL: readonly (readonly [path: string, text: string])[] = [
  ['src/core/customer/a.ts', `import { clamp } from '../model/numbers'; import { x } from './b';`],
  ['src/core/scenario/read/a.ts', `import { z } from 'zod/mini'; import { parseTree } from 'jsonc-parser';`],
  ['src/core/encounter/a.ts', `import { setup } from 'xstate';`],
  [
    'src/panels/a.tsx',
    `import { h } from 'preact'; import type { DebriefView } from '../core/projections/debriefViews';`,
  ],
  ['src/panels/a.tsx', `const art = () => import('../art/figure');`],
  ['src/panels/a.tsx', `import type { Figure } from '../art/figure';`],
  ['src/panels/a.tsx', `const people = import.meta.glob('../../assets/people/*/index.ts');`],
  ['src/stage/a.ts', `import { draw } from '../art/figure'; import { Game } from 'phaser/src/core';`],
  ['src/stage/a.ts', `import Phaser from 'phaser-slim';`],
  ['src/stage/build/phaserSlim.ts', `const at = new URL('../../../node_modules/phaser/src', import.meta.url);`],
  ['src/stage/build/phaserSlim.ts', `import { readFileSync } from 'node:fs'; import type { Plugin } from 'vite';`],
  ['assets/people/maria/index.ts', `import { hair } from '../../../src/art/hair';`],
  ['src/adapters/a.ts', `import type { Facts } from '../core/journal/facts'; import index from 'virtual:scenarios';`],
  ['src/audio/a.ts', `import bell from '../../assets/sounds/bell.mp3?url';`],
  ['src/tools/a.mjs', `import fs from 'fs'; const built = await import(address);`],
  ['src/workers/a.ts', `import { analyse } from '../core/analysis/analyse';`],
  ['src/main.ts', `import './adapters/clock'; new Worker(new URL('./workers/a.ts', import.meta.url));`],
];

const UNLAWFUL: readonly (readonly [path: string, text: string, leads: string])[] = [
  ['src/core/model/a.ts', `import { x } from '../vocabulary/moves';`, 'src/core/vocabulary/moves'],
  ['src/core/model/a.ts', `import type { X } from '../vocabulary/moves';`, 'not even its types'],
  ['src/core/journal/a.ts', `export { createActor } from 'xstate';`, 'npm:xstate'],
  ['src/core/scoring/a.ts', `export * from '../projections/views';`, 'src/core/projections/views'],
  ['src/core/scoring/a.ts', `type V = import('../projections/views').DebriefView;`, 'src/core/projections/views'],
  ['src/core/rules/a.ts', `import '../encounter/chart';`, 'src/core/encounter/chart'],
  ['src/core/scenario/a.ts', `const fs = await import('node:fs');`, 'node'],
  ['src/core/scenario/a.ts', `import { resolve } from 'path';`, 'node'],
  ['src/app/a.ts', `import { panel } from '../panels/panel';`, 'src/panels/panel'],
  ['src/stage/a.ts', `import type { Panel } from '../panels/panel';`, 'src/panels/panel'],
  ['src/stage/a.ts', `import { phaserSlim } from './build/phaserSlim';`, 'src/stage/build/phaserSlim'],
  ['src/stage/a.ts', `import { project } from '../core/projections/views';`, 'src/core/projections/views'],
  ['src/panels/a.tsx', `import type { Score } from '../core/scoring/score';`, 'src/core/scoring/score'],
  ['src/panels/a.tsx', `import { draw } from '../art/figure';`, 'src/art/figure'],
  ['src/panels/a.tsx', `import '../core/projections/viewsOther';`, 'src/core/projections/viewsOther'],
  ['src/panels/a.tsx', `const all = import.meta.glob('../../assets/people/*.ts', { eager: true });`, 'assets/people'],
  ['src/panels/a.tsx', `const all = import.meta.glob(['../core/*/a.ts', '!../core/model/a.ts']);`, 'src/core'],
  ['src/panels/a.tsx', 'const it = import(`../core/${name}.ts`);', 'computed path'],
  ['src/panels/a.tsx', `const it = new URL('../core/scoring/score.ts', import.meta.url);`, 'src/core/scoring/score'],
  ['src/app/a.ts', `const worker = new Worker('x.js');`, 'may not start workers'],
  ['src/adapters/a.ts', `import { decode } from '../core/journal/decode';`, 'src/core/journal/decode'],
  ['src/workers/a.ts', `import { open } from '../app/session';`, 'src/app/session'],
  ['src/tools/a.ts', `import { Game } from 'phaser';`, 'npm:phaser'],
  ['src/panels/a.tsx', `import '../../node_modules/phaser/src/phaser.js';`, 'npm:phaser'],
  ['src/tools/a.cjs.js', `const x = require('phaser');`, 'npm:phaser'],
  ['src/art/a.ts', `import { x } from '../core/customer/feeling';`, 'src/core/customer/feeling'],
  ['src/app/a.ts', `import { ROOT } from '../../test/support/files';`, 'test/support/files'],
];

describe('the import law', () => {
  it.each(LAWFUL)('allows %s: %s', (path, text) => {
    expect(breaches(path, text)).toEqual([]);
  });

  it.each(UNLAWFUL)('forbids %s: %s', (path, text, leads) => {
    const told = breaches(path, text);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`${path}:1`);
    expect(told[0]).toContain(leads);
  });

  it('tells the line of each breach', () => {
    expect(breaches('src/core/model/a.ts', `\n\nimport 'zod';\nimport 'xstate';`)).toEqual([
      'src/core/model/a.ts:3 (core/model) may not import npm:zod',
      'src/core/model/a.ts:4 (core/model) may not import npm:xstate',
    ]);
  });

  it('counts a list of names all marked as types as types, and a mixed one as not', () => {
    expect(breaches('src/adapters/a.ts', `import { type A, type B } from '../core/journal/a';`)).toEqual([]);
    expect(breaches('src/adapters/a.ts', `import { type A, b } from '../core/journal/a';`)).toHaveLength(1);
  });

  it('refuses a file in no room, and one that does not parse', () => {
    expect(breaches('src/loose.ts', '')).toEqual(['src/loose.ts lives in no room of the law']);
    expect(breaches('src/core/loose.ts', '')).toEqual(['src/core/loose.ts lives in no room of the law']);
    expect(() => file('src/app/a.ts', 'const = ;')).toThrow('src/app/a.ts does not parse');
  });
});

describe('the rooms of the law', () => {
  const there = LAW.filter((room) => !room.planned && room.name !== 'main').map((room) => room.at[0] as string);

  it('holds when every room is there', () => {
    expect(roomBreaches(there, LAW)).toEqual([]);
  });

  it('tells a folder without a law, a law without a folder, and a plan come true', () => {
    const folders = [...there.filter((folder) => folder !== 'src/core/journal'), 'src/utils', 'src/host'];
    expect(roomBreaches(folders, LAW)).toEqual([
      'src/utils is not named by the law',
      'src/core/journal is named by the law but missing',
      'src/host is built now: take its "planned" off the law',
    ]);
  });

  it('gives a nested place to the deeper room, and never mistakes a longer name for a folder', () => {
    expect(roomOf('src/stage/build/slim.ts', LAW)?.name).toBe('build');
    expect(roomOf('src/stage/boot.ts', LAW)?.name).toBe('stage');
    expect(roomOf('src/stages/boot.ts', LAW)).toBeUndefined();
  });
});

describe('rings of imports', () => {
  it('are told once, lazy ones and rings of types too', () => {
    const ring = [
      file('src/app/a.ts', `import './b';`),
      file('src/app/b.ts', `import type { C } from './c';`),
      file('src/app/c.ts', `const again = import('./a');`),
    ];
    expect(importCycles(ring)).toEqual(['src/app/a.ts > src/app/b.ts > src/app/c.ts > src/app/a.ts']);
  });

  it('are not seen where two ways lead to one file', () => {
    const diamond = [
      file('src/app/a.ts', `import './b'; import './c';`),
      file('src/app/b.ts', `import './d';`),
      file('src/app/c.ts', `import './d';`),
      file('src/app/d.ts', ''),
    ];
    expect(importCycles(diamond)).toEqual([]);
  });
});
