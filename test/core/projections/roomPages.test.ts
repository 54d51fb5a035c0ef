import { describe, expect, it } from 'vitest';
import { projectDesk } from '../../../src/core/projections/roomDesk';
import { plainText } from '../../../src/core/projections/roomPlays';
import type { DebriefPage } from '../../../src/core/projections/roomViews';
import { projectWall } from '../../../src/core/projections/roomWall';
import type { RoomSetup } from '../../../src/core/room/facts';
import {
  aPlan,
  aRoom,
  aRoomSetup,
  aStep,
  aStory,
  COLD_WAFFLES,
  type Room,
  someTeams,
  storiesOf,
} from '../../support/rooms';
import { type Authored, aBeat, aReply } from '../../support/scenarios';
import { logOf } from './roomWalks';

/** The waffles with one beat in which only one thing can be said, and words for the debrief. */
const STORY: Authored = {
  ...COLD_WAFFLES,
  beats: {
    ...(COLD_WAFFLES['beats'] as Authored),
    'the-wait': aBeat({
      phase: 'work',
      says: 'How long will that be?',
      replies: [
        aReply({
          id: 'four-minutes',
          text: 'Four minutes.',
          effect: 'He sits down again.',
          why: 'A time is a hold.',
          next: 'the-bill',
        }),
      ],
    }),
  },
};

const room = (
  setup: Partial<RoomSetup> = {},
  of: readonly string[] = ['play'],
  first: 'play' | 'league' = 'play',
): Room =>
  aRoom({
    stories: storiesOf(aStory(STORY)),
    setup: aRoomSetup(setup),
    plan: aPlan({ steps: [aStep({ do: first }), aStep({ do: 'debrief', of }), aStep({ do: 'cards' })] }),
  });

const played = (...replies: readonly string[]): Room =>
  room()
    .choose(...replies)
    .until('debriefing');

const deskOf = (one: Room) => projectDesk(one.state(), logOf(one.facts().map((fact) => [fact, 1_000])), one.stories);

/** All pages of the debrief from here on. */
function pagesFrom(one: Room): readonly DebriefPage[] {
  const pages: DebriefPage[] = [];
  for (;;) {
    const { screen } = projectWall(one.state(), one.stories);
    if (screen.name !== 'debriefing') return pages;
    expect(screen.place).toBe(pages.length);
    pages.push(screen.page);
    expect(deskOf(one).next).toBe(screen.place + 1 < screen.of ? 'nextPage' : 'nextStep');
    one.next();
  }
}

const kindsOf = (pages: readonly DebriefPage[]): readonly string[] => pages.map(({ kind }) => kind);

describe('the pages of a debrief', () => {
  it('tell what the play came to, then the turn that was discussed, the crowd and the questions', () => {
    const pages = pagesFrom(played('own-it', 'four-minutes', 'on-us'));
    expect(kindsOf(pages)).toEqual(['headline', 'arc', 'turn', 'hundred', 'question']);
    expect(pages[0]).toMatchObject({ headline: { kind: 'turnaround', percent: 100 }, left: false, ending: '' });
    expect(pages[1]).toMatchObject({
      arc: [{ kind: 'start' }, {}, {}, {}, { kind: 'later' }],
      briefing: { title: 'Cold waffles' },
    });
    expect(pages.at(-1)).toEqual({ kind: 'question', text: 'Where did it turn?' });
  });

  it('lay the votes of a discussed turn beside what each reply scores', () => {
    const page = pagesFrom(played('shrug', 'four-minutes', 'on-us')).find(({ kind }) => kind === 'turn');
    if (page?.kind !== 'turn') throw new Error('no turn was read');
    expect([page.turn.turn, plainText(page.turn.said)]).toEqual([1, 'It happens.']);
    const done = page.split.options.find(({ chosen }) => chosen);
    expect(done).toMatchObject({ id: 'shrug', first: 5, second: 7 });
    const best = page.scores.filter((one) => one.best).map(({ letter }) => letter);
    const own = page.split.options.find(({ id }) => id === 'own-it')?.letter;
    expect(best).toEqual([own]);
    expect(page.scores.find(({ letter }) => letter === done?.letter)?.scores).toEqual([
      { dimension: 'empathy', level: 0, best: 3 },
      { dimension: 'advice', level: 0, best: 3 },
    ]);
  });

  it('show a turn as it was decided, also where the room went back behind it', () => {
    const one = room().choose('shrug', 'four-minutes', 'on-us').back(3).choose('as-usual').until('debriefing');
    const turns = pagesFrom(one).flatMap((page) => (page.kind === 'turn' ? [page] : []));
    expect(turns.length).toBeGreaterThan(0);
    for (const { split } of turns) {
      expect(split.options.find(({ chosen }) => chosen)).toMatchObject({ id: 'shrug', first: 5, second: 7 });
      expect(split.by).toBe('most');
    }
  });

  it('are headlines alone for a league, one for each play', () => {
    const league = room({ teams: someTeams(2) }, ['league'], 'league');
    league.choose('own-it', 'four-minutes', 'on-us').until('ended').next();
    league.choose('shrug', 'four-minutes', 'as-usual').until('debriefing');
    expect(kindsOf(pagesFrom(league))).toEqual(['headline', 'headline', 'question']);
  });

  it('are questions alone where nothing was played to its end', () => {
    const one = room();
    one.enter('debrief');
    expect(projectWall(one.state(), one.stories)).toMatchObject({ screen: { page: { kind: 'question' } }, card: null });
  });
});

describe('the road not taken for the whole room', () => {
  it('may part from any turn where something else could be said', () => {
    const desk = deskOf(played('shrug', 'four-minutes', 'on-us'));
    expect(desk.roads.map(({ take, turn, said }) => [take, turn, said])).toEqual([
      [0, 1, 'It happens.'],
      [0, 3, 'They are on us.'],
    ]);
    expect(desk.roads[0]?.line).toBe('These are cold. All of them.');
    expect(desk.past).toEqual([]);
  });

  it('is laid beside the play, to which it leads back', () => {
    const one = played('shrug', 'four-minutes', 'on-us').back(1, 0);
    expect(deskOf(one)).toMatchObject({ roads: [], wall: { screen: { name: 'line' }, once: true } });
    one.choose('own-it', 'four-minutes', 'on-us').until('ended');
    expect(deskOf(one).next).toBe('nextPage');
    const { screen } = projectWall(one.next().state(), one.stories);
    if (screen.name !== 'debriefing' || screen.page.kind !== 'beside') throw new Error('they are not beside');
    const { beside } = screen.page;
    expect(beside).toMatchObject({ shared: 0, turn: 1, fromFirst: true });
    expect([plainText(beside.first.fork?.said ?? []), plainText(beside.other.fork?.said ?? [])]).toEqual([
      'It happens.',
      'I will make them again now.',
    ]);
    expect(beside.other.end.value).toBeGreaterThan(beside.first.end.value);
  });

  it('may part from a road again, at its own turns only', () => {
    const one = played('shrug', 'four-minutes', 'on-us').back(3, 0).choose('as-usual').until('ended').next();
    expect(deskOf(one).roads.map(({ take, turn }) => [take, turn])).toEqual([
      [0, 1],
      [0, 3],
      [1, 3],
    ]);
    expect(() => one.back(3, 1)).not.toThrow();
  });

  it('has every turn it names taken by the chart', () => {
    for (const place of [0, 1]) {
      const one = played('own-it', 'four-minutes', 'as-usual');
      const road = deskOf(one).roads[place];
      expect(() => one.back(road?.turn ?? 0, road?.take)).not.toThrow();
    }
  });

  it('is not offered for the plays of a league', () => {
    const league = room({ teams: someTeams(2) }, ['league'], 'league');
    league.choose('own-it', 'four-minutes', 'on-us').until('ended').next();
    league.choose('own-it', 'four-minutes', 'on-us').until('debriefing');
    expect(deskOf(league).roads).toEqual([]);
  });
});

describe('going back in a talk', () => {
  it('has the answered turns of the take on screen', () => {
    const one = room().until('voting');
    expect(deskOf(one).past).toEqual([]);
    one.choose('shrug');
    expect(deskOf(one).past.map(({ turn, said }) => [turn, said])).toEqual([[1, 'It happens.']]);
    one.choose('four-minutes').back(2);
    const { past } = deskOf(one);
    expect(past.map(({ take, turn }) => [take, turn])).toEqual([[1, 1]]);
    expect(() => one.back(past[0]?.turn ?? 0, past[0]?.take)).not.toThrow();
  });
});
