import { describe, expect, it } from 'vitest';
import { POLISHED } from '../../../../src/core/rules/polished/polished';
import { toldOf } from '../told';
import { answer, line } from './found';

/** Codes said of one text, but for those that every scrap of a story breaks. */
const codes = (scenario: Parameters<typeof toldOf>[0]): readonly string[] =>
  toldOf(scenario, POLISHED)
    .map(({ rule }) => rule)
    .filter((code) => code !== 'missing-feedback');

const LINES = [
  "I've been in this queue since ten to four, and nobody has looked at me once.",
  'The man in front of me got his straight away.',
  'My son is six. He only wanted the green one.',
  'You said Monday. It is Thursday now.',
  'Is there a doctor here? He has a nut allergy.',
  'My card does not work. It says no, and asks for the PIN.',
  'Oh, thank you. That is very kind.',
  'What do you mean, gone? It was here a minute ago!',
  'I rang at 17:35 and again at 18:05. Both times I was cut off.',
  "It's my daughter's graduation, you see. She's the first of us.",
  'They told me at the desk to come here.',
  'The lady with the red hat was before me.',
  'A woman asked me to watch her bag. The boy next to her cried.',
  'No, no, no. Not again.',
  'I read the advert twice. It says any flavour, two scoops, 9.50.',
  'Please just look it up. It is all in there.',
  'My neighbour, a kind old man, made me ring you.',
  'That is fine. I can wait, but he cannot.',
  'Can you polish this before I take it home?',
  'Hm. And who pays for the taxi?',
  'I was told: be here at six. Here I am.',
  'Right. OK. So what now?',
];

const REPLIES = [
  "You're right, that's not what we promised. I'll make them again now.",
  'Take your time. Which part worries you most?',
  'Wait here, please. I will ask my colleague and come straight back.',
  'I can see both calls. You will not have to say it again.',
  'It is tight. There is one more bus at twenty past.',
  'I put it down in your own words. You can read it here.',
  'I do not know that yet. I will find out and ring you at nine.',
  'The last one is gone. Mint and lime are green, too.',
  'Would you like to sit down? I can bring the form to you.',
  'I cannot do that, and I will tell you why.',
  'Thank you for telling me. Most people just never come back.',
  'Feel free to try one first.',
  'Your seat is 14C. The gate is the one on the left.',
  'Let me read that back: two plates, one to take home.',
];

const FEEDBACK = [
  'You named the gap and what it cost him.',
  'The line is warm, and the plate is still cold.',
  'You never said how long it takes, so he has to ask.',
  'You were right to wait. You are the first to ask.',
  'She hears "you are useless" in it, though nobody said so.',
  'Our rule allows one remake. You told him what he gets, not the rule.',
  'Costly words, and the only ones that work.',
  'People remember the end. This one asked him for something.',
  'You took it back in five words.',
];

describe('plain words', () => {
  it.each(LINES)('of a customer are let be: %s', (text) => {
    expect(codes(line(text))).toEqual([]);
  });

  it.each(REPLIES)('of a reply are let be: %s', (text) => {
    expect(codes(answer(text))).toEqual([]);
  });

  it.each(FEEDBACK)('of feedback are let be: %s', (text) => {
    expect(codes(answer('I will see.', { why: text }))).toEqual([]);
  });

  it.each(FEEDBACK)('that happen later are let be: %s', (text) => {
    expect(codes({ aftermath: [{ says: text }] })).toEqual([]);
  });
});
