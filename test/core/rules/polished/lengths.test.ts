import { describe, expect, it } from 'vitest';
import { lineLength } from '../../../../src/core/rules/polished/lineLength';
import { longSentence } from '../../../../src/core/rules/polished/longSentence';
import { readingGrade } from '../../../../src/core/rules/polished/readingGrade';
import { replyLength } from '../../../../src/core/rules/polished/replyLength';
import { tooManyReplies } from '../../../../src/core/rules/polished/tooManyReplies';
import { answer, foundBy, line, oneBeat, reply, saidBy, words } from './found';

describe('the length of a reply', () => {
  it('may be 90 characters', () => {
    expect(saidBy(replyLength, answer('a'.repeat(90)))).toEqual([]);
  });

  it('is told from 91, with how many are too many', () => {
    const [found] = foundBy(replyLength, answer('a'.repeat(91)));
    expect(found?.message).toBe('Reply "own-it" in beat "the-plate" has 91 characters.');
    expect(found?.fix).toContain('Take out 1 or more');
    expect(found?.path).toBe('beats/the-plate/replies/own-it/text');
  });

  it('is told as worse over 110, and still as a warning', () => {
    const worse = 'far more than anyone says';
    expect(saidBy(replyLength, answer('a'.repeat(110)))[0]).not.toContain(worse);
    const [found] = foundBy(replyLength, answer('a'.repeat(111)));
    expect(found?.message).toContain(worse);
    expect(found?.severity).toBe('warning');
  });
});

describe('the length of a line', () => {
  it('may be 160 characters', () => {
    expect(saidBy(lineLength, line('a'.repeat(160)))).toEqual([]);
    expect(saidBy(lineLength, line('a'.repeat(161)))).toHaveLength(1);
  });

  it('is that of each line, not of all together', () => {
    expect(saidBy(lineLength, line(['a'.repeat(100), 'a'.repeat(100)]))).toEqual([]);
  });

  it('also holds for what the customer answers', () => {
    expect(saidBy(lineLength, answer('Yes.', { reaction: 'a'.repeat(161) }))).toHaveLength(1);
  });

  it('is nothing to a thought or a why', () => {
    const over = { reaction: { thought: 'a'.repeat(200) }, why: 'a'.repeat(200) };
    expect(saidBy(lineLength, answer('Yes.', over))).toEqual([]);
  });
});

describe('the replies on offer', () => {
  const three = ['one', 'two', 'three'].map((id) => reply(id, `I say ${id}.`));
  const fourth = (over = {}) =>
    oneBeat('Well?', [...three, reply('four', 'I say four.', over)], { vars: { late: false } });

  it('may be three', () => {
    expect(saidBy(tooManyReplies, oneBeat('Well?', three))).toEqual([]);
  });

  it('are told from four', () => {
    expect(saidBy(tooManyReplies, fourth())).toEqual(['Beat "the-plate" can offer 4 replies at once.']);
    expect(saidBy(tooManyReplies, fourth({ if: { late: true } }))).toHaveLength(1);
  });

  it('do not count a fallback, which stands alone', () => {
    expect(saidBy(tooManyReplies, fourth({ fallback: true }))).toEqual([]);
  });

  it('may be more where conditions part them', () => {
    const late = ['one', 'two', 'three'].map((id) => reply(id, `I say ${id}.`, { if: { late: true } }));
    const early = ['four', 'five', 'six'].map((id) => reply(id, `I say ${id}.`, { if: { late: false } }));
    const vars = { vars: { late: false } };
    expect(saidBy(tooManyReplies, oneBeat('Well?', [...late, ...early], vars))).toEqual([]);
    expect(saidBy(tooManyReplies, oneBeat('Well?', [...late, ...early, reply('seven', 'Yes.')], vars))).toHaveLength(1);
  });

  it('may be more in a hub', () => {
    const hub = { until: { visited: 'the-plate' }, next: 'hot-plate' };
    const beat = { says: 'Well?', replies: [...three, reply('four', 'I say four.')], hub };
    expect(saidBy(tooManyReplies, { beats: { 'the-plate': beat } })).toEqual([]);
  });
});

describe('the length of a sentence', () => {
  it('may be 24 words', () => {
    expect(saidBy(longSentence, answer(`${words(24)}.`))).toEqual([]);
    expect(saidBy(longSentence, answer(`${words(25)}.`))).toEqual([
      'A sentence of 25 words stands in reply "own-it" in beat "the-plate".',
    ]);
  });

  it('is that of each sentence', () => {
    expect(saidBy(longSentence, answer(`${words(20)}. Hot ${words(20)}.`))).toEqual([]);
  });

  it('is looked at in all that people read', () => {
    const long = `${words(25)}.`;
    expect(
      saidBy(longSentence, answer('Yes.', { why: long }, { summary: long, setting: { youMay: [long] } })),
    ).toHaveLength(3);
  });
});

describe('the reading grade of a beat', () => {
  const HARD = 'Unfortunately our operational procedures necessitate managerial authorisation beforehand.';
  const many = (text: string, times: number): string => Array.from({ length: times }, () => text).join(' ');

  it('is told for replies, customer and feedback apart', () => {
    const over = { why: many(HARD, 3), reaction: many(HARD, 3) };
    expect(saidBy(readingGrade, answer(many(HARD, 3), over)).map((one) => one.replace(/\d+\.\d/, 'X'))).toEqual([
      'The replies in beat "the-plate" read like school year X.',
      'The customer\'s words in beat "the-plate" read like school year X.',
      'The feedback in beat "the-plate" read like school year X.',
    ]);
  });

  it('is not told under 20 words', () => {
    expect(saidBy(readingGrade, answer(many(HARD, 2)))).toEqual([]);
    expect(saidBy(readingGrade, answer(many(HARD, 3)))).toHaveLength(1);
  });

  it('takes the replies of a beat together', () => {
    const plain = reply(
      'plain',
      'I will make you three new ones now. You can sit here. It will take ten minutes or so. Is that fine?',
    );
    expect(saidBy(readingGrade, oneBeat('Well?', [reply('hard', many(HARD, 3))]))).toHaveLength(1);
    expect(saidBy(readingGrade, oneBeat('Well?', [reply('hard', HARD), plain, { ...plain, id: 'too' }]))).toEqual([]);
  });

  it('is silent where the story is not in English', () => {
    expect(saidBy(readingGrade, answer(many(HARD, 3), {}, { language: 'de' }))).toEqual([]);
  });
});
