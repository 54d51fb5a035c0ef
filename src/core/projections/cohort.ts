import type { ScenarioId } from '../model/ids';
import type { Program } from '../scenario/program';
import { FEWEST, type Shares } from './cohortCells';
import { tellable } from './cohortFigures';
import { allFigures, firstFigures } from './cohortGroup';
import { peopleOf, type Given, type Person } from './cohortPeople';
import {
  askedOf,
  eachOf,
  fineShares,
  firstSample,
  folded,
  laterSample,
  playsOf,
  sharesLike,
  toldOf,
  toldTogether,
  type Answers,
  type Question,
  type Sample,
  type Steps,
} from './cohortSamples';
import { questionsOf, storyFigures } from './cohortStory';
import type { Cohort, StoryCohort } from './cohortViews';

/** The stories by name that the attempts were summed up with. */
export type Stories = ReadonlyMap<ScenarioId, Program>;

/**
 * Many people's attempts, without a name and without a figure that stands for fewer than five people; null below five people.
 * First attempts, and all attempts beside them. The order of the files changes nothing.
 */
export function projectCohort(given: readonly Given[], programs: Stories): Cohort | null {
  const steps = cohortSteps(given, programs);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in small steps, so that a page may answer in between. */
export function* cohortSteps(given: readonly Given[], programs: Stories): Steps<Cohort | null> {
  const people = peopleOf(given);
  if (people.length < FEWEST) return null;
  yield;
  const stories: StoryCohort[] = [];
  for (const program of programs.values()) {
    const story = yield* storyCohort(program, people);
    if (story !== null) stories.push(story);
  }
  stories.sort((one, other) => (one.title < other.title ? -1 : 1));
  const again = new Set([...programs.keys()].filter((id) => laterSample(people, id) !== null));
  const first = yield* firstFigures(people, stories);
  const all = again.size === 0 ? null : yield* allFigures(people, again, stories);
  return { people: people.length, first, all, stories };
}

function* storyCohort(program: Program, people: readonly Person[]): Steps<StoryCohort | null> {
  const played = people.filter((person) => playsOf(person, program.id).length > 0).length;
  if (played < FEWEST) return null;
  const first = firstSample(people, program.id);
  const later = laterSample(people, program.id);
  const questions = questionsOf(program, first, later);
  yield;
  const asked = yield* askedOf(
    first,
    eachOf(questions.list, (question) => fineShares(first, question)),
  );
  const tables = asked.map((table) => table && folded(table));
  const all = later && (yield* together(first, tables, later, questions.list));
  const told = tables.map((table) => table && toldOf(first, table));
  const figures = storyFigures(program, questions, told);
  yield;
  return {
    id: program.id,
    title: program.about.title,
    keyStatus: program.about.keyStatus,
    played: tellable(played, people.length),
    first: figures,
    all: all && storyFigures(program, questions, all),
  };
}

/** What the first attempts cannot tell, all attempts do not tell either. */
function* together(
  first: Sample,
  tables: readonly (Shares<string> | null)[],
  later: Sample,
  questions: readonly Question[],
): Steps<readonly (Answers | null)[]> {
  const told = tables.flatMap((table, at) => (table === null ? [] : [{ table, at }]));
  const finer = yield* askedOf(
    later,
    eachOf(told, ({ table, at }) => sharesLike(table, later, questions[at] as Question)),
  );
  const answers = told.map(({ table }, at) => finer[at] && toldTogether(first, table, later, finer[at]));
  return tables.map((_, at) => answers[told.findIndex((one) => one.at === at)] ?? null);
}
