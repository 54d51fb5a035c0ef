import type { Grade } from '../core/model/words';
import type { FileFate, GroupFigures, Passage } from '../core/projections/cohortViews';
import type { Dimension } from '../core/vocabulary/dimensions';
import { enAsking } from './enAsking';
import { enScales } from './enScales';
import { enTables } from './enTables';

const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;
const attempts = (count: number): string => `${count} ${count === 1 ? 'attempt' : 'attempts'}`;
const signed = (points: number): string => `${points < 0 ? '−' : points > 0 ? '+' : ''}${Math.abs(points)}`;
const files = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`;

interface Told {
  readonly says: string;
  readonly cure: string;
}

const EVERYTHING = 'Ask for the file called “turnaround-everything”.';
const AGAIN = 'Ask for the file to be saved again.';

/** Why a file is not used, or not whole, and what to do. */
const fates: Record<FileFate, Told> = {
  empty: { says: 'The file is empty, or it could not be read.', cure: AGAIN },
  tooLarge: { says: 'The file is larger than any file this game writes.', cure: EVERYTHING },
  tooMuch: { says: 'The file is built in a way this game never writes.', cure: EVERYTHING },
  notJson: { says: 'This is no file of this game, or too little of it is left.', cure: EVERYTHING },
  table: { says: 'This is a table for a spreadsheet.', cure: EVERYTHING },
  story: { says: 'This is a story, not a file of talks.', cure: EVERYTHING },
  foreign: { says: 'The file belongs to something else.', cure: EVERYTHING },
  damaged: { says: 'The file is damaged and nothing in it can be read.', cure: AGAIN },
  newer: {
    says: 'The file was saved by a newer version of the game.',
    cure: 'Load this page again to get the newest version. Then bring the file again.',
  },
  nothing: { says: 'There is no talk in the file.', cure: 'Ask for a new file once a story was played.' },
  inPart: { says: 'Part of the file is damaged. The talks that are whole are counted.', cure: AGAIN },
  again: {
    says: 'This file and another one are from the same person.',
    cure: 'The person is counted once. There is nothing to do.',
  },
};

const gone = (from: Grade, to: Grade): string =>
  from === to ? `Stayed ${enTables.inGrade[from]}` : `${enTables.grades[from]} to ${to}`;

const passages = (names: readonly Passage[]): string =>
  names.map(({ from, to }, place) => (place === 0 ? gone(from, to) : gone(from, to).toLowerCase())).join(', or ');

const dimensionNames: Record<Dimension, string> = {
  empathy: enScales.dimensions.empathy.name,
  advice: enScales.dimensions.advice.name,
  noHardSell: enScales.dimensions.noHardSell.name,
};

/** The words of the trainer's page. */
export const enClass = {
  people,
  signed,
  eyebrow: 'For trainers',
  titleEmpty: 'See what a whole team said, and what it did',
  title: (count: number) => `${people(count)}, seen together`,
  lead: 'Bring the files of at least five people. You see the group. You never see a person.',
  promises: ['Files stay on this page', 'Nobody is named', 'Nothing is shown for fewer than five people'],
  drop: {
    title: 'Bring files',
    choose: 'Choose files',
    or: 'Or drop them anywhere on this page.',
    here: 'Drop the files here',
    keeps: 'Files are read in this browser and sent nowhere. Close this page and they are gone from here.',
    reading: (done: number, of: number) => `Reading file ${done + 1} of ${of}`,
    working: 'Adding it all up.',
    read: (count: number) => (count === 0 ? 'No file could be used.' : `${files(count)} read.`),
    told: (count: number) => `${files(count)} with something to tell`,
    file: 'File',
    says: 'What is the matter',
    cure: 'What to do',
    clear: 'Take all files away',
    unknown: 'Some talks are left out, since this game does not have their story.',
    changed: 'Some talks are left out, since their story was changed after they were played.',
  },
  fates,
  empty: {
    how: 'How your team saves a file',
    steps: [
      'Each person opens “Your data” in their own game.',
      'They choose “Save everything”.',
      'They give you the file. Its name holds their pseudonym, not their score.',
    ],
    programs: 'The file from “Save both” works as well.',
    will: 'What you will see',
    list: [
      'Where feeling fell most, with questions for the team',
      'Turn by turn: what was said, by how many, and how the customer felt after it',
      'How the talks ended',
      'The three scales and the habits, over all stories',
    ],
    wont: 'What you will not see',
    no: ['Names, pseudonyms or a list of people', 'Who was best or last', 'One group set against another'],
  },
  few: {
    title: 'Five people are needed',
    says: 'So far there are fewer than five. With so few, a figure would tell about one person. Bring more files.',
    once: 'Two files of the same person count as one. Coached talks, roads not taken and talks after a review are left out.',
  },
  which: {
    story: 'Story',
    attempts: 'Which attempts',
    first: 'First attempts',
    all: 'All attempts',
    hint: 'A first attempt shows how people meet a customer they do not know.',
    allHint: 'People who played more often weigh more here.',
    notAgain: 'Fewer than five people played this story again, so only first attempts are shown.',
    played: (count: number) => `Played by ${people(count)}.`,
    nearly: 'Played by nearly everybody.',
    draft: 'The levels are the author’s opinion. No panel has rated them yet.',
    none: 'No story was played by five people yet.',
    rule: 'Stories that fewer than five people played are not listed.',
  },
  fell: {
    title: 'Where feeling fell most',
    none: 'At no turn shown did feeling fall on average.',
    drop: (points: number) => `${signed(points)} points on average`,
    turn: (turn: number) => `Go to turn ${turn}`,
    customer: 'The customer says:',
    most: 'Feeling fell most after:',
    ask: 'Ask the team',
    asks: enAsking,
  },
  path: {
    title: 'Turn by turn',
    hint: 'In the order people met them. Replies that fewer than five people chose are put together.',
    none: 'No turn can be shown without telling about a few people.',
    turn: (turn: number) => `Turn ${turn}`,
    again: (visit: number) => (visit === 2 ? 'met again' : `met for the ${visit}th time`),
    turningPoint: 'Turning point',
    sale: 'A sale tempts',
    reply: 'Reply',
    chosen: { first: 'People', all: 'Attempts' },
    feeling: 'Feeling',
    level: (dimension: Dimension, level: number) => `${dimensionNames[dimension]} ${level}`,
    silence: 'Said nothing until the time was up',
    joined: 'One of these. How many chose which is not shown:',
    elsewhere: 'Or did not come to this turn',
    nobody: 'Nobody',
    of: (count: number, share: number) => `${count} (${share}%)`,
    every: (count: number) => `All ${count}`,
    together: (count: number) => `${count} together`,
    middle: (low: number, high: number) =>
      low === high ? `mostly ${signed(low)}` : `middle half ${signed(low)} to ${signed(high)}`,
    noChange: 'not shown',
    elsewhereCount: {
      first: (count: number) => `${people(count)} did not come to this turn.`,
      all: (count: number) => `${attempts(count)} did not come to this turn.`,
    },
    caption: (turn: number) => `Turn ${turn}: what was said, and the feeling after it`,
  },
  ends: {
    title: 'How it ended',
    none: 'The endings cannot be shown without telling about a few people.',
    feeling: 'From the first feeling to the last',
    endings: 'Endings',
    way: 'Ending',
    unended: 'Not played to the end',
    elsewhere: 'or not played to the end',
    passages,
    joined: (names: readonly string[]) => names.join(', or '),
  },
  group: {
    title: 'The team, over all stories',
    turned: (turned: NonNullable<GroupFigures['turned']>) => `${turned.magic} of ${turned.of}`,
    turnedSays: 'talks that began in misery ended in magic, in the stories where both can be told.',
    turnedNone: 'Misery turned to magic cannot be told without telling about a few people.',
    scales: 'The three scales',
    scalesHint:
      'How much of the best on offer was said, from 0 to 100%. The bar holds the middle half of people, the line the middle one. Lowest and highest are never shown.',
    scale: 'Scale',
    half: 'Middle half',
    middle: 'Middle',
    from: 'People',
    some: 'five or more',
    percent: (value: number) => `${value}%`,
    range: (low: number, high: number) => `${low}% to ${high}%`,
    noScale: 'Fewer than five people met it.',
    habits: 'Chances taken',
    habitsHint: 'A chance is a turn where some reply would have done it. Counts are rounded to fives.',
    habit: 'Habit',
    chances: 'Chances taken',
    broken: 'The opposite',
    of: (taken: number, chances: number) => `about ${taken} of ${chances}`,
    few: 'taken or missed by fewer than five people',
    brokenFew: 'fewer than five people',
    brokenNone: 'never',
    times: (count: number) => `about ${count} times`,
    noHabits: 'No habit had a chance with five people.',
    names: enScales.behaviours,
    dimensions: enScales.dimensions,
  },
  limits: {
    title: 'What this can tell, and what it cannot',
    list: [
      'One play measures nobody. In simulated play the number of one talk strays 33 to 54 points from the same player’s own mean. Over six stories the mean is still unsure by about 19 points.',
      'So this page is for talking about replies. It is not for hiring, firing, pay or rank.',
      'It does not compare groups or dates. With so few people such differences are mostly chance.',
      'It shows what people chose in a game. What they do on the job needs somebody who watches.',
      'Only talks played alone count. Coached talks, roads not taken and talks after a review are left out.',
    ],
    rule: 'How privacy is kept',
    rules: [
      'Everybody in the group stands in exactly one line of each table. A line with one to four people is put together with the next smallest.',
      'No figure of a story can be taken from another so that one to four people are left. Where that could be done, more lines are put together, or the turn is left out.',
      'All attempts are shown only where five people played again, and follow the same rule.',
      'Whoever holds a file can still read it. Delete the files when you are done.',
    ],
  },
  print: 'Print this page',
};
