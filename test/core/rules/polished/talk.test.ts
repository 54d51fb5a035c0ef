import { describe, expect, it } from 'vitest';
import { alikeReplies } from '../../../../src/core/rules/polished/alikeReplies';
import { loudText } from '../../../../src/core/rules/polished/loudText';
import { misfitReaction } from '../../../../src/core/rules/polished/misfitReaction';
import { unspokenPicture } from '../../../../src/core/rules/polished/unspokenPicture';
import { answer, foundBy, line, oneBeat, reply, saidBy } from './found';

describe('loud text', () => {
  it.each([
    ['I said NOW.', 'NOW'],
    ['This is OUTRAGEOUS.', 'OUTRAGEOUS'],
    ['Cold again 😡', '😡'],
    ['Cold again!!', '!!'],
    ['Cold again?!', '?!'],
  ])('is found in %j', (text, loud) => {
    expect(saidBy(loudText, line(text))[0]).toContain(`"${loud}"`);
  });

  it.each([
    'The SMS has a PIN, says the ATM. EUR 5.',
    'Text CASH when you are there.',
    'Hot! At last! Really?',
    'A waffle™ © 2020 → there.',
    'I am here. OK?',
  ])('is not found in %j', (text) => {
    expect(saidBy(loudText, line(text))).toEqual([]);
  });

  it('may be explained in the glossary', () => {
    const glossary = [{ term: 'SWIFT', means: 'A way to send money' }];
    expect(saidBy(loudText, line('By SWIFT, then.'))).toHaveLength(1);
    expect(saidBy(loudText, line('By SWIFT, then.', { glossary }))).toEqual([]);
  });
});

describe('replies that are alike', () => {
  const pair = (one: string, other: string, over = {}, otherOver = {}) =>
    oneBeat('Well?', [reply('one', one, over), reply('other', other, otherOver)], { vars: { late: false } });
  const MONDAY = 'I will send the new card home on Monday.';

  it('are told under three words of difference', () => {
    const found = foundBy(alikeReplies, pair(MONDAY, 'I will send the new card home on Friday.'));
    expect(found[0]?.message).toBe('Replies "one" and "other" in beat "the-plate" say nearly the same.');
    expect(found[0]?.path).toBe('beats/the-plate/replies/other/text');
  });

  it('are not told from three on', () => {
    expect(saidBy(alikeReplies, pair(MONDAY, 'I will send the new card to your branch on Friday.'))).toEqual([]);
  });

  it('are not told of short ones that share nothing', () => {
    expect(saidBy(alikeReplies, pair('No, sorry.', 'Yes, of course.'))).toEqual([]);
  });

  it('do not count small words and endings', () => {
    expect(
      saidBy(alikeReplies, pair('I am sending the new cards home.', 'We will send a new card to your home.')),
    ).toHaveLength(1);
  });

  it('may be the same where they never meet', () => {
    expect(saidBy(alikeReplies, pair(MONDAY, MONDAY, { if: { late: true } }, { if: { late: false } }))).toEqual([]);
    expect(saidBy(alikeReplies, pair(MONDAY, MONDAY, {}, { fallback: true }))).toEqual([]);
    expect(saidBy(alikeReplies, pair(MONDAY, MONDAY, { if: { late: true } }))).toHaveLength(1);
    expect(saidBy(alikeReplies, pair(MONDAY, MONDAY, { if: { late: true } }, { if: { late: true } }))).toHaveLength(1);
  });
});

describe('a picture without words', () => {
  it.each([
    ['one line', { text: 'Cold.', gesture: 'turn-plate' }, 'says/gesture'],
    ['a list', ['So.', { text: 'Cold.', sound: 'phone-ring' }], 'says/2/sound'],
    ['variants', { variants: [{ text: 'Cold.', props: ['plate'] }] }, 'says/variants/1/props'],
  ])('is told of %s', (_, says, path) => {
    expect(foundBy(unspokenPicture, line(says)).map((one) => one.path)).toEqual([`beats/the-plate/${path}`]);
  });

  it('is told of a reaction', () => {
    expect(saidBy(unspokenPicture, answer('Yes.', { reaction: { says: 'Good.', gesture: 'turn-plate' } }))).toEqual([
      'The reaction to "own-it" in beat "the-plate" has a gesture that no word tells.',
    ]);
  });

  it('is none where a cue tells it, or only the face changes', () => {
    expect(saidBy(unspokenPicture, line({ text: 'Cold.', gesture: 'turn-plate', cue: 'turns it' }))).toEqual([]);
    expect(saidBy(unspokenPicture, answer('Yes.', { reaction: { says: 'Good.', face: 'pleased' } }))).toEqual([]);
  });
});

describe('a reaction that may not fit', () => {
  const after = (reaction: unknown, text = 'In a minute.') => [reply('soon', text, { reaction })];
  const SCOOPS = { if: { late: false }, text: 'Where are my mint scoops?' };
  const RAIN = { if: { late: true }, text: 'It rains and rains.' };
  const vars = { vars: { late: false } };

  it('takes up what only one line says', () => {
    expect(saidBy(misfitReaction, oneBeat([SCOOPS, RAIN], after('Mint scoops, yes.'), vars))).toEqual([
      'The reaction to "soon" in beat "the-plate" takes up "mint scoops", which only one of 2 lines says.',
    ]);
    expect(
      saidBy(misfitReaction, oneBeat({ variants: [SCOOPS.text, RAIN.text] }, after({ says: 'Mint scoops.' }))),
    ).toHaveLength(1);
  });

  it.each([
    ['every line says it', [SCOOPS, { ...RAIN, text: 'No mint scoops yet?' }], 'Mint scoops, yes.', undefined],
    ['the reply says it', [SCOOPS, RAIN], 'Mint scoops, yes.', 'The mint scoops come now.'],
    ['it is one word only', [SCOOPS, RAIN], 'Mint, yes.', undefined],
    ['it is small words', [SCOOPS, RAIN], 'Where are my things?', undefined],
    ['all lines are always said', [SCOOPS.text, RAIN.text], 'Mint scoops, yes.', undefined],
    ['only one line changes', [SCOOPS, 'Well?'], 'Mint scoops, yes.', undefined],
  ])('is no matter where %s', (_, says, reaction, text) => {
    expect(saidBy(misfitReaction, oneBeat(says, after(reaction, text), vars))).toEqual([]);
  });
});
