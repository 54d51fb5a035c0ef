/** Behaviours tracked beside the scores: +1 shown, -1 broken. The first four map to the source articles' hallmarks. */
export const BEHAVIOURS = [
  'proactive',
  'history',
  'flexible',
  'offScript',
  'speed',
  'transparency',
  'ownership',
  'check',
  'boundary',
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];
