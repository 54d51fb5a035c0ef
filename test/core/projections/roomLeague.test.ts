import { describe, expect, it } from 'vitest';
import { asId, type ScenarioId, type SeatId } from '../../../src/core/model/ids';
import { leagueRows } from '../../../src/core/projections/roomLeague';
import { projectDesk } from '../../../src/core/projections/roomDesk';
import { projectWall } from '../../../src/core/projections/roomWall';
import { replayOf } from '../../../src/core/room/standing';
import type { Take } from '../../../src/core/room/state';
import { aPlan, aRoom, aRoomSetup, aStep, aStory, type Room, someTeams, storiesOf } from '../../support/rooms';
import { type Authored, aBeat, aReply, aScenario } from '../../support/scenarios';
import { logOf } from './roomWalks';

const move = (id: string, trust: number, next: string): Authored =>
  aReply({ id, text: `I say ${id}.`, scores: { empathy: 2, advice: 2 }, effects: { trust }, next });

/** A customer at 30, moved by authored points alone: down 10 or up 10, and once more; or a safe ending. */
const story = (id: string, over: Authored = {}): Authored =>
  aScenario({
    id,
    length: 'full',
    customer: { name: 'Mr Adeyemi', state: { trust: 30, heat: 0, patience: 90 } },
    beats: {
      'the-plate': aBeat({
        replies: [move('up', 10, 'the-bill'), move('down', -10, 'the-bill'), { ...move('stop', 0, 'stopped') }],
      }),
      'the-bill': aBeat({
        says: 'And?',
        replies: [move('rise', 15, 'done'), move('stay', 0, 'done'), move('fall', -5, 'done')],
      }),
    },
    endings: { done: { says: 'He nods.' }, stopped: { says: 'You hang up.', safe: true } },
    ...over,
  });

const NAMES = ['first', 'second', 'third'] as const;

const league = (teams: number): Room =>
  aRoom({
    stories: storiesOf(...NAMES.map((name) => aStory(story(name)))),
    setup: aRoomSetup({ teams: someTeams(teams) }),
    plan: aPlan({ steps: [aStep({ do: 'league', scenarios: [...NAMES] }), aStep({ do: 'cards' })] }),
  });

const told = (room: Room, team: number, results: readonly (number | null)[]): Room =>
  results.reduce(
    (one, turnaround, place) =>
      one.act({
        type: 'result.told',
        seat: asId<SeatId>(`team-${team}`),
        scenario: asId<ScenarioId>(NAMES[place] as string),
        turnaround,
      }),
    room,
  );

const table = (room: Room) =>
  leagueRows(room.state(), room.stories).map(({ team, place, mean }) => [team.name, place, mean]);

/** Plays the story of the team at the front, and hands over to the next one. */
const playing = (room: Room, ...replies: readonly string[]): Room =>
  room
    .choose(...replies)
    .until('ended')
    .next();

const rowOf = (room: Room, name: string) =>
  leagueRows(room.state(), room.stories).find(({ team }) => team.name === name);

describe('the league ranks teams', () => {
  it.each([
    [
      [[72], [20], [-40]],
      [
        ['Owls', 1, 72],
        ['Foxes', 2, 20],
        ['Larks', 3, -40],
      ],
    ],
    [
      [[10], [50], [30]],
      [
        ['Foxes', 1, 50],
        ['Larks', 2, 30],
        ['Owls', 3, 10],
      ],
    ],
    [
      [[40, 41], [41, 40], [90]],
      [
        ['Larks', 1, 90],
        ['Owls', 2, 41],
        ['Foxes', 2, 41],
      ],
    ],
    [
      [[50], [50], [20]],
      [
        ['Owls', 1, 50],
        ['Foxes', 1, 50],
        ['Larks', 3, 20],
      ],
    ],
    [
      [[0], [], [-5]],
      [
        ['Owls', 1, 0],
        ['Larks', 2, -5],
        ['Foxes', null, null],
      ],
    ],
    [
      [[], [], []],
      [
        ['Owls', null, null],
        ['Foxes', null, null],
        ['Larks', null, null],
      ],
    ],
    [
      [[-3, -4], [1, 1, 2], [100]],
      [
        ['Larks', 1, 100],
        ['Foxes', 2, 1],
        ['Owls', 3, -4],
      ],
    ],
    [
      [[1, -2], [-1, 2], [0]],
      [
        ['Foxes', 1, 1],
        ['Larks', 2, 0],
        ['Owls', 3, -1],
      ],
    ],
  ] as const)('by the mean of what they reached: %j', (results, rows) => {
    const room = league(3);
    results.forEach((numbers, place) => told(room, place + 1, numbers));
    expect(table(room)).toEqual(rows);
  });

  it('leaves out what was taken back', () => {
    const room = told(told(league(2), 1, [80]), 1, [null]);
    expect(rowOf(room, 'Owls')).toMatchObject({ place: null, mean: null, plays: 0, rescue: null });
  });

  it('counts plays at the front as those on other screens', () => {
    const room = league(2);
    playing(room, 'up', 'rise');
    const [, , turnaround] = table(room)[0] as [string, number, number];
    expect(turnaround).toBeGreaterThan(0);
    told(room, 1, [turnaround - 20]);
    expect(rowOf(room, 'Owls')).toMatchObject({ mean: turnaround - 10, plays: 2, safe: 0 });
  });

  it('has no number for a safe ending, and tells that there was one', () => {
    const room = league(2);
    playing(room, 'stop');
    expect(rowOf(room, 'Owls')).toMatchObject({ place: null, mean: null, plays: 1, safe: 1, rescue: null });
    told(room, 1, [-30]);
    expect(rowOf(room, 'Owls')).toMatchObject({ mean: -30, plays: 2, safe: 1 });
  });

  it('has no number for a customer who came content: that would be Held', () => {
    const glad = story('first', { customer: { name: 'Mr Adeyemi', state: { trust: 80, heat: 0, patience: 90 } } });
    const room = aRoom({
      stories: storiesOf(aStory(glad)),
      setup: aRoomSetup({ teams: someTeams(2) }),
      plan: aPlan({ steps: [aStep({ do: 'league', scenarios: ['first'] }), aStep({ do: 'cards' })] }),
    });
    playing(room, 'down', 'fall');
    expect(rowOf(room, 'Owls')).toMatchObject({ mean: null, plays: 1, safe: 0 });
  });
});

describe('a rescue', () => {
  it.each([
    [['up', 'rise'], 25],
    [['up', 'stay'], 10],
    [['down', 'rise'], 5],
    [['down', 'stay'], null],
    [['down', 'fall'], null],
  ] as const)('of %j is counted from where the customer began: %j', (replies, rescue) => {
    const room = league(2);
    playing(room, ...replies);
    expect(rowOf(room, 'Owls')?.rescue).toBe(rescue);
  });

  it('earns nothing for sinking a customer and climbing back', () => {
    const [sunk, straight] = [league(2), league(2)];
    playing(sunk, 'down', 'rise');
    playing(straight, 'up', 'rise');
    const [low, high] = [rowOf(sunk, 'Owls')?.rescue ?? 0, rowOf(straight, 'Owls')?.rescue ?? 0];
    expect(low).toBeLessThan(high);
  });

  it('is the best of all plays of a team', () => {
    const room = league(2);
    playing(room, 'up', 'stay');
    playing(room, 'down', 'fall');
    room.expectAt('table').enter('cards').enter('league');
    playing(room, 'up', 'rise');
    expect(rowOf(room, 'Owls')).toMatchObject({ rescue: 25, plays: 2 });
    expect(rowOf(room, 'Foxes')).toMatchObject({ rescue: null, plays: 1 });
  });
});

describe('a play that the room went back from', () => {
  it('is counted till the play in its stead is over, and then that one', () => {
    const room = league(2).choose('down', 'fall').until('ended').back(1);
    const before = rowOf(room, 'Owls');
    expect(before).toMatchObject({ plays: 1 });
    room.until('voting');
    expect(rowOf(room, 'Owls')).toEqual(before);
    playing(room, 'up', 'rise');
    expect(rowOf(room, 'Owls')).toMatchObject({ plays: 1, rescue: 25 });
    const [first, after] = room.state().takes;
    expect(replayOf(room.stories, first as Take).state.outcome).not.toBeNull();
    expect(after?.from).toEqual({ take: 0, turn: 1 });
  });
});

describe('a road not taken', () => {
  it('is never counted', () => {
    const room = league(2);
    playing(room, 'up', 'rise');
    const state = { ...room.state(), takes: room.state().takes.map((take) => ({ ...take, exploring: true })) };
    expect(leagueRows(state, room.stories).every(({ plays }) => plays === 0)).toBe(true);
  });
});

describe('the table', () => {
  it('is on the wall after the last team, and at the desk from the beginning', () => {
    const room = league(2);
    const desk = () => projectDesk(room.state(), logOf([]), room.stories);
    expect(desk().league.map(({ team }) => team.name)).toEqual(['Owls', 'Foxes']);
    expect(desk().stories.map(({ id, title }) => [id, title])).toEqual(NAMES.map((name) => [name, 'Cold waffles']));
    playing(room, 'down', 'fall');
    playing(room, 'up', 'rise');
    const { screen } = projectWall(room.state(), room.stories);
    expect(screen).toEqual({ name: 'table', rows: desk().league });
    expect(screen.name === 'table' && screen.rows.map(({ team }) => team.name)).toEqual(['Foxes', 'Owls']);
  });

  it('is left out in a room without teams, which plays one story together', () => {
    const room = league(0);
    playing(room, 'up', 'rise');
    room.expectAt('listing');
    expect(projectDesk(room.state(), logOf([]), room.stories).league).toEqual([]);
  });

  it('is not there in a plan without a league', () => {
    const room = aRoom({ setup: aRoomSetup({ teams: someTeams(2) }) });
    expect(projectDesk(room.state(), logOf([]), room.stories)).toMatchObject({ league: [], stories: [] });
  });
});
