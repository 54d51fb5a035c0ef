import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/projections/roomPlays';
import type { WallScreen, WallView } from '../../../src/core/projections/roomViews';
import { projectWall } from '../../../src/core/projections/roomWall';
import type { RoomSetup } from '../../../src/core/room/facts';
import { asSeed } from '../../../src/core/model/ids';
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

type Named<Name extends WallScreen['name']> = Extract<WallScreen, { readonly name: Name }>;

const wallOf = (room: Room): WallView => projectWall(room.state(), room.stories);

/** The screen of a room that must be this one. */
function screen<Name extends WallScreen['name']>(room: Room, name: Name): Named<Name> {
  const shown = wallOf(room).screen;
  if (shown.name !== name) throw new Error(`"${shown.name}" is on the wall, not "${name}"`);
  return shown as Named<Name>;
}

/** The waffles with a sale in the second beat, a reply that is locked there, and a card for each customer. */
const STORY: Authored = {
  ...COLD_WAFFLES,
  vars: { booked: false },
  setting: { salesPrompt: { text: 'Offer the family plate.', shownAt: ['the-wait'] }, role: 'You serve.' },
  customer: { name: 'Mr Adeyemi', history: [{ label: 'Booked', text: 'Hot plate' }], state: { trust: 30, heat: 0 } },
  beats: {
    ...(COLD_WAFFLES['beats'] as Authored),
    'the-wait': aBeat({
      phase: 'work',
      says: 'How long will that be?',
      replies: [
        aReply({ id: 'four-minutes', text: 'Four *hot* minutes.', next: 'the-bill' }),
        aReply({ id: 'no-idea', text: 'No idea.', scores: { empathy: 1, advice: 0 }, next: 'the-bill' }),
        aReply({
          id: 'booking',
          text: 'You booked.',
          if: { booked: true },
          whenLocked: { show: 'You have not looked yet.' },
          next: 'the-bill',
        }),
      ],
    }),
  },
};

const inRoom = (setup: Partial<RoomSetup> = {}, ...steps: readonly Parameters<typeof aStep>[0][]): Room =>
  aRoom({
    stories: storiesOf(aStory(STORY)),
    setup: aRoomSetup(setup),
    plan: aPlan({ steps: steps.length > 0 ? steps.map((step) => aStep(step)) : [aStep({ do: 'play' })] }),
  });

describe('the wall before a talk', () => {
  it('shows one sentence at a time, under the name of the step', () => {
    const room = inRoom({}, { do: 'tell', title: 'Opening' });
    expect(wallOf(room)).toMatchObject({
      title: 'Opening',
      method: null,
      screen: { name: 'telling', text: 'We practise here.', place: 0, of: 2 },
      stage: { scene: 'none' },
      feeling: null,
      card: null,
    });
    expect(screen(room.next(), 'telling')).toMatchObject({ text: 'Nobody is tested.', place: 1 });
  });

  it('shows the card of the story, and the place with nobody there', () => {
    const wall = wallOf(inRoom());
    expect(wall).toMatchObject({
      title: 'Cold waffles',
      screen: { name: 'briefing', team: null, briefing: { role: 'You serve.', history: [{ text: 'Hot plate' }] } },
      stage: { scene: 'encounter', presence: 'away' },
      feeling: null,
      card: { title: 'Cold waffles' },
    });
  });

  it('is another one after everything that goes on', () => {
    const room = inRoom().until('line');
    const cues = new Set([wallOf(room).cue]);
    for (let move = 1; move < 6; move += 1) expect(cues.add(wallOf(room.next()).cue).size).toBe(move + 1);
  });
});

describe('the wall in a turn', () => {
  it('has one line at a time, each said anew, the first one as in any play', () => {
    const room = inRoom().until('line');
    const first = wallOf(room);
    expect(first.screen).toMatchObject({ name: 'line', place: 0, of: 2, salesPrompt: '' });
    expect(first.stage).toMatchObject({
      step: 'speaking',
      presence: 'here',
      utterance: { id: 1, text: 'These are cold.' },
    });
    const second = wallOf(room.next());
    expect(plainText((second.screen as Named<'line'>).line.text)).toBe('All of them.');
    expect(second.stage.utterance.text).toBe('All of them.');
    expect(second.stage.utterance.id).not.toBe(1);
  });

  it('keeps the last line on screen while replies are read and voted on, without saying it again', () => {
    const room = inRoom().until('line').next();
    const said = wallOf(room).stage;
    for (const name of ['reading', 'voting'] as const) {
      expect(wallOf(room.until(name)).stage).toEqual({ ...said, step: 'listening' });
    }
    expect(plainText(screen(room, 'voting').line?.text ?? [])).toBe('All of them.');
  });

  it('reads the replies out one at a time, in an order drawn by the seed, with letters by their place', () => {
    const room = inRoom().until('reading');
    const read = [0, 1, 2].map((place) => {
      const { option, place: at, of } = screen(place === 0 ? room : room.next(), 'reading');
      expect([at, of]).toEqual([place, 3]);
      return option;
    });
    expect(read.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    expect(read.map(({ id }) => id).toSorted()).toEqual(['explain', 'own-it', 'shrug']);
    expect(screen(room.next(), 'voting').options).toEqual(read);
    const orders = [1, 2, 3, 4, 5].map((seed) =>
      screen(inRoom({ seed: asSeed(seed) }).until('voting'), 'voting')
        .options.map(({ id }) => id)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('shows what cannot be said now with its reason, and a letter of its own', () => {
    const room = inRoom().choose('own-it').until('voting');
    const options = screen(room, 'voting').options;
    expect(options).toHaveLength(3);
    expect(options.find(({ id }) => id === 'booking')).toMatchObject({ locked: 'You have not looked yet.' });
    expect(new Set(options.map(({ letter }) => letter))).toEqual(new Set(['A', 'B', 'C']));
    const split = screen(room.count({ 'four-minutes': 4, 'no-idea': 1 }).next(), 'counted').split;
    expect(split.options.find(({ id }) => id === 'booking')).toMatchObject({ first: null, chosen: false });
  });

  it('shows the prompt to sell where the beat has it, and nowhere else', () => {
    const room = inRoom().choose('own-it').until('line');
    expect(screen(room, 'line').salesPrompt).toBe('Offer the family plate.');
    expect(screen(room.choose('four-minutes').until('line'), 'line').salesPrompt).toBe('');
  });

  it('shows what was done, how the customer took it, and the feeling of that moment', () => {
    const room = inRoom();
    const before = wallOf(room.until('voting')).feeling;
    const wall = wallOf(room.choose('own-it'));
    expect(wall.screen).toMatchObject({ name: 'effect', said: { id: 'own-it', locked: '' }, reaction: null });
    expect(wall.stage.step).toBe('reacting');
    expect(wall.feeling?.before).toEqual(before?.now);
    expect(wall.feeling?.now.value).toBeGreaterThan(before?.now.value ?? 100);
  });

  it('tells what came of it one card at a time, and how it ended, with nobody there', () => {
    const room = inRoom().choose('own-it', 'four-minutes', 'on-us').next();
    expect(wallOf(room)).toMatchObject({
      screen: { name: 'later', aftermath: { shown: 0, cards: [{}] } },
      stage: { presence: 'away' },
      feeling: null,
    });
    expect(plainText(screen(room.next(), 'ended').says)).toBe('He nods.');
    expect(screen(room, 'ended').support).toBe('');
  });

  it('says at its end where to turn, where the story does', () => {
    const stories = storiesOf(aStory({ ...STORY, support: 'Tell your lead today.' }));
    const room = aRoom({ stories }).choose('own-it', 'four-minutes', 'on-us').until('ended');
    const { screen: ended } = projectWall(room.state(), stories);
    expect(ended).toMatchObject({ name: 'ended', support: 'Tell your lead today.' });
  });
});

describe('the four steps of deciding', () => {
  const votes = { 'own-it': 4, shrug: 2, explain: 1 };

  it('are named while they go on, and told to be one where the room votes once', () => {
    const room = inRoom().until('voting');
    const steps = () => [wallOf(room).method, wallOf(room).once];
    expect(steps()).toEqual(['vote', false]);
    room.count(votes).next();
    expect(steps()).toEqual(['discuss', false]);
    room.next();
    expect(steps()).toEqual(['again', false]);
    room.count(votes).next();
    expect(steps()).toEqual(['see', false]);
    room.next();
    expect(steps()).toEqual(['see', false]);
    room.next();
    expect(steps()).toEqual([null, true]);
    room.until('voting');
    expect(steps()).toEqual(['vote', true]);
  });

  const countsOn = (room: Room, name: 'discussing' | 'counted') =>
    Object.fromEntries(
      screen(room, name).split.options.map(({ id, first, second, chosen }) => [id, [first, second, chosen]]),
    );

  it('keep the first counts back while neighbours talk, and show both once all is counted', () => {
    const room = inRoom().until('voting').count(votes).next();
    const none = [null, null, false];
    expect(countsOn(room, 'discussing')).toEqual({ 'own-it': none, shrug: none, explain: none });
    expect(screen(room, 'discussing').firstCounts).toBe(false);
    room.next();
    expect(screen(room, 'voting').round).toBe(2);
    room.count({ 'own-it': 1, shrug: 6 }).next();
    expect(countsOn(room, 'counted')).toEqual({
      'own-it': [4, 1, false],
      shrug: [2, 6, true],
      explain: [1, 0, false],
    });
    expect(screen(room, 'counted').split).toMatchObject({ hidden: false, by: 'most' });
  });

  it('show the first counts while neighbours talk where the room was opened so', () => {
    const room = inRoom({ firstCounts: true }).until('voting').count(votes).next();
    expect(countsOn(room, 'discussing')).toEqual({
      'own-it': [4, null, false],
      shrug: [2, null, false],
      explain: [1, null, false],
    });
    expect(screen(room, 'discussing').firstCounts).toBe(true);
  });

  it.each([true, false])(
    'let no first count through anywhere until the second vote is closed, unless chosen: %s',
    (firstCounts) => {
      const room = inRoom({ people: 500, firstCounts })
        .until('voting')
        .count({ 'own-it': 230, shrug: 141, explain: 129 });
      const isTold = (): boolean => /230|141|129/.test(JSON.stringify(wallOf(room)));
      const told = [isTold()];
      for (let step = 0; step < 2; step += 1) told.push((room.next(), isTold()));
      room.count({ 'own-it': 1 });
      told.push(isTold(), (room.next(), isTold()));
      expect(told).toEqual([false, firstCounts, false, false, true]);
    },
  );

  it.each([true, false])('say no word of few first votes where they are kept back anyway: %s', (firstCounts) => {
    const room = inRoom({ anonymous: true, firstCounts }).until('voting').count({ shrug: 3 }).next();
    expect(screen(room, 'discussing').split.hidden).toBe(firstCounts);
    expect(JSON.stringify(countsOn(room, 'discussing'))).not.toMatch(/[0-9]/);
  });

  it('show a tie without a winner, then what the facilitator decided', () => {
    const room = inRoom().until('voting').count(votes).next(2).count({ 'own-it': 3, shrug: 3 }).next();
    expect(screen(room, 'tied').split.by).toBeNull();
    expect(screen(room, 'tied').split.options.some(({ chosen }) => chosen)).toBe(false);
    expect(screen(room.decide('shrug'), 'counted').split).toMatchObject({ by: 'tie' });
  });

  it.each([true, false])('have no counts where nobody was counted, anonymous: %s', (anonymous) => {
    const { split } = screen(inRoom({ anonymous }).until('voting').decide('shrug'), 'counted');
    expect(split).toMatchObject({ hidden: false, by: 'facilitator' });
    expect(split.options.flatMap(({ first, second }) => [first, second])).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  it.each([
    [4, true],
    [5, false],
  ])('in an anonymous room of %i votes: counts hidden is %s, the letter that won is shown', (total, hidden) => {
    const room = inRoom({ anonymous: true }).choose('own-it').until('voting');
    const { split } = screen(room.count({ 'four-minutes': total - 1, 'no-idea': 1 }).next(), 'counted');
    expect(split.hidden).toBe(hidden);
    const done = split.options.find(({ chosen }) => chosen);
    expect([done?.id, done?.first]).toEqual(['four-minutes', hidden ? null : total - 1]);
  });

  it('show which teams have voted by their keys, by their numbers and not what', () => {
    const room = inRoom({ way: 'keys', teams: someTeams(3) }).until('voting');
    room.cast('team-3', 'shrug').cast('team-1', 'own-it');
    const { voted, options, way } = screen(room, 'voting');
    expect([voted.map(({ name }) => name), way]).toEqual([['Owls', 'Larks'], 'keys']);
    room.cast('team-3', 'explain');
    expect(screen(room, 'voting')).toMatchObject({ voted, options });
  });
});

describe('teams in turn', () => {
  it('are named as the talk is handed to them, and decide alone', () => {
    const room = inRoom({ teams: someTeams(2) }, { do: 'relay' }).until('handing');
    expect(screen(room, 'handing')).toMatchObject({ team: { seat: 'team-1', name: 'Owls', number: 1 } });
    expect(wallOf(room).stage.presence).toBe('away');
    expect(screen(room.until('voting'), 'voting').team?.name).toBe('Owls');
    room.decide('own-it');
    expect(screen(room, 'counted').split).toMatchObject({ by: 'team', hidden: false });
    room.next(2);
    expect(wallOf(room)).toMatchObject({
      screen: { name: 'handing', team: { name: 'Foxes' } },
      stage: { presence: 'here', step: 'listening' },
      once: true,
    });
    expect(wallOf(room).feeling).not.toBeNull();
  });

  it('stand in a league each with their own story', () => {
    const room = inRoom({ teams: someTeams(2) }, { do: 'league' });
    expect(screen(room, 'handing')).toMatchObject({ team: { name: 'Owls' }, briefing: { title: 'Cold waffles' } });
    room.choose('own-it', 'four-minutes', 'on-us').until('ended').next();
    expect(screen(room, 'handing').team.name).toBe('Foxes');
  });
});

describe('what stands over the wall', () => {
  it.each(['quiet', 'paused', 'card'] as const)('%s is told beside what lies under it', (veil) => {
    const room = inRoom().until('line');
    const under = wallOf(room);
    const over = wallOf(room.act({ type: 'veiled', veil }));
    expect(over.veil).toBe(veil);
    expect(over.screen).toEqual(under.screen);
    expect(over.stage.step).toBe(veil === 'card' ? 'speaking' : 'still');
    expect(over.card?.history).toEqual([{ label: 'Booked', text: 'Hot plate' }]);
  });
});

describe('going back in a talk', () => {
  it('shows the turns before as they were decided, and votes anew from there', () => {
    const room = inRoom().choose('own-it', 'four-minutes').back(2).until('voting');
    expect(screen(room, 'voting').options.map(({ id }) => id)).toContain('no-idea');
    room.count({ 'no-idea': 6 }).next();
    expect(screen(room, 'counted').split.options.find(({ id }) => id === 'no-idea')).toMatchObject({
      first: 6,
      chosen: true,
    });
    expect(screen(room.next(), 'effect').said.id).toBe('no-idea');
  });
});

describe('lists and the end', () => {
  it('show the rules and the cards as they are written', () => {
    const room = inRoom({}, { do: 'rules' }, { do: 'cards' });
    room.act({ type: 'rule.agreed', id: 'a', text: 'One free plate.' });
    expect(screen(room, 'rules')).toEqual({ name: 'rules', ask: 'What rule would help?', rules: ['One free plate.'] });
    room.next().act({ type: 'card.written', id: 'b', when: 'she shouts', will: 'I breathe' });
    expect(screen(room, 'cards').cards).toEqual([{ when: 'she shouts', will: 'I breathe' }]);
    expect(wallOf(room.next())).toMatchObject({
      title: 'Twenty minutes',
      screen: { name: 'over', title: 'Twenty minutes' },
    });
  });
});
