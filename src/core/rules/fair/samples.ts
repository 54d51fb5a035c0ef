/** A reply of an example. */
export const said = (
  id: string,
  [empathy, advice]: readonly [empathy: number, advice: number],
  next: string,
  over: Readonly<Record<string, unknown>> = {},
) => ({ id, text: TEXTS[id] ?? 'I will make them again now.', scores: { empathy, advice }, next, ...over });

const TEXTS: Readonly<Record<string, string>> = {
  'own-it': 'That is not what we promised. I will make them again now.',
  voucher: 'I can give you a voucher for your next visit with us.',
  listen: 'You came all this way for it, and now they are cold.',
  'heat-up': 'Most people like them that way, but I can heat them up.',
};

/** A beat of an example. */
export const asked = (says: string, ...replies: readonly unknown[]) => ({ says, replies });

/** Some beats in a row, "beat-1" first; each is told the name of the next, and the last leads to the end. */
export const inARow = (count: number, beat: (next: string, number: number) => unknown) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `beat-${index + 1}`,
      beat(index + 1 === count ? 'end' : `beat-${index + 2}`, index + 1),
    ]),
  );
