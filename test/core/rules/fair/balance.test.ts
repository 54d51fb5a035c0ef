import { describe, expect, it } from 'vitest';
import { bestByLength } from '../../../../src/core/rules/fair/bestByLength';
import { bestOnAll } from '../../../../src/core/rules/fair/bestOnAll';
import { kindIsRight } from '../../../../src/core/rules/fair/kindIsRight';
import { manyTwos } from '../../../../src/core/rules/fair/manyTwos';
import { noCloseCall } from '../../../../src/core/rules/fair/noCloseCall';
import { asked, inARow, said } from '../../../../src/core/rules/fair/samples';
import { unevenLengths } from '../../../../src/core/rules/fair/unevenLengths';
import { messages, paths, raised } from './raised';

const done = { endings: { done: { says: 'He goes.' } } };
const talk = (count: number, beat: (next: string, number: number) => unknown) => ({
  start: 'beat-1',
  beats: inARow(count, beat),
  ...done,
});
const oneBeat = (...replies: readonly unknown[]) => ({ beats: { 'the-plate': asked('Cold.', ...replies) } });
const long = (count: number): string => 'x'.repeat(count);

describe('the best reply known by its length', () => {
  /** In `best` beats of `count` the best reply is the longest; in the others it lies between. */
  const longest = (best: number, count: number, tied = false) =>
    talk(count, (next, number) => ({
      says: 'Well?',
      replies: [
        said('own-it', [4, 4], next, { text: long(number <= best ? 60 : 50) }),
        said('heat-up', [1, 1], next, { text: long(tied ? 60 : 55) }),
        said('voucher', [1, 2], next, { text: long(45) }),
      ],
    }));

  /** What is told before the beats are named. */
  const shares = (story: Record<string, unknown>) =>
    messages(bestByLength, story).map((message) => /longest in .*?\)|shortest in .*?\)/.exec(message)?.[0]);

  it.each([
    [3, 8, []],
    [4, 8, ['longest in 4 of 8 beats (50 %; at most 40 %)']],
    [4, 10, []],
    [41, 100, ['longest in 41 of 100 beats (41 %; at most 40 %)']],
    [5, 10, ['longest in 5 of 10 beats (50 %; at most 40 %)']],
  ])('in %i beats of %i is told: %j', (best, count, told) => {
    expect(shares(longest(best, count))).toEqual(told);
  });

  it('is not asked with fewer than 8 beats', () => {
    expect(messages(bestByLength, longest(7, 7))).toEqual([]);
  });

  it('counts half where another is as long', () => {
    expect(messages(bestByLength, longest(6, 8, true))).toEqual([]);
    expect(shares(longest(7, 8, true))).toEqual(['longest in 3.5 of 8 beats (44 %; at most 40 %)']);
  });

  it('is told with the lengths in three beats, the best first, and the names of others', () => {
    const lengths = '(own-it 60, heat-up 55, voucher 45)';
    expect(messages(bestByLength, longest(4, 8))).toEqual([
      `The best reply is the longest in 4 of 8 beats (50 %; at most 40 %): "beat-1" ${lengths}, "beat-2" ${lengths}, "beat-3" ${lengths}; also in "beat-4".`,
    ]);
    expect(messages(bestByLength, longest(12, 12))[0]).toMatch(/; also in "beat-4", .*"beat-11" and 1 more\.$/);
    expect(raised(bestByLength, longest(4, 8))[0]?.fix).toBe(
      'Make the best reply the middle one. With two replies it never is: add a third.',
    );
  });

  it('is told of the shortest, too', () => {
    const shortest = talk(8, (next) => ({
      says: 'Well?',
      replies: [said('own-it', [4, 4], next, { text: long(40) }), said('voucher', [1, 2], next, { text: long(45) })],
    }));
    expect(shares(shortest)).toEqual(['shortest in 8 of 8 beats (100 %; at most 40 %)']);
  });

  it('leaves beats with a single reply out', () => {
    const single = talk(9, (next, number) => ({
      says: 'Well?',
      replies: [
        said('own-it', [4, 4], next, { text: long(60) }),
        ...(number > 7 ? [] : [said('voucher', [1, 2], next, { text: long(50) })]),
      ],
    }));
    expect(messages(bestByLength, single)).toEqual([]);
  });

  it('takes the mean where several are best', () => {
    const twoBest = talk(8, (next, number) => ({
      says: 'Well?',
      replies: [
        said('own-it', [4, 4], next, { text: long(60) }),
        ...(number > 1 ? [said('listen', [4, 4], next, { text: long(55) })] : []),
        said('voucher', [1, 1], next, { text: long(50) }),
      ],
    }));
    expect(shares(twoBest)).toEqual(['longest in 4.5 of 8 beats (56 %; at most 40 %)']);
  });
});

describe('replies of uneven length', () => {
  const lengths = (...counts: readonly number[]) =>
    oneBeat(...counts.map((count, place) => said(`own-${place}`, [3, 3], 'hot-plate', { text: long(count) })));

  it('are told above a quarter of the longest', () => {
    expect(messages(unevenLengths, lengths(80, 60, 70))).toEqual([]);
    expect(messages(unevenLengths, lengths(80, 59, 70))).toEqual([
      'Replies in beat "the-plate" differ by 26 % (at most 25 %): "own-0" has 80 characters, "own-1" 59.',
    ]);
    expect(messages(unevenLengths, lengths(150, 112))[0]).toContain('differ by 25.4 % (at most 25 %)');
  });

  it('point at the shortest, and say how long it must be', () => {
    const [told] = raised(unevenLengths, lengths(80, 40));
    expect(told?.path).toBe('beats/the-plate/replies/own-1/text');
    expect(told?.fix).toContain('at least 60 characters');
  });

  const shutOut = (over: Record<string, unknown>) => ({
    vars: { late: false },
    start: 'the-plate',
    beats: {
      'the-plate': asked(
        'Cold.',
        said('own-it', [3, 4], 'the-bill', { set: { late: true } }),
        said('voucher', [2, 1], 'the-bill'),
      ),
      'the-bill': asked(
        'The bill?',
        said('short', [3, 3], 'hot-plate', { text: long(40), if: { late: true } }),
        said('long', [3, 3], 'hot-plate', { text: long(80), if: { late: false } }),
        said('also-long', [2, 3], 'cold-plate', { text: long(78), if: { late: false } }),
        ...(over['text'] === undefined ? [] : [said('always', [2, 2], 'cold-plate', over)]),
      ),
    },
  });

  it('are not told where they never stand together', () => {
    expect(messages(unevenLengths, shutOut({}))).toEqual([]);
  });

  it('are told where they meet in play', () => {
    expect(paths(unevenLengths, shutOut({ text: long(80) }))).toEqual(['beats/the-bill/replies/short/text']);
  });

  it('leave a fallback aside, which stands alone', () => {
    const fallback = oneBeat(
      said('own-it', [3, 4], 'hot-plate', { text: long(80) }),
      said('voucher', [2, 1], 'cold-plate', { text: long(78) }),
      said('never-mind', [2, 2], 'cold-plate', { text: 'Well.', fallback: true }),
    );
    expect(messages(unevenLengths, fallback)).toEqual([]);
  });
});

describe('one reply best on every scale', () => {
  const beats = (dominated: number, count: number) =>
    talk(count, (next, number) => ({
      says: 'Well?',
      replies:
        number <= dominated
          ? [said('own-it', [4, 4], next), said('voucher', [4, 1], next)]
          : [said('own-it', [2, 4], next), said('listen', [4, 3], next)],
    }));

  it('is told in more than half of the beats', () => {
    expect(messages(bestOnAll, beats(2, 4))).toEqual([]);
    expect(messages(bestOnAll, beats(3, 4))).toEqual(['In 75 % of beats one reply is best on every scale.']);
  });

  it('names some of them', () => {
    expect(raised(bestOnAll, beats(5, 6))[0]?.fix).toContain('"beat-1", "beat-2", "beat-3" and 2 more');
  });

  it('is not told where two are equally good', () => {
    expect(
      messages(bestOnAll, oneBeat(said('own-it', [4, 4], 'hot-plate'), said('listen', [4, 4], 'cold-plate'))),
    ).toEqual([]);
  });

  it('looks at no scale that some reply has not', () => {
    const sold = oneBeat(
      said('own-it', [4, 4], 'hot-plate', { scores: { empathy: 4, advice: 4, noHardSell: 1 } }),
      said('voucher', [1, 1], 'cold-plate'),
    );
    expect(messages(bestOnAll, sold)).toHaveLength(1);
  });

  it('looks at not selling hard where all replies are scored for it', () => {
    const sold = oneBeat(
      said('own-it', [4, 4], 'hot-plate', { scores: { empathy: 4, advice: 4, noHardSell: 3 } }),
      said('voucher', [1, 1], 'cold-plate', { scores: { empathy: 1, advice: 1, noHardSell: 4 } }),
    );
    expect(messages(bestOnAll, sold)).toEqual([]);
  });
});

describe('kind replies that are mostly right', () => {
  const scored = (...levels: readonly (readonly [number, number])[]) =>
    oneBeat(...levels.map((level, place) => said(`own-${place}`, level, 'hot-plate')));

  it('are told above a correlation of 0.5', () => {
    const told = messages(kindIsRight, scored([4, 4], [4, 3], [3, 3], [2, 2], [1, 1], [0, 1]));
    expect(told).toEqual([
      'Within beats the correlation of empathy and advice is 0.94: kind replies are mostly right.',
    ]);
  });

  it('are not told where kind and right go their own ways', () => {
    expect(messages(kindIsRight, scored([4, 1], [2, 4], [3, 3], [1, 1], [4, 3], [2, 4]))).toEqual([]);
  });

  it('are compared within a beat: an easy beat and a hard one say nothing', () => {
    const easyAndHard = {
      beats: {
        'the-plate': asked(
          'Cold.',
          ...[
            [4, 3],
            [3, 4],
            [4, 3],
          ].map(([e = 0, a = 0], at) => said(`own-${at}`, [e, a], 'the-bill')),
        ),
        'the-bill': asked(
          'Well?',
          ...[
            [1, 0],
            [0, 1],
            [1, 0],
          ].map(([e = 0, a = 0], at) => said(`own-${at}`, [e, a], 'hot-plate')),
        ),
      },
    };
    expect(messages(kindIsRight, easyAndHard)).toEqual([]);
  });

  it('are not asked for with fewer than 6 replies, nor where all are equal', () => {
    expect(messages(kindIsRight, scored([4, 4], [3, 3], [2, 2], [1, 1], [0, 0]))).toEqual([]);
    expect(messages(kindIsRight, scored([2, 4], [2, 3], [2, 3], [2, 2], [2, 1], [2, 0]))).toEqual([]);
  });
});

describe('no beat with two good replies', () => {
  it.each([
    ['a kind one and a right one', [4, 3], [2, 4], 0],
    ['sums that are 2 apart', [4, 4], [2, 4], 1],
    ['sums under 5', [2, 2], [2, 2], 1],
    ['sums of just 5', [3, 2], [2, 3], 0],
  ] as const)('%s', (_what, one, other, count) => {
    const replies = oneBeat(said('own-it', one, 'hot-plate'), said('listen', other, 'cold-plate'));
    expect(messages(noCloseCall, replies)).toHaveLength(count);
  });

  it('is content with one such beat', () => {
    const talkWith = talk(3, (next, number) => ({
      says: 'Well?',
      replies: [said('own-it', [3, 4], next), said('listen', number === 2 ? [4, 2] : [1, 1], next)],
    }));
    expect(messages(noCloseCall, talkWith)).toEqual([]);
  });
});

describe('many scores of 2', () => {
  it('are told above 60 %', () => {
    const five = [
      [2, 2],
      [2, 2],
      [2, 2],
      [3, 3],
      [4, 1],
    ] as const;
    const six = [
      [2, 2],
      [2, 2],
      [2, 2],
      [2, 3],
      [4, 1],
    ] as const;
    const replies = (levels: typeof five | typeof six) =>
      oneBeat(...levels.map((level, place) => said(`own-${place}`, level, 'hot-plate')));
    expect(messages(manyTwos, replies(five))).toEqual([]);
    expect(messages(manyTwos, replies(six))).toEqual(['70 % of all scores are 2.']);
  });

  it('count not selling hard with the others', () => {
    const scores = { empathy: 2, advice: 3, noHardSell: 2 };
    const sold = oneBeat(
      said('own-it', [2, 3], 'hot-plate', { scores }),
      said('voucher', [2, 3], 'cold-plate', { scores }),
    );
    expect(messages(manyTwos, sold)).toEqual(['67 % of all scores are 2.']);
  });

  it('are not asked for with fewer than 4 scores', () => {
    expect(messages(manyTwos, oneBeat(said('own-it', [2, 2], 'hot-plate')))).toEqual([]);
  });
});
