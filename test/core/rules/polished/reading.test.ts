import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../../src/core/rules/reading';
import { syllablesOf } from '../../../../src/core/rules/syllables';
import { worded } from '../../../../src/core/rules/wording';

const GOLDEN: Readonly<Record<number, string>> = {
  1: `the be she free see lines makes times rules styles tales stopped asked called moved changed used can't don't aunt you're
    i'll queue phones years world fire hour our eye toe shoe shoes does whole while tyre rhythm guard quite field pie`,
  2: `waffle waffles table tables boxes places wanted needed handled settled agreed people people's promise promised someone
    minute flavour voucher really quiet science million question station patient special trying buying equal isn't couldn't
    doesn't statement safely careless somewhere every simple language business prices changes cancelled travelled buses value
    create being going evening apples little watches goodbye poem lion giant money tidy player layer cafe`,
  3: `promises microwave idea area piano radio video employee manual quality management everyone customer appointment insurance
    diary previous curious obvious serious period recipe mutual actual museum influence continue`,
  4: 'pistachio actually situation graduation apologise authority reality evaluate',
  5: 'immediately unfortunately',
  6: 'responsibility',
};

describe('syllables', () => {
  const pinned = Object.entries(GOLDEN).flatMap(([count, list]) =>
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => [word, Number(count)] as const),
  );

  it('are counted as they are heard', () => {
    const wrong = pinned.filter(([word, count]) => syllablesOf(word) !== count);
    expect(wrong.map(([word, count]) => `${word}: ${syllablesOf(word)}, not ${count}`)).toEqual([]);
  });

  it('are at least one a word', () => {
    expect(['mm', 'tv', 'shh', 'q'].map(syllablesOf)).toEqual([1, 1, 1, 1]);
  });
});

describe('the reading grade', () => {
  it('is not told under 20 words', () => {
    const sentence = 'The plate is cold and the boy is sad now.';
    expect(gradeOf([worded(sentence)])).toBeNull();
    expect(gradeOf([worded(sentence), worded(sentence)])).toBeCloseTo(0.39 * 10 + 11.8 - 15.59);
  });

  it('rises with long words and with long sentences', () => {
    const plain = gradeOf([
      worded('I will make them now. You can sit here. I will call you. It takes ten minutes. Is that fine now?'),
    ]);
    const wordy = gradeOf([
      worded(
        'I will prepare another portion immediately and you may remain seated here until everything has been completed properly this afternoon.',
      ),
    ]);
    expect(plain).toBeLessThan(2);
    expect(wordy).toBeGreaterThan(9);
  });

  it('reads numbers as signs', () => {
    const texts = 'It is 9.50 and the bus goes at 15:50 from the stop by the old town hall and it is full now.';
    const without = 'It is and the bus goes at from the stop by the old town hall and it is full now.';
    expect(gradeOf([worded(`${texts} It is.`)])).toBe(gradeOf([worded(`${without} It is.`)]));
  });
});
