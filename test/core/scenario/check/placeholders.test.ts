import { describe, expect, it } from 'vitest';
import { aScenario, type Authored } from '../../../support/scenarios';
import { withBeat, withReply, words } from '../read/told';

describe('placeholders', () => {
  const said = (says: string, vars: Authored = {}): readonly string[] => words(withBeat({ says }, { vars }));

  it.each(['{name}', '{callMe}', 'Dear {name}, or {callMe}?', 'no braces', 'one { alone', 'one } alone'])(
    'may be: %s',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );

  it('may be one-of variables, and no flags or numbers', () => {
    const vars = { flavour: ['lemon', 'mint'], late: false, minutes: { min: 0, max: 3 } };
    expect(said('A {flavour} scoop.', vars)).toEqual([]);
    for (const name of ['late', 'minutes', 'flavor']) {
      expect(said(`A {${name}} scoop.`, vars)).toEqual([
        `unknown-placeholder: "{${name}}" stands for nothing. > Known: {name}, {callMe}, {flavour}.`,
      ]);
    }
  });

  it.each(['{}', '{ name }', '{Name}', '{customer.name}', '{toString}'])(
    'are told when they stand for nothing: %s',
    (text) => {
      expect(said(text)).toEqual([`unknown-placeholder: "${text}" stands for nothing. > Known: {name}, {callMe}.`]);
    },
  );

  it('are told one by one', () => {
    expect(said('{a} {name} {b}')).toHaveLength(2);
  });

  it.each([
    ['a reply', withReply({ text: '{x}' })],
    ['a reaction', withReply({ reaction: { thought: '{x}' } })],
    ['advice on what to try', withReply({ tryInstead: '{x}' })],
    ['a reason shown', withReply({ whenLocked: { show: '{x}' } })],
    ['the aftermath', aScenario({ aftermath: [{ says: '{x}' }] })],
    ['an ending', aScenario({ endings: { done: { says: '{x}' } } })],
    ['a review', aScenario({ endings: { done: { says: 'x', review: { stars: 1, text: '{x}' } } } })],
  ])('are looked for in %s', (_, scenario) => {
    expect(words(scenario)).toEqual(['unknown-placeholder: "{x}" stands for nothing. > Known: {name}, {callMe}.']);
  });
});
