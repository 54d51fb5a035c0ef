import { foundIn } from '../read/most';
import type { Finding, Path } from '../read/source';
import { didYouMean, fault, type Check, type Survey, type Way } from './survey';

/** Reserved: the exit where the endings' own conditions decide. */
const END = 'end';

/** Every `next` leads to a beat, an ending or "end", and a list of ways ends with one that is always open. */
export const checkExits: Check = (survey) => foundIn(doubtful(survey), (way) => exitFaults(survey, way));

/** All ways but those that lead straight to a name that is known. */
function doubtful(survey: Survey): readonly Way[] {
  const ways: Way[] = [];
  for (const way of survey.ways) if (typeof way.next !== 'string' || !isKnown(survey, way.next)) ways.push(way);
  return ways;
}

function exitFaults(survey: Survey, way: Way): readonly Finding[] {
  const { next, path } = way;
  if (next === undefined) return way.mayStay ? [] : [missingNext(way)];
  if (typeof next === 'string') return [noTarget(survey, way, next, [...path, 'next'])];
  return foundIn(next, (exit, index) => {
    const here = [...path, 'next', index];
    const last = index === next.length - 1;
    return [
      ...(isKnown(survey, exit.to) ? [] : [noTarget(survey, way, exit.to, [...here, 'to'])]),
      ...(last && exit.if !== undefined ? [openLast(here, way)] : []),
      ...(!last && exit.if === undefined ? [closedEarly(here, way)] : []),
    ];
  });
}

const missingNext = ({ what, path }: Way): Finding =>
  fault('missing', [...path, 'next'], `${what} leads nowhere.`, 'Add "next": a beat, an ending or "end".');

const isKnown = ({ names: { beats, endings } }: Survey, to: string): boolean =>
  to === END || beats.has(to) || endings.has(to);

function noTarget({ names: { beats, endings } }: Survey, { what }: Way, to: string, path: Path): Finding {
  const message = `${what} leads to "${to}", but no beat or ending has that name.`;
  return fault('broken-link', path, message, didYouMean(to, [...beats, ...endings, END]));
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
export function namedExits({ ways }: Survey): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { next = [] } of ways) {
    if (typeof next === 'string') named.add(next);
    else for (const exit of next) named.add(exit.to);
  }
  return named;
}

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
  const lists: readonly List[] = [
    ...crowdedLists(scenario.beats),
    [['customer', 'needs'], customer.needs ?? [], 'The customer'],
    [['customer', 'variants'], customer.variants ?? [], 'The customer'],
    ...(customer.variants ?? []).map(
      (one, index) => [['customer', 'variants', index, 'needs'], one.needs ?? [], `Variant "${one.id}"`] as const,
    ),
    [['interrupts'], scenario.interrupts ?? [], 'The file'],
    [['moment', 'promises'], scenario.moment?.promises ?? [], 'The moment'],
  ];
  return foundIn(lists.filter(hasDoubles), ([path, items, where]) =>
    doublesIn(items).map((index) =>
      fault(
        'duplicate-id',
        [...path, index, 'id'],
        `${where} has two things named "${items[index]?.id}".`,
        'Rename one of them.',
      ),
    ),
  );
};

/** Things in a row, with the way to them and where they are in words. */
type List = readonly [Path, readonly { readonly id: string }[], string];

/** The replies of those beats in which a name stands twice. */
function crowdedLists(beats: Survey['scenario']['beats']): readonly List[] {
  const lists: List[] = [];
  for (const [beat, { replies }] of Object.entries(beats)) {
    if (doublesIn(replies).length > 0) lists.push([['beats', beat, 'replies'], replies, `Beat "${beat}"`]);
  }
  return lists;
}

const hasDoubles = ([, items]: List): boolean => doublesIn(items).length > 0;

/** Places of things whose name stood before in the list. */
function doublesIn(items: List[1]): readonly number[] {
  const seen = new Set<string>();
  const doubles: number[] = [];
  for (let index = 0; index < items.length; index += 1) {
    if (seen.size === seen.add((items[index] as List[1][number]).id).size) doubles.push(index);
  }
  return doubles;
}

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
