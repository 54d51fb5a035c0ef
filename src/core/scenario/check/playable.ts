import type { Finding } from '../read/source';
import { MOST_BEATS } from '../shape/scenario';
import { fault, type Check, type Survey } from './survey';

const notYet = (path: Finding['path'], what: string): Finding =>
  fault(
    'not-yet-playable',
    path,
    `${what} cannot be played by this version yet.`,
    'Take it out for now, or wait for the next version.',
  );

/** Parts of the format that are read and checked but not run yet, by name. */
export const checkPlayable: Check = ({ scenario }) => [
  ...Object.entries(scenario.beats).flatMap(([name, beat]) => [
    ...(beat.hub === undefined ? [] : [notYet(['beats', name, 'hub'], `The hub in beat "${name}"`)]),
    ...(beat.timer === undefined ? [] : [notYet(['beats', name, 'timer'], `The timer in beat "${name}"`)]),
    ...(isPicked(beat.says) ? [notYet(['beats', name, 'says'], `The choice among lines in beat "${name}"`)] : []),
    ...beat.replies.flatMap((reply, index) =>
      reply.fallback
        ? [notYet(['beats', name, 'replies', index, 'fallback'], `The fallback reply "${reply.id}" in beat "${name}"`)]
        : [],
    ),
  ]),
  ...(scenario.interrupts ?? []).map((interrupt, index) =>
    notYet(['interrupts', index], `The interrupt "${interrupt.id}"`),
  ),
];

const isPicked = (says: Survey['scenario']['beats'][string]['says']): boolean =>
  typeof says === 'object' && !Array.isArray(says) && 'variants' in says;

/** Every reply that is said is scored for warmth and advice, and the file keeps its limits. */
export const checkScores: Check = ({ replies, scenario }) => [
  ...replies.flatMap(({ beat, reply, path }) =>
    (['empathy', 'advice'] as const).flatMap((scale) =>
      reply.scores?.[scale] === undefined
        ? [
            fault(
              'missing-score',
              [...path, 'scores', scale],
              `Reply "${reply.id}" in beat "${beat}" has no score for ${scale}.`,
              `Add "${scale}": 0 to 4 to its "scores".`,
            ),
          ]
        : [],
    ),
  ),
  ...(Object.keys(scenario.beats).length > MOST_BEATS
    ? [fault('too-large', ['beats'], `There are more than ${MOST_BEATS} beats.`, 'Split the story into several files.')]
    : []),
];

/** All customers behind the same words have the same set of needs, their own or the base's. */
export const checkNeeds: Check = ({ scenario }) => {
  const { needs = [], variants = [] } = scenario.customer;
  const lists = variants.map((variant) => (variant.needs ?? needs).map((need) => need.id));
  const all = [...new Set(lists.flat())];
  return variants.flatMap((variant, index) => {
    const lacking = all.filter((id) => !lists[index]?.includes(id));
    return lacking.map(
      (id): Finding => ({
        ...fault(
          'needs-differ',
          ['customer', 'variants', index, 'needs'],
          `Variant "${variant.id}" has no need "${id}" that other variants have.`,
          'Use the same names of needs in all variants; the texts may differ.',
        ),
        severity: 'warning',
      }),
    );
  });
};

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** `{name}`, `{callMe}` and one-of variables may stand in texts; anything else in braces is a slip. */
export const checkPlaceholders: Check = ({ scenario }) => {
  const oneOf = Object.entries(scenario.vars).flatMap(([name, variable]) => (Array.isArray(variable) ? [name] : []));
  const known = new Set(['name', 'callMe', ...oneOf]);
  const found: Finding[] = [];
  const visit = (value: unknown, path: Finding['path']): void => {
    if (typeof value === 'string') {
      for (const [whole, name] of value.matchAll(PLACEHOLDER)) {
        if (!known.has(name as string))
          found.push(
            fault(
              'unknown-placeholder',
              path,
              `"${whole}" stands for nothing.`,
              `Known: ${[...known].map((one) => `{${one}}`).join(', ')}.`,
            ),
          );
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit({ beats: scenario.beats, aftermath: scenario.aftermath, endings: scenario.endings }, []);
  return found;
};
