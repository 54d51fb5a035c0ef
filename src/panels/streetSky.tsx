import type { VNode } from 'preact';
import type { Grade } from '../core/model/words';

/** The sky over a house: how people left it, or mist. */
export type Sky = Grade | 'mist';

/*
 * Shapes after Lucide (https://lucide.dev), ISC License, Copyright (c) Lucide Contributors:
 * Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
 * granted, provided that the above copyright notice and this permission notice appear in all copies.
 */
const CLOUD = 'M4 14.9A7 7 0 1 1 15.7 8h1.8a4.5 4.5 0 0 1 2.5 8.2';
const PATHS: Readonly<Record<Sky, string>> = {
  misery: `${CLOUD}M16 14v6M8 14v6M12 16v6`,
  mediocre: 'M17.5 19H9a7 7 0 1 1 6.700-9h1.800a4.500 4.500 0 1 1 0 9z',
  magic:
    'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM12 2v2M12 20v2M4.900 4.900l1.400 1.400M17.700 17.700l1.400 1.400M2 12h2M20 12h2M6.300 17.700l-1.400 1.400M19.100 4.900l-1.400 1.400',
  mist: `${CLOUD}M16 17H7M17 21H9`,
};

/** The sky as a sign beside words that say it. */
export function SkySign({ sky }: { readonly sky: Sky }): VNode {
  return (
    <svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[sky]} />
    </svg>
  );
}

const MISERY_BELOW = 40;
const MAGIC_FROM = 65;

/** The sky that a mean feeling makes; by the same lines as a single customer's. */
export const skyOf = (feeling: number | null): Sky =>
  feeling === null ? 'mist' : feeling < MISERY_BELOW ? 'misery' : feeling < MAGIC_FROM ? 'mediocre' : 'magic';
