import { describe, expect, it } from 'vitest';
import {
  ballotOf,
  isHidden,
  leadingOf,
  openBallotOf,
  playedIn,
  roundsOf,
  totalOf,
  typedIn,
  votesOf,
} from '../../../src/core/room/ballots';
import { cueOf } from '../../../src/core/room/cue';
import type { Ballot } from '../../../src/core/room/state';
import { projectWall } from '../../../src/core/projections/roomWall';
import { projectDesk } from '../../../src/core/projections/roomDesk';
import {
  aPlan,
  aRoom as playRoom,
  aRoomSetup,
  aStep,
  aStory,
  type Room,
  someTeams,
  storiesOf,
} from '../../support/rooms';
import { type Authored, aBeat, aReply, aScenario } from '../../support/scenarios';

const aBallot = (over: Partial<Ballot> = {}): Ballot => ({
  key: '0-1-1',
  take: 0,
  turn: 1,
  round: 1,
  options: ['own-it', 'shrug', 'explain'],
  byKeys: false,
  counts: {},
  seats: {},
  closed: false,
  ...over,
});
const counting = (...votes: readonly number[]): Ballot =>
  aBallot({ counts: Object.fromEntries(votes.map((many, place) => [aBallot().options[place], many])) });
const seating = (...votes: readonly string[]): Ballot =>
  aBallot({ seats: Object.fromEntries(votes.map((option, place) => [`team-${place + 1}`, option])) });

describe('the votes of a round', () => {
  it('are none for every option before anybody has voted', () => {
    expect(votesOf(aBallot())).toEqual({ 'own-it': 0, shrug: 0, explain: 0 });
    expect(totalOf(aBallot())).toBe(0);
  });

  it('are what was typed in, or one for each seat', () => {
    expect(votesOf(counting(3, 8))).toEqual({ 'own-it': 3, shrug: 8, explain: 0 });
    expect(votesOf(seating('shrug', 'shrug', 'explain'))).toEqual({ 'own-it': 0, shrug: 2, explain: 1 });
    expect([totalOf(counting(3, 8)), typedIn(counting(3, 8))]).toEqual([11, 11]);
    expect([totalOf(seating('shrug', 'explain')), typedIn(seating('shrug', 'explain'))]).toEqual([2, 0]);
  });

  it.each<[string, Ballot, readonly string[]]>([
    ['nobody where nobody voted', counting(0, 0, 0), []],
    ['one with most votes', counting(2, 5, 4), ['shrug']],
    ['all with as many, in the order shown', counting(4, 0, 4), ['own-it', 'explain']],
    ['a single vote', seating('explain'), ['explain']],
  ])('are led by %s', (_, ballot, leading) => {
    expect(leadingOf(ballot)).toEqual(leading);
  });

  it.each([
    [true, 0, true],
    [true, 4, true],
    [true, 5, false],
    [false, 0, false],
    [false, 4, false],
  ])('are kept back below five in an anonymous room (anonymous %s, %i votes: %s)', (anonymous, votes, hidden) => {
    expect(isHidden(aRoomSetup({ anonymous }), counting(votes))).toBe(hidden);
  });

  it('are kept back in an anonymous room of four teams with a key each', () => {
    const votes = ['shrug', 'shrug', 'shrug', 'own-it'];
    expect(isHidden(aRoomSetup({ anonymous: true }), seating(...votes))).toBe(true);
    expect(isHidden(aRoomSetup({ anonymous: true }), seating(...votes, 'own-it'))).toBe(false);
  });
});

describe('the open round', () => {
  it('is there in both rounds of a vote and nowhere else', () => {
    const room = playRoom({ plan: aPlan({ steps: [aStep({ do: 'play' })] }) });
    const open: string[] = [];
    while (!room.isAt('effect')) {
      const round = openBallotOf(room.state());
      if (round !== null) {
        open.push(`${room.state().at.name} ${round.key}`);
        room.count({ shrug: 3 });
      }
      room.next();
    }
    expect(open).toEqual(['voting 0-1-1', 'again 0-1-2']);
  });

  it('is named by its take, turn and round', () => {
    const room = playRoom().until('voting');
    expect(room.ballot().key).toBe(ballotOf(0, 1, 1));
    expect(room.next(2).ballot().key).toBe(ballotOf(0, 1, 2));
  });

  it('is no longer open when the facilitator has gone elsewhere, and is not gone on with', () => {
    const room = playRoom().until('voting').count({ shrug: 4 });
    const { key } = room.ballot();
    room.enter('opening').expectAt('telling');
    expect(openBallotOf(room.state())).toBeNull();
    room.expectRefused({ type: 'votes.counted', ballot: key, counts: [] }, 'late');
    room.until('voting');
    expect(room.ballot()).toMatchObject({ key: '1-1-1', counts: {} });
    expect(room.state().ballots[0]).toMatchObject({ key, closed: false, counts: { shrug: 4 } });
  });
});

describe('the rounds of a turn', () => {
  it('are those of the take in which it was played, also after going back', () => {
    const room = playRoom().choose('shrug', 'no-idea').back(2).until('voting').count({ 'no-idea': 9 }).next();
    const keys = (take: number, turn: number) => roundsOf(room.state(), take, turn).map(({ key }) => key);
    expect([keys(0, 1), keys(0, 2)]).toEqual([['0-1-1', '0-1-2'], ['0-2-1']]);
    expect([keys(1, 1), keys(1, 2)]).toEqual([['0-1-1', '0-1-2'], ['1-2-1']]);
    expect([playedIn(room.state(), 1, 1), playedIn(room.state(), 1, 2)]).toEqual([0, 1]);
  });
});

describe('a room that votes by keys', () => {
  const playKeys = (): Room =>
    playRoom({
      plan: aPlan({ steps: [aStep({ do: 'play' })] }),
      setup: aRoomSetup({ way: 'keys', teams: someTeams(3), people: 2 }),
    }).until('voting');

  it('takes one vote from each team, its last one standing', () => {
    const room = playKeys().cast('team-1', 'shrug').cast('team-2', 'own-it').cast('team-1', 'own-it');
    expect(room.ballot().seats).toEqual({ 'team-1': 'own-it', 'team-2': 'own-it' });
  });

  it('decides by the votes of the teams, however many people are in them', () => {
    const room = playKeys().next(2);
    for (const team of ['team-1', 'team-2', 'team-3']) room.cast(team, 'own-it');
    room.next().expectAt('counted');
    expect(room.state().decisions.at(-1)).toMatchObject({ option: 'own-it', by: 'most' });
  });

  it('is tied when the teams are', () => {
    playKeys().next(2).cast('team-1', 'shrug').cast('team-2', 'own-it').next().expectAt('tied');
  });

  it('takes no vote of a seat that is not here, for what is not on offer, or in another round', () => {
    const room = playKeys();
    const vote = { type: 'vote.cast', ballot: room.ballot().key, seat: 'team-1', option: 'shrug' } as never;
    room.expectRefused({ ...(vote as object), seat: 'team-4' } as never, 'notNow');
    room.expectRefused({ ...(vote as object), seat: '__proto__' } as never, 'notNow');
    room.expectRefused({ ...(vote as object), option: 'four-minutes' } as never, 'notNow');
    room.next().expectRefused(vote, 'late');
  });

  it('takes no counts; a room of raised hands takes no keys', () => {
    const room = playKeys();
    room.expectRefused({ type: 'votes.counted', ballot: room.ballot().key, counts: [] }, 'notNow');
    const hands = playRoom({ setup: aRoomSetup({ teams: someTeams(2) }) }).until('voting');
    const vote = { type: 'vote.cast', ballot: hands.ballot().key, seat: 'team-1', option: 'shrug' } as never;
    hands.expectRefused(vote, 'notNow');
    expect(cueOf(hands.state())).toContain('voting');
  });

  it('counts hands where it has no teams to press keys', () => {
    playRoom({ setup: aRoomSetup({ way: 'keys' }) })
      .until('voting')
      .count({ shrug: 12 })
      .next(2)
      .count({ shrug: 12 })
      .next()
      .expectAt('counted');
  });
});

/** One turn with so many replies; the first of them cannot be said where it is locked. */
const storyOf = (replies: number, isLocked = false): Authored =>
  aScenario({
    vars: { known: false },
    start: 'the-turn',
    beats: {
      'the-turn': aBeat({
        says: 'Well?',
        replies: Array.from({ length: replies }, (_, place) =>
          aReply({
            id: `reply-${place + 1}`,
            text: `Reply ${place + 1}.`,
            ...(isLocked && place === 0 ? { if: { known: true }, whenLocked: { show: 'Not yet.' } } : {}),
          }),
        ),
      }),
    },
  });

describe('a turn with more replies than a team has keys', () => {
  const playMany = (replies: number, over: Parameters<typeof aRoomSetup>[0] = {}, isLocked = false): Room => {
    const story = aStory(storyOf(replies, isLocked));
    return playRoom({
      plan: aPlan({ steps: [aStep({ do: 'play', scenario: story.program.id, stops: ['the-turn'] })] }),
      stories: storiesOf(story),
      setup: aRoomSetup({ way: 'keys', teams: someTeams(3), people: 9, ...over }),
    }).until('voting');
  };
  const wayOn = (room: Room) => projectWall(room.state(), room.stories).screen;
  const deskOf = (room: Room) => projectDesk(room.state(), [], room.stories).ballot;

  it.each([
    [4, true, 'keys'],
    [5, false, 'hands'],
    [6, false, 'hands'],
  ])('%i replies: by keys is %s, and both windows say %s', (replies, byKeys, way) => {
    const room = playMany(replies);
    expect(room.ballot().byKeys).toBe(byKeys);
    expect(wayOn(room)).toMatchObject({ name: 'voting', way });
    expect(deskOf(room)).toMatchObject({ way, seats: byKeys ? [{}, {}, {}] : [] });
  });

  it('is counted by hands instead, in both rounds, so that every reply can win', () => {
    const room = playMany(5);
    const last = room.ballot().options.at(-1) as string;
    room.expectRefused(
      { type: 'vote.cast', ballot: room.ballot().key, seat: 'team-1' as never, option: last },
      'notNow',
    );
    room
      .count({ [last]: 9 })
      .next(2)
      .count({ [last]: 8 })
      .next()
      .expectAt('counted');
    expect(room.state().decisions).toMatchObject([{ option: last, by: 'most' }]);
  });

  it('lets any of them be decided where nobody counts, and after a tie', () => {
    for (const place of [0, 4]) {
      const open = playMany(5);
      const option = open.ballot().options[place] as string;
      expect(open.decide(option).state().decisions).toMatchObject([{ option, by: 'facilitator' }]);
      const [first, last] = [open.state().ballots[0]?.options[0] ?? '', open.state().ballots[0]?.options[4] ?? ''];
      const tied = playMany(5)
        .next(2)
        .count({ [first]: 4, [last]: 4 })
        .next()
        .expectAt('tied');
      expect(tied.decide(option).state().decisions).toMatchObject([{ option, by: 'tie' }]);
    }
  });

  it('counts the letters on the wall, not those that may be said: E has no key, however many are locked', () => {
    const room = playMany(5, {}, true);
    expect([room.ballot().options.length, room.ballot().byKeys]).toEqual([4, false]);
    expect(playMany(4, {}, true).ballot()).toMatchObject({ options: { length: 3 }, byKeys: true });
  });

  it('counts cards where the room has cards, whatever stands on the wall', () => {
    expect(wayOn(playMany(6, { way: 'cards' }))).toMatchObject({ way: 'cards' });
  });
});
