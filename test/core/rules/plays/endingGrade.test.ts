import { describe, expect, it } from 'vitest';
import { endingGrade } from '../../../../src/core/rules/plays/endingGrade';
import type { Authored } from '../../../support/scenarios';
import { foundBy, goes, talk } from './found';

const reply = (id: string, empathy: number, advice: number) => goes(id, 'done', { scores: { empathy, advice } });
const ends = (ending: Authored, ...replies: readonly Authored[]) =>
  talk({ one: replies }, { endings: { done: { says: 'Done.', ...ending } } });

describe('the grade an ending expects', () => {
  it('is an error where no play that comes to it has that grade', () => {
    const [found, ...others] = foundBy(endingGrade, ends({ expects: 'magic' }, reply('rude', 0, 0)));
    expect(others).toEqual([]);
    expect(found).toEqual({
      path: ['endings', 'done', 'expects'],
      message: 'Ending "done" is meant to be magic, but no play that comes to it is.',
      fix: 'Change "expects", its condition or its "cap", or the scores on the way.',
      witness: { variant: 'base', replies: ['rude'] },
    });
  });

  it('knows caps and needs', () => {
    expect(foundBy(endingGrade, ends({ expects: 'magic', cap: 60 }, reply('kind', 4, 4)))).toHaveLength(1);
    const needs = [{ id: 'n', text: 'N.', must: true, metWhen: { said: 'other' } }];
    const story = (must: boolean) => ({
      ...ends({ expects: 'magic' }, reply('kind', 4, 4)),
      customer: {
        name: 'Mr Adeyemi',
        arrives: 'glad',
        needs: needs.map((need) => ({ ...need, metWhen: { said: 'kind' }, must })),
      },
    });
    expect(foundBy(endingGrade, story(true))).toEqual([]);
  });

  it('is a warning where fewer than four in five random plays have it', () => {
    const glad = { customer: { name: 'Mr Adeyemi', arrives: 'glad' } };
    const story = { ...ends({ expects: 'magic' }, reply('kind', 4, 4), reply('rude', 0, 0)), ...glad };
    const [found] = foundBy(endingGrade, story);
    expect(found?.message).toMatch(
      /^Ending "done" is meant to be magic, but only \d+ of 1000 random plays that come to it are\.$/,
    );
    expect([found?.severity, found?.witness?.replies]).toEqual(['warning', ['rude']]);
    const mostly = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => reply(id, 4, 4));
    expect(foundBy(endingGrade, { ...ends({ expects: 'magic' }, reply('rude', 0, 0), ...mostly), ...glad })).toEqual(
      [],
    );
  });

  it('is not asked where none is expected, or nobody comes', () => {
    expect(foundBy(endingGrade, ends({}, reply('rude', 0, 0)))).toEqual([]);
    const story = talk(
      { one: [goes('ok', 'rest')] },
      { endings: { done: { if: { visited: 'one' }, says: 'A.', expects: 'magic' }, rest: { says: 'B.' } } },
    );
    expect(foundBy(endingGrade, story)).toEqual([]);
  });

  it('is misery for a customer who leaves, and whatever it is where that is safe', () => {
    const rude = goes('rude', 'done', { scores: { empathy: 0, advice: 0 } });
    const gone = (over: Authored) =>
      talk(
        { one: [rude] },
        {
          customer: { name: 'Mr Adeyemi', arrives: 'fine', state: { patience: 2 } },
          endings: { gone: { if: { left: true }, says: 'Gone.', ...over }, done: { says: 'D.' } },
        },
      );
    expect(foundBy(endingGrade, gone({ expects: 'misery' }))).toEqual([]);
    expect(foundBy(endingGrade, gone({ expects: 'mediocre' }))).toHaveLength(1);
  });
});
