import type { Finding } from './source';

/** Findings of one kind that are told at once; nobody reads more, and a hostile file could hold a million. */
export const MOST_TOLD = 500;

/** Entries a list may have; as many as there may be beats. */
export const MOST_ENTRIES = 2000;

/** The first findings, and behind them that there are more. */
export function firstTold(findings: readonly Finding[]): readonly Finding[] {
  const last = findings[MOST_TOLD];
  return last === undefined ? findings : [...findings.slice(0, MOST_TOLD), moreThan(last)];
}

/** As grave as what is not told, so that remarks beyond the first ones keep nobody from playing. */
const moreThan = ({ gate, severity }: Finding): Finding => ({
  rule: 'too-many-faults',
  path: [],
  message: `Only the first ${MOST_TOLD} faults are told.`,
  fix: 'Mend these, then check again.',
  ...(gate && { gate }),
  ...(severity && { severity }),
});

/** What is found in things that are looked at one after another, until there is more than is told. */
export function foundIn<Thing>(
  things: Iterable<Thing>,
  find: (thing: Thing, place: number) => readonly Finding[],
): readonly Finding[] {
  const found: Finding[] = [];
  let place = 0;
  for (const thing of things) {
    for (const finding of find(thing, place)) found.push(finding);
    if (found.length > MOST_TOLD) break;
    place += 1;
  }
  return found;
}
