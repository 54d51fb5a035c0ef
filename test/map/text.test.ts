import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveOf } from '../../src/map/curve';
import { tag, words } from '../../src/map/markup';
import { breadthFirstRanks, longestRanks } from '../../src/map/ranks';
import { cut, widthOf, wrapped } from '../../src/map/textWidth';

describe('text on a card', () => {
  it('is cut only where it is too wide, and then fits', () => {
    expect(cut('short', 12, 100)).toBe('short');
    const long = cut('a name that is far too long for its card', 12, 100);
    expect(long).toMatch(/^a name.*…$/);
    expect(widthOf(long, 12)).toBeLessThanOrEqual(100);
  });

  it('is wrapped between words into no more lines than there is room for, none too wide', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 12 }), (parts) => {
        const lines = wrapped(parts.join(' '), 13, 200, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('keeps every word where there is room', () => {
    expect(wrapped('one two three', 13, 60, 3).join(' ')).toBe('one two three');
  });

  it('is wider in bold, in capitals and in letters of other scripts', () => {
    expect(widthOf('warm', 13, true)).toBeGreaterThan(widthOf('warm', 13));
    expect(widthOf('WARM', 13)).toBeGreaterThan(widthOf('warm', 13));
    expect(widthOf('寿司', 13)).toBeGreaterThan(widthOf('ab', 13));
  });
});

describe('markup', () => {
  it('reads text as text, in elements and in attributes', () => {
    expect(words('<b> & "it\'s"')).toBe('&lt;b&gt; &amp; &quot;it&#39;s&quot;');
    expect(tag('text', { x: '"><script>' }, [words('a<b')])).toBe('<text x="&quot;&gt;&lt;script&gt;">a&lt;b</text>');
  });

  it('leaves out attributes that are null and letters that XML cannot hold', () => {
    expect(tag('path', { d: null, x: 1.23456 })).toBe('<path x="1.2"/>');
    expect(words('a\u0000b\ud800c\uffffd\n')).toBe('abcd\n');
  });
});

describe('curves', () => {
  it('are straight lines where points stand under each other', () => {
    expect(
      curveOf([
        { x: 1, y: 2 },
        { x: 1, y: 50 },
      ]),
    ).toBe('M1 2L1 50');
  });

  it('leave and reach their points upright', () => {
    expect(
      curveOf([
        { x: 0, y: 0 },
        { x: 40, y: 100 },
      ]),
    ).toBe('M0 0C0 50 40 50 40 100');
  });

  it('are round at corners, not beyond half of a short side', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
      { x: 30, y: 8 },
      { x: 0, y: 8 },
    ];
    expect(curveOf(points)).toBe('M0 0L20 0Q30 0 30 4L30 4Q30 8 20 8L0 8');
  });

  it('of no points are nothing', () => {
    expect(curveOf([])).toBe('');
  });
});

describe('ranks', () => {
  const detour = [[1, 2], [2], [3], []];
  const ring = [[1], [2], [0, 3], []];

  it('by the fewest ways take the shortest', () => {
    expect(breadthFirstRanks(detour)).toEqual([0, 1, 1, 2]);
  });

  it('by the longest ways stand below all that lead there', () => {
    expect(longestRanks(detour)).toEqual([0, 1, 2, 3]);
  });

  it('leave ways that lead back aside, loops of one too', () => {
    expect(longestRanks(ring)).toEqual([0, 1, 2, 3]);
    expect(longestRanks([[0, 1], []])).toEqual([0, 1]);
  });

  it('begin anew at places that nothing leads to', () => {
    expect(breadthFirstRanks([[], [2], []])).toEqual([0, 0, 1]);
    expect(longestRanks([[], [2], []])).toEqual([0, 0, 1]);
  });

  it('stand the deepest chain without calling themselves', () => {
    const chain = Array.from({ length: 50_000 }, (_, place) => (place < 49_999 ? [place + 1] : []));
    expect(longestRanks(chain).at(-1)).toBe(49_999);
  });
});
