import { nearest } from '../../model/nearest';
import type { Finding, Path } from '../read/source';
import { fault, type Check, type Survey } from './survey';

/** Reserved: the exit where the endings' own conditions decide. */
const END = 'end';

const didYouMean = (name: string, names: Iterable<string>): string => {
  const known = [...names];
  if (known.length === 0) return 'None is written yet; add it.';
  const near = nearest(name, known);
  return near === null ? `Name one of: ${known.join(', ')}.` : `Did you mean "${near}"?`;
};

/** Every `next` leads to a beat, an ending or "end", and a list of ways ends with one that is always open. */
export const checkExits: Check = (survey) =>
  survey.replies.flatMap(({ beat, reply, path }) => {
    if (reply.next === undefined) return missingNext(survey, beat, reply.id, path);
    if (typeof reply.next === 'string') return target(survey, reply.next, [...path, 'next'], beat, reply.id);
    const ways = reply.next;
    return ways.flatMap((way, index) => {
      const here = [...path, 'next', index];
      const last = index === ways.length - 1;
      return [
        ...target(survey, way.to, [...here, 'to'], beat, reply.id),
        ...(last && way.if !== undefined ? [openLast(here, beat, reply.id)] : []),
        ...(!last && way.if === undefined ? [closedEarly(here, beat, reply.id)] : []),
      ];
    });
  });

function missingNext(survey: Survey, beat: string, reply: string, path: Path): readonly Finding[] {
  if (survey.scenario.beats[beat]?.hub !== undefined) return [];
  return [
    fault(
      'missing',
      [...path, 'next'],
      `Reply "${reply}" in beat "${beat}" leads nowhere.`,
      'Add "next": a beat, an ending or "end".',
    ),
  ];
}

function target(survey: Survey, to: string, path: Path, beat: string, reply: string): readonly Finding[] {
  const { beats, endings } = survey.names;
  if (to === END || beats.has(to) || endings.has(to)) return [];
  const message = `Reply "${reply}" in beat "${beat}" leads to "${to}", but no beat or ending has that name.`;
  return [fault('broken-link', path, message, didYouMean(to, [...beats, ...endings, END]))];
}

const openLast = (path: Path, beat: string, reply: string): Finding =>
  fault(
    'open-exit',
    path,
    `The last way on of reply "${reply}" in beat "${beat}" has a condition, so the talk may stand still.`,
    'Take its "if" away, or add a last way without one.',
  );

const closedEarly = (path: Path, beat: string, reply: string): Finding =>
  fault(
    'open-exit',
    path,
    `A way on of reply "${reply}" in beat "${beat}" has no condition, so those after it are never taken.`,
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
  ...(scenario.setting.salesPrompt?.shownAt ?? []).flatMap((beat, index) =>
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
export const checkEndings: Check = ({ scenario, names }) => {
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
  const named = namedExits(scenario);
  const hidden = all
    .slice(0, -1)
    .flatMap(([name, ending]) => (ending.if === undefined && !named.has(name) ? [hiddenAfter(name)] : []));
  const shared = all.flatMap(([name]) => (names.beats.has(name) ? [sharedName(name)] : []));
  return [...open, ...hidden, ...shared, ...reserved(scenario)];
};

/** Where replies, silence and hubs lead by name; an ending among these needs no condition. */
const namedExits = (scenario: Survey['scenario']): ReadonlySet<string> => {
  const exits = Object.values(scenario.beats).flatMap(({ replies, timer, hub }) =>
    [...replies, timer?.onTimeout, hub].map((from) => from?.next ?? []),
  );
  return new Set(exits.flatMap((next) => (typeof next === 'string' ? [next] : next.map((way) => way.to))));
};

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
  return lists.flatMap(([path, items, where]) =>
    items.flatMap((item, index) =>
      items.findIndex((other) => other.id === item.id) < index
        ? [
            fault(
              'duplicate-id',
              [...path, index, 'id'],
              `${where} has two things named "${item.id}".`,
              'Rename one of them.',
            ),
          ]
        : [],
    ),
  );
};

/** A demo names replies and a variant that exist; whether they can follow each other is tried in `demos.ts`. */
export const checkDemos: Check = ({ scenario, names }) =>
  (scenario.demo ?? []).flatMap((demo, index) => [
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
    ...demo.replies.flatMap((reply, place) =>
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
