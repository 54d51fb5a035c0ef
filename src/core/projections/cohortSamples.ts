import type { Summary } from '../scoring/summary';
import {
  bitsOf,
  byAlphabet,
  countOf,
  crowdOf,
  FEWEST,
  nothingKnown,
  nowKnown,
  peopleIn,
  placesOf,
  sharedOut,
  type Bits,
  type Crowd,
  type Known,
  type Shares,
} from './cohortCells';
import { tellable } from './cohortFigures';
import type { Person } from './cohortPeople';

/** Attempts of many people at one story; null stands for somebody who did not play it. */
export interface Sample {
  readonly crowd: Crowd;
  readonly plays: readonly (Summary | null)[];
}

/** What is asked of every attempt: one answer, or none where the attempt did not get there. */
export interface Question {
  readonly names: readonly string[];
  readonly answerOf: (play: Summary) => string | null;
}

/** Those who gave one answer, or several that are put together. */
export interface Answer {
  readonly names: readonly string[];
  readonly elsewhere: boolean;
  readonly count: number;
  readonly plays: readonly Summary[];
}

/** All answers to one question that can be told, and how many gave none (null: they are counted with an answer). */
export interface Answers {
  readonly answers: readonly Answer[];
  readonly rest: number | null;
}

/** The first attempt of each person at a story. Who did not play it stands in too where they are one to four. */
export function firstSample(people: readonly Person[], story: string): Sample {
  const firsts = people.map((person) => playsOf(person, story)[0] ?? null);
  const players = firsts.filter((play) => play !== null);
  const plays = tellable(players.length, people.length) === null ? firsts : players;
  return { crowd: crowdOf(plays.map((_, place) => place)), plays };
}

/** All later attempts at a story; null where fewer than five people made one. */
export function laterSample(people: readonly Person[], story: string): Sample | null {
  const later = people.flatMap((person, place) =>
    playsOf(person, story)
      .slice(1)
      .map((play) => ({ play, place })),
  );
  const crowd = crowdOf(later.map(({ place }) => place));
  return peopleIn(crowd, crowd.whole) < FEWEST ? null : { crowd, plays: later.map(({ play }) => play) };
}

/** A person's attempts at one story, earliest first. */
export const playsOf = (person: Person, story: string): readonly Summary[] =>
  person.filter((play) => play.story.id === story);

/** A long reckoning in small steps: it pauses at each `yield`. */
export type Steps<Value> = Generator<undefined, Value>;

/** Questions asked of a sample, one after another: what was told before limits what can be told after. */
export function* askedOf(
  sample: Sample,
  questions: Iterable<Shares<string>>,
): Steps<readonly (Shares<string> | null)[]> {
  let known: Known = nothingKnown(sample.crowd);
  const tables: (Shares<string> | null)[] = [];
  for (const fine of questions) {
    const table = sharedOut(sample.crowd, known, fine);
    if (table !== null) known = nowKnown(known, table);
    tables.push(table);
    yield;
  }
  return tables;
}

/** Each worked out when its turn comes. */
export function* eachOf<Item, Value>(items: Iterable<Item>, work: (item: Item) => Value): Generator<Value> {
  for (const item of items) yield work(item);
}

/** As fine as answers can be told apart. */
export function fineShares({ plays, crowd }: Sample, { names, answerOf }: Question): Shares<string> {
  const given = plays.map((play) => (play === null ? null : answerOf(play)));
  const cells = names.map((name) => ({ names: [name], bits: bitsWhere(given, name), elsewhere: false }));
  const answered = cells.reduce((sum, { bits }) => sum | bits, 0n);
  return { cells, rest: crowd.whole & ~answered };
}

/** The later attempts in the cells that the first attempts were put in, so that one taken from the other tells of no few. */
export function sharesLike(table: Shares<string>, sample: Sample, question: Question): Shares<string> {
  const fine = fineShares(sample, question);
  const cells = table.cells.map(({ names, elsewhere }) => {
    const bits = fine.cells
      .filter((cell) => names.includes(cell.names[0] as string))
      .reduce((sum, one) => sum | one.bits, 0n);
    return { names, elsewhere, bits: elsewhere ? bits | fine.rest : bits };
  });
  return { cells, rest: table.cells.some(({ elsewhere }) => elsewhere) ? 0n : fine.rest };
}

/** A table of first attempts as it is told. */
export const toldOf = (sample: Sample, table: Shares<string>): Answers => ({
  answers: table.cells.map(({ names, elsewhere, bits }) => ({
    names,
    elsewhere,
    count: countOf(bits),
    plays: playsAt(sample, bits),
  })),
  rest: table.cells.some(({ elsewhere }) => elsewhere) ? null : countOf(table.rest),
});

/** First and later attempts together, in the cells of the later ones. */
export function toldTogether(first: Sample, table: Shares<string>, later: Sample, finer: Shares<string>): Answers {
  const hasRest = finer.cells.some(({ elsewhere }) => elsewhere);
  const answers = finer.cells.map((cell) => {
    const parts = table.cells.filter(({ names }) => names.every((name) => cell.names.includes(name)));
    const rest = cell.elsewhere && !parts.some(({ elsewhere }) => elsewhere) ? table.rest : 0n;
    const bits = parts.reduce((sum, part) => sum | part.bits, rest);
    // How many of these came here is not told, so neither is what they did: the first attempts taken from it would tell of the later.
    const plays = cell.elsewhere ? [] : [...playsAt(first, bits), ...playsAt(later, cell.bits)];
    return { names: cell.names, elsewhere: cell.elsewhere, count: countOf(bits) + countOf(cell.bits), plays };
  });
  return {
    answers: foldedBy(answers, ({ count }) => count),
    rest: hasRest ? null : countOf(table.rest) + countOf(finer.rest),
  };
}

const bitsWhere = (given: readonly (string | null)[], name: string): Bits =>
  bitsOf(given.flatMap((one, place) => (one === name ? [place] : [])));

const playsAt = ({ plays }: Sample, bits: Bits): readonly Summary[] =>
  placesOf(bits).flatMap((place) => plays[place] ?? []);

/** Answers nobody gave go with those that had to be put together, so that none of these is known to have been given. */
export const folded = ({ cells, rest }: Shares<string>): Shares<string> => ({
  cells: foldedBy(cells, ({ bits }) => countOf(bits)),
  rest,
});

interface Line {
  readonly names: readonly string[];
  readonly elsewhere: boolean;
}

function foldedBy<One extends Line>(lines: readonly One[], sizeOf: (line: One) => number): readonly One[] {
  const [smallest] = lines
    .filter(({ names, elsewhere }) => names.length > 1 || elsewhere)
    .toSorted((one, other) => sizeOf(one) - sizeOf(other));
  if (smallest === undefined) return lines;
  const idle = lines.filter((line) => sizeOf(line) === 0).flatMap(({ names }) => names);
  const names = [...smallest.names, ...idle].toSorted(byAlphabet);
  return lines.filter((line) => sizeOf(line) > 0).map((line) => (line === smallest ? { ...line, names } : line));
}
