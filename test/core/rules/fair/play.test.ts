import { describe, expect, it } from 'vitest';
import { detourPays } from '../../../../src/core/rules/fair/detourPays';
import { easyWin } from '../../../../src/core/rules/fair/easyWin';
import { noRescue } from '../../../../src/core/rules/fair/noRescue';
import { noSetback } from '../../../../src/core/rules/fair/noSetback';
import { outsideLength } from '../../../../src/core/rules/fair/outsideLength';
import { poorReplyPays } from '../../../../src/core/rules/fair/poorReplyPays';
import { samePath } from '../../../../src/core/rules/fair/samePath';
import { sameWayOn } from '../../../../src/core/rules/fair/sameWayOn';
import { asked, inARow, said } from '../../../../src/core/rules/fair/samples';
import { messages, paths, raised, twoCustomers, witnesses } from './raised';

type Over = Record<string, unknown>;
const oneBeat = (...replies: readonly unknown[]) => ({ beats: { 'the-plate': asked('Cold.', ...replies) } });
const twoBeats = (first: readonly unknown[], second: readonly unknown[]) => ({
  beats: { 'the-plate': asked('Cold.', ...first), 'the-bill': asked('The bill?', ...second) },
});
const row = (count: number, beat: (next: string, number: number) => unknown, over: Over = {}) => ({
  start: 'beat-1',
  beats: inARow(count, beat),
  endings: { done: { says: 'He goes.' } },
  ...over,
});

describe('playing without thought', () => {
  const must = (reply: string) => ({
    name: 'Mr Adeyemi',
    needs: [{ id: 'plate', text: 'Hot waffles', must: true, metWhen: { said: reply } }],
  });
  const right = said('right', [2, 3], 'hot-plate', { text: 'New ones for you.' });
  const sweet = said('sweet', [4, 2], 'cold-plate', { text: 'You came all this way for them.' });
  const quick = said('quick', [3, 3], 'cold-plate', { text: 'Take mine.' });

  it('is told of all ways together that say the same', () => {
    const [told, ...more] = raised(easyWin, {});
    expect(more).toEqual([]);
    expect(told?.message).toContain('come to a Turnaround of 100');
    expect(told?.message).toContain('always the longest reply (at most 40)');
    expect(told?.message).toContain('the kindest reply, right or wrong (at most 0)');
    expect(told?.witness?.replies).toEqual(['own-it']);
  });

  it('is told of the first reply alone where only that wins', () => {
    const told = messages(easyWin, { customer: must('right'), ...oneBeat(right, sweet, quick) });
    expect(told).toEqual([
      'A way of playing without thought comes to a Turnaround of 100: always the first reply (at most 40).',
    ]);
  });

  it('is not told where a need stays open', () => {
    expect(messages(easyWin, { customer: must('right'), ...oneBeat(sweet, quick, right) })).toEqual([]);
  });

  it('counts apologising only where somebody apologises', () => {
    const sorry = { ...right, moves: ['apologise'] };
    expect(messages(easyWin, { customer: must('right'), ...oneBeat(sweet, quick, sorry) })).toEqual([
      'A way of playing without thought comes to a Turnaround of 100: apologising wherever it can (at most 40).',
    ]);
  });

  it('counts selling only where something is sold', () => {
    const scored = (reply: typeof right, noHardSell: number) => ({ ...reply, scores: { ...reply.scores, noHardSell } });
    const beats = oneBeat(scored(sweet, 4), scored(quick, 4), scored(right, 3));
    expect(messages(easyWin, { customer: must('right'), ...beats })).toEqual([
      'A way of playing without thought comes to a Turnaround of 100: selling wherever it can (at most 40).',
    ]);
  });

  it('is told of random play, with its mean', () => {
    const beats = oneBeat(right, { ...right, id: 'as-right' }, { ...right, id: 'so-right' }, sweet);
    const customer = must('right');
    const needs = [{ ...customer.needs[0], metWhen: { not: { said: 'sweet' } } }];
    expect(messages(easyWin, { customer: { ...customer, needs }, ...beats })).toContainEqual(
      expect.stringMatching(/^Random play comes to a Turnaround of 7\d on average, more than 40\.$/),
    );
  });

  it('is measured by what was kept where a customer starts well', () => {
    const customer = { name: 'Mr Adeyemi', arrives: 'glad' };
    const [told] = raised(easyWin, { customer });
    expect(told?.message).toContain('Held 100');
    expect(told?.message).toContain('always the longest reply (at most 80)');
    expect(told?.message).not.toContain('the highest scores');
  });

  it('is not measured where the talk ends safely', () => {
    const endings = { 'hot-plate': { says: 'So.', safe: true }, 'cold-plate': { says: 'No.', safe: true } };
    expect(messages(easyWin, { endings })).toEqual([]);
  });
});

describe('a best play that only rises', () => {
  const second = [said('own-it', [4, 4], 'hot-plate'), said('voucher', [2, 1], 'cold-plate')];
  const first = (effects: Over | undefined) => [
    said('own-it', [2, 4], 'the-bill', { effects }),
    said('voucher', [1, 1], 'cold-plate'),
  ];

  it('is told with its replies', () => {
    expect(witnesses(noSetback, twoBeats(first(undefined), second))).toEqual([['own-it', 'own-it']]);
  });

  it('is told that a fall does not show, where feeling is held because magic is not open', () => {
    const held = row(5, (next, number) => ({
      turningPoint: number === 5,
      says: 'Well?',
      replies: [said('own-it', [4, 4], next), said('voucher', [2, 1], next)],
    }));
    const notYet = 'While feeling is held at 64 a fall does not show: put it earlier.';
    expect(raised(noSetback, held)[0]?.fix).toContain(notYet);
    expect(raised(noSetback, twoBeats(first(undefined), second))[0]?.fix).not.toContain('held');
  });

  it('is sound where a reply costs first', () => {
    expect(messages(noSetback, twoBeats(first({ trust: -15, heat: 15 }), second))).toEqual([]);
  });

  it('is sound where a line brings bad news', () => {
    const beats = twoBeats(first(undefined), second).beats;
    const says = { text: 'The card was used.', effects: { trust: -10 } };
    expect(messages(noSetback, { beats: { ...beats, 'the-bill': { ...beats['the-bill'], says } } })).toEqual([]);
  });

  it('is not helped by what happens after the talk', () => {
    const aftermath = [{ if: { said: 'the-plate/own-it' }, says: 'Later.', effects: { trust: -10 } }];
    expect(messages(noSetback, { ...twoBeats(first(undefined), second), aftermath })).toHaveLength(1);
  });

  it('is not asked of a single reply', () => {
    expect(messages(noSetback, {})).toEqual([]);
  });
});

describe('a poor reply that pays', () => {
  const lift = { effects: { trust: 15, heat: -15 } };
  const plain = said('own-it', [2, 3], 'hot-plate');

  it.each([
    ['empathy', { empathy: 1, advice: 3 }, 1],
    ['advice', { empathy: 3, advice: 1 }, 1],
    ['not selling hard', { empathy: 3, advice: 3, noHardSell: 1 }, 1],
    ['nothing', { empathy: 2, advice: 2 }, 0],
  ])('for %s is told: %j', (_what, scores, count) => {
    const reply = said('voucher', [2, 2], 'cold-plate', { scores, effects: { trust: 15, heat: -15, patience: 5 } });
    expect(messages(poorReplyPays, oneBeat(plain, reply))).toHaveLength(count);
  });

  it('is told at the reply', () => {
    const told = oneBeat(plain, said('voucher', [3, 1], 'cold-plate', lift));
    expect(paths(poorReplyPays, told)).toEqual(['beats/the-plate/replies/voucher']);
    expect(witnesses(poorReplyPays, told)).toEqual([['voucher']]);
  });

  it('is not told where another play comes out as well', () => {
    const end = said('own-it', [4, 4], 'hot-plate');
    const capped = { 'hot-plate': { says: 'So.', cap: 45 }, 'cold-plate': { says: 'No.', cap: 45 } };
    const play = twoBeats([said('voucher', [3, 1], 'the-bill', lift), said('own-it', [4, 4], 'the-bill')], [end]);
    expect(messages(poorReplyPays, { ...play, endings: capped })).toEqual([]);
  });

  it('is told where a beat has nothing else', () => {
    const play = twoBeats([said('voucher', [3, 1], 'the-bill')], [said('own-it', [4, 4], 'hot-plate')]);
    expect(messages(poorReplyPays, play)).toHaveLength(1);
  });
});

describe('a detour', () => {
  const ways = (caps: readonly [short: number, long: number], customer: Over = {}) => ({
    customer: { name: 'Mr Adeyemi', arrives: 'glad', ...customer },
    ...twoBeats(
      [said('own-it', [4, 4], 'hot-plate'), said('listen', [4, 3], 'the-bill')],
      [said('own-it', [4, 4], 'cold-plate')],
    ),
    endings: { 'hot-plate': { says: 'So.', cap: caps[0] }, 'cold-plate': { says: 'Late.', cap: caps[1] } },
  });

  it('may earn 3 points more, and not 4', () => {
    expect(messages(detourPays, ways([70, 73]))).toEqual([]);
    expect(messages(detourPays, ways([70, 74]))).toEqual([
      'A play of 2 replies ends at 74; the best of 1 reply comes to the same grade at 70.',
    ]);
  });

  it('is told where the two ways part', () => {
    expect(paths(detourPays, ways([70, 80]))).toEqual(['beats/the-plate']);
    expect(witnesses(detourPays, ways([70, 80]))).toEqual([['listen', 'own-it']]);
  });

  it('may lead to a better kind of ending', () => {
    expect(messages(detourPays, ways([64, 80]))).toEqual([]);
  });

  it('may be the only way to meet a need', () => {
    const needs = [{ id: 'bill', text: 'The bill', metWhen: { said: 'listen' } }];
    expect(messages(detourPays, ways([70, 80], { needs }))).toEqual([]);
  });

  it('may be shorter than it is worth', () => {
    expect(messages(detourPays, ways([80, 70]))).toEqual([]);
  });
});

describe('the number of replies', () => {
  const long = (count: number, length: string) =>
    row(count, (next) => ({ says: 'Well?', replies: [said('own-it', [4, 4], next)] }), { length });

  it.each([
    [1, 'moment', 1],
    [2, 'moment', 0],
    [4, 'moment', 0],
    [5, 'moment', 1],
    [5, 'short', 0],
    [7, 'short', 0],
    [8, 'short', 1],
    [8, 'full', 0],
    [14, 'full', 0],
    [15, 'full', 1],
  ])('%i in a %s story is told %i times', (count, length, times) => {
    expect(messages(outsideLength, long(count, length))).toHaveLength(times);
  });

  it('says which length would fit', () => {
    expect(raised(outsideLength, long(5, 'moment'))[0]).toMatchObject({
      message: 'The best play takes 5 replies; a moment story takes 2 to 4.',
      fix: 'Write "length": "short".',
    });
    expect(raised(outsideLength, long(15, 'full'))[0]?.fix).toBe('Make the talk 8 to 14 replies long.');
  });

  it('is that of usual plays, too', () => {
    const leaves = row(
      5,
      (next) => ({
        says: 'Well?',
        replies: [said('own-it', [4, 4], next), ...[0, 1, 2].map((place) => said(`voucher-${place}`, [1, 1], 'end'))],
      }),
      { length: 'short' },
    );
    const [told] = raised(outsideLength, leaves);
    expect(told?.message).toBe('Random plays take about 1 reply; a short story takes 5 to 7.');
    expect(told?.witness).toBeUndefined();
  });
});

describe('two poor replies', () => {
  const talk = (later: readonly [number, number], count = 5, customer: Over = {}) =>
    row(
      count,
      (next, number) => ({
        says: 'Well?',
        replies: [
          said('own-it', number < 3 ? [4, 4] : later, next),
          said('heat-up', number < 3 ? [0, 0] : [2, 2], next),
        ],
      }),
      { customer: { name: 'Mr Adeyemi', ...customer } },
    );

  it('that nothing mends are told with the replies', () => {
    expect(paths(noRescue, talk([2, 2]))).toEqual(['beats/beat-2/replies/heat-up']);
    expect(witnesses(noRescue, talk([2, 2]))).toEqual([['heat-up', 'heat-up']]);
  });

  it('that can be mended are sound', () => {
    expect(messages(noRescue, talk([4, 4]))).toEqual([]);
  });

  it('are told for the customer who cannot be won back', () => {
    const needs = [{ id: 'plate', text: 'Hot', must: true, metWhen: { not: { said: 'beat-2/heat-up' } } }];
    expect(messages(noRescue, talk([4, 4], 5, twoCustomers({}, { needs })))).toEqual([
      'After the second poor reply, "heat-up" in beat "beat-2", the customer can no longer be steadied with "green-day". The best way on that was found ends at 44, but leaves open what must be met: "Hot".',
    ]);
  });

  it('are told with what the best way on lacks, and a cure for it', () => {
    const [low] = raised(noRescue, talk([2, 2]));
    expect(low?.message).toMatch(/ The best way on that was found ends at [0-3]?\d; 40 is needed\.$/);
    expect(low?.fix).toContain('a reply that mends it');
  });

  it('are told of a customer who leaves whatever is said then', () => {
    const tiring = row(
      5,
      (next, number) => ({
        says: 'Well?',
        replies: [
          said('own-it', [4, 4], next),
          said('heat-up', number < 3 ? [0, 0] : [2, 2], next, number < 3 ? { effort: 3 } : {}),
        ],
      }),
      { customer: { name: 'Mr Adeyemi', state: { patience: 45 } } },
    );
    const [gone] = raised(noRescue, tiring);
    expect(gone?.message).toMatch(/ends at \d+, since the customer leaves; 40 is needed\.$/);
    expect(gone?.fix).toContain('patience');
  });

  it('count only in the first half of a usual play', () => {
    expect(messages(noRescue, talk([2, 2], 3))).toEqual([]);
  });

  it('are told where they lose a need that must be met', () => {
    const needs = [{ id: 'plate', text: 'Hot', must: true, metWhen: { not: { said: 'beat-2/heat-up' } } }];
    expect(messages(noRescue, talk([4, 4], 5, { needs }))).toHaveLength(1);
  });

  it('are not told where nobody could be steadied anyhow', () => {
    expect(messages(noRescue, { ...talk([2, 2]), endings: { done: { says: 'No.', cap: 39 } } })).toEqual([]);
  });
});

describe('the beats of two plays', () => {
  const branch = (count: number) => ({
    beats: {
      'the-plate': asked(
        'Cold.',
        ...Array.from({ length: count }, (_, way) => said(`own-${way}`, [3, 3], `way-${way}`)),
      ),
      ...Object.fromEntries(
        Array.from({ length: count }, (_, way) => [
          `way-${way}`,
          asked('Well?', said('own-it', [3, 4], 'hot-plate'), said('voucher', [2, 1], 'cold-plate')),
        ]),
      ),
    },
  });

  it('are the same where nothing branches', () => {
    expect(messages(samePath, branch(1))).toEqual([
      'Two random plays share 100 % of their beats (at most 75 %). Whoever stays to the end meets "the-plate", "way-0".',
    ]);
  });

  it('differ enough with three ways', () => {
    expect(messages(samePath, branch(3))).toEqual([]);
  });

  it('are not compared in a story of one beat, nor where everybody leaves', () => {
    expect(messages(samePath, {})).toEqual([]);
    expect(
      messages(samePath, {
        ...branch(1),
        customer: { name: 'Mr A', state: { patience: 1 } },
        beats: {
          'the-plate': asked('Cold.', said('voucher', [1, 1], 'the-bill')),
          'the-bill': asked('?', said('own-it', [3, 3], 'hot-plate'), said('voucher', [1, 1], 'cold-plate')),
        },
      }),
    ).toEqual([]);
  });
});

describe('the way on', () => {
  const talk = (differing: number, count: number) =>
    row(count, (next, number) => ({
      says: 'Well?',
      replies: [said('own-it', [3, 4], next), said('voucher', [2, 1], number <= differing ? 'done' : next)],
    }));

  it('must differ in a third of the beats', () => {
    expect(messages(sameWayOn, talk(1, 4))).toEqual(['Replies lead to different places in only 25 % of beats.']);
    expect(messages(sameWayOn, talk(1, 3))).toEqual([]);
    expect(messages(sameWayOn, talk(0, 3))).toEqual(['In no beat do replies lead to different places.']);
  });

  it('differs where its conditions do', () => {
    const split = [{ if: { said: 'own-it' }, to: 'hot-plate' }, { to: 'cold-plate' }];
    expect(
      messages(sameWayOn, oneBeat(said('own-it', [3, 4], '', { next: split }), said('voucher', [2, 1], 'cold-plate'))),
    ).toEqual([]);
    expect(
      messages(
        sameWayOn,
        oneBeat(said('own-it', [3, 4], '', { next: split }), said('voucher', [2, 1], '', { next: split })),
      ),
    ).toHaveLength(1);
  });
});
