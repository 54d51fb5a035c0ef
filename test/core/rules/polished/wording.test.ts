import { describe, expect, it } from 'vitest';
import { SIGN, worded } from '../../../../src/core/rules/wording';

const signs = (text: string): readonly string[] =>
  Object.entries(SIGN).flatMap(([name, bit]) => ((worded(text).signs & bit) === 0 ? [] : [name]));

describe('the words of a text', () => {
  it('are in small letters, with straight apostrophes', () => {
    expect(worded('Don’t WAIT, Zoë!').words).toEqual(["don't", 'wait', 'zoë']);
  });

  it('keep prices, times and short forms whole, and part at dashes', () => {
    expect(worded('At 15:50 a.m. it is 9.50, twenty-five.').words).toEqual([
      'at',
      '15:50',
      'a.m',
      'it',
      'is',
      '9.50',
      'twenty',
      'five',
    ]);
  });

  it('are none in signs and pictures', () => {
    expect(worded('… 😡 → "" —').words).toEqual([]);
  });

  it('remember which stand in quotes', () => {
    const { words, quoted } = worded('She heard "pass on" before. “No” too.');
    expect(words.filter((_, place) => quoted.has(place))).toEqual(['pass', 'on', 'no']);
  });
});

describe('the sentences of a text', () => {
  it.each([
    ['One. Two words! Three more words?', [1, 2, 3]],
    ['At six a.m. tomorrow it rings.', [6]],
    ['Well... he waits. "Fine." She goes.', [3, 1, 2]],
    ['First line\nSecond line', [2, 2]],
    ['No stop at all', [4]],
    ['', []],
    ['It costs 9.50. Now.', [3, 1]],
  ])('of %j have their numbers of words', (text, counts) => {
    expect(worded(text).sentences).toEqual(counts);
  });
});

describe('the signs of a text', () => {
  it.each([
    ['Plain words, and a name: Tobi. It\'s well-known "so".', []],
    ['It is 5 now.', ['digit']],
    ['I said HOT.', ['capitals']],
    ['The CareTill is slow.', ['innerCapital']],
    ['Fine 😡', ['strange']],
    ['What?!', ['loudMarks']],
    ['What! ! Now', ['loudMarks']],
    ['It is sooo cold.', ['spelling']],
    ['W-what?', ['spelling']],
    ["Nothin' here.", ['spelling']],
    ['See www.waffles.test now.', ['spelling', 'joined']],
  ])('of %j are found', (text, found) => {
    expect(signs(text)).toEqual(found);
  });
});
