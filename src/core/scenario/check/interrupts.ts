import { foundIn } from '../read/most';
import type { Finding } from '../read/source';
import { namedExits } from './links';
import type { AuthoredBeat } from '../shape/scenario';
import { didYouMean, fault, type Check, type Survey } from './survey';

/** Interrupts lead to beats that exist, and one that goes back leads to a beat made for that. */
export const checkInterrupts: Check = (survey) => [
  ...foundIn(survey.scenario.interrupts ?? [], ({ id, beat }, index) =>
    survey.names.beats.has(beat)
      ? []
      : [
          fault(
            'broken-link',
            ['interrupts', index, 'beat'],
            `Interrupt "${id}" puts in "${beat}", but no beat has that name.`,
            didYouMean(beat, survey.names.beats),
          ),
        ],
  ),
  ...foundIn(returning(survey), (beat) => returnFaults(survey, beat)),
];

/** Beats that an interrupt puts in and that go back to the beat that waits. */
const returning = ({ scenario, names }: Survey): readonly string[] => {
  const beats = (scenario.interrupts ?? []).flatMap(({ then, beat }) => (then === 'return' ? [beat] : []));
  return [...new Set(beats)].filter((beat) => names.beats.has(beat));
};

function returnFaults(survey: Survey, beat: string): readonly Finding[] {
  const { scenario } = survey;
  const isElsewhere =
    scenario.start === beat ||
    namedExits(survey).has(beat) ||
    (scenario.interrupts ?? []).some((other) => other.beat === beat && other.then === 'stay');
  const leading = survey.ways.filter((way) => way.next !== undefined && way.path[1] === beat);
  return [
    ...(isElsewhere ? [notItsOwn(beat)] : []),
    ...leading.map((way) =>
      fault(
        'interrupt-return',
        [...way.path, 'next'],
        `${way.what} leads on, but its interrupt goes back to the beat that waits.`,
        'Take "next" away, or write "then": "stay" in the interrupt.',
      ),
    ),
  ];
}

const notItsOwn = (beat: string): Finding => ({
  ...fault(
    'interrupt-return',
    ['beats', beat],
    `Beat "${beat}" is put in by an interrupt that goes back, and is also reached in other ways.`,
    'Give the interrupt a beat of its own.',
  ),
  atKey: true,
});

const isPicking = ([, { says }]: readonly [string, AuthoredBeat]): boolean => typeof says !== 'string';

/** A line that chance picks changes nothing, so that the same choices always come out the same. */
export const checkChancePicks: Check = ({ scenario }) =>
  foundIn(Object.entries(scenario.beats).filter(isPicking), ([beat, { says }]) => {
    if (typeof says !== 'object' || Array.isArray(says) || !('variants' in says) || says.pick !== 'shuffle') return [];
    return says.variants.flatMap((line, index) =>
      typeof line === 'object' && line.effects !== undefined
        ? [
            fault(
              'effects-by-chance',
              ['beats', beat, 'says', 'variants', index, 'effects'],
              `A line of beat "${beat}" is picked by chance and has effects, so luck would decide.`,
              'Take the effects away, or pick "first", "cycle" or "leastSeen".',
            ),
          ]
        : [],
    );
  });
