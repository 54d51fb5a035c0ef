import type { Summary } from '../scoring/summary';
import { BEHAVIOURS, type Behaviour } from '../vocabulary/behaviours';
import { DIMENSIONS, type Dimension } from '../vocabulary/dimensions';
import { FEWEST } from './cohortCells';
import { inFives, spreadOf, tellable } from './cohortFigures';
import type { Person } from './cohortPeople';
import type { Steps } from './cohortSamples';
import type {
  BehaviourShare,
  GroupFigures,
  OutcomeView,
  Passage,
  ScaleView,
  StoryCohort,
  StoryFigures,
} from './cohortViews';

/** What is summed over all stories, from the first attempt of each person at each story. */
export const firstFigures = (people: readonly Person[], stories: readonly StoryCohort[]): Steps<GroupFigures> =>
  groupFigures(
    people.map(firstsOf),
    stories.map(({ first }) => first),
  );

/** The first attempt at each story. */
function firstsOf(person: Person): Person {
  const seen = new Set<string>();
  return person.filter(({ story }) => !seen.has(story.id) && seen.add(story.id));
}

/** All attempts at stories that enough people played again; of the others the first. */
export function* allFigures(
  people: readonly Person[],
  again: ReadonlySet<string>,
  stories: readonly StoryCohort[],
): Steps<GroupFigures> {
  const firsts = people.map(firstsOf);
  const laters = people.map((person, at) =>
    person.filter((play) => again.has(play.story.id) && !firsts[at]?.includes(play)),
  );
  const all = people.map((_, at) => [...(firsts[at] as Person), ...(laters[at] as Person)]);
  yield;
  const figures = yield* groupFigures(
    all,
    stories.map(({ first, all: more }) => more ?? first),
  );
  const added = yield* behaviourShares(laters);
  return {
    ...figures,
    behaviours: figures.behaviours.map((one) =>
      hiddenLike(
        one,
        added.find(({ behaviour }) => behaviour === one.behaviour),
      ),
    ),
  };
}

/** What the later attempts alone cannot tell, first and later together do not tell: one could be taken from the other. */
const hiddenLike = (one: BehaviourShare, added: BehaviourShare | undefined): BehaviourShare => ({
  ...one,
  taken: added && added.taken === null ? null : one.taken,
  broken: added && added.broken === null ? null : one.broken,
});

function* groupFigures(people: readonly Person[], stories: readonly StoryFigures[]): Steps<GroupFigures> {
  const scales = DIMENSIONS.map((dimension) => scaleView(people, dimension));
  yield;
  const behaviours = yield* behaviourShares(people);
  return { scales, behaviours, turned: turnedOf(stories) };
}

function* behaviourShares(people: readonly Person[]): Steps<readonly BehaviourShare[]> {
  const shares: BehaviourShare[] = [];
  for (const behaviour of BEHAVIOURS) {
    shares.push(...behaviourShare(people, behaviour));
    yield;
  }
  return shares;
}

/** 100 x points / points on offer for each person, over their attempts (scoring.md, "Dimensions of a play"). */
function scaleView(people: readonly Person[], dimension: Dimension): ScaleView {
  const percents = people.flatMap((person) => {
    const of = sum(person, ({ dimensions }) => dimensions[dimension].of);
    return of === 0 ? [] : [(100 * sum(person, ({ dimensions }) => dimensions[dimension].got)) / of];
  });
  return { dimension, spread: spreadOf(percents), people: tellable(percents.length, people.length) };
}

const sum = (person: Person, valueOf: (play: Summary) => number): number =>
  person.reduce((total, play) => total + valueOf(play), 0);

/** Behaviours that fewer than five people had a chance for are left out. */
function behaviourShare(people: readonly Person[], behaviour: Behaviour): readonly BehaviourShare[] {
  const each = people.map((person) => countsOf(person, behaviour));
  const had = each.filter(({ chances }) => chances > 0);
  if (had.length < FEWEST) return [];
  const takers = had.filter(({ taken }) => taken > 0);
  const missers = had.filter(({ taken, chances }) => taken < chances);
  const breakers = each.filter(({ broken }) => broken > 0);
  return [
    {
      behaviour,
      taken: isEnough(takers) && isEnough(missers) ? inFives(total(had.map(({ taken }) => taken))) : null,
      chances: inFives(total(had.map(({ chances }) => chances))),
      broken: isEnough(breakers) ? inFives(total(breakers.map(({ broken }) => broken))) : null,
    },
  ];
}

const isEnough = (group: readonly unknown[]): boolean => group.length === 0 || group.length >= FEWEST;
const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function countsOf(person: Person, behaviour: Behaviour) {
  const all = person.flatMap(({ behaviours }) => behaviours.find((one) => one.behaviour === behaviour) ?? []);
  const sumOf = (what: 'taken' | 'chances' | 'broken'): number => total(all.map((one) => one[what]));
  return { taken: sumOf('taken'), chances: sumOf('chances'), broken: sumOf('broken') };
}

/** Added up from what the stories show, so that it tells nothing they do not. */
function turnedOf(stories: readonly StoryFigures[]): GroupFigures['turned'] {
  const told = stories.flatMap(({ passages }) => turnedIn(passages?.ways ?? []));
  const of = total(told.map((one) => one.of));
  return of === 0 ? null : { magic: total(told.map(({ magic }) => magic)), of };
}

/** Nothing where misery turned to magic, or what came of misery at all, is counted with something else. */
function turnedIn(ways: readonly OutcomeView<Passage>[]): readonly { readonly magic: number; readonly of: number }[] {
  const fromMisery = ways.filter(({ names }) => names.some(({ from }) => from === 'misery'));
  const isPlain = fromMisery.every(
    ({ names, elsewhere }) =>
      !elsewhere &&
      names.every(({ from }) => from === 'misery') &&
      (names.length === 1 || names.every(({ to }) => to !== 'magic')),
  );
  const turned = fromMisery.find(({ names }) => names[0]?.to === 'magic');
  return isPlain ? [{ magic: turned?.count ?? 0, of: total(fromMisery.map(({ count }) => count)) }] : [];
}
