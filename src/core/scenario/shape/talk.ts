import * as z from 'zod/mini';
import { PHASES, QUESTION_TYPES, STEPS } from '../../model/words';
import { BEHAVIOURS } from '../../vocabulary/behaviours';
import { TOP_LEVEL } from '../../vocabulary/dimensions';
import { FACES } from '../../vocabulary/faces';
import { GESTURE_NAMES } from '../../vocabulary/gestures';
import { MOVES } from '../../vocabulary/moves';
import { condition } from './condition';
import { effects, name, someText, text, told, variableName, whole } from './parts';

const optional = z.optional;
const level = () => whole(0, TOP_LEVEL);
const scalar = z.union([z.boolean(), z.number(), z.string()]);
const face = () =>
  told(optional(z.enum(FACES)), 'The face for this moment; else the face that fits the feeling.', 'wary');
const gesture = () =>
  told(optional(z.enum(GESTURE_NAMES as [string, ...string[]])), 'What the body does.', 'look-at-watch');

/** One line of the customer (or another voice). */
export const fullLine = z.strictObject({
  id: told(optional(name()), 'Needed only when the line is translated; written for you.', 'first-line'),
  who: told(optional(someText()), 'Who speaks, when it is not the customer.', 'Tobi'),
  text: told(someText(), 'What is said, as it would be said aloud.', 'These are cold.'),
  cue: told(optional(text()), 'How it is said; always shown as text.', 'low, so the boy cannot hear'),
  face: face(),
  gesture: gesture(),
  if: told(optional(condition), 'The line is said only when this holds.', { frozen: true }),
  effects: told(optional(effects()), 'What happened meanwhile; acts once, on the first entry.', {
    trust: -12,
    heat: 12,
  }),
  sound: told(optional(z.string()), 'A sound of the catalogue.', 'phone-ring'),
  props: told(optional(z.array(z.string())), 'Things to show.', ['plate']),
});
const line = z.union([someText(), fullLine]);

/** What a beat says: one line, several, or variants to pick from. */
export const says = z.union([
  someText(),
  fullLine,
  z.array(line).check(z.minLength(1)),
  z.strictObject({
    variants: told(z.array(line).check(z.minLength(1)), 'Lines to choose one from.'),
    pick: told(
      z._default(z.enum(['first', 'cycle', 'shuffle', 'leastSeen']), 'first'),
      'How one is chosen.',
      'shuffle',
    ),
  }),
]);

/** One way on; the last of a list has no `if`. */
export const exit = z.strictObject({
  if: told(optional(condition), 'Taken when this holds; the last one has no condition.', { late: true }),
  to: told(name(), 'A beat, an ending, or "end".', 'the-bill'),
});
const next = z.union([name(), z.array(exit).check(z.minLength(1))]);

const scores = z.strictObject({
  empathy: told(optional(level()), 'Attend, name, act on it: 0 denies or mocks, 4 names the real stake and acts.', 3),
  advice: told(optional(level()), 'Right for this person: 0 wrong or unsafe, 4 fits the facts and does it now.', 4),
  noHardSell: told(
    optional(level()),
    'Needs first, only where a sale tempts: 0 fear or pressure, 4 answers the need.',
    4,
  ),
});

const reaction = z.union([
  someText(),
  z.strictObject({
    cue: told(optional(text()), 'How it is said or done.', 'a short nod'),
    says: told(optional(text()), 'What the customer answers.', 'Six minutes. All right.'),
    face: face(),
    gesture: gesture(),
    thought: told(optional(text()), 'What is thought and not said; shown in the debrief.', 'Good. No speech.'),
  }),
]);

const behaviours = z.strictObject(Object.fromEntries(BEHAVIOURS.map((word) => [word, optional(z.literal([1, -1]))])));

const replyFields = {
  moves: told(optional(z.array(z.enum(MOVES))), 'What the reply does.', ['acknowledge', 'act']),
  scores: told(optional(scores), 'The three scales, 0 to 4; noHardSell only where a sale tempts.', {
    empathy: 3,
    advice: 4,
  }),
  behaviours: told(optional(behaviours), 'Behaviours shown (1) or broken (-1).', { history: 1 }),
  questionType: told(optional(z.enum(QUESTION_TYPES)), 'The kind of question asked.', 'need'),
  complaintStep: told(optional(z.enum(STEPS)), 'The step of handling a complaint it takes.', 'respond'),
  set: told(optional(z.record(variableName(), scalar)), 'Variables to set.', { frozen: true }),
  add: told(optional(z.record(variableName(), z.int())), 'Number variables to add to.', { minutes: 6 }),
  effects: told(optional(effects()), 'Extra points, for what the scales cannot say.', { trust: -9 }),
  effort: told(z._default(whole(0, 3), 0), 'Work it puts on the customer, 0 to 3.', 2),
  reaction: told(optional(reaction), 'How the customer takes it.', 'Six minutes. All right.'),
  effect: told(optional(text()), 'What it did, in one sentence, for the debrief.', 'He has a time to hold you to.'),
  why: told(optional(text()), 'Why, about the line and never the person.', 'You fixed first and gave a true time.'),
  tryInstead: told(optional(text()), 'What to try instead.', 'Say it, and start in the same breath.'),
  if: told(optional(condition), 'Offered only when this holds.', { late: false }),
  once: told(z._default(z.boolean(), false), 'Offered only until it has been said.', true),
  fallback: told(z._default(z.boolean(), false), 'Offered only when nothing else is.', true),
  whenLocked: told(
    optional(
      z.union([z.literal('hide'), z.strictObject({ show: told(someText(), 'The reason shown.', 'Not before noon') })]),
    ),
    'When its condition fails: hide it, or show it with a reason.',
    'hide',
  ),
  examples: told(optional(z.array(someText())), 'Other ways to say it, for typed replies.', ['Three new ones, now.']),
  next: told(optional(next), 'Where the talk goes: a beat, an ending, "end", or a list of ways.', 'the-bill'),
};

/** One thing the trainee may say. */
export const reply = z.strictObject({
  id: told(name(), 'A name of its own in the beat.', 'own-it'),
  text: told(someText(), 'What the trainee says, 60 to 90 characters.', 'I will make them again now.'),
  ...replyFields,
});

const timer = z.strictObject({
  seconds: told(whole(5, 600), 'Time to answer; off unless the player has turned time on.', 20),
  onTimeout: told(z.strictObject(replyFields), 'What silence does: a reply without text.', { next: 'the-bill' }),
});

const hub = z.strictObject({
  until: told(condition, 'The talk stays here until this holds.', { asked: true }),
  next: told(next, 'Where it goes then.', 'the-plan'),
});

/** One customer turn with its replies. */
export const beat = z.strictObject({
  phase: told(z._default(z.enum(PHASES), 'work'), 'Open, work or close; sets how warmth and advice weigh.', 'open'),
  step: told(optional(z.enum(STEPS)), 'The complaint step this beat is about.', 'read'),
  turningPoint: told(z._default(z.boolean(), false), 'True for a beat that makes or breaks.', true),
  says: told(says, 'What the customer says.', 'These are cold.'),
  replies: told(z.array(reply).check(z.minLength(1)), 'Two or three things to say; four at most.'),
  timer: told(optional(timer), 'Silence as an answer.'),
  hub: told(optional(hub), 'Replies without `next` come back here.'),
});

/** Another voice or event that cuts in. */
export const interrupt = z.strictObject({
  id: told(name(), 'A name of its own.', 'phone-rings'),
  if: told(condition, 'When it cuts in.', { turnsSince: 'the-plate', atLeast: 1 }),
  beat: told(name(), 'The beat it puts in.', 'the-phone'),
  priority: told(z._default(whole(0, 100), 0), 'The highest goes first.', 1),
  once: told(z._default(z.boolean(), true), 'Only one time.', true),
  then: told(z.enum(['return', 'stay']), 'Go back to the waiting beat, or drop it.', 'return'),
});
