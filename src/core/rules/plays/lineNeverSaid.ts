import type { Rule } from '../rule';
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
    return program.beats.flatMap(({ id, pick, says: lines }, place) =>
      pick === 'first' && entered.has(place)
        ? lines.flatMap((line, index) => {
            if (line.if !== null || spoken.has(line)) return [];
            const message = `Line ${index + 1} in beat "${id}" is never said: one before it always is.`;
            const fix = 'Give the line before it a condition, or write "pick": "shuffle".';
            return [{ path: ['beats', id, 'says', 'variants', index], message, fix }];
          })
        : [],
    );
  },
};
