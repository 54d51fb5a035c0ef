import type { BandView } from '../core/projections/progressViews';
import { enNext } from './enNext';
import { notebookSays } from './enNotebookSays';
import { enScales } from './enScales';

const { date, some, percent } = notebookSays;

/** The words of the notebook. */
export const enNotebook = {
  ...enNext,
  behaviours: enScales.behaviours,
  date,
  headline: notebookSays.headline,
  empty: {
    about: 'Meet your first customer, and this page begins to fill. It stays on this device.',
    will: [
      'How many customers you moved from misery to magic',
      'Three skills, with how sure one can be of each',
      'Chances you took, at first and lately',
      'Your first and latest reply to the same kind of moment',
      'What is worth playing next, and why',
    ],
    title: 'What will be here',
    begin: (title: string) => `Begin with ${title}`,
  },
  facts: {
    firsts: (count: number) => (count === 1 ? 'first attempt' : 'first attempts'),
    replays: (count: number) =>
      count === 0
        ? 'Only these count for skills.'
        : `and ${some(count, 'replay', 'replays')} to explore, which change no skill`,
    turnaround: 'Turnaround',
    held: 'Held',
    percent,
    mean: notebookSays.mean,
    noMean: 'No first attempt has a number yet.',
    heldHint: 'Customers who came in a good mood: how much of it was kept.',
    weeks: (practised: number, of: number) => `${practised} of ${of}`,
    weeksHint: 'weeks with practice lately',
    week: (practised: boolean) => (practised ? 'Practised' : 'A quiet week'),
    weekList: 'The last four weeks, the latest last',
  },
  tally: {
    title: 'Misery to magic',
    firsts: 'First attempts:',
    all: 'With replays:',
    say: notebookSays.tally,
  },
  next: {
    title: 'Next',
    own: 'Pick my own',
    why: 'Why this one:',
    minutes: (minutes: number) => `${minutes} min`,
  },
  goal: {
    title: 'My own goal',
    hint: 'When this happens, I will do that. One line, in your words.',
    label: 'When … I will …',
    example: 'When a caller rang before, I will say what I see.',
    keep: 'Keep this line',
    kept: 'Kept on this device.',
    failed: 'This line could not be kept on this device. It stays here until you leave the page.',
  },
  bands: {
    title: 'Skills',
    hint: 'By first attempts alone. The bar is how sure one can be: for about seven people in ten, the truth lies inside it. It narrows as you meet new customers.',
    scale: 'Share of the points in a medium story',
    skills: enScales.dimensions,
    words: notebookSays.words,
    span: notebookSays.span,
    range: ({ low, high }: BandView) => `${low} to ${high} of 100`,
    none: 'Not enough yet',
    needs: (more: number) => `A band needs ${some(more, 'more answer', 'more answers')}.`,
    from: (answers: number, stories: number) =>
      answers === 0
        ? 'Nothing answered yet'
        : `${some(answers, 'answer', 'answers')} in ${some(stories, 'story', 'stories')}`,
    missing: notebookSays.missing,
  },
  line: {
    title: 'The same skill over time',
    hint: 'Dots are your points in first attempts. The ribbon is what could be known by then.',
    chart: (skill: string) => `${skill} over time`,
    says: (points: number, from: string, to: string) =>
      points === 1 ? `One point so far, on ${from}.` : `${points} points from ${from} to ${to}.`,
    point: (at: string, share: number) => `On ${at}: ${share} of 100.`,
    table: 'Show as a table',
    caption: (skill: string) => `${skill}: points in first attempts, 0 to 100`,
    columns: { when: 'When', answers: 'Answers', share: 'Points', band: 'Known by then' },
    none: 'Nothing answered yet.',
    until: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  },
  chances: {
    title: 'Chances taken',
    hint: 'A chance is a turn where some reply would have done it. First attempts only.',
    of: (taken: number, of: number) => `${taken} of ${of}`,
    first: 'At first',
    latest: 'Lately',
    soFar: 'So far',
    all: (taken: number, of: number) => `${taken} of ${of} in all`,
    broken: (count: number) => (count === 1 ? 'once the opposite' : `${count} times the opposite`),
    none: 'No chance came up yet.',
  },
  replies: {
    title: 'Your first and latest reply',
    hint: 'The same kind of moment, in different stories.',
    which: 'Kind of moment',
    kinds: {
      sale: 'To a sales prompt',
      turning: 'At a turning point',
      opening: 'To the first words',
      history: 'Where the history would help',
      closing: 'At the close',
    },
    first: 'First',
    latest: 'Latest',
    only: 'The next one will stand beside it.',
    silence: 'You said nothing.',
    waiting: 'Looking up the words',
    gone: 'The words of this reply are no longer in the story.',
    levels: notebookSays.levels,
    where: (at: number, title: string) => `${date(at)}, ${title}`,
  },
  attempts: {
    title: 'All attempts',
    count: (count: number) => some(count, 'attempt', 'attempts'),
    caption: 'Attempts, the latest first',
    columns: { when: 'Date', story: 'Story', outcome: 'How it came out', kind: 'Counts as' },
    kinds: {
      first: 'First attempt',
      again: 'Replay',
      road: 'Another road',
      coach: 'With a coach',
      team: 'In a team',
      silent: 'Nothing said',
    },
    outcome: notebookSays.outcome,
    look: (title: string) => `Read the debrief of ${title}`,
    more: (count: number) => `Show ${count} more`,
    fewer: 'Show fewer',
    shown: (shown: number, all: number) => `${shown} of ${all} shown`,
  },
  record: {
    title: 'Practice record',
    hint: 'Stories, dates, bands and what they can say. A record of practice, not a test of job performance.',
    print: 'Print my practice record',
    show: 'See what it lists',
    hide: 'Hide the list',
    printed: (now: number) => `Printed on ${date(now)}`,
    name: 'Name',
    caption: 'Stories practised',
    columns: {
      story: 'Story',
      place: 'Place',
      key: 'Feedback',
      plays: 'Plays',
      first: 'First',
      latest: 'Latest',
      outcome: 'First attempt',
    },
    version: (version: string) => `version ${version}`,
    keys: { draft: 'Author’s opinion', panel: 'Checked by a panel' },
  },
  limits: {
    title: 'What this can say, and what it cannot',
    lines: [
      'This is practice, not a test of job performance. It is not for hiring or firing, and it makes no certificate.',
      'One play measures nobody. Simulated plays of one and the same skill spread by 33 to 54 points (standard deviation). The mean of six different stories is still off by about 19 points, of twelve by about 13.',
      'The bands come from simulated learners too. They say how sure one can be of choices in this game, not of work with real people.',
    ],
    drafts: (titles: readonly string[]) =>
      `The feedback in ${titles.length === 1 ? 'this story is' : 'these stories is'} the author’s own opinion so far: ${enNext.listed(titles)}.`,
  },
};
