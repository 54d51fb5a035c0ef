/** What a reply does, as an author names it. */
export const MOVES = [
  'acknowledge',
  'apologise',
  'ask',
  'act',
  'explain',
  'offer',
  'sell',
  'reassure',
  'promise',
  'procedure',
  'handoff',
  'defend',
  'limit',
  'recap',
] as const;
export type Move = (typeof MOVES)[number];
