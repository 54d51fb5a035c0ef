const PLACEHOLDER = /\{([^{}]*)\}/g;

/** What stands in braces in a text, each once: `{name}`, `{callMe}`, one-of variables, and slips. */
export const placeholdersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(PLACEHOLDER)].map(([whole]) => whole)),
];
