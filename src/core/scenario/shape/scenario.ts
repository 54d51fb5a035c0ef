import * as z from 'zod/mini';
import { CHANNELS, LENGTHS } from '../../model/words';
import { aftermath, argued, customer, demo, ending, moment, setting, variable } from './frame';
import { A_REPLY, language, name, someText, text, told, variableName, whole } from './parts';
import { beat, interrupt } from './talk';

const optional = z.optional;
const list = () => z._default(z.array(someText()), []);

const key = z.discriminatedUnion('status', [
  told(
    z.strictObject({ status: told(z.literal('draft'), "The scores are one author's own judgement.", 'draft') }),
    'Scores that nobody but the author has looked at.',
  ),
  told(
    z.strictObject({
      status: told(z.literal('panel'), 'The scores come from several people who rated each reply.', 'panel'),
      raters: told(whole(1, 1000), 'How many people rated each reply without seeing what the others gave.', 6),
      spread: told(
        optional(z.record(z.string(), z.number())),
        'How far apart the middle half of the ratings lie, for a scale or for a reply.',
        { empathy: 0.5 },
      ),
    }),
    'Scores that a panel of people agreed on.',
  ),
]);

const term = z.strictObject({
  term: told(someText(), 'A word that learners may not know.', 'batter'),
  means: told(someText(), 'What the word means, in plain words.', 'The mix that waffles are baked from'),
});

/** Most beats a scenario may have. */
export const MOST_BEATS = 2000;

/** The whole of format 1: from this one description come the type, the check and the published JSON Schema. */
export const scenario = z.strictObject({
  $schema: told(
    optional(z.string()),
    'Where the description of the format lies, so that your editor can help while you write.',
    './scenario.schema.json',
  ),
  format: told(z.literal(1), 'The version of the format this file is written in: 1.', 1),
  id: told(
    name(),
    'The name of the scenario, the same as that of its file, in small letters with dashes.',
    'cold-waffles',
  ),
  title: told(someText(), 'The title people choose the story by.', 'Three waffles, two scoops'),
  length: told(
    optional(z.enum(LENGTHS)),
    'How many turns are right: moment 2-4, short 5-7, full 8-14; when left out, the number of beats decides.',
    'short',
  ),
  ready: told(
    z._default(z.boolean(), false),
    'Write true once the story is finished; from then on it must also keep the rules of fairness.',
    true,
  ),
  version: told(optional(text()), 'Your own number for this state of the story.', '1.0.0'),
  language: told(
    z._default(language(), 'en'),
    'The language the story is written in, as a short code: en, de, pt-BR.',
    'en',
  ),
  summary: told(optional(text()), 'What the story is about, in a sentence or two.', 'The waffles are cold.'),
  industry: told(optional(text()), 'The trade it happens in, in your own words.', 'cafe'),
  channel: told(z._default(z.enum(CHANNELS), 'counter'), 'How the two talk: face to face, or by what means.', 'phone'),
  minutes: told(optional(whole(1, 120)), 'About how many minutes one play takes.', 4),
  difficulty: told(optional(whole(1, 5)), 'How hard it is, from 1 for easy to 5 for very hard.', 1),
  themes: told(list(), 'What the story touches, in your own words, so that people find it.', ['a broken promise']),
  contentNote: told(optional(text()), 'What a learner may want to know before starting.', 'A disappointed child.'),
  support: told(
    optional(text()),
    'Where to turn if the story stays with somebody; told when it is over.',
    'Tell your lead, or call the support line. Its number is on the staff board.',
  ),
  goals: told(list(), 'What is practised, one sentence each; shown before the talk.', [
    'Start the fix before the talk',
  ]),
  authors: told(list(), 'Who wrote it.', ['Turnaround team']),
  license: told(optional(text()), 'The licence under which others may use it.', 'CC-BY-4.0'),
  glossary: told(optional(z.array(told(term, 'One word and what it means.'))), 'Words explained to learners.', [
    { term: 'batter', means: 'The mix that waffles are baked from' },
  ]),
  key: told(z._default(key, { status: 'draft' }), "Whether the scores are one author's, or a panel's.", {
    status: 'draft',
  }),
  moment: told(optional(moment), 'Which moment of truth this is, and what was promised before it.', {
    stage: 'first',
    stakes: 'emotional',
  }),
  setting: told(
    z._default(setting, { youMay: [], youMayNot: [], friction: [] }),
    'Where it happens, and what the trainee may and may not do there.',
    { backdrop: 'cafe', role: 'You work the counter.', youMay: ['Remake one plate per table, free'] },
  ),
  customer: told(customer, 'The person the trainee talks with.', { name: 'Mr Adeyemi' }),
  vars: told(
    z._default(z.record(variableName(), variable), {}),
    'What the story keeps in mind: a flag, a whole number, or one word of a list.',
    { late: false, minutes: { min: 0, max: 30 }, hot: ['missed', 'met', 'exceeded'] },
  ),
  start: told(name(), 'The name of the beat the talk begins with.', 'the-plate'),
  beats: told(
    z.record(name(), told(beat, 'One turn of the customer, with the replies that may answer it.')),
    "The customer's turns, each under a name of its own.",
    { 'the-plate': { says: 'These are cold.', replies: [A_REPLY] } },
  ),
  aftermath: told(
    z._default(z.array(told(aftermath, 'One thing that happens later.')), []),
    'What happens after the customer has gone; all that hold happen, in order.',
    [{ if: { 'false-promise': true }, says: 'Sunday. The money is still not back.', effects: { trust: -16 } }],
  ),
  interrupts: told(
    optional(z.array(told(interrupt, 'One thing that may cut in.'))),
    'What may cut in: the phone rings, the customer comes back to something.',
    [{ id: 'phone-rings', if: { turnsSince: 'the-plate', atLeast: 1 }, beat: 'the-phone', then: 'return' }],
  ),
  endings: told(
    z.record(name(), told(ending, 'One way the talk may come out.')),
    'The ways it may come out, in order; the first whose condition holds is taken.',
    { well: { if: { feeling: { atLeast: 65 } }, says: 'He stays for coffee.' }, flat: { says: 'He pays and goes.' } },
  ),
  demo: told(
    optional(z.array(told(demo, 'One showing.')).check(z.minLength(1))),
    'The same customer met badly, then well, to watch before the first try.',
    [{ title: 'Met badly', replies: ['heat-up', 'voucher'] }],
  ),
  lint: told(
    optional(z.array(told(argued, 'One finding that is right for this story.'))),
    'Findings of the check that you have looked at and want to keep as they are.',
    [{ rule: 'reply-length', at: 'beats/the-plate', why: 'The long answer is the trap' }],
  ),
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
