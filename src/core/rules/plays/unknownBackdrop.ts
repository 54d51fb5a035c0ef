import type { Rule } from '../rule';

/** A place that is not drawn. */
export const unknownBackdrop: Rule = {
  code: 'unknown-backdrop',
  gate: 'plays',
  severity: 'error',
  asks: 'The backdrop is one of those that are drawn.',
  because: 'Without one the talk would happen in front of nothing.',
  cure: 'Take one of the names that are given, or leave "backdrop" out.',
  bad: { setting: { backdrop: 'caffe' } },
  good: { setting: { backdrop: 'cafe' } },
  find: null,
};
