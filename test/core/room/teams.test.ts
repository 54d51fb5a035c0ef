import { describe, expect, it } from 'vitest';
import { openedOf } from '../../../src/core/journal/journal';
import { seedFor } from '../../../src/core/model/chance';
import { asSeed } from '../../../src/core/model/ids';
import { cueOf } from '../../../src/core/room/cue';
import { markersOf, ROOM_SEAT, seatsOf } from '../../../src/core/room/teams';
import {
  aPlan,
  aRoom as playRoom,
  aRoomSetup,
  aStep,
  aStory,
  COLD_WAFFLES,
  type Room,
  someTeams,
  storiesOf,
} from '../../support/rooms';
import { aReply } from '../../support/scenarios';

const RELAY = aPlan({ steps: [aStep({ do: 'relay' })] });
const playRelay = (teams: number): Room => playRoom({ plan: RELAY, setup: aRoomSetup({ teams: someTeams(teams) }) });

describe('the seats of a room', () => {
  it('are numbered like its teams; a room without teams marks as one', () => {
    expect(seatsOf(aRoomSetup({ teams: someTeams(3) }))).toEqual(['team-1', 'team-2', 'team-3']);
    expect(seatsOf(aRoomSetup())).toEqual([]);
    expect(markersOf(aRoomSetup())).toEqual([ROOM_SEAT]);
    expect(markersOf(aRoomSetup({ teams: someTeams(2) }))).toEqual(['team-1', 'team-2']);
  });
});

describe('a relay', () => {
  it('hands the talk to the first team after the briefing, and to the next with each phase, round and round', () => {
    const room = playRelay(2).expectAt('briefing');
    const seen: unknown[] = [room.state().seat];
    for (const reply of ['own-it', 'no-idea', 'on-us']) {
      seen.push(room.next().expectAt('handing').state().seat);
      seen.push(room.choose(reply).expectAt('effect').state().seat);
    }
    expect(seen).toEqual([null, 'team-1', 'team-1', 'team-2', 'team-2', 'team-1', 'team-1']);
    expect(room.next().expectAt('later').state().seat).toBeNull();
  });

  it('stays with a team as long as the phase does', () => {
    const beats = { ...(COLD_WAFFLES['beats'] as Record<string, object>) };
    beats['the-wait'] = { ...beats['the-wait'], phase: 'open' };
    const stories = storiesOf(aStory({ ...COLD_WAFFLES, beats }));
    const room = playRoom({ plan: RELAY, stories, setup: aRoomSetup({ teams: someTeams(3) }) });
    room.choose('own-it').next().expectAt('line');
    expect(room.state().seat).toBe('team-1');
    room.choose('no-idea').next().expectAt('handing');
    expect(room.state().seat).toBe('team-2');
  });

  it('lets the team at the front decide alone: nothing is counted', () => {
    const room = playRelay(2).until('voting');
    const { key } = room.ballot();
    room.expectRefused({ type: 'went.on', from: cueOf(room.state()) }, 'undecided');
    room.expectRefused({ type: 'votes.counted', ballot: key, counts: [{ option: 'shrug', votes: 1 }] }, 'notNow');
    room.decide('shrug').expectAt('counted');
    expect(room.state().decisions).toEqual([{ take: 0, turn: 1, option: 'shrug', by: 'team' }]);
    expect(room.state().ballots).toMatchObject([{ key, closed: true, counts: {}, seats: {} }]);
  });

  it('takes no keys of the other teams either', () => {
    const room = playRoom({ plan: RELAY, setup: aRoomSetup({ teams: someTeams(2), way: 'keys' }) }).until('voting');
    const vote = { type: 'vote.cast', ballot: room.ballot().key, seat: 'team-2', option: 'shrug' } as never;
    room.expectRefused(vote, 'notNow');
  });

  it('is not handed on once the talk is over', () => {
    playRelay(3)
      .choose('own-it', 'no-idea', 'on-us')
      .next()
      .expectAt('later')
      .next()
      .expectAt('ended')
      .next()
      .expectAt('over');
  });

  it('gives a turn that is gone back to into the hands that had it', () => {
    const room = playRelay(3).choose('own-it', 'no-idea', 'on-us').back(2).expectAt('line');
    expect(room.state()).toMatchObject({ seat: 'team-2', take: 1 });
    expect(room.back(1, 1).state().seat).toBe('team-1');
  });

  it('is voted on by the whole room, once at each turn, where there are no teams', () => {
    const room = playRoom({ plan: RELAY }).next().expectAt('line').until('voting');
    expect(room.state().seat).toBeNull();
    room
      .count({ shrug: 7 })
      .next()
      .expectAt('counted')
      .next(2)
      .expectAt('line')
      .choose('no-idea')
      .next()
      .expectAt('line');
  });
});

const SECOND = aStory({
  ...COLD_WAFFLES,
  id: 'warm-waffles',
  beats: { 'the-plate': { says: 'Thank you.', replies: [aReply()] } },
});
const LEAGUE = aPlan({
  steps: [aStep({ do: 'league', scenarios: ['cold-waffles', 'warm-waffles'] }), aStep({ do: 'cards' })],
});
const playLeague = (teams: number): Room =>
  playRoom({ plan: LEAGUE, stories: storiesOf(aStory(), SECOND), setup: aRoomSetup({ teams: someTeams(teams) }) });
const WAFFLES = ['own-it', 'no-idea', 'on-us'] as const;

describe('a league', () => {
  it('gives each team a play of its own; the stories go round', () => {
    const room = playLeague(3);
    const begun: unknown[] = [];
    for (const replies of [WAFFLES, ['own-it'], WAFFLES]) {
      const { take, seat, takes } = room.expectAt('handing').state();
      begun.push([take, seat, takes[take]?.seat, takes[take]?.scenario]);
      room
        .choose(...replies)
        .until('ended')
        .next();
    }
    expect(begun).toEqual([
      [0, 'team-1', 'team-1', 'cold-waffles'],
      [1, 'team-2', 'team-2', 'warm-waffles'],
      [2, 'team-3', 'team-3', 'cold-waffles'],
    ]);
    room.expectAt('table').next().expectAt('listing');
  });

  it('is decided by the team alone at every turn, and stays with it to the end', () => {
    const room = playLeague(2).until('voting');
    room.expectRefused({ type: 'votes.counted', ballot: room.ballot().key, counts: [] }, 'notNow');
    room.choose(...WAFFLES).until('ended');
    expect(room.state().seat).toBe('team-1');
    expect(new Set(room.state().decisions.map(({ by }) => by))).toEqual(new Set(['team']));
  });

  it('goes on from turn to turn without handing over', () => {
    playLeague(2).choose('own-it').next().expectAt('line');
  });

  it('goes to its table when the facilitator asks for the league while it is open, and begins anew from elsewhere', () => {
    const room = playLeague(2).until('voting').enter('league').expectAt('table');
    expect(room.state()).toMatchObject({ take: -1, seat: null });
    room.enter('league').expectAt('table').next().expectAt('listing').enter('league').expectAt('handing');
    expect(room.state()).toMatchObject({ take: 1, seat: 'team-1' });
    room
      .until(({ at }) => at.name === 'voting')
      .enter('cards')
      .until('over')
      .enter('league')
      .expectAt('handing');
  });

  it('begins anew when the room was ended in it', () => {
    playLeague(2).act({ type: 'room.closed' }).expectAt('over').enter('league').expectAt('handing');
  });

  it('is one play of the first story by the whole room where there are no teams', () => {
    const room = playLeague(0)
      .expectAt('briefing')
      .choose(...WAFFLES)
      .until('ended')
      .next()
      .expectAt('listing');
    expect(room.state().takes.map(({ seat, scenario }) => [seat, scenario])).toEqual([[null, 'cold-waffles']]);
    expect(room.state().decisions.every(({ by }) => by === 'most')).toBe(true);
  });

  it('plays each take from its own seed', () => {
    const room = playLeague(2)
      .choose(...WAFFLES)
      .until('ended')
      .next();
    const seeds = room.state().takes.map(({ journal }) => openedOf(journal)?.seed);
    expect(seeds).toEqual([asSeed(seedFor(7, 0)), asSeed(seedFor(7, 1))]);
  });
});

describe('what a team reached on a screen of its own', () => {
  const told = (over: object = {}) =>
    ({ type: 'result.told', seat: 'team-1', scenario: 'warm-waffles', turnaround: 40, ...over }) as never;

  it('is told at any time, changed, and taken away', () => {
    const room = playLeague(2)
      .act(told())
      .next()
      .act(told({ turnaround: -20 }), told({ scenario: 'cold-waffles' }));
    expect(room.state().results).toEqual([
      { seat: 'team-1', scenario: 'warm-waffles', turnaround: -20 },
      { seat: 'team-1', scenario: 'cold-waffles', turnaround: 40 },
    ]);
    expect(room.act(told({ turnaround: null })).state().results).toHaveLength(1);
  });

  it('is a team of the room and a story of the league, or nothing', () => {
    playLeague(2).expectRefused(told({ seat: 'team-3' }), 'notNow');
    playLeague(2).expectRefused(told({ scenario: 'hot-waffles' }), 'notNow');
    playLeague(0).expectRefused(told(), 'notNow');
    playRoom({ setup: aRoomSetup({ teams: someTeams(2) }) }).expectRefused(
      told({ scenario: 'cold-waffles' }),
      'notNow',
    );
  });

  it('comes too late when the room is over', () => {
    playLeague(2).act({ type: 'room.closed' }).expectRefused(told(), 'notNow');
  });
});
