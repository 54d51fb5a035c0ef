import { foundIn } from '../read/most';
import type { Finding, Path } from '../read/source';
import { didYouMean, fault, type Check, type Survey, type Way } from './survey';

/** Reserved: the exit where the endings' own conditions decide. */
const END = 'end';

/** Every `next` leads to a beat, an ending or "end", and a list of ways ends with one that is always open. */
export const checkExits: Check = (survey) =>
  foundIn(survey.ways, (way) => {
    const { next, path } = way;
    if (next === undefined) return way.mayStay ? [] : [missingNext(way)];
    if (typeof next === 'string') return target(survey, way, next, [...path, 'next']);
    return foundIn(next, (exit, index) => {
      const here = [...path, 'next', index];
      const last = index === next.length - 1;
      return [
        ...target(survey, way, exit.to, [...here, 'to']),
        ...(last && exit.if !== undefined ? [openLast(here, way)] : []),
        ...(!last && exit.if === undefined ? [closedEarly(here, way)] : []),
      ];
    });
  });

const missingNext = ({ what, path }: Way): Finding =>
  fault('missing', [...path, 'next'], `${what} leads nowhere.`, 'Add "next": a beat, an ending or "end".');

function target(survey: Survey, { what }: Way, to: string, path: Path): readonly Finding[] {
  const { beats, endings } = survey.names;
  if (to === END || beats.has(to) || endings.has(to)) return [];
  const message = `${what} leads to "${to}", but no beat or ending has that name.`;
  return [fault('broken-link', path, message, didYouMean(to, [...beats, ...endings, END]))];
}

const openLast = (path: Path, { what }: Way): Finding =>
  fault(
    'open-exit',
    path,
    `The last way on has a condition, so the talk may stand still: ${what}.`,
    'Take its "if" away, or add a last way without one.',
  );

const closedEarly = (path: Path, { what }: Way): Finding =>
  fault(
    'open-exit',
    path,
    `A way on has no condition, so those after it are never taken: ${what}.`,
    'Give it an "if", or move it to the end.',
  );

/** `start`, the sales prompt and the demo name things that exist. */
export const checkNamedPlaces: Check = ({ scenario, names }) => [
  ...(names.beats.has(scenario.start)
    ? []
    : [
        fault(
          'missing-start',
          ['start'],
          `The start is "${scenario.start}", but no beat has that name.`,
          didYouMean(scenario.start, names.beats),
        ),
      ]),
  ...foundIn(scenario.setting.salesPrompt?.shownAt ?? [], (beat, index) =>
    names.beats.has(beat)
      ? []
      : [
          fault(
            'broken-link',
            ['setting', 'salesPrompt', 'shownAt', index],
            `The sales prompt is shown at "${beat}", but no beat has that name.`,
            didYouMean(beat, names.beats),
          ),
        ],
  ),
];

/** The last ending takes all that is left; those before it have a condition. Beats and endings share one name space. */
export const checkEndings: Check = (survey) => {
  const { scenario, names } = survey;
  const all = Object.entries(scenario.endings);
  if (all.length === 0) return [fault('missing', ['endings'], 'The scenario has no ending.', 'Add at least one.')];
  const [lastName, last] = all.at(-1) as (typeof all)[number];
  const open =
    last.if === undefined
      ? []
      : [
          fault(
            'open-ending',
            ['endings', lastName, 'if'],
            `The last ending, "${lastName}", has a condition, so a play may end nowhere.`,
            'Take its "if" away, or add a last ending without one.',
          ),
        ];
  const named = namedExits(survey);
  const hidden = all
    .slice(0, -1)
    .flatMap(([name, ending]) => (ending.if === undefined && !named.has(name) ? [hiddenAfter(name)] : []));
  const shared = all.flatMap(([name]) => (names.beats.has(name) ? [sharedName(name)] : []));
  return [...open, ...hidden, ...shared, ...reserved(scenario)];
};

/** Where replies, silence and hubs lead by name; an ending among these needs no condition. */
export const namedExits = ({ ways }: Survey): ReadonlySet<string> =>
  new Set(ways.flatMap(({ next = [] }) => (typeof next === 'string' ? [next] : next.map((exit) => exit.to))));

const hiddenAfter = (name: string): Finding =>
  fault(
    'open-ending',
    ['endings', name],
    `Ending "${name}" has no condition, so the endings after it are never reached.`,
    'Give it an "if", or move it to the end.',
  );

const sharedName = (name: string): Finding => ({
  ...fault(
    'duplicate-id',
    ['endings', name],
    `"${name}" is the name of a beat and of an ending.`,
    'Rename one of them.',
  ),
  atKey: true,
});

const reserved = (scenario: Survey['scenario']): readonly Finding[] =>
  [['beats', scenario.beats] as const, ['endings', scenario.endings] as const].flatMap(([kind, group]) =>
    END in group
      ? [
          {
            ...fault(
              'reserved-name',
              [kind, END],
              '"end" is kept for the exit where the endings decide.',
              'Choose another name.',
            ),
            atKey: true,
          },
        ]
      : [],
  );

/** Names are unique in their lists. */
export const checkDoubles: Check = ({ scenario }) => {
  const { customer } = scenario;
  const lists: readonly (readonly [Path, readonly { readonly id: string }[], string])[] = [
    ...Object.entries(scenario.beats).map(
      ([beat, { replies }]) => [['beats', beat, 'replies'], replies, `Beat "${beat}"`] as const,
    ),
    [['customer', 'needs'], customer.needs ?? [], 'The customer'],
    [['customer', 'variants'], customer.variants ?? [], 'The customer'],
    ...(customer.variants ?? []).map(
      (one, index) => [['customer', 'variants', index, 'needs'], one.needs ?? [], `Variant "${one.id}"`] as const,
    ),
    [['interrupts'], scenario.interrupts ?? [], 'The file'],
    [['moment', 'promises'], scenario.moment?.promises ?? [], 'The moment'],
  ];
  return foundIn(lists, ([path, items, where]) => {
    const seen = new Set<string>();
    return items.flatMap((item, index) =>
      seen.size === seen.add(item.id).size
        ? [
            fault(
              'duplicate-id',
              [...path, index, 'id'],
              `${where} has two things named "${item.id}".`,
              'Rename one of them.',
            ),
          ]
        : [],
    );
  });
};

/** A demo names replies and a variant that exist; whether they can follow each other is tried in `demos.ts`. */
export const checkDemos: Check = ({ scenario, names }) =>
  foundIn(scenario.demo ?? [], (demo, index) => [
    ...(demo.variant === undefined || names.variants.has(demo.variant)
      ? []
      : [
          fault(
            'broken-link',
            ['demo', index, 'variant'],
            `Demo "${demo.title}" names variant "${demo.variant}", which does not exist.`,
            didYouMean(demo.variant, names.variants),
          ),
        ]),
    ...foundIn(demo.replies, (reply, place) =>
      names.replies.has(reply)
        ? []
        : [
            fault(
              'broken-link',
              ['demo', index, 'replies', place],
              `Demo "${demo.title}" says "${reply}", but no reply has that name.`,
              didYouMean(reply, names.replies.keys()),
            ),
          ],
    ),
  ]);
