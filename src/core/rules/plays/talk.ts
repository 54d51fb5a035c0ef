/** A reply of an example, kind and right. */
export const says = (id: string, next: unknown, over: Readonly<Record<string, unknown>> = {}) => ({
  id,
  text: 'I will see to it at once.',
  scores: { empathy: 3, advice: 4 },
  ...(next === undefined ? {} : { next }),
  ...over,
});

/** A talk of an example: the plate first, then the bill, with replies to each. */
export const talkOf = (
  plate: readonly unknown[],
  bill: readonly unknown[],
  over: Readonly<Record<string, unknown>> = {},
) => ({
  beats: {
    'the-plate': { says: 'These are cold.', replies: plate },
    'the-bill': { says: 'And the bill?', replies: bill },
  },
  endings: { 'hot-plate': { says: 'He stays.' } },
  ...over,
});

/** A talk of an example with one beat. */
export const plateOf = (replies: readonly unknown[], over: Readonly<Record<string, unknown>> = {}) => ({
  beats: { 'the-plate': { says: 'These are cold.', replies } },
  endings: { 'hot-plate': { says: 'He stays.' } },
  ...over,
});
