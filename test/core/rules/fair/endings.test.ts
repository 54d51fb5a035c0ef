import { describe, expect, it } from 'vitest';
import { fewEndings } from '../../../../src/core/rules/fair/fewEndings';
import { happierEndsLower } from '../../../../src/core/rules/fair/happierEndsLower';
import { magicUnreachable } from '../../../../src/core/rules/fair/magicUnreachable';
import { mustNeedLost } from '../../../../src/core/rules/fair/mustNeedLost';
import { oneEndingWins } from '../../../../src/core/rules/fair/oneEndingWins';
import { asked, said } from '../../../../src/core/rules/fair/samples';
import { messages, paths, raised, twoCustomers, witnesses } from './raised';

const toEnd = (...replies: readonly unknown[]) => ({ 'the-plate': asked('Cold.', ...replies) });

describe('few endings', () => {
  const ends = (count: number) => ({
    beats: toEnd(...Array.from({ length: count }, (_, place) => said(`own-${place}`, [3, 3], `done-${place}`))),
    endings: Object.fromEntries(Array.from({ length: count }, (_, place) => [`done-${place}`, { says: 'So.' }])),
  });

  it.each([
    [1, ['The story has only 1 ending.']],
    [2, ['The story has only 2 endings.']],
    [3, []],
    [4, []],
  ])('of %i are told: %j', (count, told) => {
    expect(messages(fewEndings, ends(count))).toEqual(told);
  });

  it('are a warning while the story is not ready, and an error then', () => {
    expect(raised(fewEndings, {})[0]?.severity).toBe('warning');
    expect(raised(fewEndings, { ready: true })[0]?.severity).toBe('error');
  });

  it('do not count the one that stands in for a customer who leaves', () => {
    expect(raised(fewEndings, {})[0]?.fix).toContain('1 more ending');
  });
});

describe('one ending for nearly all plays', () => {
  const ways = (hot: number, cold: number) => ({
    beats: toEnd(
      ...Array.from({ length: hot }, (_, place) => said(`hot-${place}`, [3, 3], 'hot-plate')),
      ...Array.from({ length: cold }, (_, place) => said(`cold-${place}`, [3, 3], 'cold-plate')),
    ),
  });

  it('is told above 85 %', () => {
    expect(messages(oneEndingWins, ways(15, 1))).toEqual([
      expect.stringMatching(/^9\d % of random plays come to ending "hot-plate"\.$/),
    ]);
    expect(paths(oneEndingWins, ways(15, 1))).toEqual(['endings/hot-plate']);
  });

  it('is not told at four plays in five', () => {
    expect(messages(oneEndingWins, ways(4, 1))).toEqual([]);
  });

  it('is not told where only one was written: that has a rule of its own', () => {
    const one = { endings: { 'hot-plate': { says: 'So.' } }, beats: toEnd(said('own-it', [3, 3], 'hot-plate')) };
    expect(messages(oneEndingWins, one)).toEqual([]);
  });

  it('is told for the customer it happens to', () => {
    const told = messages(oneEndingWins, {
      customer: twoCustomers({ vars: { bus: true } }, {}),
      vars: { bus: false },
      beats: toEnd(
        said('own-it', [3, 3], 'hot-plate'),
        said('voucher', [3, 3], 'end', { next: [{ if: { bus: true }, to: 'hot-plate' }, { to: 'cold-plate' }] }),
      ),
    });
    expect(told).toEqual(['100 % of random plays with "last-bus" come to ending "hot-plate".']);
  });

  it('is told at the endings where it is the one nobody wrote', () => {
    const leaving = {
      customer: { name: 'Mr Adeyemi', state: { patience: 1 } },
      beats: toEnd(said('heat-up', [2, 2], 'hot-plate'), said('voucher', [2, 1], 'cold-plate')),
    };
    expect(paths(oneEndingWins, leaving)).toEqual(['endings']);
  });
});

describe('magic out of reach', () => {
  const capped = (cap: number) => ({
    customer: { name: 'Mr Adeyemi', arrives: 'fine' },
    endings: { 'hot-plate': { says: 'So.', cap }, 'cold-plate': { says: 'No.', cap: 40 } },
  });

  it('is told just under 65 and not at 65', () => {
    expect(messages(magicUnreachable, capped(64))).toEqual(['The best play ends at 64; magic begins at 65.']);
    expect(messages(magicUnreachable, capped(65))).toEqual([]);
  });

  it('comes with the best play', () => {
    expect(witnesses(magicUnreachable, capped(50))).toEqual([['own-it']]);
  });

  it('is told for the customer it is true of', () => {
    const customer = twoCustomers({ arrives: 'fine' }, { arrives: 'furious' });
    expect(paths(magicUnreachable, { customer })).toEqual(['customer/variants/green-day']);
    expect(raised(magicUnreachable, { customer })[0]?.witness?.variant).toBe('green-day');
  });

  it('can be argued away, as a story that can only be steadied does', () => {
    const lint = [{ rule: 'magic-unreachable', at: 'customer', why: 'The claim itself can only be settled' }];
    expect(messages(magicUnreachable, { ...capped(50), lint })).toEqual([]);
  });

  it('is not told where a need stays open that must be met: that has a rule of its own', () => {
    const needs = [{ id: 'plate', text: 'Hot', must: true, metWhen: { said: 'own-it' } }];
    const lost = {
      ...capped(50),
      customer: {
        name: 'Mr A',
        needs: [{ ...needs[0], metWhen: { not: { any: [{ said: 'own-it' }, { said: 'voucher' }] } } }],
      },
    };
    expect(messages(magicUnreachable, lost)).toEqual([]);
  });
});

describe('a need that is always lost', () => {
  const need = (metWhen: unknown, over = {}) => ({ id: 'plate', text: 'Hot waffles', must: true, metWhen, ...over });
  const both = { all: [{ said: 'own-it' }, { said: 'voucher' }] };

  it('is told with what the best play leaves open', () => {
    const [told] = raised(mustNeedLost, { customer: { name: 'Mr Adeyemi', needs: [need(both)] } });
    expect(told?.path).toBe('customer/needs');
    expect(told?.fix).toContain('Hot waffles');
    expect(told?.witness?.replies).toEqual(['own-it']);
  });

  it('is not told of one that may stay open', () => {
    expect(messages(mustNeedLost, { customer: { name: 'Mr A', needs: [need(both, { must: false })] } })).toEqual([]);
  });

  it('is not told where some play meets it', () => {
    expect(messages(mustNeedLost, { customer: { name: 'Mr A', needs: [need({ said: 'voucher' })] } })).toEqual([]);
  });

  it('is told for the customer who has it', () => {
    const customer = twoCustomers({ needs: [need({ said: 'own-it' })] }, { needs: [need(both)] });
    expect(messages(mustNeedLost, { customer })).toEqual([
      'No play with "green-day" meets every need that must be met and keeps the customer.',
    ]);
  });

  it('is told of a customer who always leaves', () => {
    const [told] = raised(mustNeedLost, {
      customer: { name: 'Mr Adeyemi', state: { patience: 2 } },
      beats: toEnd(said('heat-up', [2, 2], 'hot-plate'), said('voucher', [1, 1], 'cold-plate')),
    });
    expect(told?.fix).toMatch(/^The customer always leaves/);
  });
});

describe('an ending that punishes being pleased', () => {
  const ends = (high: number, low: number) => ({
    beats: toEnd(said('own-it', [3, 4], 'end'), said('voucher', [2, 1], 'end')),
    endings: {
      'hot-plate': { if: { feeling: { atLeast: 45 } }, cap: high, says: 'He stays.' },
      'cold-plate': { cap: low, says: 'He goes.' },
    },
  });

  it('is told at the ending, with the feeling where it begins', () => {
    const [told] = raised(happierEndsLower, ends(30, 64));
    expect(told?.path).toBe('endings/hot-plate');
    expect(told?.message).toMatch(/^At a feeling of 45 .* ending "hot-plate" and ends lower than in "cold-plate"\.$/);
  });

  it('is not told where the cap of the lower one ends where the other begins', () => {
    expect(messages(happierEndsLower, ends(45, 100))).toEqual([]);
    expect(messages(happierEndsLower, ends(44, 100))).toHaveLength(1);
  });

  it('is told once for each pair of endings, by the shortest play met', () => {
    const longer = {
      ...ends(30, 64),
      beats: {
        'the-plate': asked('Cold.', said('own-it', [3, 4], 'end'), said('voucher', [2, 1], 'the-bill')),
        'the-bill': asked('The bill?', said('own-it', [3, 4], 'end')),
      },
    };
    expect(witnesses(happierEndsLower, longer)).toEqual([['own-it']]);
  });

  it('is not told where endings ask for facts alone', () => {
    const facts = {
      ...ends(30, 64),
      endings: { 'hot-plate': { if: { said: 'own-it' }, cap: 30, says: 'So.' }, 'cold-plate': { says: 'No.' } },
    };
    expect(messages(happierEndsLower, facts)).toEqual([]);
  });
});
