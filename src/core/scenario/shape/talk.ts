import * as z from 'zod/mini';
import { PHASES, QUESTION_TYPES, STEPS } from '../../model/words';
import { BEHAVIOURS } from '../../vocabulary/behaviours';
import { TOP_LEVEL } from '../../vocabulary/dimensions';
import { FACES } from '../../vocabulary/faces';
import { GESTURE_NAMES } from '../../vocabulary/gestures';
import { MOVES } from '../../vocabulary/moves';
import { condition } from './condition';
import { A_REPLY, effects, name, someText, text, told, variableName, whole } from './parts';
import { BEHAVIOUR_WORDS } from './words';

const optional = z.optional;
const level = () => whole(0, TOP_LEVEL);
const scalar = z.union([z.boolean(), z.number(), z.string()]);
const face = () =>
  told(optional(z.enum(FACES)), 'The face of this moment; when left out, the face that fits the feeling.', 'wary');
const gesture = () =>
  told(
    optional(z.enum(GESTURE_NAMES as [string, ...string[]])),
    'What the body does, by its word in the list of gestures.',
    'look-at-watch',
  );

/** One line of the customer (or another voice). */
export const fullLine = z.strictObject({
  id: told(
    optional(name()),
    'A name for the line, needed only where it stands in a list and is translated; it can be written for you.',
    'first-line',
  ),
  who: told(
    optional(someText()),
    'Who speaks, where it is not the customer. “Ms Vega, in private” is a private message.',
    'Tobi',
  ),
  text: told(someText(), 'What is said, as it would be said aloud.', 'These are cold.'),
  cue: told(optional(text()), 'How it is said; players read it beside the words.', 'low, so the boy cannot hear'),
  face: face(),
  gesture: gesture(),
  if: told(optional(condition), 'The line is said only when this holds.', { frozen: true }),
  effects: told(
    optional(effects()),
    'Points for what happened meanwhile; they act once, when the beat is first entered.',
    { trust: -12, heat: 12 },
  ),
  sound: told(optional(z.string()), 'A sound to play with it, by its name in the list of sounds.', 'phone-ring'),
  props: told(
    optional(z.array(z.string())),
    'The things that lie before the customer from this line on, by their names in the list of things; [] clears them away.',
    ['plate'],
  ),
});
const line = z.union([
  told(someText(), 'What is said, and nothing more.', 'These are cold.'),
  told(fullLine, 'A line with all that belongs to it.'),
]);

/** What a beat says: one line, several, or variants to pick from. */
export const says = z.union([
  told(someText(), 'One line.', 'These are cold.'),
  told(fullLine, 'One line with all that belongs to it.'),
  told(z.array(line).check(z.minLength(1)), 'Several lines; all that hold are said, one after another.'),
  told(
    z.strictObject({
      variants: told(z.array(line).check(z.minLength(1)), 'Lines of which one is said, among those that hold.', [
        'Still cold.',
        'Well?',
      ]),
      pick: told(
        z._default(z.enum(['first', 'cycle', 'shuffle', 'leastSeen']), 'first'),
        'How the one is chosen.',
        'shuffle',
      ),
    }),
    'One of several lines, so that a second visit does not sound like the first.',
  ),
]);

/** One way on; the last of a list has no `if`. */
export const exit = z.strictObject({
  if: told(optional(condition), 'The way that is taken when this holds; the last way has no condition.', {
    late: true,
  }),
  to: told(name(), 'The name of a beat or of an ending, or "end" to let the endings decide.', 'the-bill'),
});
const next = z.union([
  told(name(), 'A beat, an ending, or "end".', 'the-bill'),
  told(z.array(told(exit, 'One way on.')).check(z.minLength(1)), 'Ways on; the first that holds is taken.'),
]);

const scores = z.strictObject({
  empathy: told(
    optional(level()),
    'Warmth: attends, names the feeling, acts on it; 0 denies or mocks, 4 names what is really at stake and acts.',
    3,
  ),
  advice: told(
    optional(level()),
    'Advice: what is right for this person; 0 is wrong or unsafe, 4 fits the facts and does it now.',
    4,
  ),
  noHardSell: told(
    optional(level()),
    'No hard sell, only where a sale tempts: 0 sells by fear or pressure, 4 answers the need first.',
    4,
  ),
});

const reaction = z.union([
  told(someText(), 'What the customer answers, and nothing more.', 'Six minutes. All right.'),
  told(
    z.strictObject({
      cue: told(optional(text()), 'How it is said or done; players read it beside the words.', 'a short nod'),
      says: told(optional(text()), 'What the customer answers.', 'Six minutes. All right.'),
      face: face(),
      gesture: gesture(),
      thought: told(
        optional(text()),
        'What the customer thinks and does not say; shown in the debrief.',
        'Good. No speech.',
      ),
    }),
    'What the customer answers, and how.',
  ),
]);

const behaviours = z.strictObject(
  Object.fromEntries(BEHAVIOURS.map((word) => [word, told(optional(z.literal([1, -1])), BEHAVIOUR_WORDS[word], 1)])),
);

/** What a reply does, and silence as well. */
const answerFields = {
  moves: told(optional(z.array(z.enum(MOVES))), 'What the reply does, in one word or more.', ['acknowledge', 'act']),
  scores: told(optional(scores), 'How good the reply is on each scale, 0 to 4; noHardSell only where a sale tempts.', {
    empathy: 3,
    advice: 4,
  }),
  behaviours: told(optional(behaviours), 'Behaviours the reply shows (1) or breaks (-1).', { history: 1 }),
  questionType: told(optional(z.enum(QUESTION_TYPES)), 'The kind of question it asks.', 'need'),
  complaintStep: told(optional(z.enum(STEPS)), 'The step of handling a complaint that it takes.', 'respond'),
  set: told(optional(z.record(variableName(), scalar)), 'Variables that get a new value.', { frozen: true }),
  add: told(optional(z.record(variableName(), z.int())), 'Numbers to add to number variables; below 0 takes away.', {
    minutes: 6,
  }),
  effects: told(optional(effects()), 'Extra points, for what the scales cannot say.', { trust: -9 }),
  effort: told(z._default(whole(0, 3), 0), 'How much work it puts on the customer, 0 to 3.', 2),
  reaction: told(optional(reaction), 'How the customer takes it.', {
    says: 'Six minutes. All right.',
    cue: 'a short nod',
  }),
  effect: told(optional(text()), 'What it did, in one sentence; read in the debrief.', 'He has a time to hold you to.'),
  why: told(
    optional(text()),
    'Why it did so: about the words and never about the person who chose them.',
    'You fixed first and gave a true time.',
  ),
  tryInstead: told(
    optional(text()),
    'What to try instead, for a reply that is not the best.',
    'Say it, and start in the same breath.',
  ),
  next: told(
    optional(next),
    'Where the talk goes: a beat, an ending, "end", or a list of ways of which the first that holds is taken.',
    'the-bill',
  ),
};

/** When a reply may be said, and in which other words. */
const offerFields = {
  if: told(optional(condition), 'The reply is offered only when this holds.', { late: false }),
  once: told(z._default(z.boolean(), false), 'Write true to offer it only until it has been said.', true),
  fallback: told(z._default(z.boolean(), false), 'Write true to offer it only when nothing else is on offer.', true),
  whenLocked: told(
    optional(
      z.union([
        told(z.literal('hide'), 'The reply is not shown at all.', 'hide'),
        told(
          z.strictObject({ show: told(someText(), 'The reason that is shown beside it.', 'Not before noon') }),
          'The reply is shown, cannot be chosen, and says why.',
        ),
      ]),
    ),
    'What happens to the reply while its condition does not hold: hide it, or show it with the reason.',
    'hide',
  ),
  examples: told(optional(z.array(someText())), 'Two other ways to say the same, for players who type.', [
    'Three new ones, now.',
  ]),
};

/** One thing the trainee may say. */
export const reply = z.strictObject({
  id: told(name(), 'A name of its own in this beat, in small letters with dashes.', 'own-it'),
  text: told(someText(), 'What the trainee says, best in 60 to 90 characters.', 'I will make them again now.'),
  ...answerFields,
  ...offerFields,
});

const timer = z.strictObject({
  seconds: told(whole(5, 600), 'How many seconds there are to answer, where the player has turned the clock on.', 20),
  onTimeout: told(z.strictObject(answerFields), 'What happens when nothing is said in time: a reply without text.', {
    effects: { patience: -6 },
    next: 'the-bill',
  }),
});

const hub = z.strictObject({
  until: told(condition, 'The talk stays here until this holds.', { asked: true }),
  next: told(next, 'Where the talk goes then.', 'the-plan'),
});

/** One customer turn with its replies. */
export const beat = z.strictObject({
  phase: told(
    z._default(z.enum(PHASES), 'work'),
    'Where in the talk this is; it sets how much warmth and advice count.',
    'open',
  ),
  step: told(optional(z.enum(STEPS)), 'The step of handling a complaint that this beat is about.', 'read'),
  turningPoint: told(z._default(z.boolean(), false), 'Write true for a beat that makes or breaks the talk.', true),
  says: told(says, 'What the customer says: one line, or several.', 'These are cold.'),
  replies: told(
    z.array(told(reply, 'One thing the trainee may say.')).check(z.minLength(1)),
    'What the trainee may say: two or three replies are best.',
    [A_REPLY],
  ),
  timer: told(optional(timer), 'A clock for this beat, and what silence does.', {
    seconds: 20,
    onTimeout: { next: 'the-bill' },
  }),
  hub: told(optional(hub), 'Makes the beat a place to come back to: replies without "next" return to it.', {
    until: { asked: true },
    next: 'the-plan',
  }),
});

/** Another voice or event that cuts in. */
export const interrupt = z.strictObject({
  id: told(name(), 'A name of its own, in small letters with dashes.', 'phone-rings'),
  if: told(condition, 'It cuts in when this holds.', { turnsSince: 'the-plate', atLeast: 1 }),
  beat: told(name(), 'The beat that is put in.', 'the-phone'),
  priority: told(z._default(whole(0, 100), 0), 'When several could cut in, the one with the highest number does.', 1),
  once: told(z._default(z.boolean(), true), 'Write false when it may cut in more than once.', false),
  then: told(
    z.enum(['return', 'stay']),
    'Whether the talk then returns to the beat that was waiting, or stays and drops it.',
    'return',
  ),
});
