import { SMALLEST } from './example';
import type { Example } from './rule';

const PLATE = SMALLEST.beats['the-plate'];
const [OWN_IT, VOUCHER] = PLATE.replies;

/** The smallest scenario with more said of its first reply, or other words in it. */
export const answering = (over: Readonly<Record<string, unknown>>, around: Example = {}): Example => ({
  ...(around as object),
  beats: { 'the-plate': { ...PLATE, replies: [{ ...OWN_IT, ...over }, VOUCHER] } },
});

/** The smallest scenario with other words of the customer. */
export const saying = (says: unknown, replies: readonly Leading[] = PLATE.replies): Example => ({
  beats: { 'the-plate': { ...PLATE, says, replies } },
  endings: Object.fromEntries(
    Object.entries(SMALLEST.endings).filter(([name]) => replies.some(({ next }) => next === name)),
  ),
});

/** A reply that leads to an ending of the smallest scenario. */
interface Leading {
  readonly next: string;
}

/** A reply of an example: its name, its words, and what more is said of it. */
export const aReplyOf = (id: string, text: string, over: Readonly<Record<string, unknown>> = {}) => ({
  id,
  text,
  scores: { empathy: 3, advice: 3 },
  next: 'hot-plate',
  ...over,
});
