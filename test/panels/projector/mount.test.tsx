import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { RoomNews, RoomScreen } from '../../../src/app/room/view';
import { aBallot, aDoor, aReport, aWall, votingScreen } from './deskFixtures';
import { axeFindings, button, click, desk, press, root, showRoom, wall, words } from './deskSupport';

const SCREENS: Readonly<Record<string, RoomScreen>> = {
  loading: { name: 'loading' },
  failed: { name: 'failed' },
  door: { name: 'door', door: aDoor() },
  wall: wall(),
  desk: desk(),
  report: { name: 'report', report: aReport() },
};

describe('a window of a room', () => {
  it.each([
    ['loading', 'The room - Turnaround'],
    ['failed', 'The room - Turnaround'],
    ['door', 'The room - Turnaround'],
    ['wall', 'Third call, one shoe on - Turnaround'],
    ['desk', 'Facilitator: 20 minutes: one talk - Turnaround'],
    ['report', 'Session report: 20 minutes: one talk - Turnaround'],
  ])('at %s is called “%s” and says so to its style sheets', async (name, title) => {
    await showRoom(SCREENS[name] as RoomScreen);
    expect(document.title).toBe(title);
    expect(document.body.dataset['screen']).toBe(name);
    expect(await axeFindings()).toEqual([]);
  });

  it('follows the ground of the wall there, and the device everywhere else', async () => {
    const look = { ground: 'bright', size: 'large', motion: 'none', sound: false } as const;
    const { become } = await showRoom(wall(), { look });
    const { dataset } = document.documentElement;
    expect([dataset['theme'], dataset['motion'], document.body.dataset['size']]).toEqual(['light', 'none', 'large']);
    await become(desk(), { look });
    expect(dataset['theme']).toBeUndefined();
  });

  it('says in its live region what the room does, on the desk; the wall has its own', async () => {
    const { become } = await showRoom(desk());
    const live = () => root.querySelector('.live')?.textContent;
    expect(live()).toContain('They vote without a word. 3 replies, no counts. Ines:');
    await become(desk({ at: 'over', wall: aWall({ screen: { name: 'over', title: '' } }) }));
    expect(live()).toBe('The session is over. Thank you, and goodbye');
    await become(wall());
    expect(live()).toBe('');
  });

  it('offers a way on where it could not be opened', async () => {
    const { sent } = await showRoom({ name: 'failed' });
    await click('Try again');
    await click('To all rooms');
    expect(sent).toEqual([{ type: 'door.resume', room: 'room1' }, { type: 'room.leave' }]);
  });
});

describe('the wall with a mouse', () => {
  it('has buttons for what the keys do', async () => {
    const { sent } = await showRoom(wall(), { link: { other: false, rival: false, waiting: 0, alone: false } });
    await click('Close the vote');
    await click('Open the facilitator’s window');
    await click('Keys');
    expect(sent).toEqual([{ type: 'act', act: { type: 'went.on', from: '1.0.7.voting.0' } }, { type: 'other.open' }]);
    expect(root.querySelector('dialog h2')?.textContent).toBe('Keys');
  });

  it('shows them while the pointer moves, until it rests or a key is pressed, and not for what moves below it', async () => {
    vi.useFakeTimers();
    await showRoom(wall());
    const isShown = () => root.querySelector('.wall-tools')?.classList.contains('shown');
    const move = (movementX: number) =>
      act(() => {
        document.dispatchEvent(Object.assign(new Event('pointermove'), { movementX, movementY: 0 }));
      });
    const rest = (time: number) => act(() => void vi.advanceTimersByTime(time));
    await move(0);
    expect(isShown()).toBe(false);
    await move(3);
    await rest(3_900);
    await move(3);
    await rest(3_900);
    expect(isShown()).toBe(true);
    await rest(200);
    expect(isShown()).toBe(false);
    await move(3);
    await press('Shift');
    expect(isShown()).toBe(false);
    vi.useRealTimers();
  });

  it('brings a picture back that has failed', async () => {
    const { sent } = await showRoom(wall(), { stageStatus: 'failed' });
    await click('Bring the picture back');
    expect(sent).toEqual([{ type: 'stage.restart' }]);
  });
});

describe('news', () => {
  it.each<readonly [RoomNews, string, string]>([
    [{ what: 'refused', refusal: { why: 'late' } }, 'had gone on already', 'Look at the wall'],
    [
      { what: 'refused', refusal: { why: 'tooMany', votes: 20, people: 1 } },
      '20 votes were counted, and 1 person is here',
      'Mend a count',
    ],
    [{ what: 'refused', refusal: { why: 'undecided' } }, 'Nothing is decided yet', 'press the letter'],
    [{ what: 'refused', refusal: { why: 'notNow' } }, 'cannot be done at this point', 'Nothing was changed'],
    [{ what: 'blocked' }, 'did not open the other window', 'use this link'],
    [{ what: 'badFile', why: 'unreadable' }, 'cannot be read as a room', 'Choose a file'],
    [{ what: 'badFile', why: 'noRoom' }, 'no room in this file', 'Choose a file'],
    [{ what: 'badFile', why: 'notHere' }, 'not on this device', 'A file of it brings it here'],
    [
      { what: 'badFile', why: 'noPlan' },
      'plan of this room is not in this copy',
      'the copy of the game it was saved from',
    ],
    [
      { what: 'badFile', why: 'noStory' },
      'story of this room is not in this copy',
      'the copy of the game it was saved from',
    ],
    [{ what: 'badFile', why: 'other' }, 'is here already', 'Remove it first'],
    [{ what: 'damaged', kept: 12 }, 'damaged', 'number 12'],
    [{ what: 'changed', kept: 3, of: 9 }, 'has changed since', '3 of 9 steps'],
    [{ what: 'lost', acts: 1 }, '1 thing done in this window', 'do it again'],
    [{ what: 'gone', rooms: 1 }, 'A room that was kept here is gone', 'saved as a file'],
    [{ what: 'gone', rooms: 3 }, '3 rooms that were kept here are gone', 'saved as a file'],
  ])('%j is told with its cure, and closed', async (news, says, cure) => {
    const { sent, become } = await showRoom(desk(), { news });
    const told = root.querySelector('.room-news [role="alert"]')?.textContent ?? '';
    expect(told).toContain(says);
    expect(told).toContain(cure);
    await click('Close', root.querySelector('.room-news') as ParentNode);
    await press('Escape');
    expect(sent).toEqual([{ type: 'told.close' }, { type: 'told.close' }]);
    await become(desk(), { news: null });
    expect(root.querySelector('.room-told')).toBeNull();
  });

  it('is old once something else is tried, where it told of what was refused', async () => {
    const refusal = { why: 'undecided' as const };
    const { sent, acts } = await showRoom(desk(), { news: { what: 'refused', refusal } });
    await press('h');
    expect(sent.map(({ type }) => type)).toEqual(['told.close', 'act']);
    expect(acts()).toEqual([{ type: 'veiled', veil: 'card' }]);
    const other = await showRoom(desk(), { news: { what: 'blocked' } });
    await press('h');
    expect(other.sent.map(({ type }) => type)).toEqual(['act']);
  });

  it('of too many votes stands where they are typed, once', async () => {
    const news = { what: 'refused', refusal: { why: 'tooMany', votes: 20, people: 14 } } as const;
    await showRoom(desk({ ballot: aBallot({ total: 20, tooMany: true }) }), { news });
    expect(root.querySelector('.room-told')).toBeNull();
    expect(root.querySelector('.desk-many')).not.toBeNull();
    await showRoom(desk({ ballot: aBallot() }), { news });
    expect(root.querySelector('.room-told')).not.toBeNull();
  });

  it('goes away by Escape before what is over the wall', async () => {
    const { sent } = await showRoom(wall({ wall: aWall({ veil: 'quiet' }) }), { news: { what: 'blocked' } });
    await press('Escape');
    expect(sent).toEqual([{ type: 'told.close' }]);
  });

  it.each([
    ['wall', 'desk/#room1', 'Open the facilitator’s window'],
    ['desk', '../#room1', 'Open the wall'],
  ] as const)('has a plain link from the %s where the browser stopped the window', async (name, href, says) => {
    await showRoom(SCREENS[name] as RoomScreen, { news: { what: 'blocked' } });
    const link = root.querySelector('.room-told a');
    expect([link?.getAttribute('href'), link?.textContent]).toEqual([href, says]);
  });

  it.each([
    [{ state: 'failed', why: 'full' }, 'no room left on this device'],
    [{ state: 'failed', why: 'elsewhere' }, 'removed on this device, or another window'],
    [{ state: 'failed', why: null }, 'take long to keep'],
    [{ state: 'nowhere', why: 'refused' }, 'gone when you close it'],
  ] as const)('says of saving %j: %s', async (saving, said) => {
    const { sent } = await showRoom(desk(), { saving });
    const told = root.querySelector('.room-told') as HTMLElement;
    expect(told.textContent).toContain(said);
    if (saving.state === 'failed') await click('Try again', told);
    if (saving.why !== null) await click('Save the room as a file', told);
    expect(sent).toHaveLength((saving.state === 'failed' ? 1 : 0) + (saving.why === null ? 0 : 1));
  });
});

describe('words from a file', () => {
  it('stay words in every place of the desk and the report', async () => {
    const bad = '<img src=x onerror="window.harmed = 1">';
    const line = { who: bad, cue: '', text: [{ text: bad, strong: false }] };
    const option = { id: 'a', letter: 'A' as const, text: line.text, locked: bad, votes: 0 };
    await showRoom(
      desk({
        plan: bad,
        notes: [bad],
        wall: aWall({ title: bad, screen: votingScreen({ line, options: [option] }) }),
        advocacy: { letter: 'A', effect: bad },
        rules: [{ id: 'r', text: bad }],
      }),
    );
    expect(root.querySelectorAll('img')).toHaveLength(0);
    expect(words()).toContain(bad);
    await showRoom({
      name: 'report',
      report: aReport({ plan: bad, rules: [bad], notes: [{ about: bad, text: bad }] }),
    });
    expect(root.querySelectorAll('img')).toHaveLength(0);
    expect(() => button(bad)).toThrow('no button');
  });
});
