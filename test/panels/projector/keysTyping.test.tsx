import { describe, expect, it } from 'vitest';
import { aBallot, aTeam, aWall } from './deskFixtures';
import { press, root, showRoom, wall } from './deskSupport';

const strip = (): string => root.querySelector('.strip')?.textContent ?? '';
const pressAll = async (keys: string): Promise<void> => {
  for (const key of keys.split(' ')) await press(key);
};
const counts = (...votes: readonly number[]) => ({
  type: 'votes.counted',
  ballot: '0-7-1',
  counts: votes.map((count, place) => ({ option: `reply-${place + 1}`, votes: count })),
});

describe('counts typed on the wall', () => {
  it('go letter by letter, each at once with all that came before, and the last Enter closes the vote', async () => {
    const { acts, become } = await showRoom(wall());
    await pressAll('1 2 Enter 5 Enter 1 Enter');
    expect(acts()).toEqual([counts(12, 0, 0), counts(12, 5, 0), counts(12, 5, 1)]);
    expect(strip()).toContain('All counted.');
    await become(wall({ ballot: aBallot({ tooMany: true }) }));
    expect(strip()).toBe('More votes than people. Count again, from A.');
    await press('Enter');
    expect(acts().at(-1)).toEqual({ type: 'went.on', from: '1.0.7.voting.0' });
  });

  it('show the letter and dots, never a digit', async () => {
    await showRoom(wall());
    expect(strip()).toBe('');
    await pressAll('1 7');
    expect(strip()).toContain('Counting A');
    expect(strip()).toContain('●●');
    expect(strip()).not.toMatch(/[17]/);
    await press('Enter');
    expect(strip()).toContain('Counting B');
  });

  it('are mended by Backspace, also in the letter before, and left by Escape', async () => {
    const { acts } = await showRoom(wall());
    await pressAll('1 Backspace 9 Enter');
    expect(acts()).toEqual([counts(9, 0, 0)]);
    await pressAll('Backspace 8 Enter');
    expect(acts().at(-1)).toEqual(counts(8, 0, 0));
    await press('Escape');
    expect(strip()).toBe('');
    await press('Enter');
    expect(acts().at(-1)).toEqual({ type: 'went.on', from: '1.0.7.voting.0' });
  });

  it('pass over a letter with Enter alone and over a locked reply, and take no number a room cannot have', async () => {
    const ballot = aBallot();
    const locked = ballot.options.map((option, place) => ({
      ...option,
      locked: place === 1 ? 'Not yet' : '',
      votes: 4,
    }));
    const { acts } = await showRoom(wall({ ballot: { ...ballot, options: locked } }));
    await pressAll('6 0 0 Enter');
    expect(acts()).toEqual([]);
    expect(strip()).toContain('Counting A');
    await pressAll('3 Enter');
    expect(strip()).toContain('Counting C');
    await press('Enter');
    expect(acts()).toEqual([
      {
        type: 'votes.counted',
        ballot: '0-7-1',
        counts: [
          { option: 'reply-1', votes: 3 },
          { option: 'reply-3', votes: 4 },
        ],
      },
    ]);
  });

  it('begin anew with the next vote, and follow what another window has counted', async () => {
    const { acts, become } = await showRoom(wall());
    await pressAll('4 Enter');
    const seen = aBallot({
      options: aBallot().options.map((option, place) => ({ ...option, votes: place === 0 ? 4 : 0 })),
    });
    await become(wall({ ballot: seen }));
    const changed = { ...seen, options: seen.options.map((option) => ({ ...option, votes: option.votes + 1 })) };
    await become(wall({ ballot: changed }));
    await pressAll('2 Enter');
    expect(acts().at(-1)).toEqual(counts(5, 2, 1));
    await become(wall({ ballot: aBallot({ key: '0-7-2', round: 2 }), at: 'again' }));
    expect(strip()).toBe('');
  });
});

describe('marks typed on the wall', () => {
  const teams = [aTeam(1, 'Harbour'), aTeam(2, 'Bridge')];
  const marking = {
    at: 'marking' as const,
    ballot: null,
    turns: 9,
    teams,
    marks: teams.map((team) => ({ team, turn: null })),
    wall: aWall({ method: null, screen: { name: 'marking', turns: [] } }),
  };

  it('take a team by its number, then the turn', async () => {
    const { acts } = await showRoom(wall(marking));
    await press('2');
    expect(strip()).toContain('Bridge: which turn?');
    await pressAll('7 Enter');
    expect(acts()).toEqual([{ type: 'turn.marked', seat: 'team-2', turn: 7 }]);
    expect(strip()).toBe('');
  });

  it('say so when there is no such team or turn, and take a mark away by 0', async () => {
    const { acts } = await showRoom(wall(marking));
    await press('5');
    expect(strip()).toContain('No team has that number.');
    await pressAll('1 2 0 Enter');
    expect(strip()).toContain('There are 9 turns.');
    expect(acts()).toEqual([]);
    await pressAll('0 Enter');
    expect(acts()).toEqual([{ type: 'turn.marked', seat: 'team-1', turn: null }]);
  });

  it('take the turn at once where the room marks as one, and leave Enter to go on when nothing is typed', async () => {
    const room = { ...aTeam(0, ''), seat: 'room' as never };
    const { acts } = await showRoom(
      wall({ ...marking, teams: [], marks: [{ team: room, turn: null }], next: 'reveal' }),
    );
    await press('4');
    expect(strip()).toContain('Which turn?');
    await press('Enter');
    await press('Enter');
    expect(acts()).toEqual([
      { type: 'turn.marked', seat: 'room', turn: 4 },
      { type: 'went.on', from: '1.0.7.voting.0' },
    ]);
  });
});
