import { act as settled } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../src/projector/roomKeys';
import { wrongTeams } from '../../../src/projector/doorTeams';
import { LONGEST_STRETCH } from '../../../src/core/room/facts';
import { aBallot, aDesk, aDoor, aRoom, aSplit, aTeam, aWall, NOON, options, votingScreen } from './deskFixtures';
import { button, click, desk, dialogWords, field, press, root, showRoom, type, wall, words } from './deskSupport';

const timeOf = (): string => root.querySelector('[aria-current="step"] .desk-times b')?.textContent ?? '';
const six = options(6).map((option) => ({ ...option, votes: 0 }));
const teams = [1, 2].map((number) => aTeam(number));

describe('the times of a room that somebody comes back to', () => {
  it.each([
    [LONGEST_STRETCH, '34:48'],
    [LONGEST_STRETCH + 1, '4:48'],
  ])('run on for %i ms without anything done as %s, as they will stand afterwards', async (passed, shown) => {
    await showRoom(desk(), {}, NOON + passed);
    expect(timeOf()).toBe(shown);
  });

  it('stand still where the clock was set back', async () => {
    await showRoom(desk(), {}, NOON - 3_600_000);
    expect(timeOf()).toBe('4:48');
  });
});

describe('few votes of an anonymous room', () => {
  it('are told in words while neighbours talk, and no team is said to have missed its vote', async () => {
    const split = aSplit({
      hidden: true,
      options: options(2).map((one) => ({ ...one, first: null, second: null, chosen: false })),
    });
    await showRoom(
      desk({
        at: 'discussing',
        ballot: null,
        split,
        wall: aWall({
          screen: { name: 'discussing', line: null, split: { ...split, hidden: false }, firstCounts: false },
        }),
      }),
    );
    expect(words()).toContain('Fewer than five votes.');
    expect(words()).not.toContain('only you see them');
    await showRoom(
      desk({
        at: 'tied',
        way: 'keys',
        teams,
        ballot: aBallot({ way: 'keys', tied: true, hidden: true, mayDecide: true }),
      }),
    );
    expect(words()).toContain('Fewer than five votes.');
    expect(words()).not.toContain('Not yet');
    expect(root.querySelector('.desk-seats')).toBeNull();
  });
});

describe('more replies than a team has keys', () => {
  const over = { way: 'keys' as const, teams, ballot: aBallot({ options: six, mayDecide: true }) };

  it('are counted in fields, and the desk says why', async () => {
    const { acts } = await showRoom(desk(over));
    expect(words()).toContain('A team has keys for A to D. Here are more, so count hands.');
    await type(field('Votes for F'), '7');
    expect(acts()).toMatchObject([{ type: 'votes.counted', counts: { length: 6 } }]);
    await showRoom(desk({ ...over, way: 'hands' }));
    expect(words()).not.toContain('A team has keys');
  });

  it.each(['a', 'e', 'f'])('may be decided by key in either window: %s', (key) => {
    const place = 'abcdef'.indexOf(key);
    const act = { type: 'decided', ballot: '0-7-1', option: `reply-${place + 1}` };
    expect(meaningOf({ key, code: `Key${key.toUpperCase()}` }, aDesk(over), false)).toEqual({ do: 'act', act });
  });

  it('may be decided by key up to H in a team’s own turn', () => {
    const eight = options(8).map((option) => ({ ...option, votes: 0 }));
    const own = { teams, ballot: aBallot({ options: eight, mayDecide: true }), next: 'decideFirst' as const };
    const at = aDesk({ ...own, wall: aWall({ screen: votingScreen({ team: aTeam(1), options: options(8) }) }) });
    for (const key of 'abcdefgh')
      expect(meaningOf({ key, code: '' }, at, false)).toMatchObject({ act: { type: 'decided' } });
  });
});

describe('the wall with a mouse where somebody decides', () => {
  it('has a button for each reply that can be said, and none that would be refused', async () => {
    const open = six.map((option, place) => ({ ...option, locked: place === 1 ? 'Not yet' : '' }));
    const { acts } = await showRoom(
      wall({ at: 'tied', next: 'decideFirst', ballot: aBallot({ options: open, mayDecide: true, tied: true }) }),
    );
    expect(() => button('Decide first')).toThrow('no button');
    expect(() => button('Do B')).toThrow('no button');
    await click('Do F');
    expect(acts()).toEqual([{ type: 'decided', ballot: '0-7-1', option: 'reply-6' }]);
  });

  it('has none of them while a vote has votes, or below a pause', async () => {
    await showRoom(wall({ ballot: aBallot({ total: 3 }) }));
    expect(() => button('Do A')).toThrow('no button');
    await showRoom(wall({ ballot: aBallot({ mayDecide: true }), wall: aWall({ veil: 'paused' }) }));
    expect(() => button('Do A')).toThrow('no button');
    expect(button('Take it off the wall')).toBeTruthy();
  });

  it('says nothing more of counting once the vote is closed', async () => {
    const { become } = await showRoom(wall());
    await press('4');
    await press('Enter');
    expect(root.querySelector('.strip')).not.toBeNull();
    await become(wall({ at: 'tied', next: 'decideFirst', ballot: aBallot({ tied: true, mayDecide: true }) }));
    expect(root.querySelector('.strip')).toBeNull();
  });
});

describe('a team that presses its key again', () => {
  it('votes once for the same reply, and anew for another', () => {
    const seats = [{ team: teams[0] as (typeof teams)[number], letter: 'A' as const }];
    const at = aDesk({ way: 'keys', teams, ballot: aBallot({ way: 'keys', seats }) });
    expect(meaningOf({ key: 'q', code: 'KeyQ' }, at, false)).toBeNull();
    expect(meaningOf({ key: 'w', code: 'KeyW' }, at, false)).toMatchObject({
      act: { type: 'vote.cast', option: 'reply-2' },
    });
    expect(meaningOf({ key: 'u', code: 'KeyU' }, at, false)).toMatchObject({
      act: { type: 'vote.cast', option: 'reply-1' },
    });
  });
});

describe('replies of the room’s own', () => {
  it('are eight at most from the wall’s keyboard, too', async () => {
    const rewrites = Array.from({ length: 8 }, (_, at) => ({
      id: `r${at}`,
      text: 'Two words',
      words: 2,
      tooLong: false,
    }));
    await showRoom(wall({ at: 'writing', ballot: null, rewrites, rewriting: { words: 9, seconds: 60, since: NOON } }));
    await press('e');
    expect(dialogWords()).toContain('Eight replies are on the list.');
    expect(root.querySelector('dialog input')).toBeNull();
  });
});

describe('a session that ended too soon', () => {
  it('says on the desk how it goes on, and leads there', async () => {
    const { acts } = await showRoom(desk({ at: 'over', next: 'none', ballot: null, cue: '3.-1.0.over.0' }));
    expect(words()).toContain('Ended too soon?');
    await press('s');
    await click('Debrief', root.querySelector('dialog') as ParentNode);
    expect(acts()).toEqual([{ type: 'step.entered', step: 'debrief', from: '3.-1.0.over.0' }]);
  });

  it('is opened again at the door', async () => {
    const { sent } = await showRoom({ name: 'door', door: aDoor({ past: [aRoom('r1', { over: true })] }) });
    await click('Open it again');
    expect(sent).toEqual([{ type: 'door.resume', room: 'r1' }]);
  });
});

describe('the names of teams', () => {
  it.each([
    ['', true],
    ['  ', true],
    ['\u200B\u200F\u202E', true],
    ['🦉', false],
    ['בית', false],
  ])('%j is no name: %s', (name, isWrong) => {
    expect(wrongTeams([name, 'Owls'])).toEqual(isWrong ? [0] : []);
  });

  it('are not told apart by what nobody sees', () => {
    expect(wrongTeams(['Owls', 'owls\u202E '])).toEqual([1]);
  });

  it('are cut between signs, never inside one', async () => {
    await showRoom({ name: 'door', door: aDoor() });
    await settled(() => root.querySelectorAll<HTMLInputElement>('.door-teams input[type="radio"]')[1]?.click());
    await type(field('Name of team 1'), `${'x'.repeat(23)}🦉🦉`);
    expect(field('Name of team 1').value).toBe(`${'x'.repeat(23)}🦉`);
  });
});
