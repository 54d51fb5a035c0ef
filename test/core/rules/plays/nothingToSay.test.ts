import { describe, expect, it } from 'vitest';
import { beatRunsDry } from '../../../../src/core/rules/plays/beatRunsDry';
import { lineNeverSaid } from '../../../../src/core/rules/plays/lineNeverSaid';
import { silentBeat } from '../../../../src/core/rules/plays/silentBeat';
import { aBeat, type Authored } from '../../../support/scenarios';
import { foundBy, goes, saidBy, stays, talk } from './found';

describe('a beat that runs dry', () => {
  const once = (over: readonly Authored[] = []) =>
    talk({ one: [goes('ok', 'two', { once: true }), ...over], two: [goes('back', 'one'), goes('bye')] });

  it('is told with the play that shows it', () => {
    expect(foundBy(beatRunsDry, once())).toEqual([
      {
        path: ['beats', 'one', 'replies'],
        atKey: true,
        message: 'In beat "one" nothing may be left to say once its replies are used up, and the talk just ends.',
        fix: 'Add a reply without a condition, or one with "fallback": true.',
        witness: { variant: 'base', replies: ['ok', 'back'] },
      },
    ]);
  });

  it('is helped by a fallback, or by a reply that is always there', () => {
    expect(foundBy(beatRunsDry, once([goes('spare', 'end', { fallback: true })]))).toEqual([]);
    expect(foundBy(beatRunsDry, once([goes('more', 'two')]))).toEqual([]);
  });

  it('is told where all conditions may fail together, for the customer for whom they do', () => {
    const story = talk(
      { one: [goes('ok', 'two')], two: [goes('bye', 'end', { if: { late: true } })] },
      {
        vars: { late: false },
        customer: { name: 'Mr Adeyemi', variants: [{ id: 'a', vars: { late: true } }, { id: 'b' }] },
      },
    );
    const [found] = foundBy(beatRunsDry, story);
    expect(found?.message).toBe('In beat "two" nothing may be left to say, and the talk just ends.');
    expect(found?.witness).toEqual({ variant: 'b', replies: ['ok'] });
  });

  it('may be the first', () => {
    const story = talk({ one: [goes('ok', 'end', { if: { visited: 'one' } })] });
    expect(foundBy(beatRunsDry, story)[0]?.witness).toEqual({ variant: 'base', replies: [] });
  });

  it('is none where the feelings that fall in the gap never come', () => {
    const gap = (below: number, above: number) => [
      goes('low', 'end', { if: { feeling: { below } } }),
      goes('high', 'end', { if: { feeling: { above } } }),
    ];
    const start = { length: 'full', customer: { name: 'Mr Adeyemi', state: { trust: 50, heat: 20 } } };
    const plain = { scores: { empathy: 2, advice: 2 } };
    const one = [goes('up', 'two', { ...plain, effects: { trust: 10 } }), goes('same', 'two', plain)];
    expect(foundBy(beatRunsDry, talk({ one, two: gap(52, 58) }, start))).toEqual([]);
    expect(foundBy(beatRunsDry, talk({ one, two: gap(45, 58) }, start))[0]?.witness?.replies).toEqual(['same']);
  });

  it('is no hub, which is left when it is empty', () => {
    const hub = { until: { said: 'a' }, next: 'two' };
    const beats = {
      one: aBeat({ hub, replies: [stays('b', { once: true }), stays('a', { if: { visited: 'two' } })] }),
      two: aBeat(),
    };
    expect(foundBy(beatRunsDry, talk({ one: [], two: [] }, { beats }))).toEqual([]);
  });
});

describe('a beat in which no line is said', () => {
  const two = (says: unknown) => ({
    beats: { one: aBeat({ replies: [goes('a', 'two'), goes('b', 'two')] }), two: aBeat({ says }) },
  });
  const told = (says: unknown) => foundBy(silentBeat, talk({ one: [], two: [] }, two(says)));
  const after = (reply: string) => ({ text: 'So.', if: { said: `one/${reply}` } });

  it('is told with the play that shows it', () => {
    expect(told([after('a')])).toEqual([
      {
        path: ['beats', 'two', 'says'],
        atKey: true,
        message: 'In beat "two" it may be that no line is said: the conditions of all of them fail.',
        fix: 'Add a line without a condition, or one for what is left.',
        witness: { variant: 'base', replies: ['b'] },
      },
    ]);
    expect(told({ variants: [after('b')], pick: 'shuffle' })[0]?.witness?.replies).toEqual(['a']);
  });

  it('is none where one line is always said, or one for each case', () => {
    expect(told([after('a'), 'Well.'])).toEqual([]);
    expect(told([after('a'), after('b')])).toEqual([]);
    expect(told({ variants: [after('a'), after('b')] })).toEqual([]);
  });

  it('is no hub that is come back to', () => {
    const hub = { until: { said: 'done' }, next: 'end' };
    const beats = {
      one: aBeat({
        hub,
        says: { text: 'Well?', if: { not: { said: 'ask' } } },
        replies: [stays('ask'), stays('done')],
      }),
    };
    expect(saidBy(silentBeat, talk({ one: [] }, { beats }))).toEqual([]);
  });
});

describe('a line that is never said', () => {
  const told = (says: unknown) =>
    foundBy(lineNeverSaid, talk({ one: [] }, { beats: { one: aBeat({ says, replies: [goes('ok')] }) } }));

  it('stands behind one that is always picked', () => {
    expect(told({ variants: ['A.', 'B.', { text: 'C.' }] }).map(({ path }) => path)).toEqual([
      ['beats', 'one', 'says', 'variants', 1],
      ['beats', 'one', 'says', 'variants', 2],
    ]);
  });

  it('is none where lines are picked in turn, or all are said', () => {
    expect(told({ variants: ['A.', 'B.'], pick: 'cycle' })).toEqual([]);
    expect(told(['A.', 'B.'])).toEqual([]);
  });

  it('is none behind a line that may fail', () => {
    expect(told({ variants: [{ text: 'A.', if: { visited: 'one' } }, 'B.'] })).toEqual([]);
  });
});
