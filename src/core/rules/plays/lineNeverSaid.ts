import type { Found, Rule } from '../rule';
import { plateOf, says } from './talk';

const talk = (pick: string) => {
  const { beats, ...rest } = plateOf([says('own-it', 'hot-plate')]);
  return { beats: { 'the-plate': { ...beats['the-plate'], says: { variants: ['Cold.', 'Well?'], pick } } }, ...rest };
};

/** A line to be picked that stands behind one that always is. Where it has a condition, that is told. */
export const lineNeverSaid: Rule = {
  code: 'line-never-said',
  gate: 'plays',
  severity: 'warning',
  asks: 'Every line is said in some play.',
  because:
    'Of variants the first that holds is said, where nothing else is written. Those behind one without a condition never are.',
  cure: 'Give the line before it a condition, or pick another way: "cycle", "shuffle" or "leastSeen".',
  bad: talk('first'),
  good: talk('shuffle'),
  find: ({ program, analysis }) => {
    const { complete, entered, spoken } = analysis.reach();
    if (!complete) return [];
    const found: Found[] = [];
    for (const [place, { id, pick, says: lines }] of program.beats.entries()) {
      if (pick !== 'first' || !entered.has(place)) continue;
      for (const [index, line] of lines.entries()) {
        if (line.if === null && !spoken.has(line)) found.push(told(id, index));
      }
    }
    return found;
  },
};

const told = (beat: string, index: number): Found => ({
  path: ['beats', beat, 'says', 'variants', index],
  message: `Line ${index + 1} in beat "${beat}" is never said: one before it always is.`,
  fix: 'Give the line before it a condition, or write "pick": "shuffle".',
});
