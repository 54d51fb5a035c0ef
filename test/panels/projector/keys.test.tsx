import { describe, expect, it } from 'vitest';
import { meaningOf, TEAM_KEYS } from '../../../src/projector/roomKeys';
import { aBallot, aDesk, aTeam, aWall, options, votingScreen } from './deskFixtures';
import { click, desk, dialogWords, press, root, showRoom, wall, words } from './deskSupport';

/** As a browser has it: where a key lies is no property of the event's own, so a copy of the event has lost it. */
const key = (pressed: string, code = '', over: Parameters<typeof aDesk>[0] = {}, typing = false) =>
  meaningOf(new KeyboardEvent('keydown', { key: pressed, code }), aDesk(over), typing);
const acted = (act: object) => ({ do: 'act', act });

describe('what a key means', () => {
  it.each([
    ['Enter', { type: 'went.on', from: '1.0.7.voting.0' }],
    ['h', { type: 'veiled', veil: 'card' }],
    ['P', { type: 'veiled', veil: 'paused' }],
    ['q', { type: 'veiled', veil: 'quiet' }],
  ])('%s does %j', (pressed, act) => {
    expect(key(pressed)).toEqual(acted(act));
  });

  it.each([
    ['?', 'keys'],
    ['b', 'back'],
    ['s', 'steps'],
    ['c', 'people'],
    ['n', 'note'],
    ['r', 'rule'],
    ['i', 'card'],
    ['e', 'rewrite'],
    ['t', 'result'],
    ['l', 'look'],
    ['x', 'end'],
  ])('%s opens %s', (pressed, dialog) => {
    expect(key(pressed)).toEqual({ do: 'open', dialog });
  });

  it('opens the other window with F, and leaves every other key to the browser', () => {
    expect(key('f')).toEqual({ do: 'other' });
    for (const pressed of ['w', 'k', 'Tab', 'ArrowDown', 'Escape', 'Backspace', ' ', 'constructor'])
      expect(key(pressed), pressed).toBeNull();
  });

  it('closes the room where that is next, and does nothing after it', () => {
    expect(key('Enter', '', { next: 'closeRoom' })).toEqual(acted({ type: 'room.closed' }));
    expect(key('Enter', '', { next: 'none' })).toBeNull();
  });

  it('takes away what is over the wall by Enter, Escape or the key that put it there, and goes nowhere', () => {
    const over = { wall: aWall({ veil: 'quiet' }) };
    for (const pressed of ['Enter', 'Escape', 'q'])
      expect(key(pressed, '', over)).toEqual(acted({ type: 'veiled', veil: 'none' }));
    expect(key('h', '', over)).toEqual(acted({ type: 'veiled', veil: 'card' }));
    expect(key('4', '', over)).toBeNull();
    expect(key('a', '', { ...over, ballot: aBallot({ mayDecide: true }) })).toBeNull();
  });

  it('writes a note, goes to another step and opens the other window under a veil, too', () => {
    const over = { wall: aWall({ veil: 'paused' }) };
    expect(key('n', '', over)).toEqual({ do: 'open', dialog: 'note' });
    expect(key('s', '', over)).toEqual({ do: 'open', dialog: 'steps' });
    expect(key('f', '', over)).toEqual({ do: 'other' });
    const teams = { ...over, at: 'voting' as const, teams: [aTeam(1, 'Harbour')], ballot: aBallot({ way: 'keys' }) };
    expect(key('s', 'KeyS', teams)).toBeNull();
    expect(key('?', 'Slash', teams)).toEqual({ do: 'open', dialog: 'keys' });
  });

  it('decides by letter only where deciding is open, and for no locked reply', () => {
    const open = options(3).map((option, place) => ({ ...option, votes: 0, locked: place === 2 ? 'Not yet' : '' }));
    const over = { ballot: aBallot({ mayDecide: true, options: open }) };
    expect(key('a', '', over)).toEqual(acted({ type: 'decided', ballot: '0-7-1', option: 'reply-1' }));
    expect(key('B', '', over)).toEqual(acted({ type: 'decided', ballot: '0-7-1', option: 'reply-2' }));
    expect(key('c', '', over)).toEqual({ do: 'open', dialog: 'people' });
    expect(key('a')).toBeNull();
  });

  it('types digits while hands are counted, and in marking; nowhere else', () => {
    expect(key('7')).toEqual({ do: 'type', key: '7' });
    expect(key('7', '', { at: 'marking', ballot: null })).toEqual({ do: 'type', key: '7' });
    expect(key('7', '', { at: 'line', ballot: null })).toBeNull();
    expect(key('Backspace', '', {}, true)).toEqual({ do: 'type', key: 'Backspace' });
    expect(key('Enter', '', {}, true)).toEqual({ do: 'type', key: 'Enter' });
  });
});

describe('votes by keys', () => {
  const teams = [1, 2, 3, 4, 5, 6].map((number) => aTeam(number));
  const over = {
    way: 'keys' as const,
    teams,
    ballot: aBallot({ way: 'keys', options: options(4).map((option) => ({ ...option, votes: 0 })) }),
  };

  it('gives each team four keys of its own, by where they lie', () => {
    expect(new Set(TEAM_KEYS.flat()).size).toBe(24);
    teams.forEach(({ seat }, place) =>
      TEAM_KEYS[place]?.forEach((code, at) =>
        expect(key('ß', code, over)).toEqual(
          acted({ type: 'vote.cast', ballot: '0-7-1', seat, option: `reply-${at + 1}` }),
        ),
      ),
    );
  });

  it('leaves the facilitator Enter, and Space for a pause', () => {
    expect(key('Enter', 'Enter', over)).toEqual(acted({ type: 'went.on', from: '1.0.7.voting.0' }));
    expect(key(' ', 'Space', over)).toEqual(acted({ type: 'veiled', veil: 'paused' }));
    for (const [pressed, code] of [
      ['h', 'KeyH'],
      ['n', 'KeyN'],
      ['b', 'KeyB'],
      ['4', 'Digit4'],
    ] as const)
      expect(key(pressed, code, over), pressed).toBeNull();
  });

  it('is silent for a team that is not there and a reply that is not on offer', () => {
    expect(key('m', 'KeyM', { ...over, teams: teams.slice(0, 2) })).toBeNull();
    const three = { ...over, ballot: aBallot({ way: 'keys' }) };
    expect(key('r', 'KeyR', three)).toBeNull();
  });

  it('gives the letters back to a team that decides alone', () => {
    const screen = votingScreen({ way: 'keys', team: teams[0] ?? null });
    const alone = { ...over, wall: aWall({ screen }), ballot: aBallot({ way: 'keys', mayDecide: true }) };
    expect(key('a', 'KeyA', alone)).toEqual(acted({ type: 'decided', ballot: '0-7-1', option: 'reply-1' }));
  });
});

describe('keys in a window', () => {
  it('are silent in a field, with modifier keys, held down, under a dialog, and where another window is in charge', async () => {
    const { acts } = await showRoom(desk());
    await press('h', '', {}, root.querySelector('.desk-count') as HTMLInputElement);
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }])
      await press('h', '', more);
    await press('?');
    expect(dialogWords()).toContain('Go on: next line');
    await press('h');
    expect(acts()).toEqual([]);
    const rival = await showRoom(wall(), { link: { other: true, rival: true, waiting: 0, alone: false } });
    await press('Enter');
    expect(rival.acts()).toEqual([]);
  });

  it('leave Enter to the button that has the focus', async () => {
    const { acts } = await showRoom(desk());
    await press('Enter', '', {}, root.querySelector('.desk-bar .tool') as HTMLElement);
    expect(acts()).toEqual([]);
    await press('Enter');
    expect(acts()).toEqual([{ type: 'went.on', from: '1.0.7.voting.0' }]);
  });

  it('do not ask for the same step twice while the first waits', async () => {
    const { acts, become } = await showRoom(wall());
    await press('Enter');
    await become(wall(), { link: { other: true, rival: false, waiting: 1, alone: false } });
    await press('Enter');
    await press('p');
    expect(acts()).toEqual([
      { type: 'went.on', from: '1.0.7.voting.0' },
      { type: 'veiled', veil: 'paused' },
    ]);
  });

  it('open the other window by F, in both', async () => {
    for (const screen of [wall(), desk()]) {
      const { sent } = await showRoom(screen);
      await press('f');
      expect(sent).toEqual([{ type: 'other.open' }]);
    }
  });

  it('lead back to a turn by its number, of two digits too', async () => {
    const past = Array.from({ length: 12 }, (_, at) => ({ take: 2, turn: at + 1, line: `Line ${at + 1}.`, said: '' }));
    const { acts } = await showRoom(wall({ past }));
    await press('b');
    const list = root.querySelector('.desk-numbered') as HTMLElement;
    await press('1', '', {}, list);
    expect(document.activeElement?.textContent).toContain('Line 1.');
    await press('2', '', {}, list);
    expect(document.activeElement?.textContent).toContain('Line 12.');
    (document.activeElement as HTMLElement).click();
    expect(acts()).toEqual([{ type: 'went.back', take: 2, turn: 12, from: '1.0.7.voting.0' }]);
  });

  it('go to a step of the plan', async () => {
    const { acts } = await showRoom(wall());
    await press('s');
    await click('Debrief', root.querySelector('dialog') as ParentNode);
    expect(acts()).toEqual([{ type: 'step.entered', step: 'debrief', from: '1.0.7.voting.0' }]);
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('show the keys of the teams where they vote by keys', async () => {
    await showRoom(wall({ way: 'keys', teams: [aTeam(1, 'Harbour'), aTeam(2)], at: 'line', ballot: null }));
    await press('?');
    expect(dialogWords()).toContain('Harbour');
    expect(words()).not.toContain('Rule of the room');
  });
});
