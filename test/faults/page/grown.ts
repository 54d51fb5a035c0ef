/** So many things after `last`, each made from the one before. */
export function grown<Thing>(last: Thing | null, count: number, next: (before: Thing | null) => Thing): Thing[] {
  const things: Thing[] = [];
  for (let made = 0; made < count; made += 1) things.push(next(things.at(-1) ?? last));
  return things;
}
