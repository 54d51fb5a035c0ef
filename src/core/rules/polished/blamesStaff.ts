import { answering } from '../plate';
import type { Rule } from '../rule';
import { quotedList, whereIs } from '../speech';
import { byText, spotsOf } from '../spots';
import type { TextKind } from '../texts';

const ABOUT_THE_PLAY: ReadonlySet<TextKind> = new Set(['feedback', 'later', 'ending']);

/** A rule of the house laid at the door of the one who keeps it. */
export const blamesStaff: Rule = {
  code: 'blames-staff',
  gate: 'polished',
  severity: 'hint',
  asks: 'Feedback and endings keep apart what the trainee said and what our rules are.',
  because:
    'Who is blamed for a rule that others made learns to hide behind it. "My line" can be changed today, "our rule" cannot.',
  cure: 'Say "our rule" and "the bank refused"; blame a line only for how it told the rule.',
  bad: answering({ effect: 'You refused the refund, and he is angry about your policy.' }),
  good: answering({ effect: 'Our rule gives no refund. The line gave him no reason for it.' }),
  find: (story) => {
    const spots = spotsOf(story, 'policyBlame', ABOUT_THE_PLAY).filter(({ isQuoted }) => !isQuoted);
    return [...byText(spots)].map(([text, phrases]) => ({
      path: text.path,
      message: `${quotedList(phrases)} in ${whereIs(story, text)} blames the trainee for a rule of the house.`,
      fix: 'Name the rule as ours; speak of the line apart from it.',
    }));
  },
};
