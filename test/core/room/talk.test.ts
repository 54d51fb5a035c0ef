import { describe, expect, it } from 'vitest';
import { repliesOf } from '../../../src/core/projections/encounter';
import { openedOf, replayJournal } from '../../../src/core/journal/journal';
import { seedFor } from '../../../src/core/model/chance';
import { PLAIN_OPTIONS } from '../../../src/core/model/facts';
import { asSeed } from '../../../src/core/model/ids';
import { repliesOn } from '../../../src/core/room/shown';
import type { Take } from '../../../src/core/room/state';
import { cueOf } from '../../../src/core/room/cue';
import {
  aPlan,
  aRoom as playRoom,
  aRoomSetup,
  aStep,
  aStory,
  COLD_WAFFLES,
  type Room,
  scenarioId,
  storiesOf,
} from '../../support/rooms';
import { aBeat, aReply, aScenario, everything, SHIPPED, shipped } from '../../support/scenarios';

const PLAY_ONLY = aPlan({ steps: [aStep({ do: 'play' })] });
const playing = (over: Parameters<typeof playRoom>[0] = {}): Room => playRoom({ plan: PLAY_ONLY, ...over });
const takeOf = (room: Room): Take => room.state().takes[room.state().take] as Take;
const said = (room: Room): readonly string[] =>
  takeOf(room).journal.flatMap((fact) => (fact.type === 'reply.chosen' ? [fact.reply] : []));

/** A play with what is said of its only beat, or beats, and no stops. */
const playSmall = (over: Record<string, unknown>): Room =>
  playRoom({
    plan: aPlan({ steps: [aStep({ do: 'play', stops: [] })] }),
    stories: storiesOf(aStory(aScenario(over))),
  });

describe('a play of the room', () => {
  it('begins with the briefing of a customer whom nobody has met yet', () => {
    const room = playing().expectAt('briefing');
    expect(takeOf(room)).toMatchObject({
      step: 'play',
      scenario: 'cold-waffles',
      seat: null,
      from: null,
      exploring: false,
    });
    expect(takeOf(room).journal).toHaveLength(1);
    expect(openedOf(takeOf(room).journal)).toMatchObject({
      room: 'team',
      options: PLAIN_OPTIONS,
      branch: null,
      heard: null,
      seed: asSeed(seedFor(7, 0)),
    });
  });

  it('shows the lines one at a time, then the replies one at a time, then the vote', () => {
    playing()
      .next()
      .expectAt('line', 0)
      .next()
      .expectAt('line', 1)
      .next()
      .expectAt('reading', 0)
      .next()
      .expectAt('reading', 1)
      .next()
      .expectAt('reading', 2)
      .next()
      .expectAt('voting');
  });

  it('votes, talks, votes again and counts where the plan stops', () => {
    playing()
      .until('voting')
      .count({ 'own-it': 4, shrug: 8 })
      .next()
      .expectAt('discussing')
      .next()
      .expectAt('again')
      .count({ 'own-it': 9, shrug: 3 })
      .next()
      .expectAt('counted')
      .next()
      .expectAt('effect');
  });

  it('votes once everywhere else', () => {
    playing().choose('own-it').next().until('voting').count({ 'no-idea': 6 }).next().expectAt('counted');
  });

  it('says what most voted for in the second round, whatever the first was', () => {
    const room = playing().until('voting').count({ shrug: 12 }).next(2).count({ 'own-it': 7, shrug: 5 }).next();
    expect(room.state().decisions).toEqual([{ take: 0, turn: 1, option: 'own-it', by: 'most' }]);
    expect(said(room)).toEqual([]);
    expect(said(room.next())).toEqual(['own-it']);
    expect(takeOf(room).journal.at(-1)).toEqual({
      type: 'reply.chosen',
      beat: 'the-plate',
      reply: 'own-it',
      tookMs: 0,
    });
  });

  it('goes on from an effect to the next line, and after the last to what happened later and to the end', () => {
    playing()
      .choose('own-it')
      .next()
      .expectAt('line')
      .choose('no-idea', 'on-us')
      .next()
      .expectAt('later')
      .next()
      .expectAt('ended')
      .next()
      .expectAt('over');
  });

  it('shows each card of what happened later, and none where nothing did', () => {
    const twice = playSmall({ aftermath: [{ says: 'He tells his wife.' }, { says: 'He comes back.' }] });
    twice.choose('own-it').next().expectAt('later', 0).next().expectAt('later', 1).next().expectAt('ended');
    playSmall({}).choose('own-it').next().expectAt('ended');
  });

  it('goes from the briefing to the end where the first line is already too much', () => {
    const enough = { says: { text: 'Enough.', effects: { patience: -15 } } };
    playSmall({ customer: { name: 'Mr Adeyemi', state: { patience: 5 } }, beats: { 'the-plate': aBeat(enough) } })
      .expectAt('briefing')
      .next()
      .expectAt('ended');
  });

  it('begins at the replies where nothing new is said, as on the way back into a hub', () => {
    const stays = { ...aReply({ id: 'wait', text: 'One moment.' }), next: undefined };
    const room = playSmall({
      vars: { asked: false },
      beats: {
        'the-plate': aBeat({
          hub: { until: { asked: true }, next: 'end' },
          replies: [stays, { ...aReply({ id: 'ask', set: { asked: true } }), next: undefined }],
        }),
      },
    });
    room.choose('wait').next().expectAt('reading').choose('ask').next().expectAt('ended');
  });

  it('draws the customer from the seed where the plan names none, and takes the one it names', () => {
    const variants = [{ id: 'in-a-hurry' }, { id: 'on-her-own' }];
    const stories = storiesOf(aStory(aScenario({ customer: { name: 'Mr Adeyemi', variants } })));
    const met = (seed: number, variant: string | null): string =>
      takeOf(
        playRoom({
          plan: aPlan({ steps: [aStep({ do: 'play', variant, stops: [] })] }),
          stories,
          setup: aRoomSetup({ seed: asSeed(seed) }),
        }),
      ).variant;
    const drawn = new Set(Array.from({ length: 20 }, (_, seed) => met(seed, null)));
    expect([...drawn].toSorted()).toEqual(['in-a-hurry', 'on-her-own']);
    expect(Array.from({ length: 20 }, (_, seed) => met(seed, 'on-her-own'))).toEqual(Array(20).fill('on-her-own'));
  });
});

describe('what may be voted for', () => {
  const LOCKED = aScenario({
    vars: { asked: false },
    beats: {
      'the-plate': aBeat({
        replies: [
          aReply(),
          aReply({
            id: 'refund',
            text: 'Here is your money.',
            if: { asked: true },
            whenLocked: { show: 'Ask first.' },
          }),
          aReply({ id: 'secret', text: 'Between us.', if: { asked: true } }),
        ],
      }),
    },
  });

  it('is what may be said, in the order in which it is read out; what is locked is read and not voted on', () => {
    const room = playSmall(LOCKED).until('reading');
    const shown = repliesOn(room.stories, room.state());
    expect(new Map<string, string>(shown.map(({ reply, locked }) => [reply.id, locked]))).toEqual(
      new Map([
        ['own-it', ''],
        ['refund', 'Ask first.'],
      ]),
    );
    room.next().expectAt('reading', 1).next().expectAt('voting');
    expect(room.ballot().options).toEqual(['own-it']);
  });

  it.each([...SHIPPED, 'everything'])('stands in the order one player would see, at every turn of %s', (id) => {
    const program = id === 'everything' ? everything() : shipped(id);
    const stories = { [program.id]: { program, reaches: program.customers.map(() => null) } };
    for (let seed = 0; seed < 5; seed += 1) {
      const plan = aPlan({ steps: [aStep({ do: 'play', scenario: program.id, stops: [] })] });
      const room = playRoom({ plan, stories, setup: aRoomSetup({ seed: asSeed(seed) }) });
      while (!room.until(({ at }) => at.name === 'voting' || at.name === 'over').isAt('over')) {
        const { journal } = takeOf(room);
        const views = repliesOf(program, replayJournal(program, journal).state, openedOf(journal)?.seed ?? 0);
        const shown = repliesOn(room.stories, room.state());
        expect(shown.map(({ reply, locked }) => [reply.id, locked])).toEqual(views.map((one) => [one.id, one.locked]));
        const open = views.filter(({ locked }) => locked === '').map((one) => one.id);
        expect(room.ballot().options).toEqual(open);
        room.choose(open[seed % open.length] as string).next();
      }
    }
  });

  it('is nothing once the talk is over, or where nobody talks', () => {
    const room = playRoom();
    expect(repliesOn(room.stories, room.state())).toEqual([]);
    room.choose('own-it', 'no-idea', 'on-us').until('ended');
    expect(repliesOn(room.stories, room.state())).toEqual([]);
  });
});

describe('a vote that decides nothing', () => {
  it('is talked through when it is a tie, and then the facilitator decides', () => {
    const room = playing().until('voting').next(2).count({ 'own-it': 6, shrug: 6 }).next().expectAt('tied');
    room.expectRefused({ type: 'went.on', from: cueOf(room.state()) }, 'undecided');
    room.decide('shrug').expectAt('counted');
    expect(room.state().decisions).toEqual([{ take: 0, turn: 1, option: 'shrug', by: 'tie' }]);
    expect(said(room.next())).toEqual(['shrug']);
  });

  it('may be decided for a reply that was not among the leading ones, since they talked', () => {
    const room = playing().until('voting').next(2).count({ 'own-it': 6, shrug: 6 }).next().decide('explain');
    expect(room.state().decisions.at(-1)).toMatchObject({ option: 'explain', by: 'tie' });
  });

  it('waits for the facilitator when nobody voted', () => {
    const room = playing().until('voting').next().expectAt('discussing').next().expectAt('again').next();
    room.expectAt('tied').expectRefused({ type: 'went.on', from: cueOf(room.state()) }, 'undecided');
    expect(room.decide('own-it').expectAt('counted').state().decisions.at(-1)?.by).toBe('facilitator');
  });

  it('takes no reply that was not on offer', () => {
    const room = playing().until('voting').next(2).next().expectAt('tied');
    const ballot = room.state().ballots.at(-1)?.key ?? '';
    room.expectRefused({ type: 'decided', ballot, option: 'four-minutes' }, 'late');
    room.expectRefused({ type: 'decided', ballot: 'nothing', option: 'own-it' }, 'notNow');
  });
});

describe('a facilitator who decides without counting', () => {
  it('may do so while nothing was counted, in either round', () => {
    for (const moves of [0, 2]) {
      const room = playing().until('voting').next(moves).decide('explain').expectAt('counted');
      expect(room.state().decisions).toEqual([{ take: 0, turn: 1, option: 'explain', by: 'facilitator' }]);
      expect(room.state().ballots.every(({ closed }) => closed)).toBe(true);
    }
  });

  it('may not once votes were counted, but again when they were taken back', () => {
    const room = playing().until('voting').count({ shrug: 3 });
    room.expectRefused({ type: 'decided', ballot: room.ballot().key, option: 'own-it' }, 'notNow');
    room.count({ shrug: 0 }).decide('own-it').expectAt('counted');
  });
});

describe('votes', () => {
  it('are counted anew as often as needed; the last count stands', () => {
    const room = playing().until('voting').count({ 'own-it': 4 }).count({ shrug: 5 });
    expect(room.ballot().counts).toEqual({ shrug: 5 });
  });

  it('may be more than there are people, but the round cannot be closed then', () => {
    const room = playing().until('voting').count({ 'own-it': 8, shrug: 5 });
    expect(room.chart.act({ type: 'went.on', from: cueOf(room.state()) })).toEqual({
      why: 'tooMany',
      votes: 13,
      people: 12,
    });
    room.expectAt('voting').act({ type: 'room.resized', people: 13 }).next().expectAt('discussing');
  });

  it('are refused for what is not on offer, and for one reply twice', () => {
    const room = playing().until('voting');
    const ballot = room.ballot().key;
    const counted = (...options: readonly string[]) =>
      ({ type: 'votes.counted', ballot, counts: options.map((option) => ({ option, votes: 1 })) }) as const;
    room.expectRefused(counted('four-minutes'), 'notNow');
    room.expectRefused(counted('own-it', 'own-it'), 'notNow');
    room.expectRefused(counted('__proto__'), 'notNow');
  });

  it('come too late for a round that is closed, and never change it', () => {
    const room = playing().until('voting').count({ shrug: 12 });
    const late = {
      type: 'votes.counted',
      ballot: room.ballot().key,
      counts: [{ option: 'own-it', votes: 12 }],
    } as const;
    room.next().expectRefused(late, 'late');
    room.next().expectRefused(late, 'late');
    expect(room.state().ballots[0]?.counts).toEqual({ shrug: 12 });
  });

  it('are not asked for while lines or replies are read', () => {
    const room = playing().until('reading');
    room.expectRefused({ type: 'votes.counted', ballot: '0-1-1', counts: [] }, 'notNow');
    room.expectRefused({ type: 'vote.cast', ballot: '0-1-1', seat: 'team-1' as never, option: 'own-it' }, 'notNow');
    room.expectRefused({ type: 'decided', ballot: '0-1-1', option: 'own-it' }, 'notNow');
  });
});

describe('a key press that comes twice', () => {
  it('goes on once only', () => {
    const room = playing().until('line');
    const on = { type: 'went.on', from: cueOf(room.state()) } as const;
    room.act(on).expectRefused(on, 'late');
    room.expectAt('line', 1);
  });

  it('is late too where it ended the room, or led out of a talk', () => {
    const room = playRoom().choose('own-it', 'no-idea', 'on-us').until('listing');
    const last = { type: 'went.on', from: cueOf(room.state()) } as const;
    const back = { type: 'went.back', take: 0, turn: 1, from: '1.0.3.effect.0' } as const;
    room.expectRefused(back, 'late').act(last).expectAt('over').expectRefused(last, 'late');
  });

  it('names another cue at every place of a whole play', () => {
    const room = playRoom();
    const cues = [cueOf(room.state())];
    for (room.next(); room.state().at.name !== 'over'; ) {
      cues.push(cueOf(room.state()));
      if (['voting', 'again'].includes(room.state().at.name)) room.count({ [room.ballot().options[0] as string]: 3 });
      room.next();
    }
    expect(new Set(cues).size).toBe(cues.length);
    expect(cues.slice(0, 6)).toEqual([
      '0.-1.0.telling.0',
      '0.-1.0.telling.1',
      '1.0.1.briefing.0',
      '1.0.1.line.0',
      '1.0.1.line.1',
      '1.0.1.reading.0',
    ]);
  });
});

it('plays each take from a seed of its own', () => {
  const steps = ['one', 'two'].map((id) => aStep({ do: 'play', id, scenario: COLD_WAFFLES['id'], stops: [] }));
  const room = playRoom({ plan: aPlan({ steps }) })
    .choose('own-it', 'no-idea', 'on-us')
    .until('briefing');
  expect(room.state().takes.map(({ journal }) => openedOf(journal)?.seed)).toEqual(
    [seedFor(7, 0), seedFor(7, 1)].map(asSeed),
  );
  expect(room.stories[scenarioId('cold-waffles')]).toBeDefined();
});
