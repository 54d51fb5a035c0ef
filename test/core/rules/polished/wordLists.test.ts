import { describe, expect, it } from 'vitest';
import { idiom } from '../../../../src/core/rules/polished/idiom';
import { jargon } from '../../../../src/core/rules/polished/jargon';
import { ownTerm } from '../../../../src/core/rules/polished/ownTerm';
import { sarcasm } from '../../../../src/core/rules/polished/sarcasm';
import { WORD_LISTS } from '../../../../src/core/rules/words/lists';
import { phrasesOf } from '../../../../src/core/rules/words/phrases';
import { answer, foundBy, line, saidBy } from './found';

describe.each(Object.entries(WORD_LISTS))('the list %s', (_, list) => {
  const phrases = phrasesOf(list);

  it('has each phrase once, in small letters with single spaces', () => {
    expect(phrases.filter((phrase, place) => phrases.indexOf(phrase) !== place)).toEqual([]);
    expect(phrases.filter((phrase) => !/^[a-z0-9']+(?: [a-z0-9']+)*$/.test(phrase))).toEqual([]);
  });

  it('is not empty', () => {
    expect(phrases.length).toBeGreaterThan(8);
  });
});

describe('jargon', () => {
  it('is found across capitals, dashes and line ends of a phrase', () => {
    expect(saidBy(jargon, answer('AS PER our talk, I touch-base now.'))).toEqual([
      '"as per" and "touch base" in reply "own-it" in beat "the-plate": office words.',
    ]);
  });

  it('is a whole word or none', () => {
    expect(saidBy(jargon, answer('The plasma per glass was hot.'))).toEqual([]);
  });

  it('may stand in a reply that is there to be wrong, not in its why', () => {
    const trap = { scores: { empathy: 1, advice: 3 } };
    expect(saidBy(jargon, answer('As per our policy.', trap))).toEqual([]);
    expect(saidBy(jargon, answer('As per our policy.', { ...trap, why: 'You had to escalate.' }))).toHaveLength(1);
  });

  it('may be quoted, and said by customers', () => {
    expect(saidBy(jargon, answer('Yes.', { why: 'He hears "as per" and stops.' }))).toEqual([]);
    expect(saidBy(jargon, line('Please escalate this.'))).toEqual([]);
  });

  it('is not looked for in other languages', () => {
    expect(saidBy(jargon, answer('As per our talk.', {}, { language: 'fr' }))).toEqual([]);
    expect(saidBy(jargon, answer('As per our talk.', {}, { language: 'en-GB' }))).toHaveLength(1);
  });
});

describe('idioms', () => {
  it('are found wherever people read, once a text', () => {
    const over = { reaction: { says: 'Fingers crossed, fingers crossed.', cue: 'over the moon' } };
    expect(foundBy(idiom, answer('Yes.', over)).map(({ path }) => path.split('/').at(-1))).toEqual(['says', 'cue']);
  });

  it('are hints', () => {
    expect(foundBy(idiom, line('I am out of the loop.'))[0]?.severity).toBe('hint');
  });
});

describe('own terms', () => {
  it('are told once, where they are first read', () => {
    const found = foundBy(ownTerm, answer('CareTill says so.', { why: 'CareTill was right.' }));
    expect(found.map(({ path }) => path)).toEqual(['beats/the-plate/replies/own-it/text']);
    expect(found[0]?.fix).toContain('"CareTill"');
  });

  it.each([
    'Ms McKay says so.',
    'Ms DeVille and Mr FitzAlan wait.',
    'Hello {callMe}.',
    'An eight at 15:50. IBAN and PIN.',
  ])('are not found in %j', (text) => {
    expect(saidBy(ownTerm, answer(text))).toEqual([]);
  });

  it('may be in the glossary, in any case', () => {
    const glossary = [{ term: 'caretill', means: 'The screen' }];
    expect(saidBy(ownTerm, answer('CareTill says so.', {}, { glossary }))).toEqual([]);
  });
});

describe('sarcasm', () => {
  it('is found in words and in cues', () => {
    expect(saidBy(sarcasm, line({ text: 'Oh, great.', cue: 'sneering' }))).toHaveLength(2);
  });

  it('is not meant where the face is glad', () => {
    expect(saidBy(sarcasm, line({ text: 'Oh, wonderful.', face: 'delighted' }))).toEqual([]);
    expect(saidBy(sarcasm, answer('Yes.', { reaction: { says: 'Oh, great.', face: 'pleased' } }))).toEqual([]);
    expect(saidBy(sarcasm, answer('Yes.', { reaction: { says: 'Oh, great.', face: 'furious' } }))).toHaveLength(1);
  });

  it('is not looked for in feedback', () => {
    expect(saidBy(sarcasm, answer('Yes.', { why: 'What a surprise for him.' }))).toEqual([]);
  });
});
