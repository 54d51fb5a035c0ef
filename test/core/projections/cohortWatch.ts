import { peopleOf, type Given } from '../../../src/core/projections/cohortPeople';
import { playsOf } from '../../../src/core/projections/cohortSamples';
import type {
  ChoiceView,
  Cohort,
  GroupFigures,
  OutcomesView,
  PlaceView,
  StoryCohort,
  StoryFigures,
} from '../../../src/core/projections/cohortViews';
import type { Program } from '../../../src/core/scenario/program';
import type { Summary } from '../../../src/core/scoring/summary';

const FEW = [1, 2, 3, 4];

/** A number that stands for people, and where it was read or how it was got. */
interface Reading {
  readonly what: string;
  readonly value: number;
}

/** All numbers of one to four people that a view shows, or that can be reckoned from what it shows. */
export function fewIn(view: Cohort): readonly string[] {
  const readings = [
    { what: 'people', value: view.people },
    ...groupReadings('first', view.people, view.first),
    ...(view.all === null ? [] : groupReadings('all', view.people, view.all)),
    ...view.stories.flatMap((story) => storyReadings(view.people, story)),
  ];
  return readings.filter(({ value }) => FEW.includes(value)).map(({ what, value }) => `${what}: ${value}`);
}

function groupReadings(name: string, people: number, { scales, behaviours, turned }: GroupFigures): readonly Reading[] {
  return [
    ...scales.flatMap(({ dimension, people: made }) =>
      made === null ? [] : around(`${name} ${dimension}`, made, people),
    ),
    ...behaviours.flatMap(({ behaviour, taken, chances, broken }) => [
      { what: `${name} ${behaviour} taken`, value: taken ?? 0 },
      { what: `${name} ${behaviour} missed`, value: taken === null ? 0 : chances - taken },
      { what: `${name} ${behaviour} broken`, value: broken ?? 0 },
    ]),
    ...(turned === null ? [] : around(`${name} turned`, turned.magic, turned.of)),
  ];
}

/** A part and what it leaves of the whole. */
const around = (what: string, part: number, whole: number): readonly Reading[] => [
  { what, value: part },
  { what: `not ${what}`, value: whole - part },
];

function storyReadings(people: number, { id, played, first, all }: StoryCohort): readonly Reading[] {
  const everybody = played ?? people;
  const tables = tablesOf(first);
  return [
    ...around(`${id} played`, everybody, people),
    ...tables.flatMap(({ what, parts }) => [
      ...sums(parts).flatMap((sum) => around(`${id} ${what}`, sum, everybody)),
      // Everybody stands in one line: who is in none could be reckoned.
      { what: `${id} ${what} in no line`, value: everybody - total(parts) === 0 ? 0 : 1 },
    ]),
    ...(all === null ? [] : moreReadings(id, first, all)),
  ];
}

/** All attempts less the first ones, line by line. */
const moreReadings = (id: string, first: StoryFigures, all: StoryFigures): readonly Reading[] =>
  all.places.flatMap((place) => {
    const before = first.places.find(({ beat, visit }) => beat === place.beat && visit === place.visit);
    if (before === undefined) return [{ what: `${id} ${place.beat} shown for all alone`, value: 1 }];
    return place.choices.map((choice) => ({
      what: `${id} ${place.beat} played again`,
      value: choice.count - countBefore(choice, before),
    }));
  });

function countBefore({ replies, elsewhere }: ChoiceView, before: PlaceView): number {
  const names = new Set(replies.map(({ place }) => place));
  const inside = before.choices.filter((one) => one.replies.some(({ place }) => names.has(place)));
  const rest = elsewhere && before.elsewhere !== null ? before.elsewhere : 0;
  return total(inside.map(({ count }) => count)) + rest;
}

interface Table {
  readonly what: string;
  readonly parts: readonly number[];
}

const tablesOf = ({ places, endings, passages }: StoryFigures): readonly Table[] => [
  ...places.map(({ beat, visit, choices, elsewhere }) => ({
    what: `${beat} ${visit}`,
    parts: [...choices.map(({ count }) => count), elsewhere ?? 0],
  })),
  ...[endings, passages].flatMap((told, at) =>
    told === null ? [] : [{ what: `outcome ${at}`, parts: partsOf(told) }],
  ),
];

const partsOf = ({ ways, open }: OutcomesView<unknown>): readonly number[] => [
  ...ways.map(({ count }) => count),
  open ?? 0,
];
const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

/** What some lines of a table come to. */
const sums = (parts: readonly number[]): readonly number[] => {
  let all: readonly number[] = [0];
  for (const part of parts) all = [...new Set(all.flatMap((sum) => [sum, sum + part]))];
  return all;
};

/**
 * The same with the knowledge of who is where: for all lines of all tables of a story and all sums of lines, what is left of a
 * larger one that holds the smaller one. This is what somebody could reckon who knows how the story goes on.
 */
export function fewLeft(view: Cohort, given: readonly Given[], programs: readonly Program[]): readonly string[] {
  return view.stories.flatMap((story) => {
    const program = programs.find(({ id }) => id === story.id) as Program;
    const firsts = peopleOf(given).map((person) => playsOf(person, story.id)[0] ?? null);
    const plays = story.played === null ? firsts : firsts.filter((play) => play !== null);
    const everybody = new Set(plays.keys());
    const tables = story.first.places.map((place) => linesOf(program, place, plays));
    const known = [everybody, ...tables.flatMap((lines) => unions(lines))];
    return known.flatMap((whole) =>
      known
        .filter((part) => isInside(part, whole) && FEW.includes(whole.size - part.size))
        .map((part) => {
          return `${story.id}: ${whole.size} less ${part.size}`;
        }),
    );
  });
}

function linesOf(program: Program, place: PlaceView, plays: readonly (Summary | null)[]): readonly Set<number>[] {
  const replies = program.beats.find(({ id }) => id === place.beat)?.replies ?? [];
  const said = plays.map(
    (play) => play?.turns.filter(({ beat }) => beat === place.beat)[place.visit - 1]?.reply ?? null,
  );
  const lines = place.choices.map(({ replies: shown, elsewhere }) => {
    const names = shown.map(({ place: at }) => (at < 0 ? '@timeout' : replies[at]?.id) as string);
    return new Set(
      [...said.keys()].filter((at) => (said[at] === null ? elsewhere : names.includes(said[at] as string))),
    );
  });
  return place.elsewhere === null ? lines : [...lines, new Set([...said.keys()].filter((at) => said[at] === null))];
}

const isInside = (part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean =>
  [...part].every((one) => whole.has(one));

function unions(lines: readonly Set<number>[]): readonly Set<number>[] {
  let all: readonly Set<number>[] = [new Set()];
  for (const line of lines) all = all.flatMap((one) => [one, new Set([...one, ...line])]);
  return all;
}
