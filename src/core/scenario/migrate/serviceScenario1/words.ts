import type { MomentStage, Step } from '../../../model/words';
import type { Move } from '../../../vocabulary/moves';

/** The complaint steps, which the draft wrote as phrases. */
export const STEP_WORDS: ReadonlyMap<string, Step> = new Map([
  ['listen', 'ask'],
  ['ask', 'ask'],
  ['listen and ask', 'ask'],
  ['read', 'read'],
  ['read the customer', 'read'],
  ['respond', 'respond'],
  ['respond quickly', 'respond'],
  ['solve', 'solveAndCheck'],
  ['solve and check', 'solveAndCheck'],
  ['log', 'log'],
  ['log it', 'log'],
]);

/** The nearest of format 1's moves for those the draft made up freely. */
export const MOVE_WORDS: ReadonlyMap<string, Move> = new Map([
  ['advise', 'explain'],
  ['ask-rating', 'ask'],
  ['check', 'ask'],
  ['close', 'procedure'],
  ['compensate', 'offer'],
  ['deflect', 'defend'],
  ['follow-up', 'promise'],
  ['history', 'acknowledge'],
  ['log', 'act'],
  ['options', 'offer'],
  ['own', 'acknowledge'],
  ['plan', 'act'],
  ['share', 'acknowledge'],
  ['summarise', 'recap'],
  ['thank', 'acknowledge'],
  ['transparent', 'explain'],
  ['warmth', 'acknowledge'],
]);

/** How stages of the moment are called in free words; the first that is found counts. */
export const STAGE_WORDS: readonly (readonly [words: RegExp, stage: MomentStage])[] = [
  [/less.?than.?zero/i, 'lessThanZero'],
  [/\bzero/i, 'zero'],
  [/\bfirst\b/i, 'first'],
  [/\bsecond\b/i, 'second'],
  [/\b(third|ultimate)\b/i, 'ultimate'],
];
