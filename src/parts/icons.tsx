import type { VNode } from 'preact';

/*
 * Shapes after Lucide (https://lucide.dev), ISC License, Copyright (c) Lucide Contributors:
 * Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
 * granted, provided that the above copyright notice and this permission notice appear in all copies.
 */
const PATHS = {
  card: 'M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM13 19a4 4 0 0 0-8 0M16 10h2M16 14h2M12 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  hand: 'M18 11V6a2 2 0 0 0-4 0M14 10V4a2 2 0 0 0-4 0v2M10 10.5V6a2 2 0 0 0-4 0v8M18 8a2 2 0 1 1 4 0v6a8 8 0 0 1-8 8h-2c-2.8 0-4.5-.86-5.99-2.34l-3.6-3.6a2 2 0 0 1 2.83-2.82L7 15',
  talk: 'M21 15a2 2 0 0 1-2 2H7l-4 4V5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2zM8 8h8M8 12h5',
  sound: 'M11 5 6.5 8.5H3v7h3.5L11 19zM15.5 8.5a5 5 0 0 1 0 7M18.5 5.5a9 9 0 0 1 0 13',
  muted: 'M11 5 6.5 8.5H3v7h3.5L11 19zM16.5 9.5l5 5M21.5 9.5l-5 5',
  pause: 'M6 3h3v18H6zM15 3h3v18h-3z',
  voice: 'M2 10v3M6 6v11M10 3v18M14 8v7M18 5v13M22 10v3',
  screen: 'M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM8 21h8M12 17v4',
  lock: 'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM7 11V7a5 5 0 0 1 10 0v4',
  up: 'M16 7h6v6M22 7l-8.5 8.5-5-5L2 17',
  down: 'M16 17h6v-6M22 17l-8.5-8.5-5 5L2 7',
  tick: 'M20 6 9 17l-5-5',
  not: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM5 5l14 14',
  dot: 'M13 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0z',
  info: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM12 16v-4M12 8h.01',
  clock: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM12 6v6l4 2',
  close: 'M18 6 6 18M6 6l12 12',
  back: 'm12 19-7-7 7-7M19 12H5',
  on: 'M5 12h14M12 5l7 7-7 7',
  gear: 'M4 6h9M17 6h3M4 12h3M11 12h9M4 18h11M19 18h1M15 4v4M9 10v4M17 16v4',
  counter: 'M16 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM5 20a7 7 0 0 1 14 0M2 20h20',
  phone:
    'M13.8 16.6a1 1 0 0 0 1.2-.3l.4-.5A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.5.350a1 1 0 0 0-.29 1.23 14 14 0 0 0 6.39 6.39',
  chat: 'M21 12a8 8 0 0 1-8 8H3l2-3a8 8 0 1 1 16-5zM9 12h.01M13 12h.01M17 12h.01',
  email: 'M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM22 7l-10 6L2 7',
  social: 'M3 11l18-6v13L3 14zM7 15v3a3 3 0 0 0 6 0v-1.5',
  video: 'M16 13l6 4V7l-6 4M4 6h10a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z',
  file: 'M14 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8zM14 2v6h6M16 13H8M16 17H8',
  star: 'M12 2.5l2.9 6 6.6.900-4.8 4.6 1.2 6.5-5.9-3.1-5.9 3.1 1.2-6.5L2.5 9.4l6.6-.9z',
  again: 'M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8M3 3v5h5',
  people: 'M13 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM1 21a8 8 0 0 1 16 0M15 4.2a4 4 0 0 1 0 7.6M19 21a8 8 0 0 0-3-6.2',
  person: 'M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM4 21a8 8 0 0 1 16 0',
  sun: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M6.3 17.7l-1.4 1.4M19.1 4.9l-1.4 1.4',
  rain: 'M4 14.9A7 7 0 1 1 15.7 8h1.8a4.5 4.5 0 0 1 2.5 8.2M16 14v6M8 14v6M12 16v6',
} as const;
export type IconName = keyof typeof PATHS;

/** A sign by its path; `flip` turns it in right-to-left text. */
export function Sign({ path, flip = false }: { readonly path: string; readonly flip?: boolean }): VNode {
  return (
    <svg class={flip ? 'i flip' : 'i'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

/** A decoration beside words. */
export const Icon = ({ name, flip = false }: { readonly name: IconName; readonly flip?: boolean }): VNode => (
  <Sign path={PATHS[name]} flip={flip} />
);
