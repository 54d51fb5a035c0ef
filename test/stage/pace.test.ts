import { describe, expect, it } from 'vitest';
import { type Frames, verdictOn, withFrame } from '../../src/stage/pace';

const seen = (frames: readonly number[]): Frames => frames.reduce<Frames>(withFrame, []);
const times = (count: number, milliseconds: number): number[] => Array.from({ length: count }, () => milliseconds);

describe('the first frames of a picture', () => {
  it('are measured until there are sixty beside those that warm up', () => {
    expect(verdictOn([])).toBe('measuring');
    expect(verdictOn(seen(times(69, 17)))).toBe('measuring');
    expect(verdictOn(seen(times(70, 17)))).toBe('fast');
  });

  it('tell a slow machine by its usual frame', () => {
    expect(verdictOn(seen(times(70, 45)))).toBe('slow');
  });

  it('forgive the first frames and a few that stumble', () => {
    expect(verdictOn(seen([...times(10, 200), ...times(20, 90), ...times(40, 17)]))).toBe('fast');
  });

  it('leave out the time in which the page was hidden', () => {
    const frames = seen([...times(40, 17), 9000, 0, ...times(29, 17)]);
    expect(verdictOn(frames)).toBe('measuring');
    expect(verdictOn(withFrame(frames, 17))).toBe('fast');
  });

  it('are no longer collected once all is known', () => {
    const all = seen(times(70, 17));
    expect(withFrame(all, 90)).toBe(all);
  });
});
