import { describe, expect, it } from 'vitest';
import type { StageView } from '../../src/core/projections/views';
import { nextWalk, startWalk, STANDING, strideAt } from '../../src/stage/presence';

type Coming = Pick<StageView, 'presence' | 'channel' | 'utterance'>;
const view = (over: Partial<Coming> = {}): Coming => ({
  presence: 'here',
  channel: 'counter',
  utterance: { id: 1, text: 'Hello.' },
  ...over,
});
const LONG = 60_000;
const away = (walk: ReturnType<typeof startWalk>, now: number): number => strideAt(walk, now).away;

describe('whoever comes to a counter', () => {
  it('walks in with the first line and then stands', () => {
    const walk = startWalk(view(), 0, 'full');
    expect(away(walk, 0)).toBe(1);
    const half = strideAt(walk, 550);
    expect(half.away).toBeGreaterThan(0);
    expect(half.away).toBeLessThan(1);
    expect(half.rise).toBeGreaterThan(0);
    expect(strideAt(walk, LONG)).toEqual(STANDING);
  });

  it('is there at once where the picture begins in the middle of a talk', () => {
    expect(away(startWalk(view({ utterance: { id: 4, text: '' } }), 0, 'full'), 0)).toBe(0);
  });

  it('waits out of sight until the talk begins', () => {
    const waiting = startWalk(view({ presence: 'away', utterance: { id: 0, text: '' } }), 0, 'full');
    expect(away(waiting, LONG)).toBe(1);
    const coming = nextWalk(waiting, 'away', view(), LONG, 'full');
    expect(away(coming, LONG)).toBe(1);
    expect(away(coming, 2 * LONG)).toBe(0);
  });

  it('is there in one frame where nothing may move', () => {
    expect(away(startWalk(view(), 0, 'none'), 0)).toBe(0);
  });
});

describe('whoever calls or writes', () => {
  it.each(['phone', 'chat', 'email', 'social'] as const)(
    'by %s is where they are and walks nowhere to begin',
    (channel) => {
      expect(away(startWalk(view({ channel }), 0, 'full'), 0)).toBe(0);
      const waiting = startWalk(view({ channel, presence: 'away' }), 0, 'full');
      expect(away(nextWalk(waiting, 'away', view({ channel }), 5, 'full'), 5)).toBe(0);
    },
  );
});

describe('whoever breaks it off', () => {
  const standing = startWalk(view({ utterance: { id: 6, text: '' } }), 0, 'full');
  const leaving = nextWalk(standing, 'here', view({ presence: 'leaving' }), 1000, 'full');

  it('stays for the last words, then walks out facing away', () => {
    expect(away(leaving, 1000)).toBe(0);
    expect(away(leaving, 2500)).toBe(0);
    const going = strideAt(leaving, 3400);
    expect(going.away).toBeGreaterThan(0);
    expect(going.yaw).toBeLessThan(0);
    expect(away(leaving, LONG)).toBe(1);
  });

  it('is not called back or hurried by the next view', () => {
    const gone = nextWalk(leaving, 'leaving', view({ presence: 'away' }), 3400, 'full');
    expect(away(gone, 3500)).toBeCloseTo(away(leaving, 3500));
    expect(nextWalk(leaving, 'leaving', view({ presence: 'leaving' }), 3400, 'full')).toBe(leaving);
  });

  it('goes at once when the screen goes on before the last words are over', () => {
    const gone = nextWalk(leaving, 'leaving', view({ presence: 'away' }), 1100, 'full');
    expect(away(gone, 1100)).toBe(0);
    expect(away(gone, 1900)).toBeGreaterThan(0);
  });

  it('is gone in one frame where nothing may move', () => {
    expect(away(nextWalk(standing, 'here', view({ presence: 'leaving' }), 9, 'none'), 9)).toBe(1);
  });
});
