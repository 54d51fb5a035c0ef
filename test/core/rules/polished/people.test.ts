import { describe, expect, it } from 'vitest';
import { contentNote } from '../../../../src/core/rules/polished/contentNote';
import { idleGroup } from '../../../../src/core/rules/polished/idleGroup';
import { realName } from '../../../../src/core/rules/polished/realName';
import { respelledSpeech } from '../../../../src/core/rules/polished/respelledSpeech';
import { staffDescribed } from '../../../../src/core/rules/polished/staffDescribed';
import { answer, foundBy, line, saidBy } from './found';

describe('a group named for nothing', () => {
  const card = (text: string, over = {}) =>
    answer('Yes.', over, { customer: { name: 'Mr Adeyemi', history: [{ label: 'Note', text }] } });

  it('is told once, at its first place', () => {
    const found = foundBy(idleGroup, { ...card('Deaf. Writes, since he is deaf'), summary: 'A deaf man waits.' });
    expect(found.map(({ path }) => path)).toEqual(['summary']);
  });

  it('is no matter where service takes it up', () => {
    expect(saidBy(idleGroup, card('He is deaf', { why: 'You wrote it down for a deaf guest.' }))).toEqual([]);
    expect(saidBy(idleGroup, card('He is deaf', { why: 'You wrote it down.' }))).toHaveLength(1);
  });

  it('is told from everyday words by its capital', () => {
    expect(saidBy(idleGroup, card('Asked us to polish the plate'))).toEqual([]);
    expect(saidBy(idleGroup, card('Polish guest'))).toHaveLength(1);
  });
});

describe('a missing content note', () => {
  it.each([
    ['a theme', { themes: ['domestic violence'] }],
    ['the card', { customer: { name: 'Mr Adeyemi', history: [{ label: 'Note', text: 'His wife died in May' }] } }],
    ['a line', line('I have to be at the funeral tomorrow.')],
  ])('is told for %s', (_, scenario) => {
    expect(saidBy(contentNote, scenario)).toHaveLength(1);
  });

  it('is one finding for the whole file', () => {
    expect(saidBy(contentNote, { ...line('My wife died. The funeral is near.'), themes: ['grief'] })).toEqual([
      'The story speaks of "grief", "died" and "funeral" and has no content note.',
    ]);
  });

  it('is none where a note stands, or nothing hurts', () => {
    expect(saidBy(contentNote, { themes: ['grief'], contentNote: 'A death in the family.' })).toEqual([]);
    expect(saidBy(contentNote, { themes: ['griefless joy'] })).toEqual([]);
    expect(saidBy(contentNote, { themes: ['grief'], language: 'de' })).toEqual([]);
  });
});

describe('respelled speech', () => {
  it.each([
    ['W-w-what is it?', 'W-w-what'],
    ['It is sooo cold.', 'sooo'],
    ["'Ello there.", "'Ello"],
    ["I was goin' home.", "goin'"],
    ['Zis is cold.', 'zis'],
  ])('is found in %j', (text, word) => {
    expect(saidBy(respelledSpeech, line(text))[0]).toContain(`"${word}"`);
  });

  it.each([
    "He said 'again' twice.",
    'Hmmm. Shhh.',
    'Louis XIII and www.waffles.test.',
    "It's a well-known thing, isn't it? The boys' plates.",
    'An e-mail from a co-operative. X-ray.',
  ])('is not found in %j', (text) => {
    expect(saidBy(respelledSpeech, line(text))).toEqual([]);
  });

  it('is nothing to cues and feedback', () => {
    expect(saidBy(respelledSpeech, answer('Yes.', { why: 'It was sooo slow.' }))).toEqual([]);
  });
});

describe('a real name', () => {
  it.each([
    ['I rang Quillbury Foods Ltd.', 'Quillbury Foods Ltd.'],
    ['It is a Quillbury® plate.', 'Quillbury®'],
    ['See https://waffles.test for it.', 'https://waffles.test'],
    ['Write to us at waffles.shop today.', 'waffles.shop'],
  ])('is asked about in %j', (text, name) => {
    expect(saidBy(realName, line(text))).toEqual([
      `"${name}" in "says" in beat "the-plate" looks like a real firm or address.`,
    ]);
  });

  it.each(['At six a.m. it is 9.50.', 'We limited it. Ltd means limited.', 'Write to help@example.com.'])(
    'is not seen in %j',
    (text) => {
      expect(saidBy(realName, line(text))).toEqual([]);
    },
  );

  it('is looked for in every language', () => {
    expect(saidBy(realName, line('Ich war bei der Quillbury GmbH.', { language: 'de' }))).toHaveLength(1);
  });
});

describe('staff described', () => {
  const heard = (text: string, around = {}) =>
    foundBy(staffDescribed, line(text, around)).map(({ severity }) => severity);

  it.each([
    'The girl on the phone said so.',
    'A nice young man from your bank rang.',
    'The lady who served us was kind.',
    'Your girl told me to wait.',
  ])('is a warning in %j', (text) => {
    expect(heard(text)).toEqual(['warning']);
  });

  it.each([
    'Listen, young man, I was here first.',
    'Say thank you to the lady.',
    'I spoke to Sarah last week.',
    'You are barely out of school.',
  ])('is a hint in %j, where somebody else may be meant', (text) => {
    expect(heard(text)).toEqual(['hint']);
  });

  it.each([
    'Right, young man. Coat on.',
    'What do I tell the boy?',
    'My son is six. Your man in the moon.',
    'The person on the phone said so.',
    'I spoke to you last week.',
  ])('is not seen in %j', (text) => {
    expect(heard(text)).toEqual([]);
  });

  it('is looked for in thoughts, reviews and aftermath, not in replies', () => {
    const said = 'The woman at the desk knew it.';
    const scenario = answer(said, { reaction: { thought: said }, why: said }, { aftermath: [{ says: said }] });
    expect(foundBy(staffDescribed, scenario).map(({ path }) => path)).toEqual([
      'beats/the-plate/replies/own-it/reaction/thought',
      'aftermath/1/says',
    ]);
  });

  it('is not looked for in other languages', () => {
    expect(heard('The girl on the phone.', { language: 'de' })).toEqual([]);
  });
});
