import { describe, expect, it } from 'vitest';
import { askedFor } from './asked';
import { tableOf, type Row } from './table';

describe('what a person asks the fault runner for', () => {
  it('is both stores unless one is named', () => {
    expect(askedFor([])).toEqual({ kills: 200, cuts: 20, minutes: 30, of: ['plays', 'rooms'] });
    expect(askedFor(['--of', 'both'])?.of).toEqual(['plays', 'rooms']);
    expect(askedFor(['--of', 'rooms', '--kills', '3'])).toEqual({ kills: 3, cuts: 20, minutes: 30, of: ['rooms'] });
    expect(askedFor(['--of=plays', '--cuts=0'])).toEqual({ kills: 200, cuts: 0, minutes: 30, of: ['plays'] });
  });

  it('is nothing where there is no such thing', () => {
    const bad = ['--of walls', '--of', '--kills many', '--cuts -1', '--minutes 1.5', '--page store', 'rooms'];
    expect(bad.map((words) => askedFor(words.split(' ')))).toEqual(bad.map(() => null));
  });
});

describe('the table of faults', () => {
  const row = (of: Row['of'], what: string, wrong: readonly string[] = []): Row => ({
    of,
    what,
    times: 3,
    acknowledged: 40,
    lost: wrong.length,
    wrong,
  });

  it('ends with the verdict on each store', () => {
    expect(tableOf([row('plays', 'kill'), row('plays', 'cut'), row('rooms', 'kill')]).at(-1)).toBe(
      'plays: good, rooms: good',
    );
    expect(tableOf([row('rooms', 'kill')]).at(-1)).toBe('rooms: good');
  });

  it('fails a store by any of its faults, and says why', () => {
    const lines = tableOf([row('plays', 'kill'), row('rooms', 'kill'), row('rooms', 'cut', ['2 lost'])]);
    expect(lines).toEqual([
      'fault        times  entries acknowledged  lost  verdict',
      'plays: kill      3                    40     0  good',
      'rooms: kill      3                    40     0  good',
      'rooms: cut       3                    40     1  FAILED',
      'rooms: cut: 2 lost',
      'plays: good, rooms: FAILED',
    ]);
  });

  it('tells ten of a kind, and no more', () => {
    const many = Array.from({ length: 12 }, (_, at) => `loss ${at}`);
    expect(tableOf([row('rooms', 'kill', many)])).toHaveLength(13);
  });
});
