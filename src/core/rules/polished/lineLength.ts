import { saying } from '../plate';
import type { Rule } from '../rule';
import { whereIs } from '../speech';
import type { StoryText } from '../texts';

const LONGEST_LINE = 160;

/** A line of the customer that is a speech. */
export const lineLength: Rule = {
  code: 'line-length',
  gate: 'polished',
  severity: 'warning',
  asks: `A line of the customer has at most ${LONGEST_LINE} characters.`,
  because: 'Upset people talk in short bursts, and learners must read the line before they can feel it.',
  cure: 'Keep the sentence that hurts. Put the rest into a second line, a later beat or the history card.',
  bad: saying(
    'The advert said three hot waffles, any flavour, two scoops, and we have come all the way across town with two buses for it. These are cold. Five flavours are left and not one is green.',
  ),
  good: saying('The advert said three hot waffles. These are cold. And we came on two buses.'),
  find: (story) =>
    story.texts.filter(isLong).map((one) => ({
      path: one.path,
      message: `The customer says ${one.text.length} characters at once in ${whereIs(story, one)}.`,
      fix: `Cut it to ${LONGEST_LINE}, or say it in two lines.`,
    })),
};

const isLong = ({ kind, text }: StoryText): boolean =>
  (kind === 'line' || kind === 'reaction') && text.length > LONGEST_LINE;
