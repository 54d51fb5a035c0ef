import { describe, expect, it } from 'vitest';
import { projectDeeper } from '../../../src/core/projections/deeper';
import { crowdsOf } from '../../../src/core/projections/hundred';
import type { Program } from '../../../src/core/scenario/program';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../../support/scenarios';
import { replayed } from '../journal/replayed';

/** One turn from a feeling of `trust` by authored points alone. */
const story = (trust: number, points: number, over: Authored = {}): Program =>
  compiled(
    aScenario({
      customer: { name: 'Mr Adeyemi', state: { trust, heat: 0, patience: 90 } },
      beats: {
        'the-plate': aBeat({
          turningPoint: true,
          replies: [aReply({ scores: { empathy: 2, advice: 2 }, effects: { trust: points, why: 'Said so' } })],
        }),
      },
      ...over,
    }),
  );

const crowds = (program: Program, replies: readonly string[] = ['own-it']) =>
  crowdsOf(program, replayed(program, replies).state);
const sharesOf = (crowd: ReturnType<typeof crowds>[number] | undefined) =>
  crowd?.shares.map(({ name, count }) => [name, count]);

describe('100 customers', () => {
  it('after misery are those of the survey, with the 28 who change nothing told apart', () => {
    const [own] = crowds(story(20, 0));
    expect(own?.grade).toBe('misery');
    expect(sharesOf(own)).toEqual([
      ['switch', 15],
      ['stop', 20],
      ['elsewhere', 23],
      ['less', 14],
      ['worse', 28],
    ]);
  });

  it('after magic are those of the survey', () => {
    const [own] = crowds(story(80, 0));
    expect(own?.grade).toBe('magic');
    expect(sharesOf(own)).toEqual([
      ['another', 29],
      ['value', 58],
      ['nothing', 13],
    ]);
  });

  it('in the middle have no figures', () => {
    expect(sharesOf(crowds(story(50, 0))[0])).toEqual([['unknown', 100]]);
  });

  it('are always a hundred', () => {
    for (const crowd of crowds(story(50, 0))) {
      expect(crowd.shares.reduce((sum, { count }) => sum + count, 0)).toBe(100);
    }
  });

  it.each([
    [20, ['misery', 'magic']],
    [50, ['mediocre', 'misery', 'magic']],
    [80, ['magic', 'misery']],
  ])('at %s can be swapped for the others: %j', (trust, grades) => {
    expect(crowds(story(trust, 0)).map(({ grade }) => grade)).toEqual(grades);
  });

  it('are the crowd of misery where the customer left, whatever the feeling was', () => {
    const state = { trust: 90, heat: 0, patience: 2 };
    const leaving = story(90, 0, { customer: { name: 'Mr Adeyemi', state } });
    expect(crowds(leaving)[0]?.grade).toBe('misery');
  });

  it('are none for a talk that ended safely or was stopped', () => {
    expect(crowds(story(20, 0, { endings: { limit: { says: 'Not like this.', safe: true } } }))).toEqual([]);
    expect(crowds(story(20, 0), [])).toEqual([]);
  });
});

describe('the first play that ends in misery', () => {
  const first = (trust: number, hadMisery: boolean, replies = ['own-it']) =>
    projectDeeper(story(trust, 0), replayed(story(trust, 0), replies), { met: new Set(), hadMisery }).firstMisery;

  it('is told from the second, from better ends and from a play that was stopped', () => {
    expect(first(20, false)).toBe(true);
    expect(first(20, true)).toBe(false);
    expect(first(50, false)).toBe(false);
    expect(first(20, false, [])).toBe(false);
  });
});
