import { describe, expect, it } from 'vitest';
import type { DeskView, NextStep } from '../../../src/core/projections/deskViews';
import { projectDesk } from '../../../src/core/projections/roomDesk';
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

/** The waffles with a content note, what replies did, and a sale that not all replies of the last beat are scored on. */
const STORY: Authored = {
  ...COLD_WAFFLES,
  contentNote: 'A man who is sad.',
  beats: {
    ...(COLD_WAFFLES['beats'] as Authored),
    'the-plate': {
      phase: 'open',
      says: 'These are cold.',
      replies: [
        aReply({ id: 'own-it', text: 'I will make them again now.', effect: 'He sits down.', next: 'the-wait' }),
        aReply({
          id: 'shrug',
          text: 'It happens.',
          scores: { empathy: 0, advice: 0 },
          effect: 'It left him standing.',
          next: 'the-wait',
        }),
      ],
    },
    'the-bill': aBeat({
      phase: 'close',
      says: 'And the bill?',
      replies: [
        aReply({ id: 'on-us', scores: { empathy: 3, advice: 3 } }),
        aReply({ id: 'plate', scores: { empathy: 2, advice: 3, noHardSell: 4 } }),
        aReply({ id: 'as-usual', scores: { empathy: 3, advice: 3, noHardSell: 0 } }),
      ],
    }),
  },
};

const inRoom = (setup: Partial<RoomSetup> = {}, ...steps: readonly Parameters<typeof aStep>[0][]): Room =>
  aRoom({
    stories: storiesOf(aStory(STORY)),
    setup: aRoomSetup(setup),
    plan: aPlan({ steps: (steps.length > 0 ? steps : [{ do: 'play' as const }]).map((step) => aStep(step)) }),
  });

const deskOf = (room: Room): DeskView =>
  projectDesk(room.state(), logOf(room.facts().map((fact) => [fact, 1_000])), room.stories);

describe('the open vote at the desk', () => {
  it('has every option with its votes as they are typed, and how many are here', () => {
    const room = inRoom().until('voting');
    expect(deskOf(room).ballot).toMatchObject({
      key: '0-1-1',
      round: 1,
      way: 'hands',
      total: 0,
      people: 12,
      tooMany: false,
    });
    const { ballot } = deskOf(room.count({ 'own-it': 7, shrug: 2 }));
    expect(Object.fromEntries(ballot?.options.map(({ id, votes }) => [id, votes]) ?? [])).toEqual({
      'own-it': 7,
      shrug: 2,
    });
    expect(ballot).toMatchObject({ total: 9, tooMany: false, mayDecide: false, seats: [] });
  });

  it('says when more were counted than are here', () => {
    const room = inRoom({ people: 8 }).until('voting');
    expect(deskOf(room.count({ 'own-it': 7, shrug: 2 })).ballot?.tooMany).toBe(true);
    expect(deskOf(room.act({ type: 'room.resized', people: 9 })).ballot).toMatchObject({ tooMany: false, people: 9 });
  });

  it('may be decided where nothing was counted, at a tie, and in a turn of a team', () => {
    const room = inRoom().until('voting');
    expect(deskOf(room).ballot).toMatchObject({ mayDecide: true, tied: false });
    room.count({ 'own-it': 3, shrug: 3 }).next().next().count({ 'own-it': 3, shrug: 3 }).next();
    expect(deskOf(room)).toMatchObject({ at: 'tied', ballot: { mayDecide: true, tied: true, round: 2, total: 6 } });
    const relay = inRoom({ teams: someTeams(2) }, { do: 'relay' }).until('voting');
    expect(deskOf(relay).ballot).toMatchObject({ mayDecide: true, tied: false });
  });

  it('has the letter of each team that voted by key', () => {
    const room = inRoom({ way: 'keys', teams: someTeams(3) })
      .until('voting')
      .cast('team-2', 'shrug');
    const letter = deskOf(room).ballot?.options.find(({ id }) => id === 'shrug')?.letter;
    expect(deskOf(room).ballot).toMatchObject({
      seats: [{ letter: null }, { team: { name: 'Foxes' }, letter }, { letter: null }],
      total: 1,
    });
  });

  it('keeps what was typed while it is open, and takes it away once few votes are closed in an anonymous room', () => {
    const room = inRoom({ anonymous: true })
      .choose('own-it')
      .until('voting')
      .count({ 'four-minutes': 2, 'no-idea': 2 });
    expect(deskOf(room)).toMatchObject({ hint: 'fewVotes', ballot: { total: 4, hidden: false } });
    expect(deskOf(room.next())).toMatchObject({
      at: 'tied',
      ballot: { hidden: true, total: 0, tied: true, mayDecide: true, options: [{ votes: 0 }, { votes: 0 }] },
    });
  });

  it('takes away which team voted for what, too', () => {
    const room = inRoom({ anonymous: true, way: 'keys', teams: someTeams(2) }).until('voting');
    room.next(2).cast('team-1', 'own-it').cast('team-2', 'shrug');
    expect(deskOf(room).ballot?.seats.every(({ letter }) => letter !== null)).toBe(true);
    expect(deskOf(room.next()).ballot).toMatchObject({ hidden: true, seats: [] });
  });

  it('is no tie where nobody voted', () => {
    const room = inRoom({ anonymous: true }).until('voting').next(3);
    expect(deskOf(room)).toMatchObject({ at: 'tied', ballot: { tied: false, hidden: false, mayDecide: true } });
  });

  it('is none while neighbours talk, and once all is counted', () => {
    const room = inRoom().until('voting').count({ 'own-it': 6 }).next();
    expect(deskOf(room).ballot).toBeNull();
    expect(deskOf(room.next().count({ 'own-it': 6 }).next()).ballot).toBeNull();
  });
});

describe('the votes of a closed round at the desk', () => {
  const firstOf = ({ split }: DeskView) =>
    split === null ? null : Object.fromEntries(split.options.map(({ id, first }) => [id, first]));

  it.each([true, false])('stand there while neighbours talk, also on the wall: %s', (firstCounts) => {
    const room = inRoom({ firstCounts }).until('voting').count({ shrug: 7, 'own-it': 2 });
    expect(deskOf(room).split).toBeNull();
    const talking = deskOf(room.next());
    expect(firstOf(talking)).toEqual({ 'own-it': 2, shrug: 7 });
    expect(JSON.stringify(talking.wall.screen).includes('"first":7')).toBe(firstCounts);
    expect(deskOf(room.next()).split).toBeNull();
    const seen = deskOf(room.count({ shrug: 8 }).next());
    expect(seen.split).toEqual(seen.wall.screen.name === 'counted' && seen.wall.screen.split);
    expect(firstOf(seen)).toEqual({ 'own-it': 2, shrug: 7 });
  });

  it('are kept back there, too, where few voted in an anonymous room', () => {
    const room = inRoom({ anonymous: true }).until('voting').count({ shrug: 3 }).next();
    expect(deskOf(room).split?.hidden).toBe(true);
    expect(firstOf(deskOf(room))).toEqual({ 'own-it': null, shrug: null });
  });
});

describe('what replies score', () => {
  it('is at the desk from their reading to their effect, and nowhere else', () => {
    const room = inRoom();
    const rated = (name: DeskView['at']) => deskOf(room.until(name)).scores.length;
    expect([rated('briefing'), rated('line')]).toEqual([0, 0]);
    expect([rated('reading'), rated('voting')]).toEqual([2, 2]);
    room.count({ 'own-it': 6 });
    expect([rated('discussing'), rated('again')]).toEqual([2, 2]);
    room.count({ 'own-it': 3, shrug: 3 }).next();
    expect(rated('tied')).toBe(2);
    room.decide('own-it');
    expect([rated('counted'), rated('effect'), rated('line')]).toEqual([2, 2, 0]);
  });

  it('stands by the letters of the wall, each level beside the best on offer', () => {
    const { scores, ballot } = deskOf(inRoom().until('voting'));
    const letter = (id: string) => ballot?.options.find((one) => one.id === id)?.letter;
    expect(scores.find((one) => one.letter === letter('shrug'))).toEqual({
      letter: letter('shrug'),
      scores: [
        { dimension: 'empathy', level: 0, best: 3 },
        { dimension: 'advice', level: 0, best: 3 },
      ],
      best: false,
    });
    expect(scores.find((one) => one.letter === letter('own-it'))?.best).toBe(true);
  });

  it('compares on the scales that all replies have, so that a sale lifts none', () => {
    const { scores, ballot } = deskOf(inRoom().choose('own-it', 'four-minutes').until('voting'));
    const best = ballot?.options
      .filter((one) => scores.find(({ letter }) => letter === one.letter)?.best)
      .map(({ id }) => id);
    expect(best?.toSorted()).toEqual(['as-usual', 'on-us']);
    const sale = scores.flatMap((one) => one.scores).filter(({ dimension }) => dimension === 'noHardSell');
    expect(sale.map(({ level, best: most }) => `${level} of ${most}`).toSorted()).toEqual(['0 of 4', '4 of 4']);
  });
});

describe('advocacy and inquiry', () => {
  it('has the letter most picked and what its author says it did, once all is counted', () => {
    const room = inRoom().until('voting').count({ shrug: 7, 'own-it': 2 });
    expect(deskOf(room).advocacy).toBeNull();
    room.next();
    expect(deskOf(room).advocacy).toBeNull();
    room.next().count({ shrug: 8, 'own-it': 1 }).next();
    const letter = deskOf(room).wall.screen;
    const done = letter.name === 'counted' ? letter.split.options.find(({ id }) => id === 'shrug')?.letter : null;
    expect(deskOf(room).advocacy).toEqual({ letter: done, effect: 'It left him standing.' });
    expect(deskOf(room.next()).advocacy).toEqual({ letter: done, effect: 'It left him standing.' });
    expect(deskOf(room.next()).advocacy).toBeNull();
  });

  it('is left out where most picked nothing, or its author says nothing', () => {
    expect(deskOf(inRoom().until('voting').decide('shrug')).advocacy).toBeNull();
    expect(deskOf(inRoom().choose('own-it', 'four-minutes')).advocacy).toBeNull();
    const tie = inRoom().until('voting').next(2).count({ shrug: 2, 'own-it': 2 }).next().decide('shrug');
    expect(deskOf(tie).advocacy?.effect).toBe('It left him standing.');
    const relay = inRoom({ teams: someTeams(2) }, { do: 'relay' })
      .until('voting')
      .decide('shrug');
    expect(deskOf(relay).advocacy).toBeNull();
  });
});

describe('what helps at this moment', () => {
  it('goes with where the room is', () => {
    const room = inRoom({}, { do: 'tell' }, { do: 'play' }, { do: 'tell', id: 'more' });
    const hint = (name: DeskView['at']) => deskOf(room.until(name)).hint;
    expect([hint('telling'), hint('briefing'), hint('line'), hint('reading'), hint('voting')]).toEqual([
      'slide',
      'contentNote',
      null,
      null,
      'silent',
    ]);
    room.count({ 'own-it': 6 });
    expect([hint('discussing'), hint('again')]).toEqual(['neighbours', 'silent']);
    room.next();
    expect(hint('tied')).toBe('tie');
    room.decide('own-it');
    expect([hint('counted'), hint('effect')]).toEqual(['twoViews', 'plusDelta']);
    room.enter('more');
    expect(hint('telling')).toBe('slide');
  });

  it('warns of few votes in an anonymous room alone, while they are counted', () => {
    for (const [anonymous, votes, hint] of [
      [true, 4, 'fewVotes'],
      [true, 5, 'silent'],
      [false, 4, 'silent'],
    ] as const) {
      expect(deskOf(inRoom({ anonymous }).until('voting').count({ shrug: votes })).hint).toBe(hint);
    }
  });

  it('warns of the story before its talk, not when the talk is handed on', () => {
    const relay = inRoom({ teams: someTeams(2) }, { do: 'relay' });
    expect(deskOf(relay).hint).toBe('contentNote');
    relay.choose('own-it').next();
    expect(deskOf(relay)).toMatchObject({ at: 'handing', hint: null });
    expect(deskOf(aRoom({ plan: aPlan({ steps: [aStep({ do: 'play' })] }) })).hint).toBeNull();
  });
});

describe('what Enter does', () => {
  /** What it says at every place on the way to the end, each once where it stays the same. */
  function way(room: Room): readonly NextStep[] {
    const told: NextStep[] = [];
    for (let move = 0; move < 200; move += 1) {
      const { next, ballot } = deskOf(room);
      if (told.at(-1) !== next) told.push(next);
      if (next === 'closeRoom') return told;
      const open = ballot?.options[0]?.id ?? '';
      if (next === 'decideFirst') room.decide(open);
      else if (next === 'closeVote' && ballot?.total === 0) room.count({ [open]: 5 });
      else room.next();
    }
    throw new Error('it never ends');
  }

  it('is told at every place of a play with a stop, a debrief and the end', () => {
    const room = inRoom({}, { do: 'tell' }, { do: 'play' }, { do: 'debrief' }, { do: 'cards' });
    expect(way(room)).toEqual([
      'nextSlide',
      'nextStep',
      'begin',
      'nextReply',
      'openVote',
      'closeVote',
      'voteAgain',
      'closeVote',
      'showEffect',
      'nextTurn',
      'nextReply',
      'openVote',
      'closeVote',
      'showEffect',
      'nextTurn',
      'nextReply',
      'openVote',
      'closeVote',
      'showEffect',
      'nextCard',
      'showEnding',
      'nextStep',
      'nextPage',
      'nextStep',
      'closeRoom',
    ]);
  });

  it('hands over in a relay, where the team decides first', () => {
    const told = way(inRoom({ teams: someTeams(2) }, { do: 'relay' }));
    expect(told.slice(0, 8)).toEqual([
      'handOver',
      'begin',
      'nextReply',
      'openVote',
      'decideFirst',
      'showEffect',
      'handOver',
      'begin',
    ]);
  });

  it('leads from team to team, then to the table', () => {
    const told = way(inRoom({ teams: someTeams(2) }, { do: 'league' }));
    expect(told.filter((next) => next === 'nextTeam')).toHaveLength(1);
    expect(told.slice(-2)).toEqual(['showTable', 'closeRoom']);
  });

  it('closes the room once, and then nothing', () => {
    const room = inRoom({}, { do: 'cards' }).next();
    expect(deskOf(room)).toMatchObject({ at: 'over', next: 'closeRoom' });
    expect(deskOf(room.act({ type: 'room.closed' })).next).toBe('none');
    expect(deskOf(room.enter('cards')).next).toBe('closeRoom');
  });

  it('has lines one after another before the first reply', () => {
    const room = aRoom({ plan: aPlan({ steps: [aStep({ do: 'play' })] }) }).until('line');
    expect(deskOf(room).next).toBe('nextLine');
    expect(deskOf(room.next()).next).toBe('nextReply');
  });
});

describe('the desk', () => {
  it('has the plan, the notes of the open step and the wall itself', () => {
    const room = inRoom({ teams: someTeams(2), way: 'cards' }, { do: 'tell', notes: ['Say this.'] }, { do: 'cards' });
    const desk = deskOf(room);
    expect(desk).toMatchObject({
      plan: 'Twenty minutes',
      way: 'cards',
      people: 12,
      notes: ['Say this.'],
      asOf: 1_000 + 1_000,
    });
    expect(desk.teams.map(({ name }) => name)).toEqual(['Owls', 'Foxes']);
    expect(desk.wall.cue).toBe(desk.cue);
    expect(projectDesk(room.state(), [], room.stories).asOf).toBe(0);
  });

  it('has what was noted, agreed and written, by their names', () => {
    const room = inRoom()
      .act({ type: 'noted', id: 'n', about: 'Turn 1', text: 'B was liked' })
      .act({ type: 'rule.agreed', id: 'r', text: 'One free plate.' })
      .act({ type: 'card.written', id: 'c', when: 'she shouts', will: 'I breathe' });
    expect(deskOf(room)).toMatchObject({
      roomNotes: [{ id: 'n', about: 'Turn 1', text: 'B was liked' }],
      rules: [{ id: 'r', text: 'One free plate.' }],
      cards: [{ id: 'c', when: 'she shouts', will: 'I breathe' }],
    });
    expect(deskOf(room).rules[0]).toEqual({ id: 'r', text: 'One free plate.' });
  });
});
