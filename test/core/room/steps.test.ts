import { describe, expect, it } from 'vitest';
import { cueOf } from '../../../src/core/room/cue';
import type { TeamPlan } from '../../../src/core/model/plan';
import { aPlan, aRoom as playRoom, aRoomSetup, aStep, type Room, someTeams } from '../../support/rooms';

const WAFFLES = ['shrug', 'no-idea', 'on-us'] as const;
const planOf = (...steps: Parameters<typeof aStep>[0][]): TeamPlan => aPlan({ steps: steps.map(aStep) });
const playPlan = (...steps: Parameters<typeof aStep>[0][]): Room => playRoom({ plan: planOf(...steps) });
const entering = (room: Room, step: string) =>
  ({ type: 'step.entered', step: step as never, from: cueOf(room.state()) }) as const;

describe('the way through a plan', () => {
  it('begins at the first slide and shows one after another', () => {
    playRoom().expectAt('telling', 0).next().expectAt('telling', 1).next().expectAt('briefing');
  });

  it('leads from each step to the next and ends behind the last', () => {
    const room = playRoom()
      .choose(...WAFFLES)
      .until('ended')
      .next()
      .expectAt('debriefing');
    room.until('listing').next().expectAt('over');
    expect(room.state()).toMatchObject({ step: 3, take: -1, seat: null });
    room.expectRefused({ type: 'went.on', from: cueOf(room.state()) }, 'notNow');
  });

  it('passes over a step in which there is nothing to do', () => {
    playPlan({ do: 'tell' }, { do: 'spot' }, { do: 'rewrite' }, { do: 'debrief', questions: [] }, { do: 'cards' })
      .next(2)
      .expectAt('listing');
    playPlan({ do: 'tell', slides: [] }, { do: 'play', scenario: 'cold-soup' }, { do: 'rules' }).expectAt('listing');
  });

  it('is over at once where there is nothing to do at all', () => {
    const room = playPlan({ do: 'spot' }).expectAt('over');
    expect(room.state().step).toBe(0);
  });
});

describe('going to a step', () => {
  it('is possible over others and back, from any place', () => {
    playRoom()
      .enter('cards')
      .expectAt('listing')
      .enter('opening')
      .expectAt('telling')
      .enter('play')
      .expectAt('briefing');
    playRoom().until('reading').enter('cards').expectAt('listing');
    playRoom().choose('shrug').enter('debrief').expectAt('debriefing');
  });

  it('plays a play anew, as a new take', () => {
    const room = playRoom().choose('shrug').enter('play').expectAt('briefing');
    expect(room.state().takes.map(({ journal }) => journal.length)).toEqual([2, 1]);
    expect(room.state().take).toBe(1);
  });

  it('is possible when the room was over, since somebody may have ended it too early', () => {
    playRoom().act({ type: 'room.closed' }).expectAt('over').enter('opening').expectAt('telling');
  });

  it('is refused for a step that is none, and for one in which there is nothing to do yet', () => {
    const room = playPlan({ do: 'tell' }, { do: 'play' }, { do: 'spot' });
    room.expectRefused(entering(room, 'elsewhere'), 'notNow');
    room.expectRefused(entering(room, 'spot'), 'notNow');
    room
      .choose(...WAFFLES)
      .enter('spot')
      .expectAt('marking');
  });

  it('is refused when the room has gone on since, and harms nothing when it arrives twice', () => {
    const room = playRoom();
    const late = entering(room, 'play');
    room.next().expectRefused(late, 'late');
    const twice = entering(room, 'play');
    room.act(twice).expectRefused(twice, 'late');
    expect(room.state().takes).toHaveLength(1);
  });
});

describe('spot the turning point', () => {
  const playToSpot = (teams = 0): Room =>
    playRoom({ plan: planOf({ do: 'play' }, { do: 'spot' }), setup: aRoomSetup({ teams: someTeams(teams) }) })
      .choose(...WAFFLES)
      .until('marking');
  const mark = (seat: string, turn: number | null) => ({ type: 'turn.marked', seat: seat as never, turn }) as const;

  it('takes the mark of each team, its last one standing, until all is shown', () => {
    const room = playToSpot(2).act(mark('team-1', 2), mark('team-2', 3), mark('team-1', 1));
    expect(room.state().marks).toEqual({ spot: { 'team-1': 1, 'team-2': 3 } });
    expect(room.act(mark('team-2', null)).state().marks).toEqual({ spot: { 'team-1': 1 } });
    room.next().expectAt('marked').expectRefused(mark('team-1', 3), 'notNow');
  });

  it('takes one mark of the whole room where there are no teams', () => {
    const room = playToSpot().act(mark('room', 3));
    expect(room.state().marks).toEqual({ spot: { room: 3 } });
    room.expectRefused(mark('team-1', 1), 'notNow');
  });

  it.each([0, 4, 9])('takes no mark on turn %i of three', (turn) => {
    playToSpot().expectRefused(mark('room', turn), 'notNow');
  });

  it('looks at the last play that came to its end, not at one that was broken off or a road not taken', () => {
    const plan = planOf({ do: 'play' }, { do: 'debrief' }, { do: 'spot' });
    const room = playRoom({ plan })
      .choose(...WAFFLES)
      .until('ended')
      .enter('play')
      .choose('own-it')
      .enter('spot');
    expect(room.expectAt('marking').state().take).toBe(0);
    room.enter('debrief').back(2, 0).choose('no-idea', 'on-us').until('ended').enter('spot');
    expect(room.state().take).toBe(0);
    expect(
      room
        .enter('play')
        .choose(...WAFFLES)
        .until('ended')
        .enter('spot')
        .state().take,
    ).toBe(3);
  });

  it('looks at a play that was broken off where no other is', () => {
    const room = playPlan({ do: 'play' }, { do: 'spot' }).choose('shrug').enter('spot').act(mark('room', 1));
    room.expectRefused(mark('room', 2), 'notNow');
  });
});

describe('rewrite the reply', () => {
  const playToWriting = (): Room =>
    playPlan({ do: 'play' }, { do: 'rewrite' }, { do: 'cards' })
      .choose(...WAFFLES)
      .until('writing');
  const write = (id: string, text = 'We make them again.') => ({ type: 'reply.rewritten', id, text }) as const;

  it('collects replies, changed and taken away as often as needed', () => {
    const room = playToWriting().act(write('one'), write('two'), write('one', 'At once.'), write('two', ''));
    expect(room.state().rewrites).toEqual([{ id: 'one', step: 'rewrite', text: 'At once.' }]);
  });

  it('votes on them in one round, and the one with most votes is chosen', () => {
    const room = playToWriting().act(write('one'), write('two')).next().expectAt('choosing');
    expect(room.ballot()).toMatchObject({ take: 0, turn: 0, round: 1, options: ['one', 'two'] });
    room.expectRefused(write('three'), 'notNow');
    room.count({ one: 3, two: 9 }).next().expectAt('chosen');
    expect(room.state().decisions.at(-1)).toEqual({ take: 0, turn: 0, option: 'two', by: 'most' });
    room.next().expectAt('listing');
  });

  it('votes on eight at most', () => {
    const room = playToWriting();
    for (let many = 1; many <= 9; many += 1) room.act(write(`reply-${many}`));
    expect(room.next().ballot().options).toEqual(Array.from({ length: 8 }, (_, place) => `reply-${place + 1}`));
  });

  it.each([
    [4, true],
    [5, false],
  ])('of %i replies the teams vote by keys: %s', (replies, byKeys) => {
    const setup = aRoomSetup({ way: 'keys', teams: someTeams(2) });
    const steps = [aStep({ do: 'play' }), aStep({ do: 'rewrite' })];
    const room = playRoom({ setup, plan: aPlan({ steps }) });
    room.choose(...WAFFLES).until('writing');
    for (let many = 1; many <= replies; many += 1) room.act(write(`reply-${many}`));
    expect(room.next().ballot().byKeys).toBe(byKeys);
  });

  it('gives no reply the name of one from another such step, which may be voted on there', () => {
    const room = playPlan({ do: 'play' }, { do: 'rewrite' }, { do: 'rewrite', id: 'again' });
    room
      .choose(...WAFFLES)
      .until('writing')
      .act(write('one', 'At once.'))
      .next()
      .count({ one: 9 })
      .next();
    room.next().expectAt('writing');
    room.expectRefused(write('one', 'Never.'), 'notNow');
    room.expectRefused(write('one', ''), 'notNow');
    expect(room.act(write('two')).state().rewrites).toMatchObject([{ id: 'one', text: 'At once.' }, { id: 'two' }]);
  });

  it('goes on where nobody wrote one', () => {
    playToWriting().next().expectAt('listing');
  });

  it('lets a tie stand, or the facilitator decide it', () => {
    const room = playToWriting()
      .act(write('one'), write('two'))
      .next()
      .count({ one: 6, two: 6 })
      .next()
      .expectAt('chosen');
    expect(room.state().decisions.filter(({ turn }) => turn === 0)).toEqual([]);
    room.decide('one').expectAt('chosen');
    expect(room.state().decisions.at(-1)).toMatchObject({ option: 'one', by: 'tie' });
    const ballot = room.state().ballots.at(-1)?.key ?? '';
    room.expectRefused({ type: 'decided', ballot, option: 'two' }, 'late');
    room.next().expectAt('listing');
  });

  it('is chosen by the facilitator where nothing was counted, and may stay open', () => {
    const room = playToWriting().act(write('one')).next().decide('one').expectAt('chosen');
    expect(room.state().decisions.at(-1)).toMatchObject({ option: 'one', by: 'facilitator' });
    playToWriting().act(write('one')).next(2).expectAt('chosen').next().expectAt('listing');
  });

  it('is not closed with more votes than people', () => {
    const room = playToWriting().act(write('one')).next().count({ one: 13 });
    room.expectRefused({ type: 'went.on', from: cueOf(room.state()) }, 'tooMany');
  });

  it('may be voted on anew, which takes back what was chosen', () => {
    const room = playToWriting().act(write('one'), write('two')).next().count({ one: 9 }).next();
    room.enter('rewrite').expectAt('writing').next().expectAt('choosing');
    expect(room.state().decisions.filter(({ turn }) => turn === 0)).toEqual([]);
    expect(room.ballot()).toMatchObject({ counts: {}, closed: false });
    room.count({ two: 4 }).next();
    expect(
      room
        .state()
        .decisions.filter(({ turn }) => turn === 0)
        .map(({ option }) => option),
    ).toEqual(['two']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'on-us'])('counts a reply that came in under the name %s', (id) => {
    const room = playToWriting().act(write(id), write('two')).next();
    room.count({ two: 1 }).count(JSON.parse(`{ "${id}": 3 }`) as Record<string, number>);
    room.next().expectAt('chosen');
    expect(room.state().decisions.at(-1)).toEqual({ take: 0, turn: 0, option: id, by: 'most' });
    const open = playToWriting().act(write(id), write('two')).next(2).expectAt('chosen').decide('two');
    expect(open.state().decisions.at(-1)).toMatchObject({ option: 'two', by: 'facilitator' });
  });

  it('takes no reply outside the writing', () => {
    playRoom().expectRefused(write('one'), 'notNow');
    playRoom().until('voting').expectRefused(write('one'), 'notNow');
  });
});
