import { describe, expect, it } from 'vitest';
import type { Authored } from '../../../support/scenarios';
import { aDraft, at, comments, faults, hints, messages, migration } from './draft';

const ending = (over: Authored): Authored =>
  aDraft({ endings: [{ id: 'done', when: { default: true }, text: 'He nods.', ...over }] });
const later = (x: unknown): Authored => aDraft({ aftermath: [{ x, text: 'Sunday.' }] });

describe('the class of an ending', () => {
  it.each([
    ['misery', { cap: 39, expects: 'misery', says: 'He nods.' }],
    ['mediocre', { cap: 64, expects: 'mediocre', says: 'He nods.' }],
    ['magic', { expects: 'magic', says: 'He nods.' }],
  ])('is what it expects, and caps it: %s', (name, now) => {
    expect(at(ending({ class: name }), 'endings', 'done')).toEqual(now);
  });

  it('leaves a cap that was written as it is, and says nothing', () => {
    expect(at(ending({ class: 'misery', capX: 20 }), 'endings', 'done', 'cap')).toBe(20);
    expect(hints(ending({ class: 'misery', capX: 20 }))).toEqual([]);
  });

  it('tells of the cap it added', () => {
    expect(hints(ending({ class: 'mediocre' }))).toEqual([
      'The class "mediocre" of an ending became what it expects, with a "cap" of 64. > The feeling decides the grade now: play to the ending and see whether both agree.',
    ]);
  });

  it.each(['splendid', 'toString', 5])('is kept where it is no grade: %j', (name) => {
    expect(at(ending({ class: name }), 'endings', 'done')).toEqual({ says: 'He nods.' });
    expect(comments(migration(ending({ class: name })).text)).toContain(`"class": ${JSON.stringify(name)}`);
  });
});

describe('what was said afterwards', () => {
  it('is a review where it has words and stars', () => {
    const draft = ending({ umot: { review: 'Warm again.', stars: 4, zmot: 'They read it.' } });
    expect(at(draft, 'endings', 'done', 'review')).toEqual({ stars: 4, text: 'Warm again.' });
    expect(comments(migration(draft).text)).toContain('"zmot": "They read it."');
    expect(hints(draft)).toEqual([
      'The newer format has no place for "zmot", so it stands in a comment. > Let the history card of a later story say it, then delete the comment.',
    ]);
  });

  it.each([
    ['no stars', { review: 'Warm.', stars: null }, ['"text": "Warm."']],
    ['no words', { stars: 2 }, ['"stars": 2']],
    ['neither', { review: null, stars: null }, []],
    ['stars in words', { review: 'Warm.', stars: 'four' }, ['"stars": "four"', '"text": "Warm."']],
    ['no group', 'Warm.', ['"umot": "Warm."']],
  ])('is kept where it has %s', (_, umot, kept) => {
    expect(at(ending({ umot }), 'endings', 'done', 'review')).toBeUndefined();
    expect(comments(migration(ending({ umot })).text).slice(2)).toEqual(kept);
    expect(faults(ending({ umot }))).toEqual([]);
  });
});

describe('an entry of the aftermath', () => {
  it.each([
    [-12, -12],
    [3, 3],
    [-40, -40],
    [-60, -40],
    [41, 40],
    [2.4, 2],
    [-0.2, 0],
  ])('moves trust by what it moved the feeling by, as far as it may: %d', (x, trust) => {
    expect(at(later(x), 'aftermath', 0)).toEqual({ says: 'Sunday.', effects: { trust } });
    expect(migration(later(x)).text.includes(`/* was ${x} */`)).toBe(x !== trust);
  });

  it('is told, and what was cut as well', () => {
    expect(messages(later(-12))).toEqual(['The "x" of an aftermath entry moved the feeling and moves trust now.']);
    expect(messages(later(-60))).toEqual([
      'The "x" of an aftermath entry moved the feeling and moves trust now.',
      'Effects are whole numbers of at most 40, so -60 became -40.',
    ]);
  });

  it('keeps a number too large for any computer in its own letters', () => {
    const { text } = migration(JSON.stringify(later(7)).replace('"x":7', '"x":-1e999'));
    expect(text).toContain('"trust": -40 /* was -1e999 */');
  });

  it('is left to the reader where its points are none', () => {
    expect(faults(later('much')).map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'wrong-type aftermath/1/effects/trust',
    ]);
  });
});
