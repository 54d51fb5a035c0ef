/** How many words of a text its name is made of. */
const MOST_WORDS = 4;
const MOST_LETTERS = 40;

/** A name of small letters, digits and dashes from a text; null where the text has no such letters to begin with. */
export function nameFrom(text: string): string | null {
  const plain = text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F'’]/g, '')
    .toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  if (first < 0) return null;
  const taken = words.slice(first, first + MOST_WORDS);
  while (taken.length > 1 && taken.join('-').length > MOST_LETTERS) taken.pop();
  return taken.join('-').slice(0, MOST_LETTERS);
}

/** The name, or the first of `name-2`, `name-3` ... that is free. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}-${count}`;
  return free;
}
