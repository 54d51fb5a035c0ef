import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectCohort, type Stories } from '../../../src/core/projections/cohort';
import { asId, type AttemptId } from '../../../src/core/model/ids';
import type { Grade } from '../../../src/core/model/words';
import type { Given } from '../../../src/core/projections/cohortPeople';
import type { Cohort } from '../../../src/core/projections/cohortViews';
import type { Program } from '../../../src/core/scenario/program';
import { compiled, aBeat, aReply, aScenario, shipped } from '../../support/scenarios';
import { aTeam, playedBy } from './cohortSupport';
import { fewIn, fewLeft } from './cohortWatch';

const waffles = shipped('three-waffles');
const storiesOf = (...programs: readonly Program[]): Stories =>
  new Map(programs.map((program) => [program.id, program]));
const WAFFLES = storiesOf(waffles);
const seen = (given: readonly Given[], stories = WAFFLES): Cohort => {
  const view = projectCohort(given, stories);
  if (view === null) throw new Error('fewer than five people');
  return view;
};

/** Anybody: how well they play, where they stop, and how often they play. */
const person = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  skill: fc.constantFrom(0, 0.4, 0.8, 1),
  stopsAfter: fc.constantFrom(2, 4, 60, 60, 60),
  attempts: fc.constantFrom(1, 1, 2, 3),
});
type Anybody = typeof person extends fc.Arbitrary<infer One> ? One : never;

const fileOf = ({ seed, skill, stopsAfter, attempts }: Anybody, at: number): Given => ({
  participant: `velvet-otter-${at}`,
  attempts: Array.from({ length: attempts }, (_, turn) =>
    playedBy(waffles, `secret-${at}-${turn}`, { seed: seed + turn, skill, stopsAfter }, turn * 86_400_000),
  ),
});

describe('a group in a view', () => {
  it('is not there below five people, and is from five on', () => {
    expect(projectCohort(aTeam([waffles], 4), WAFFLES)).toBeNull();
    expect(seen(aTeam([waffles], 5)).people).toBe(5);
  });

  it('never shows one to four people, nor lets them be reckoned', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 5, maxLength: 18 }), (anybody) => {
        const given = anybody.map(fileOf);
        const view = seen(given);
        expect(fewIn(view)).toEqual([]);
        expect(fewLeft(view, given, [waffles])).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is watched by a check that can fail', () => {
    const view = seen(aTeam([waffles], 20));
    const [story] = view.stories;
    const [place] = story?.first.places ?? [];
    const spoiled = {
      ...story,
      first: { ...story?.first, places: [{ ...place, choices: [{ ...place?.choices[0], count: 3 }] }] },
    };
    expect(fewIn({ ...view, stories: [spoiled] } as Cohort).length).toBeGreaterThan(0);
    expect(fewIn({ ...view, people: 22 }).join()).toContain('played: 2');
  });

  it('names nobody, whoever comes to it', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 5, maxLength: 8 }), (anybody) => {
        expect(JSON.stringify(seen(anybody.map(fileOf)))).not.toMatch(/velvet|otter|secret/);
      }),
      { numRuns: 10 },
    );
  });

  it('is the same in whatever order files come', () => {
    const files = fc.array(person, { minLength: 5, maxLength: 10 }).map((anybody) => anybody.map(fileOf));
    const mixed = files.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(mixed, ([one, other]) => {
        expect(seen(other)).toEqual(seen(one));
      }),
      { numRuns: 10 },
    );
  });

  it('counts a person in two files once', () => {
    const team = aTeam([waffles], 5);
    expect(projectCohort([...team.slice(0, 4), team[0] as Given], WAFFLES)).toBeNull();
    expect(seen([...team, team[0] as Given])).toEqual(seen(team));
  });
});

/** One customer turn, then one that only a bad reply leads to. */
const fork = compiled(
  aScenario({
    id: 'a-fork',
    title: 'A fork',
    beats: {
      'the-plate': aBeat({
        turningPoint: true,
        replies: [
          aReply({
            id: 'kind',
            text: 'Sorry, {callMe}. Fresh ones come now.',
            scores: { empathy: 4, advice: 4 },
            behaviours: { ownership: 1 },
          }),
          aReply({ id: 'cold', text: 'They are meant to be cold.', scores: { empathy: 0, advice: 1 }, next: 'worse' }),
          aReply({ id: 'third', text: 'Wait here.', scores: { empathy: 1, advice: 2 } }),
        ],
      }),
      worse: aBeat({
        says: 'Are you joking?',
        replies: [
          aReply({ id: 'mend', scores: { empathy: 3, advice: 3 } }),
          aReply({ id: 'shrug', scores: { empathy: 0, advice: 0 } }),
        ],
      }),
    },
  }),
);
const FORK = storiesOf(fork);

/** So many people who answer like this, one reply a turn. */
type Answers = readonly [count: number, ...replies: readonly string[]];

function saying(...groups: readonly Answers[]): readonly Given[] {
  return groups.flatMap(([count, ...replies], group) =>
    Array.from({ length: count }, (_, at) => ({
      participant: `p-${group}-${at}`,
      attempts: [playedBy(fork, `a-${group}-${at}`, { seed: 1, skill: 0, replies })],
    })),
  );
}

const told = ({ first }: Cohort['stories'][number]) =>
  first.places.map(({ beat, choices, elsewhere }) => [
    beat,
    ...choices.map(
      (one) => `${one.replies.map(({ place }) => place).join('|')}${one.elsewhere ? '+' : ''} ${one.count}`,
    ),
    elsewhere,
  ]);

describe('the turns of a story', () => {
  it('tell what was said by how many, and what it did', () => {
    const [story] = seen(saying([10, 'kind'], [6, 'cold', 'mend'], [5, 'third']), FORK).stories;
    expect(story?.played).toBe(21);
    expect(told(story as Cohort['stories'][number])).toEqual([
      ['the-plate', '0 10', '1 6', '2 5', 0],
      ['worse', '0 6', '1 0', 15],
    ]);
    const [plate] = story?.first.places ?? [];
    expect(plate?.choices.map(({ share }) => share)).toEqual([48, 29, 24]);
    expect(plate?.line).toEqual([{ text: 'These are cold.', strong: false }]);
    expect(plate?.choices[0]?.replies[0]).toMatchObject({
      text: [{ text: 'Sorry, Mr Adeyemi. Fresh ones come now.', strong: false }],
      levels: { empathy: 4, advice: 4, noHardSell: null },
    });
    const [kind, cold] = plate?.choices ?? [];
    expect(kind?.change?.mean).toBeGreaterThan(0);
    expect(cold?.change?.mean).toBeLessThan(0);
    expect(cold?.change?.spread.low).toBe(cold?.change?.mean);
  });

  it('put a reply of one with the next, and do not tell who came to where it alone leads', () => {
    const [story] = seen(saying([10, 'kind'], [1, 'cold', 'mend'], [4, 'third']), FORK).stories;
    expect(told(story as Cohort['stories'][number])).toEqual([['the-plate', '0 10', '1|2 5', 0]]);
  });

  it('do not tell that one of those who came there stopped', () => {
    const [story] = seen(saying([10, 'kind'], [6, 'cold', 'mend'], [1, 'cold']), FORK).stories;
    expect(told(story as Cohort['stories'][number])).toEqual([['the-plate', '0 10', '1 7', '2 0', 0]]);
  });

  it('show where feeling fell most, deepest first, with what to ask', () => {
    const [story] = seen(saying([5, 'kind'], [15, 'cold', 'shrug']), FORK).stories;
    const fell = story?.first.fell.map((at) => story.first.places[at]);
    expect(fell?.map((place) => place?.beat)).toEqual(['the-plate', 'worse']);
    expect(fell?.map((place) => place?.asking)).toEqual(['feeling', 'feeling']);
    expect(fell?.[0]?.change).toBeLessThan(fell?.[1]?.change ?? 0);
  });

  it('leave a story out that fewer than five people played', () => {
    const given = [...saying([5, 'kind']), ...aTeam([waffles], 4)];
    expect(seen(given, storiesOf(fork, waffles)).stories.map(({ id }) => id)).toEqual(['a-fork']);
  });

  it('do not tell that one to four did not play it', () => {
    const given = [...saying([6, 'kind'], [6, 'third']), ...aTeam([waffles], 2)];
    const [story] = seen(given, storiesOf(fork, waffles)).stories;
    expect(story?.played).toBeNull();
    expect(told(story as Cohort['stories'][number])).toEqual([['the-plate', '0 6', '1|2+ 8', null]]);
  });
});

describe('the endings of a story', () => {
  it('tell from what to what, and how many did not get there', () => {
    const given = saying([6, 'kind'], [5, 'cold', 'shrug'], [5]).map((one) => one);
    const [story] = seen(given, FORK).stories;
    expect(story?.first.passages?.open ?? 0).toBe(0);
    expect(story?.first.passages?.ways.reduce((sum, { count }) => sum + count, 0)).toBe(11);
  });
});

describe('the first attempt and all of them', () => {
  const twice = (count: number, again: number): readonly Given[] =>
    Array.from({ length: count }, (_, at) => ({
      participant: `p-${at}`,
      attempts: [
        playedBy(fork, `a-${at}`, { seed: 1, skill: 0, replies: ['kind'] }, 1000),
        ...(at < again ? [playedBy(fork, `b-${at}`, { seed: 1, skill: 0, replies: ['third'] }, 2000)] : []),
      ],
    }));

  it('differ only where five people played again', () => {
    expect(seen(twice(8, 4), FORK)).toMatchObject({ all: null, stories: [{ all: null }] });
    const { all, stories } = seen(twice(8, 5), FORK);
    expect(stories[0]?.first.places[0]?.choices.map(({ count }) => count)).toEqual([8, 0, 0]);
    expect(stories[0]?.all?.places[0]?.choices.map(({ count }) => count)).toEqual([8, 0, 5]);
    expect(all?.scales[0]?.people).toBe(8);
  });

  it('do not tell together what the later ones alone would not', () => {
    const given = twice(8, 5);
    const odd = given.map((one, at) =>
      at === 0
        ? {
            ...one,
            attempts: [one.attempts[0] as never, playedBy(fork, 'b-0', { seed: 1, skill: 0, replies: ['cold'] }, 2000)],
          }
        : one,
    );
    const view = seen(odd, FORK);
    expect(fewIn(view)).toEqual([]);
    expect(view.stories[0]?.all?.places[0]?.choices.map(({ count }) => count)).not.toContain(1);
  });

  it('put the same replies together, so that one taken from the other tells of no few', () => {
    const given = saying([3, 'kind'], [3, 'third']).map(({ participant, attempts }) => ({
      participant,
      attempts: [...attempts, playedBy(fork, `${participant}-again`, { seed: 1, skill: 0, replies: ['cold'] }, 5000)],
    }));
    const view = seen(given, FORK);
    expect(view.stories[0]?.first.places[0]?.choices.map(({ count }) => count)).toEqual([6]);
    expect(view.stories[0]?.all?.places[0]?.choices.map(({ count }) => count)).toEqual([12]);
  });

  it('take the earliest for the first, whatever the order in the file', () => {
    const mixed = twice(5, 5).map((one) => ({ ...one, attempts: one.attempts.toReversed() }));
    expect(seen(mixed, FORK)).toEqual(seen(twice(5, 5), FORK));
  });
});

describe('what is summed over all stories', () => {
  it('gives the middle half of people on each scale, and how many they are', () => {
    const given = saying([6, 'kind'], [6, 'third']);
    const [empathy, advice, noHardSell] = seen(given, FORK).first.scales;
    expect(empathy).toEqual({ dimension: 'empathy', spread: { low: 25, middle: 63, high: 100 }, people: 12 });
    expect(advice?.spread).toEqual({ low: 50, middle: 75, high: 100 });
    expect(noHardSell).toEqual({ dimension: 'noHardSell', spread: null, people: null });
  });

  it('gives chances in fives, and only where five took one and five missed one', () => {
    const habit = (...groups: readonly Answers[]) => seen(saying(...groups), FORK).first.behaviours;
    expect(habit([7, 'kind'], [6, 'third'])).toEqual([{ behaviour: 'ownership', taken: 5, chances: 15, broken: 0 }]);
    expect(habit([9, 'kind'], [4, 'third'])).toEqual([{ behaviour: 'ownership', taken: null, chances: 15, broken: 0 }]);
    expect(habit([4, 'kind'], [9, 'third'])).toEqual([{ behaviour: 'ownership', taken: null, chances: 15, broken: 0 }]);
    expect(habit([8, 'third'])).toEqual([{ behaviour: 'ownership', taken: 0, chances: 10, broken: 0 }]);
  });

  /** So many people whose customer went from misery to a grade, or did not get to the end. */
  type Ended = readonly [count: number, grade: Grade | null];
  const ended = (...groups: readonly Ended[]): readonly Given[] =>
    groups.flatMap(([count, endGrade], group) =>
      saying([count, 'kind']).map(({ attempts }, at) => ({
        participant: `q-${group}-${at}`,
        attempts: attempts.map((one) => ({
          ...one,
          attempt: asId<AttemptId>(`c-${group}-${at}`),
          startGrade: 'misery' as const,
          endGrade,
        })),
      })),
    );

  it('adds misery turned to magic up from what the stories tell', () => {
    const turned = (...groups: readonly Ended[]) => seen(ended(...groups), FORK).first.turned;
    expect(turned([8, 'magic'], [5, 'misery'], [6, 'mediocre'])).toEqual({ magic: 8, of: 19 });
    expect(turned([8, 'magic'], [3, 'misery'], [2, 'mediocre'])).toEqual({ magic: 8, of: 13 });
    expect(turned([8, 'misery'], [7, 'mediocre'])).toEqual({ magic: 0, of: 15 });
    expect(turned([3, 'magic'], [5, 'misery'], [6, 'mediocre'])).toBeNull();
    expect(turned([8, 'magic'], [6, 'misery'], [2, null])).toBeNull();
    expect(turned([8, 'magic'], [6, 'misery'], [5, null])).toEqual({ magic: 8, of: 14 });
  });

  it('lists stories by title', () => {
    const given = [...saying([5, 'kind']), ...aTeam([waffles], 5)];
    expect(seen(given, storiesOf(waffles, fork)).stories.map(({ title }) => title)).toEqual([
      'A fork',
      'Three waffles, two scoops',
    ]);
  });
});
