import { describe, expect, it } from 'vitest';
import { outsideYouMay } from '../../../../src/core/rules/polished/outsideYouMay';
import { unbackedClaim } from '../../../../src/core/rules/polished/unbackedClaim';
import { answer, foundBy, oneBeat, reply, saidBy } from './found';

const TRAP = { scores: { empathy: 3, advice: 0 } };

describe('a claim', () => {
  it.each([
    ['a price', 'That will be 12 euros.', '12 euros'],
    ['a sign of money', 'I pay €9.50 back.', '€9.50'],
    ['a rate', 'It is 4 a month.', '4 a month'],
    ['a share', 'You get 20 % of it.', '20 %'],
    ['a plain sum', 'That makes 9.50 for two.', '9.50'],
    ['a right', 'You are entitled to a new one.', 'entitled'],
    ['health', 'Those are symptoms of a cold.', 'symptoms'],
  ])('of %s is told', (_, text, claim) => {
    expect(saidBy(unbackedClaim, answer(text))).toEqual([
      `Reply "own-it" in beat "the-plate" says "${claim}", which nothing in the briefing backs.`,
    ]);
  });

  it.each(['It takes 12 minutes.', 'The bus goes at 4:20.', 'You have 212 and 80.', 'I will make three new ones.'])(
    'is not seen in %j',
    (text) => {
      expect(saidBy(unbackedClaim, answer(text))).toEqual([]);
    },
  );

  it.each([
    ['the setting', { setting: { youMay: ['Take it off the bill (12)'] } }],
    ['the card', { customer: { name: 'Mr Adeyemi', history: [{ label: 'Paid', text: '12, by card' }] } }],
    ['a promise', { moment: { promises: [{ id: 'price', text: 'Two for 12', metWhen: { visited: 'the-plate' } }] } }],
  ])('may lean on %s', (_, around) => {
    expect(saidBy(unbackedClaim, answer('That is 12 euros.', {}, around))).toEqual([]);
  });

  it('may repeat what the customer said', () => {
    const says = 'I paid 12 euros for that.';
    expect(saidBy(unbackedClaim, oneBeat(says, [reply('back', 'I give you the 12 euros back.')]))).toEqual([]);
  });

  it('needs all its words backed', () => {
    const around = { setting: { youMay: ['Heat any plate'] } };
    expect(saidBy(unbackedClaim, answer('You had a heart attack.', {}, around))).toHaveLength(1);
  });

  it('may be false in a reply that is there to be wrong', () => {
    expect(saidBy(unbackedClaim, answer('By law I cannot, and it is 12 euros.', TRAP))).toEqual([]);
  });

  it('is not looked for in other languages', () => {
    expect(saidBy(unbackedClaim, answer('Das macht 12 euros.', {}, { language: 'de' }))).toEqual([]);
  });
});

describe('what is given away', () => {
  it('is told where nothing in the briefing speaks of it', () => {
    const [found] = foundBy(outsideYouMay, answer('This one is on us.'));
    expect(found?.message).toContain('offers "on us"');
    expect(found?.severity).toBe('hint');
  });

  it('may stand in what the trainee may do, in other forms of the word', () => {
    const around = { setting: { youMay: ['Refunding a cold plate'] } };
    expect(saidBy(outsideYouMay, answer('I will refund it.', {}, around))).toEqual([]);
  });

  it('is told of a promise only where it commits', () => {
    const promise = { moves: ['promise'] };
    expect(saidBy(outsideYouMay, answer("I'll call your son.", promise))[0]).toContain('makes a promise');
    expect(saidBy(outsideYouMay, answer('It comes when it comes.', promise))).toEqual([]);
    expect(saidBy(outsideYouMay, answer("I'll call your son.", { moves: ['act'] }))).toEqual([]);
  });

  it('is no gift in "feel free"', () => {
    expect(saidBy(outsideYouMay, answer('Feel free to sit here.'))).toEqual([]);
    expect(saidBy(outsideYouMay, answer('Sit here for free.'))).toHaveLength(1);
  });

  it('may be wrong in a reply that is there to be wrong', () => {
    expect(saidBy(outsideYouMay, answer('This one is on us.', TRAP))).toEqual([]);
  });

  it('is not looked for in other languages', () => {
    expect(saidBy(outsideYouMay, answer('This one is on us.', {}, { language: 'nl' }))).toEqual([]);
  });
});
