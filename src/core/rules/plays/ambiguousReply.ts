import type { Rule } from '../rule';
import { says, talkOf } from './talk';

const talk = (said: string) =>
  talkOf([says('own-it', 'the-bill'), says('voucher', 'the-bill')], [says('own-it', 'end')], {
    endings: { owned: { if: { said }, says: 'He nods.' }, plain: { says: 'He goes.' } },
  });

/** A reply asked for by a name that several beats use. */
export const ambiguousReply: Rule = {
  code: 'ambiguous-reply',
  gate: 'plays',
  severity: 'error',
  asks: 'A condition names a reply with its beat where several beats have one of that name.',
  because: 'Nobody could tell which of them is meant.',
  cure: 'Write the beat too: "the-plate/own-it".',
  bad: talk('own-it'),
  good: talk('the-plate/own-it'),
  find: null,
};
