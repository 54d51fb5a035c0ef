import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Folder of the package a module belongs to, or null for our own. */
function packageOf(id: string): string | null {
  const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'));
  return found?.[1] ?? null;
}

function noticeOf(folder: string): string {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${about.name} ${about.version} (${about.license ?? 'no licence named'})\n${text}`;
}

const ICONS = `Icons after Lucide (ISC)

Copyright (c) Lucide Contributors. Permission to use, copy, modify, and/or distribute this software for any purpose with or
without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.
`;

/** Writes licences.txt into the built game: the licence of every package that is in it, as those licences ask. */
export function licences(): Plugin {
  return {
    name: 'turnaround:licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : file.originalFileNames,
      );
      const folders = new Set(
        ids.map(packageOf).filter((folder) => folder !== null && existsSync(join(folder, 'package.json'))),
      );
      const notices = [...new Set([...folders].map((folder) => noticeOf(folder as string)))].toSorted();
      const line = `\n${'-'.repeat(80)}\n\n`;
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: [...notices, ICONS].join(line) });
    },
  };
}
