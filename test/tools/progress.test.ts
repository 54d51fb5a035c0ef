import { afterEach, describe, expect, it, vi } from 'vitest';
import { progressOf } from '../../src/tools/progress';

/** Does so many things, each so many milliseconds long, and gives what was told. */
function toldOver(durations: readonly number[]): readonly string[] {
  const told: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => told.push(String(chunk)) > 0);
  let time = 1000;
  const progress = progressOf(durations.length, 'files', { root: '.', now: () => time });
  durations.forEach((duration, index) => {
    time += duration;
    progress(index + 1);
  });
  return told;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('progress', () => {
  it('says nothing of work that takes two seconds', () => {
    expect(toldOver([500, 500, 500, 500, 0])).toEqual([]);
  });

  it('tells how far long work is as soon as more than two seconds have passed', () => {
    expect(toldOver([1500, 501, 10])).toEqual(['2 of 3 files\n']);
  });

  it('tells again each time two more seconds have passed', () => {
    expect(toldOver([2001, 1000, 1001, 1000, 1001, 1])).toEqual(['1 of 6 files\n', '3 of 6 files\n', '5 of 6 files\n']);
  });

  it('says nothing when the work is done: its result is there', () => {
    expect(toldOver([100, 9000])).toEqual([]);
  });
});
