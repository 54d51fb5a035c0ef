import { Readable } from 'node:stream';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { aScenario } from '../support/scenarios';
import { linesOf, run, scratch } from './run';

const place = scratch();
afterAll(place.remove);

/** What is printed when these lines are typed. */
async function typed(file: string, ...lines: readonly string[]): Promise<readonly string[]> {
  const input = Readable.from(lines.map((line) => `${line}\n`)) as unknown as typeof process.stdin;
  const stdin = vi.spyOn(process, 'stdin', 'get').mockReturnValue(input);
  try {
    const { code, out, err } = await run('play', file, '--seed', '1');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return linesOf(out);
  } finally {
    stdin.mockRestore();
  }
}

const asks = (id: string) => ({ id, text: `Is it ${id}?`, scores: { empathy: 3, advice: 3 }, once: true });

const FILE = place.file(
  'asked.json',
  aScenario({
    title: 'Three waffles',
    setting: {
      role: 'You work at the counter.',
      time: 'Saturday, 15:24',
      youMay: ['Make them again'],
      youMayNot: ['Give money back'],
      friction: ['A long queue'],
    },
    beats: {
      'the-plate': {
        says: 'These are cold.',
        hub: { until: { all: [{ said: 'lime' }, { said: 'mint' }] }, next: 'end' },
        replies: [asks('lime'), asks('mint')],
      },
    },
  }),
);

describe('play by number', () => {
  it('tells first what the briefing of the game tells', async () => {
    expect((await typed(FILE, '')).slice(0, 6)).toEqual([
      'Three waffles. You work at the counter.',
      '  Saturday, 15:24',
      '  You may: Make them again',
      '  You may not: Give money back',
      '  In the way today: A long queue',
      'Type the number of a reply; an empty line stops.',
    ]);
  });

  it('leaves out what the story does not tell', async () => {
    const told = await typed(place.file('bare.json', aScenario({ title: 'Bare' })), '');
    expect(told[1]).toBe('Type the number of a reply; an empty line stops.');
  });

  it('says nothing in place of the line that was said when a hub is come back to', async () => {
    const told = await typed(FILE, '1', '');
    expect(told.filter((line) => line.includes('These are cold.'))).toHaveLength(1);
    expect(told.filter((line, index) => line === '' && told[index + 1] === '')).toEqual([]);
    expect(told.filter((line) => line.startsWith('  1  Is it'))).toHaveLength(2);
  });

  it('marks that turn as one without new words when the replies are named', async () => {
    const { out } = await run('play', FILE, '--replies', 'lime,mint');
    expect(out).toContain('\n2. (Nothing new is said.)\n   You: "Is it mint?"\n');
  });
});
