import * as z from 'zod/mini';
import { CHANNELS, LENGTHS } from '../../model/words';
import { aftermath, argued, customer, demo, ending, moment, setting, variable } from './frame';
import { name, someText, text, told, variableName, whole } from './parts';
import { beat, interrupt } from './talk';

const optional = z.optional;
const list = () => z._default(z.array(someText()), []);

const key = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('draft') }),
  z.strictObject({
    status: z.literal('panel'),
    raters: told(whole(1, 1000), 'How many people rated each reply, blind.', 6),
    spread: told(optional(z.record(z.string(), z.number())), 'The interquartile range per reply or scale.', {
      empathy: 0.5,
    }),
  }),
]);

const term = z.strictObject({
  term: told(someText(), 'A word learners may not know.', 'ISO'),
  means: told(someText(), 'What it means.', 'A standard'),
});

/** Most beats a scenario may have. */
export const MOST_BEATS = 2000;

/** The whole of format 1: from this one description come the type, the check and the published JSON Schema. */
export const scenario = z.strictObject({
  $schema: told(optional(z.string()), 'Gives completion in an editor.', './scenario.schema.json'),
  format: told(z.literal(1), 'The version of this format.', 1),
  id: told(name(), 'The name of the file, kebab-case.', 'cold-waffles'),
  title: told(someText(), 'The title.', 'Three waffles, two scoops'),
  length: told(
    optional(z.enum(LENGTHS)),
    'How many turns are right: moment 2-4, short 5-7, full 8-14; from the number of beats when left out.',
    'short',
  ),
  ready: told(z._default(z.boolean(), false), 'True when the fairness rules must hold.', true),
  version: told(optional(text()), 'The version of this story.', '1.0.0'),
  language: told(
    z._default(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)), 'en'),
    'The language it is written in.',
    'en',
  ),
  summary: told(optional(text()), 'What it is about, in a sentence or two.', 'The waffles are cold.'),
  industry: told(optional(text()), 'The trade.', 'cafe'),
  channel: told(z._default(z.enum(CHANNELS), 'counter'), 'How the two talk.', 'phone'),
  minutes: told(optional(whole(1, 120)), 'How long it takes.', 4),
  difficulty: told(optional(whole(1, 5)), 'From 1, easy, to 5.', 1),
  themes: told(list(), 'What it touches.', ['a broken promise']),
  contentNote: told(optional(text()), 'What a learner may want to know before.', 'A disappointed child.'),
  goals: told(list(), 'What is practised.', ['Start the fix before the talk']),
  authors: told(list(), 'Who wrote it.', ['Turnaround team']),
  license: told(optional(text()), 'Under which licence.', 'CC-BY-4.0'),
  glossary: told(optional(z.array(term)), 'Words explained.'),
  key: told(z._default(key, { status: 'draft' }), "Whether the scores are one author's, or a panel's.", {
    status: 'draft',
  }),
  moment: told(optional(moment), 'Which moment of truth this is.'),
  setting: told(
    z._default(setting, { youMay: [], youMayNot: [], friction: [] }),
    'Where it happens and what the trainee may do.',
  ),
  customer: told(customer, 'The customer.', { name: 'Mr Adeyemi' }),
  vars: told(
    z._default(z.record(variableName(), variable), {}),
    'The variables: a flag, a whole number, or one of a list.',
    { late: false },
  ),
  start: told(name(), 'The first beat.', 'the-plate'),
  beats: told(z.record(name(), beat), "The customer's turns by name."),
  aftermath: told(z._default(z.array(aftermath), []), 'What happens later; all that hold, in order.'),
  interrupts: told(optional(z.array(interrupt)), 'What may cut in.'),
  endings: told(z.record(name(), ending), 'The ways it may come out, in order.'),
  demo: told(optional(z.array(demo).check(z.minLength(1))), 'The same customer met badly, then well.'),
  lint: told(optional(z.array(argued)), 'Findings argued away.'),
});

/** A scenario as its author wrote it, defaults filled in. */
export type Scenario = z.infer<typeof scenario>;
/** A beat as written. */
export type AuthoredBeat = z.infer<typeof beat>;
/** A reply as written. */
export type AuthoredReply = AuthoredBeat['replies'][number];
/** The customer as written. */
export type AuthoredCustomer = z.infer<typeof customer>;
/** A variable as declared. */
export type AuthoredVariable = z.infer<typeof variable>;
