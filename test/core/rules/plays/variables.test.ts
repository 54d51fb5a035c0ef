import { describe, expect, it } from 'vitest';
import { readNeverSet } from '../../../../src/core/rules/plays/readNeverSet';
import { setNeverRead } from '../../../../src/core/rules/plays/setNeverRead';
import { unusedVariable } from '../../../../src/core/rules/plays/unusedVariable';
import { aBeat, type Authored } from '../../../support/scenarios';
import { saidBy, goes, talk } from './found';

const VARS = { hot: false };
const said = (over: Authored, reply: Authored = {}, vars: Authored = VARS) => {
  const story = talk({ one: [goes('ok', 'end', reply)] }, { vars, ...over });
  return [unusedVariable, setNeverRead, readNeverSet].flatMap((rule) => saidBy(rule, story).map(() => rule.code));
};
const ending = (condition: Authored) => ({ endings: { a: { if: condition, says: 'A.' }, b: { says: 'B.' } } });

describe('a variable', () => {
  it('is unused where nothing sets it, asks for it or shows it', () => {
    expect(said({})).toEqual(['unused-variable']);
  });

  it('is shown in texts as one word of a list', () => {
    const vars = { plate: ['cold', 'hot'] };
    const beats = { one: aBeat({ says: 'It is {plate}.' }) };
    expect(said({ beats }, {}, vars)).toEqual([]);
  });

  it('is set and never read', () => {
    expect(said({}, { set: { hot: true } })).toEqual(['set-never-read']);
    expect(said({}, { add: { minutes: 1 } }, { minutes: { min: 0, max: 3 } })).toEqual(['set-never-read']);
  });

  it('is read and never set', () => {
    expect(said(ending({ hot: true }))).toEqual(['read-never-set']);
  });

  it.each<readonly [string, Authored]>([
    ['an ending', ending({ all: [{ any: [{ hot: true }, { visited: 'one' }] }] })],
    [
      'a need',
      { customer: { name: 'Mr Adeyemi', needs: [{ id: 'n', text: 'N.', metWhen: { not: { hot: false } } }] } },
    ],
    ['a promise', { moment: { promises: [{ id: 'p', text: 'P.', metWhen: { var: 'hot', is: true } }] } }],
    ['the aftermath', { aftermath: [{ if: { hot: true }, says: 'Later.' }] }],
  ])('is read by %s', (_name, over) => {
    expect(said(over, { set: { hot: true } })).toEqual([]);
  });

  it('is set for a variant of the customer, or by silence', () => {
    const variants = [{ id: 'a' }, { id: 'b', vars: { hot: true } }];
    expect(said({ ...ending({ hot: true }), customer: { name: 'Mr Adeyemi', variants } })).toEqual([]);
    const timer = { seconds: 20, onTimeout: { set: { hot: true }, next: 'end' } };
    expect(said({ ...ending({ hot: true }), beats: { one: aBeat({ timer }) } })).toEqual([]);
  });
});
