import { describe, expect, it } from 'vitest';
import type { Authored } from '../../../support/scenarios';
import { aDraft, at, comments, faults, hints, messages, migration } from './draft';

const LATER = [
  { if: { wrong: true }, x: -25, text: 'It went to a stranger.' },
  { if: { late: true, called: false }, x: -10, text: 'Nobody rang.' },
  { if: { called: true }, x: -9, text: 'She rang twice.' },
  { if: { kept: true }, x: 4, text: 'It came.' },
];

const asking = (when: unknown, more: Authored = {}): Authored =>
  aDraft({
    flags: { wrong: false, late: false, called: false, kept: false },
    aftermath: LATER,
    endings: [
      { id: 'first', when, text: 'So.' },
      { id: 'last', when: { default: true }, text: 'Or so.' },
    ],
    ...more,
  });

const asked = (when: unknown): unknown => at(asking(when), 'endings', 'first', 'if');

describe('the condition of an ending', () => {
  it.each([
    ['flags', { kept: true, late: false }, { kept: true, late: false }],
    ['that the customer left', { left: true }, { left: true }],
    ['that the customer stayed', { left: false }, { left: false }],
    ['the feeling', { xMin: 65 }, { feeling: { atLeast: 65 } }],
    ['feeling and flags', { xMin: 40, kept: true }, { all: [{ feeling: { atLeast: 40 } }, { kept: true }] }],
    ['what the aftermath breaks', { broken: true }, { any: [{ wrong: true }, { late: true, called: false }] }],
    ['that it breaks nothing', { broken: false }, { not: { any: [{ wrong: true }, { late: true, called: false }] } }],
    ['the feeling of the talk', { talkMin: 50 }, { feeling: { atLeast: 50 } }],
    [
      'the feeling of a talk that broke afterwards',
      { talkMin: 50, broken: true },
      { all: [{ feeling: { atLeast: 25 } }, { any: [{ wrong: true }, { late: true, called: false }] }] },
    ],
    ['more than can be', { xMin: 140 }, { feeling: { atLeast: 100 } }],
    ['an undeclared flag, which the check tells', { unheard: true }, { unheard: true }],
  ])('asks for %s', (_, when, condition) => {
    expect(asked(when)).toEqual(condition);
  });

  it('is none where it always held', () => {
    expect(asked({})).toBeUndefined();
    expect(asked({ default: true })).toBeUndefined();
  });

  it.each([
    ['a word with something strange', { left: 'yes', kept: true }, { kept: true }, '"left": "yes"'],
    ['a feeling that is no number', { xMin: 'high', kept: true }, { kept: true }, '"xMin": "high"'],
    ['a default that is none', { default: false, kept: true }, { kept: true }, '"default": false'],
    ['a flag with a group', { kept: { is: 1 } }, undefined, '"kept": { "is": 1 }'],
  ])('keeps %s as a comment', (_, when, condition, comment) => {
    expect(asked(when)).toEqual(condition);
    expect(comments(migration(asking(when)).text)).toContain(comment);
  });

  it('is left to the reader where it is no group', () => {
    expect(asked('always')).toBe('always');
    expect(faults(asking('always')).map(({ rule }) => rule)).toEqual(['wrong-type']);
  });

  it('keeps the number a lower one was made of', () => {
    expect(migration(asking({ talkMin: 50, broken: true })).text).toContain('"atLeast": 25 /* was 50 */');
  });

  it('cannot be broken by nothing, and is kept', () => {
    const draft = asking({ broken: true, kept: true }, { aftermath: LATER.slice(2) });
    expect(at(draft, 'endings', 'first', 'if')).toEqual({ kept: true });
    expect(comments(migration(draft).text)).toContain('"broken": true');
  });

  it('cannot list more ways of breaking than one condition may hold', () => {
    const aftermath = Array.from({ length: 40 }, () => LATER[0]);
    expect(at(asking({ broken: true, kept: true }, { aftermath }), 'endings', 'first', 'if')).toEqual({ kept: true });
  });

  it('tells what was guessed', () => {
    expect(hints(asking({ talkMin: 50, broken: true })).slice(0, -1)).toEqual([
      'Endings ask for the feeling after the aftermath only, so "talkMin" became "feeling", less what "broken" takes. > Play to this ending and set the number so that the ending comes when you mean it to.',
      '"broken" became a list of what the aftermath punishes with 10 points or more. > Look at the list: it should name every way in which the plan fails.',
    ]);
    expect(messages(asking({ xMin: 40, kept: true, left: false })).slice(0, -1)).toEqual([]);
  });
});

describe('the order of endings', () => {
  it('has the one that takes all that is left at the end, and keeps the others', () => {
    const when = [{ default: true }, { xMin: 65 }, { left: true }];
    const endings = when.map((one, place) => ({ id: `way-${place}`, when: one, text: 'So.' }));
    expect(Object.keys(at(aDraft({ endings }), 'endings') as Authored)).toEqual(['way-1', 'way-2', 'way-0']);
    expect(faults(aDraft({ endings }))).toEqual([]);
  });
});
