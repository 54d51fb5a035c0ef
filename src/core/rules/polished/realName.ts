import { saying } from '../plate';
import type { Rule } from '../rule';
import { quotedList, whereIs } from '../speech';
import { spotsOf } from '../spots';
import { ALL_KINDS, type StoryText } from '../texts';
import { SIGN, wordingOf } from '../wording';

/** What only the name of a real firm or place on the net carries. */
const SIGNS = [
  /\b[A-Z][\w&-]{0,30}(?: [A-Z&][\w&-]{0,30}){0,4} ?,? (?:Inc|Ltd|LLC|LLP|PLC|plc|Corp|Corporation|Pty|GmbH|AG|KG|Oy|BV|SARL|SpA)\b\.?/g,
  /\b[A-Z]\w{1,30}(?: [A-Z]\w{1,30}){0,4}\s?[®™]/g,
  /\b(?:https?:\/\/|www\.)(?:[\w-]{1,40}\.){0,4}[\w-]{1,40}|\b(?:[\w-]{1,40}\.){1,4}(?:com|org|net|co\.uk|io|shop)\b/gi,
] as const;
const MADE_UP = /\bexample\.(?:com|org|net)\b/i;

/** A name that somebody may really have. */
export const realName: Rule = {
  code: 'real-name',
  gate: 'polished',
  severity: 'hint',
  asks: 'All people, firms and addresses are invented.',
  because: 'A real firm shown in a poor light may mind, and learners stop asking what they would do here.',
  cure: 'Invent a name and look it up once: nobody should have it in your trade. Use example.com for addresses.',
  bad: saying('I bought it at Quillbury Ltd, it says so on the bill.'),
  good: saying('I bought it in your other shop, it says so on the bill.'),
  find: (story) => {
    const named = new Set(spotsOf(story, 'firms', ALL_KINDS).map(({ text }) => text));
    const texts: StoryText[] = [];
    for (const one of story.texts) if (named.has(one) || isJoined(one)) texts.push(one);
    return texts.flatMap((one) => {
      const names = SIGNS.flatMap((sign) => [...one.text.matchAll(sign)].map(([whole]) => whole.trim()));
      const told = [...new Set(names)].filter((name) => !MADE_UP.test(name));
      if (told.length === 0) return [];
      return [
        {
          path: one.path,
          message: `${quotedList(told)} in ${whereIs(story, one)} looks like a real firm or address.`,
          fix: 'Invent one, or argue this away if it is invented already.',
        },
      ];
    });
  },
};

const isJoined = (one: StoryText): boolean => (wordingOf(one).signs & (SIGN.strange | SIGN.joined)) !== 0;
