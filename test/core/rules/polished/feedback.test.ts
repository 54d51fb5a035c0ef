import { describe, expect, it } from 'vitest';
import { blamesStaff } from '../../../../src/core/rules/polished/blamesStaff';
import { judgesPerson } from '../../../../src/core/rules/polished/judgesPerson';
import { keyNotRated } from '../../../../src/core/rules/polished/keyNotRated';
import { missingFeedback } from '../../../../src/core/rules/polished/missingFeedback';
import { answer, foundBy, oneBeat, reply, saidBy } from './found';

const WHOLE = { effect: 'He sits.', why: 'A true time.', reaction: { cue: 'a nod', says: 'Good.' } };
const beside = (over: Record<string, unknown>) =>
  oneBeat('Well?', [reply('whole', 'I make new ones.', WHOLE), reply('part', 'Have mine.', { ...WHOLE, ...over })]);

describe('missing feedback', () => {
  it('is none where all is there', () => {
    expect(saidBy(missingFeedback, beside({}))).toEqual([]);
  });

  it.each([
    ['effect', { effect: '' }],
    ['why', { why: undefined }],
    ['cue', { reaction: 'Good.' }],
    ['cue', { reaction: { says: 'Good.' } }],
    ['tryInstead', { scores: { empathy: 1, advice: 3 } }],
    ['tryInstead', { scores: { empathy: 3, advice: 3, noHardSell: 0 } }],
  ])('names %s', (part, over) => {
    expect(saidBy(missingFeedback, beside(over))).toEqual([`Reply "part" in beat "the-plate" has no "${part}".`]);
  });

  it('names all that is missing at once', () => {
    const over = { effect: '', why: '', scores: { empathy: 0, advice: 3 } };
    expect(saidBy(missingFeedback, beside(over))[0]).toContain('has no "effect", "why" and "tryInstead"');
  });

  it('does not ask a reply of 2 what to try instead', () => {
    expect(saidBy(missingFeedback, beside({ scores: { empathy: 2, advice: 2 } }))).toEqual([]);
  });

  it('is told once of a draft that has none at all', () => {
    const [found, ...others] = foundBy(missingFeedback, {});
    expect(found?.message).toContain('No reply says yet');
    expect(others).toEqual([]);
  });
});

describe('feedback that judges the person', () => {
  it.each([
    'You are rude here.',
    'You were simply too cold.',
    "You're a bad listener.",
    'You sound very defensive.',
    'You are clever, and it shows.',
  ])('is found in %j', (why) => {
    expect(saidBy(judgesPerson, answer('Yes.', { why }))).toHaveLength(1);
  });

  it.each([
    'The line is cold.',
    'She hears "you are rude" and stops.',
    'You are right. The waffles are cold.',
    'You were quick, and the cold plate is gone.',
  ])('is not found in %j', (why) => {
    expect(saidBy(judgesPerson, answer('Yes.', { why }))).toEqual([]);
  });

  it('is nothing to what customers say', () => {
    expect(saidBy(judgesPerson, answer('Yes.', { reaction: 'You are rude.' }))).toEqual([]);
  });

  it('is looked for in effect and try instead too', () => {
    const over = { effect: 'You are lazy.', tryInstead: 'You are useless. Go home.' };
    expect(foundBy(judgesPerson, answer('Yes.', over)).map(({ path }) => path.split('/').at(-1))).toEqual([
      'effect',
      'tryInstead',
    ]);
  });
});

describe('blame for a rule of the house', () => {
  it.each([
    ['effect', { effect: 'You refused the refund.' }, {}],
    ['aftermath', {}, { aftermath: [{ says: 'On Sunday he still talks about your policy.' }] }],
  ])('is found in %s', (_, over, around) => {
    expect(saidBy(blamesStaff, answer('Yes.', over, around))).toHaveLength(1);
  });

  it('is left to the customer, and to words that are quoted', () => {
    const over = { reaction: 'Your policy, again!', effect: 'He hears "your policy" in it. Our rule is hard.' };
    expect(saidBy(blamesStaff, answer('Yes.', over))).toEqual([]);
  });
});

describe('a key that nobody rated', () => {
  it('is told only of stories marked ready', () => {
    expect(saidBy(keyNotRated, { ready: true })).toHaveLength(1);
    expect(saidBy(keyNotRated, {})).toEqual([]);
    expect(foundBy(keyNotRated, { ready: true, key: { status: 'draft' } })[0]?.path).toBe('key');
  });
});
