/**
 * Rules whose bad example a page cannot hold: it would be megabytes, other bytes than text, or hundreds of lines, and a file
 * of the older draft is brought up to date before anything is said. `codes.test.ts` raises them.
 */
export const ELSEWHERE: ReadonlySet<string> = new Set([
  'not-utf8',
  'too-large',
  'too-long',
  'too-many-faults',
  'older-format',
]);
