import { describe, expect, it } from 'vitest';
import { aTeam, aWall, LINE, NOON } from './deskFixtures';
import { rich } from './wallFixtures';
import {
  axeFindings,
  button,
  click,
  desk,
  dialogWords,
  field,
  press,
  root,
  showRoom,
  type,
  wall,
  words,
} from './deskSupport';

const within = (selector: string): ParentNode => root.querySelector(selector) as ParentNode;
const writing = {
  at: 'writing' as const,
  ballot: null,
  scores: [],
  next: 'openVote' as const,
  rewriting: { words: 5, seconds: 120, since: NOON - 35_000 },
  wall: aWall({ method: null, screen: { name: 'writing', line: LINE, worst: rich('Calm down.'), words: 5 } }),
};

describe('going back', () => {
  const past = [{ take: 0, turn: 3, line: 'Third time I call.', said: 'I see.' }];

  it('lists the turns with what was said, and makes a new way from one', async () => {
    const { acts } = await showRoom(desk({ past }));
    await click('Back to a turn');
    expect(dialogWords()).toContain('Turn 3');
    expect(dialogWords()).toContain('“Third time I call.” We said: “I see.”');
    await click('Turn 3');
    expect(acts()).toEqual([{ type: 'went.back', take: 0, turn: 3, from: '1.0.7.voting.0' }]);
  });

  it('is the road not taken after the talk', async () => {
    const { acts } = await showRoom(desk({ at: 'debriefing', ballot: null, roads: past }));
    await click('Play from another turn');
    expect(dialogWords()).toContain('The road not taken: from which turn?');
    await click('Turn 3');
    expect(acts()).toHaveLength(1);
  });

  it('says so where there is nothing to go back to', async () => {
    await showRoom(wall());
    await press('b');
    expect(dialogWords()).toContain('No turn has been played yet.');
  });
});

describe('what the room writes', () => {
  it('counts the words that are left, keeps what fits, and takes it away again', async () => {
    const { acts, become } = await showRoom(desk(writing));
    expect(words()).toContain('1:25 left to write');
    await type(field('A reply, in the room’s words'), 'one two - three four five six');
    expect(words()).toContain('1 word too many');
    await click('Put it on the list');
    expect(acts()).toEqual([]);
    await type(field('A reply, in the room’s words'), ' I stay with you. ');
    expect(words()).toContain('1 word left');
    await click('Put it on the list');
    expect(acts()).toEqual([
      { type: 'reply.rewritten', id: expect.stringMatching(/^reply-\w+$/), text: 'I stay with you.' },
    ]);
    expect(field('A reply, in the room’s words').value).toBe('');
    await become(
      desk({ ...writing, rewrites: [{ id: 'reply-9', text: 'I stay with you.', words: 4, tooLong: false }] }),
    );
    await click('', within('.desk-list'));
    expect(acts().at(-1)).toEqual({ type: 'reply.rewritten', id: 'reply-9', text: '' });
  });

  it('takes no more than eight', async () => {
    const rewrites = Array.from({ length: 8 }, (_, at) => ({
      id: `r${at}`,
      text: `Reply ${at}`,
      words: 2,
      tooLong: false,
    }));
    await showRoom(desk({ ...writing, rewrites }));
    expect(words()).toContain('Eight replies are on the list.');
    expect(() => button('Put it on the list')).toThrow('no button');
  });

  it.each([
    [
      'n',
      'A note, for the report',
      'Keep the note',
      { type: 'noted', about: 'Play, three turning points', text: 'Loud.' },
    ],
    ['r', 'A rule the room agrees on', 'Keep the rule', { type: 'rule.agreed', text: 'Loud.' }],
  ])('on the wall, %s opens a field for it, ready to type', async (key, label, keep, act) => {
    const { acts } = await showRoom(wall());
    await press(key);
    const dialog = within('dialog');
    expect(document.activeElement).toBe(field(label, dialog));
    await click(keep, dialog);
    expect(acts()).toEqual([]);
    await type(field(label, dialog), 'Loud.');
    await click(keep, dialog);
    expect(acts()).toEqual([{ id: expect.any(String), ...act }]);
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('keeps a card with both its halves, from the desk and from the wall', async () => {
    for (const screen of [
      desk({ at: 'listing', ballot: null, wall: aWall({ screen: { name: 'cards', ask: 'When?', cards: [] } }) }),
      wall(),
    ]) {
      const { acts } = await showRoom(screen);
      if (screen.name === 'wall') await press('i');
      const place = within(screen.name === 'wall' ? 'dialog' : '.desk-now');
      await type(field('When …', place), 'a caller shouts');
      await click('Keep the card', place);
      expect(acts()).toEqual([]);
      await type(field('… I will …', place), 'breathe');
      await click('Keep the card', place);
      expect(acts()).toEqual([
        { type: 'card.written', id: expect.any(String), when: 'a caller shouts', will: 'breathe' },
      ]);
    }
  });

  it('shows notes, rules and cards, each with a way to take it away', async () => {
    const { acts } = await showRoom(
      desk({
        roomNotes: [{ id: 'n1', about: 'Play', text: 'Turn 4 was loud.' }],
        rules: [{ id: 'r1', text: 'No prompt while upset.' }],
        cards: [{ id: 'c1', when: 'I am tired', will: 'say so' }],
      }),
    );
    expect(words()).toContain('When I am tired, I will say so.');
    for (const one of root.querySelectorAll<HTMLButtonElement>('.desk-list button')) one.click();
    expect(acts()).toEqual([
      { type: 'noted', id: 'n1', about: 'Play', text: '' },
      { type: 'rule.agreed', id: 'r1', text: '' },
      { type: 'card.written', id: 'c1', when: '', will: '' },
    ]);
    const names = [...root.querySelectorAll('.desk-list button')].map((one) => one.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(3);
  });
});

describe('teams', () => {
  const teams = [aTeam(1, 'Harbour'), aTeam(2, 'Bridge')];

  it('mark a turn, each with a list of its own', async () => {
    const marks = teams.map((team) => ({ team, turn: null }));
    const { acts } = await showRoom(desk({ at: 'marking', ballot: null, scores: [], turns: 4, teams, marks }));
    const list = field('Bridge') as unknown as HTMLSelectElement;
    list.value = '3';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    list.value = '';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    expect(acts()).toEqual([
      { type: 'turn.marked', seat: 'team-2', turn: 3 },
      { type: 'turn.marked', seat: 'team-2', turn: null },
    ]);
    expect(await axeFindings()).toEqual([]);
  });

  it('stand in a table, with results told by hand', async () => {
    const league = teams.map((team, at) => ({
      team,
      place: at === 0 ? 1 : null,
      mean: at === 0 ? -4 : null,
      plays: 1,
      safe: 0,
      rescue: null,
    }));
    const stories = [{ id: 'waffles', title: 'Three waffles' }];
    const { acts } = await showRoom(desk({ at: 'table', ballot: null, scores: [], teams, league, stories }));
    const place = within('.desk-work');
    expect(words()).toContain('−4%');
    await type(field('Turnaround in percent, from −100 to 100', place), '101');
    await click('Put it in the table', place);
    expect(words()).toContain('Type a whole number from −100 to 100.');
    await type(field('Turnaround in percent, from −100 to 100', place), '−12');
    await click('Put it in the table', place);
    await click('Take its result away', place);
    const result = { type: 'result.told', seat: 'team-1', scenario: 'waffles' };
    expect(acts()).toEqual([
      { ...result, turnaround: -12 },
      { ...result, turnaround: null },
    ]);
    expect(await axeFindings()).toEqual([]);
  });
});

describe('two windows', () => {
  it('says whether the wall is there, and opens it', async () => {
    const { sent, become } = await showRoom(desk(), { link: { other: false, rival: false, waiting: 0, alone: false } });
    expect(words()).toContain('No wall is open');
    await click('Open the wall');
    expect(sent).toEqual([{ type: 'other.open' }]);
    await become(desk(), { link: { other: true, rival: false, waiting: 0, alone: false } });
    expect(words()).toContain('The wall is there');
    expect(() => button('Open the wall')).toThrow('no button');
  });

  it('says that a browser cannot link windows, instead of offering one', async () => {
    await showRoom(desk(), { link: { other: false, rival: false, waiting: 0, alone: true } });
    expect(words()).toContain('This browser cannot link two windows.');
    expect(() => button('Open the wall')).toThrow('no button');
  });

  it.each([desk(), wall()])('one of two of a kind only shows, until it takes over', async (screen) => {
    const { sent } = await showRoom(screen, { link: { other: true, rival: true, waiting: 0, alone: false } });
    expect(words()).toContain('is in charge of this room. This one only shows.');
    expect(root.querySelector('.desk-grid')?.closest('[inert]')).not.toBeNull();
    await click('Take over here');
    expect(sent).toEqual([{ type: 'rival.take' }]);
  });
});

describe('the end', () => {
  it('leads to the report, to a file and back to the door at one press, and ends only at the second', async () => {
    const { sent, acts } = await showRoom(desk());
    await click('Report and end');
    await click('See the report');
    await click('Save the room as a file', within('dialog'));
    await click('Leave it for later');
    await click('End the session', within('dialog'));
    expect(sent).toEqual([{ type: 'report.open' }, { type: 'report.save', what: 'room' }, { type: 'room.leave' }]);
    expect(dialogWords()).toContain('End the session now?');
    await click('Go on with it');
    expect(acts()).toEqual([]);
    await click('End the session', within('dialog'));
    await click('End it');
    expect(acts()).toEqual([{ type: 'room.closed' }]);
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('says where a room stays that is over, and where one that is not', async () => {
    const { become } = await showRoom(desk());
    await click('Report and end');
    expect(dialogWords()).toContain('under “Go on where it stopped”');
    await become(desk({ at: 'over', ballot: null, next: 'none' }));
    expect(dialogWords()).toContain('To all rooms');
    expect(dialogWords()).toContain('under “Rooms before”');
    expect(dialogWords()).not.toContain('Leave it for later');
  });

  it('changes how the wall looks', async () => {
    const { sent } = await showRoom(desk());
    await click('Look');
    const labels = [...root.querySelectorAll('dialog label')];
    for (const name of ['Bright', 'Large', 'None', 'On'])
      labels
        .find((one) => one.textContent === name)
        ?.querySelector('input')
        ?.click();
    expect(sent).toEqual([
      { type: 'look.change', change: { ground: 'bright' } },
      { type: 'look.change', change: { size: 'large' } },
      { type: 'look.change', change: { motion: 'none' } },
      { type: 'look.change', change: { sound: true } },
    ]);
  });
});
