import type { VNode } from 'preact';

/*
 * Some shapes after Lucide (https://lucide.dev), ISC License, Copyright (c) Lucide Contributors:
 * Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
 * granted, provided that the above copyright notice and this permission notice appear in all copies.
 */
const LINES = {
  undo: 'M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11',
  redo: 'm15 14 5-5-5-5M20 9H9.5a5.5 5.5 0 0 0 0 11H13',
  download: 'M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5',
  save: 'M15.2 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V8.8zM17 21v-7H7v7M7 3v4h8',
  eye: 'M2 12s3.5-7 10-7 10 7 10 7-3.5 7-10 7-10-7-10-7zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  plus: 'M5 12h14M12 5v14',
  minus: 'M5 12h14',
  whole: 'M8 3H5a2 2 0 0 0-2 2v3M16 3h3a2 2 0 0 1 2 2v3M21 16v3a2 2 0 0 1-2 2h-3M3 16v3a2 2 0 0 0 2 2h3',
  first: 'M5 4h14M12 20V8M7 13l5-5 5 5',
  map: 'M14 6a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM8 18a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM20 18a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM12 8v3a3 3 0 0 1-3 3 3 3 0 0 0-3 2M12 11a3 3 0 0 0 3 3 3 3 0 0 1 3 2',
  bin: 'M3 6h18M8 6V4h8v2M19 6l-1 14H6L5 6M10 11v5M14 11v5',
  passed: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM8 12l3 3 5-6',
  open: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM12 7v6M12 17h.01',
  unknown:
    'M10.1 2.2a10 10 0 0 1 3.8 0M17.6 3.7a10 10 0 0 1 2.7 2.7M21.8 10.1a10 10 0 0 1 0 3.8M20.3 17.6a10 10 0 0 1-2.7 2.7M13.9 21.8a10 10 0 0 1-3.8 0M6.4 20.3a10 10 0 0 1-2.7-2.7M2.2 13.9a10 10 0 0 1 0-3.8M3.7 6.4a10 10 0 0 1 2.7-2.7',
  lamp: 'M15 14c.2-1 .7-1.7 1.5-2.5A6 6 0 1 0 6 8c0 1.3.5 2.6 1.5 3.5.8.8 1.3 1.5 1.5 2.5M9 18h6M10 22h4',
  hub: 'M20 15a9 9 0 1 1-1.5-9M19 1v6h-6',
  timer: 'M21 13a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 8v5l3 2M9 1h6',
  safe: 'M4 12.5 9.5 18 20 6.5',
  misery: 'M5 13A5 5 0 0 1 5.5 3.8a6.5 6.5 0 0 1 12.5 1.8A4 4 0 0 1 18 13zM8 16l-1.5 5M13 16l-1.5 5M18 16l-1.5 5',
  mediocre: 'M6 19a5.5 5.5 0 0 1 .5-11 7 7 0 0 1 12.5 2A4.5 4.5 0 0 1 18.5 19z',
  magic:
    'M16.5 12a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM12 1.5V4M12 20v2.5M1.5 12H4M20 12h2.5M4.6 4.6l1.8 1.8M17.6 17.6l1.8 1.8M19.4 4.6l-1.8 1.8M6.4 17.6l-1.8 1.8',
} as const;

const SOLIDS = {
  play: 'M6 3.5v17a1 1 0 0 0 1.5.9l14-8.5a1 1 0 0 0 0-1.8l-14-8.5A1 1 0 0 0 6 3.5z',
  start: 'M5 2.5 21.5 12 5 21.5z',
  turningPoint: 'M12 1 23 12 12 23 1 12z',
  interrupt: 'M14.5 1 4.5 14h6L9 23 19.5 10h-7z',
} as const;

export type SignName = keyof typeof LINES | keyof typeof SOLIDS;

const isSolid = (name: SignName): name is keyof typeof SOLIDS => name in SOLIDS;

/** A sign of the author's parts, always beside a word. */
export function Sign({ name }: { readonly name: SignName }): VNode {
  return (
    <svg class={isSolid(name) ? 'i solid' : 'i'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={isSolid(name) ? SOLIDS[name] : LINES[name]} />
    </svg>
  );
}
