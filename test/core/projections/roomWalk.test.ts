import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { totalOf } from '../../../src/core/room/ballots';
import { cueOf } from '../../../src/core/room/cue';
import { FEWEST_SHOWN } from '../../../src/core/room/facts';
import type { Ballot, RoomState, Stories } from '../../../src/core/room/state';
import { projectDesk } from '../../../src/core/projections/roomDesk';
import { projectRoomReport } from '../../../src/core/projections/roomReport';
import type { OptionView, WallScreen, WallView } from '../../../src/core/projections/roomViews';
import { projectWall } from '../../../src/core/projections/roomWall';
import { roomCsv } from '../../../src/core/records/roomTable';
import { ROOM, type Standing, walkRoom } from './roomWalks';

const RUNS = Array.from({ length: 6 }, (_, run) => run);
const LENGTH = 420;

type Walked = Standing & { readonly wall: WallView };

const walks = new Map<number, readonly Walked[]>();

/** Each room is walked once; every rule looks at all of it. */
function walkOf(run: number): readonly Walked[] {
  const known = walks.get(run);
  if (known !== undefined) return known;
  const all: Walked[] = [];
  walkRoom(run, LENGTH, (standing) =>
    all.push({ ...standing, entries: [...standing.entries], wall: projectWall(standing.state, standing.stories) }),
  );
  walks.set(run, all);
  return all;
}

/** Every name of a field anywhere in a view. */
function namesIn(value: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return names;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) names.add(name);
    namesIn(inner, names);
  }
  return names;
}

/** What tells a score, or why one was given. */
const SCORES = [
  'scores',
  'level',
  'percent',
  'mean',
  'turnaround',
  'headline',
  'dimensions',
  'best',
  'swing',
  'terms',
  'effect',
  'why',
  'tryInstead',
  'thought',
  'impact',
  'arc',
  'crowds',
  'rescue',
  'moments',
];
/** What tells how many voted for something. */
const COUNTS = ['votes', 'counts', 'total', 'first', 'second', 'leading'];
const AFTER_CLOSING: readonly WallScreen['name'][] = ['discussing', 'tied', 'counted', 'chosen', 'debriefing'];
const REVEALED: readonly WallScreen['name'][] = ['debriefing', 'marked', 'table'];

/** The author's words on replies that nobody may read before the debrief. */
const notes = (stories: Stories): readonly string[] =>
  Object.values(stories)
    .flatMap(({ program }) => program.beats.flatMap(({ replies }) => replies))
    .flatMap(({ effect, why, tryInstead, reaction }) => [effect, why, tryInstead, reaction?.thought ?? ''])
    .filter((text) => text.length > 12);

const withBallots = (state: RoomState, change: (ballot: Ballot) => Ballot): RoomState => ({
  ...state,
  ballots: state.ballots.map(change),
});

/** The same number of votes, or another one, on other options. */
const recounted = (ballot: Ballot, total: number): Ballot => ({
  ...ballot,
  counts: Object.fromEntries(ballot.options.map((option, place) => [option, place === 0 ? total : 0])),
  seats: {},
});

const isFew = (ballot: Ballot): boolean => ballot.closed && totalOf(ballot) > 0 && totalOf(ballot) < FEWEST_SHOWN;

/** Every round of fewer than five votes with other ones, in other numbers. */
const recountedFew = (state: RoomState): RoomState =>
  withBallots(state, (ballot) => (isFew(ballot) ? recounted(ballot, (totalOf(ballot) % 4) + 1) : ballot));

/** Marks of everybody on one turn, in the open step. */
const everybodyAt = ({ plan, step }: RoomState, turn: number): RoomState['marks'] =>
  Object.fromEntries([
    [plan.steps[step]?.id, Object.fromEntries(['room', 'team-1', 'team-2'].map((one) => [one, turn]))],
  ]) as RoomState['marks'];

const optionsOn = (screen: WallScreen): readonly OptionView[] => {
  if (screen.name === 'reading') return [screen.option];
  if (screen.name === 'voting') return screen.options;
  if (screen.name === 'effect') return [screen.said];
  if (screen.name === 'debriefing') return screen.page.kind === 'turn' ? screen.page.split.options : [];
  return screen.name === 'discussing' || screen.name === 'counted' || screen.name === 'tied'
    ? screen.split.options
    : [];
};

/** Where a room stands, for the report of a test. */
const placeOf = ({ state, wall }: Walked): string => `${cueOf(state)} ${wall.screen.name}`;

/** The places of a walk at which something is not as it should be. */
const wrong = (run: number, isWrong: (one: Walked) => boolean): readonly string[] =>
  walkOf(run).filter(isWrong).map(placeOf);

const hasAny = (value: unknown, names: readonly string[]): boolean => {
  const found = namesIn(value);
  return names.some((name) => found.has(name));
};

const same = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);

/** Another vote in the open round: other counts, and other options for the same seats. */
const revoted = (ballot: Ballot): Ballot =>
  ballot.closed
    ? ballot
    : {
        ...recounted(ballot, 7),
        seats: Object.fromEntries(Object.keys(ballot.seats).map((seat) => [seat, ballot.options[0] as string])),
      };

describe.each(RUNS)('a room walked by chance, number %i', (run) => {
  it('comes to many places, so that what follows is about something', () => {
    expect(new Set(walkOf(run).map(({ wall }) => wall.screen.name)).size).toBeGreaterThan(9);
  });

  it('shows no field on the wall that tells a score before the reveal', () => {
    expect(wrong(run, ({ wall: { screen } }) => !REVEALED.includes(screen.name) && hasAny(screen, SCORES))).toEqual([]);
  });

  it('says nothing on the wall of what the authors noted on replies before the debrief', () => {
    const isTold = ({ wall, stories }: Walked): boolean => {
      const text = JSON.stringify(wall);
      return (
        wall.screen.name !== 'debriefing' &&
        notes(stories).some((note) => text.includes(JSON.stringify(note).slice(1, -1)))
      );
    };
    expect(wrong(run, isTold)).toEqual([]);
  });

  it('shows no field that counts votes before they are closed', () => {
    expect(
      wrong(run, ({ wall: { screen } }) => !AFTER_CLOSING.includes(screen.name) && hasAny(screen, COUNTS)),
    ).toEqual([]);
  });

  it('shows the same wall whatever was voted for in the open round', () => {
    const differs = ({ state, stories, wall }: Walked): boolean =>
      !same(projectWall(withBallots(state, revoted), stories), wall);
    expect(wrong(run, differs)).toEqual([]);
  });

  it('shows the same wall whatever the first vote came to, until the second is closed, unless it was to be seen', () => {
    const isTalked = ({ state: { at } }: Walked): boolean => at.name === 'discussing' || at.name === 'again';
    const differs = ({ state, stories, wall }: Walked): boolean => {
      const { turn, take } = state.ballots.at(-1) as Ballot;
      const isFirst = (one: Ballot): boolean => one.take === take && one.turn === turn && one.round === 1;
      const other = withBallots(state, (one) => (isFirst(one) ? recounted(one, totalOf(one) + 5) : one));
      return !same(projectWall(other, stories), wall);
    };
    const told = wrong(run, (one) => isTalked(one) && differs(one));
    expect(walkOf(run).some(isTalked)).toBe(true);
    const { firstCounts } = (walkOf(run)[0] as Walked).state.setup;
    expect(told.filter((place) => !firstCounts || !place.includes('discussing'))).toEqual([]);
    expect(told.length > 0).toBe(firstCounts);
  });

  it('shows the same wall whoever marked what, until all is shown', () => {
    const differs = ({ state, stories, wall }: Walked): boolean =>
      state.at.name === 'marking' && !same(projectWall({ ...state, marks: everybodyAt(state, 1) }, stories), wall);
    expect(wrong(run, differs)).toEqual([]);
  });

  it('tells no count of a round with fewer than five votes in an anonymous room on the wall', () => {
    const differs = ({ state, stories, wall }: Walked): boolean =>
      state.setup.anonymous && !same(projectWall(recountedFew(state), stories), wall);
    expect(wrong(run, differs)).toEqual([]);
  });

  it('takes them from the desk, too, once they are closed', () => {
    const isKept = ({ state, entries, stories }: Walked): boolean => {
      const { ballot } = projectDesk(state, entries, stories);
      const isTold = ballot !== null && (ballot.total > 0 || ballot.seats.some(({ letter }) => letter !== null));
      return state.setup.anonymous && state.at.name === 'tied' && isTold && ballot.total < FEWEST_SHOWN;
    };
    expect(wrong(run, isKept)).toEqual([]);
  });

  it('tells none of them in the report or in the file either', () => {
    const { state, entries, stories } = walkOf(run).at(-1) as Walked;
    const anonymous = { ...state, setup: { ...state.setup, anonymous: true } };
    const report = projectRoomReport(ROOM, anonymous, entries, stories);
    const other = projectRoomReport(ROOM, recountedFew(anonymous), entries, stories);
    expect(other).toEqual(report);
    expect(roomCsv(other)).toBe(roomCsv(report));
  });

  it('keeps the letter of a reply from its reading to the debrief', () => {
    const letters = new Map<string, Set<string>>();
    for (const { state, wall } of walkOf(run)) {
      const page = wall.screen.name === 'debriefing' && wall.screen.page.kind === 'turn' ? wall.screen.page : null;
      const [, take, turn] = cueOf(state).split('.');
      for (const { id, letter } of optionsOn(wall.screen)) {
        const name = `${take} ${page?.turn.turn ?? turn} ${id}`;
        letters.set(name, (letters.get(name) ?? new Set()).add(letter));
      }
    }
    expect(letters.size).toBeGreaterThan(10);
    expect([...letters].filter(([, all]) => all.size > 1)).toEqual([]);
  });

  it('says what Enter does as the chart does it', () => {
    const told = walkOf(run).map(({ state, entries, stories }) => projectDesk(state, entries, stories).next);
    const isOther = (one: Walked, place: number, all: readonly Walked[]): boolean => {
      const [before, next] = [all[place - 1], told[place - 1]];
      if (before === undefined || one.entries.at(-1)?.fact.type !== 'went.on') return false;
      const isOver = one.state.at.name === 'over';
      const isNewStep = !isOver && one.state.step !== before.state.step;
      return (
        next === 'decideFirst' ||
        next === 'none' ||
        (next === 'closeRoom') !== isOver ||
        (next === 'nextStep') !== isNewStep
      );
    };
    expect(walkOf(run).filter(isOther).map(placeOf)).toEqual([]);
  });

  it('is drawn from plain values, the same each time', () => {
    const isOther = ({ state, entries, stories, wall }: Walked): boolean => {
      const desk = projectDesk(state, entries, stories);
      return !same(JSON.parse(JSON.stringify(desk)), desk) || !same(desk.wall, wall);
    };
    expect(wrong(run, isOther)).toEqual([]);
  });

  it('counts no more time than went by, and misses none of it but pauses and the time after the end', () => {
    const isOther = ({ state, entries, stories }: Walked): boolean => {
      const spent = projectDesk(state, entries, stories).steps.reduce((sum, step) => sum + step.spent, 0);
      const all = (entries.at(-1)?.at ?? 0) - (entries[0]?.at ?? 0);
      const isPlain =
        entries.every(({ fact }) => fact.type !== 'veiled' && fact.type !== 'room.closed') && state.at.name !== 'over';
      return isPlain ? spent !== all : spent > all;
    };
    expect(wrong(run, isOther)).toEqual([]);
  });
});
