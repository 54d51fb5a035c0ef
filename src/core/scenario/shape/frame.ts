import * as z from 'zod/mini';
import { ARRIVALS, EMOTION_ROOTS, GRADES, MOMENT_STAGES, STAKES, TOUCHPOINTS } from '../../model/words';
import { EFFECT_REACH } from '../../vocabulary/effects';
import { condition } from './condition';
import { between, effects, name, someText, text, told, variableName, whole } from './parts';

const optional = z.optional;
const points = () => optional(between(0, 100));
const care = () => optional(between(0.7, 1.3));
const scalar = z.union([z.boolean(), z.number(), z.string()]);
const texts = () => z._default(z.array(someText()), []);

const promise = z.strictObject({
  id: told(name(), 'A name of its own, in small letters with dashes.', 'hot'),
  text: told(someText(), 'What was promised, as the customer heard it.', 'Three hot waffles'),
  exceededWhen: told(optional(condition), 'The promise was more than kept when this holds.', { hot: 'exceeded' }),
  metWhen: told(condition, 'The promise was kept when this holds; otherwise it was missed.', { hot: 'met' }),
});

/** Which moment of truth this is. */
export const moment = z.strictObject({
  stage: told(
    optional(z.enum([...MOMENT_STAGES, 'third'])),
    'Which moment of truth it is, from the first thought of buying to what is told to others; third means ultimate.',
    'first',
  ),
  critical: told(
    z._default(z.boolean(), false),
    'Write true when a first contact has already failed before this talk begins.',
    true,
  ),
  touchpoint: told(
    optional(z.enum(TOUCHPOINTS)),
    'Where on the way of the customer through the business it happens.',
    'usage',
  ),
  stakes: told(optional(z.enum(STAKES)), 'How much feeling is in it for the customer.', 'emotional'),
  promises: told(
    optional(z.array(told(promise, 'One promise, and how it turned out.'))),
    'What was promised before the talk, and what in the talk keeps it.',
    [{ id: 'hot', text: 'Three hot waffles', metWhen: { hot: 'met' } }],
  ),
});

/** Where it happens and what the trainee may do. */
export const setting = z.strictObject({
  backdrop: told(optional(name()), 'The place that is drawn, by its name in the list of places.', 'cafe'),
  role: told(optional(text()), 'Who the trainee is in this story, in a sentence.', 'You work the counter.'),
  time: told(optional(text()), 'The day and the hour, as far as they matter.', 'Saturday, 15:24'),
  currency: told(optional(text()), 'The money that prices are given in.', 'EUR'),
  youMay: told(texts(), 'What the trainee may do or grant, one sentence each.', ['Remake one plate per table, free']),
  youMayNot: told(texts(), 'What is not allowed or not possible, one sentence each.', ['Leave the counter']),
  salesPrompt: told(
    optional(
      z.strictObject({
        text: told(
          someText(),
          'What the employer wants to have sold, as the trainee reads it.',
          'Offer cream and sauce',
        ),
        shownAt: told(z.array(name()).check(z.minLength(1)), 'The beats in which it stands on the screen.', [
          'the-extra',
        ]),
      }),
    ),
    'A sale the employer asks for, which tempts at the wrong moment.',
    { text: 'Offer cream and sauce', shownAt: ['the-extra'] },
  ),
  friction: told(texts(), 'What in the room, on the site or in the queue has already annoyed the customer.', [
    'Twenty minutes in the queue',
  ]),
});

const card = z.strictObject({
  label: told(someText(), 'What kind of fact it is.', 'Visits'),
  text: told(someText(), 'The fact, as the screen shows it.', 'First visit'),
});

const need = z.strictObject({
  id: told(name(), 'A name of its own, in small letters with dashes.', 'plate'),
  text: told(someText(), 'What this person needs.', 'Three hot waffles'),
  must: told(z._default(z.boolean(), false), 'Write true when nothing else can make up for it.', true),
  metWhen: told(condition, 'The need is met when this holds at the end.', { not: { hot: 'missed' } }),
});

const state = z.strictObject({
  trust: told(points(), 'How much the customer trusts us on arrival, 0 to 100.', 34),
  heat: told(points(), 'How upset the customer is on arrival, 0 to 100.', 62),
  patience: told(points(), 'How much patience is left on arrival, 0 to 100; at 0 the customer leaves.', 36),
  usual: told(points(), 'How the customer usually feels about us, 0 to 100, before all this happened.', 58),
});

const cares = z.strictObject({
  empathy: told(care(), 'How much warmth counts for this person, 0.7 to 1.3.', 1.2),
  advice: told(care(), 'How much good advice counts for this person, 0.7 to 1.3.', 0.9),
  speed: told(care(), 'How much waiting and effort cost this person, 0.7 to 1.3.', 1.3),
});

const personal = {
  arrives: told(optional(z.enum(ARRIVALS)), 'The mood in which the customer arrives; worried when left out.', 'angry'),
  state: told(optional(state), 'Numbers that tune the mood of arrival more finely.', { trust: 34, heat: 62 }),
  cares: told(optional(cares), 'What counts more (above 1) or less (below 1) for this person.', { speed: 1.3 }),
  history: told(
    optional(z.array(told(card, 'One line of the card.'))),
    'The card about the customer, which a good reply makes use of.',
    [{ label: 'Visits', text: 'First visit' }],
  ),
  needs: told(
    optional(z.array(told(need, 'One need, and when it is met.'))),
    'What this person needs, said or unsaid; shown after the talk.',
    [{ id: 'plate', text: 'Three hot waffles', must: true, metWhen: { not: { hot: 'missed' } } }],
  ),
};

const variant = z.strictObject({
  id: told(name(), 'A name of its own, in small letters with dashes.', 'last-bus'),
  ...personal,
  vars: told(optional(z.record(variableName(), scalar)), 'Variables that start with another value for this person.', {
    bus: true,
  }),
});

/** The person across the counter or on the line. */
export const customer = z.strictObject({
  name: told(someText(), 'The full name, invented.', 'Mr Adeyemi'),
  callMe: told(
    optional(someText()),
    'How the trainee addresses the customer; the full name when left out.',
    'Mr Adeyemi',
  ),
  pronoun: told(
    optional(z.string()),
    'The pronoun you use when you write about the customer; players do not see it.',
    'he',
  ),
  person: told(optional(name()), 'The person that is drawn, by the name in the list of people.', 'walter'),
  voice: told(optional(z.string()), 'How the voice sounds, in a word.', 'quick'),
  emotion: told(
    optional(
      z.strictObject({
        root: told(z.enum(EMOTION_ROOTS), 'The feeling underneath; it chooses the words of the feeling gauge.', 'sad'),
        text: told(
          optional(text()),
          'The feeling in your own words, shown before the talk.',
          'let down, and holding it in',
        ),
      }),
    ),
    'What the customer feels underneath the first words.',
    { root: 'sad', text: 'let down, and holding it in' },
  ),
  ...personal,
  type: told(optional(text()), 'The kind of customer, in your own words; for authors.', 'saves face'),
  variants: told(
    optional(z.array(told(variant, 'One of these people.')).check(z.minLength(1))),
    'Different people behind the same first words; one of them is met in each play.',
    [{ id: 'last-bus', arrives: 'worried', vars: { bus: true } }],
  ),
});

/** A declared variable: a flag, a whole number, or one of a list. */
export const variable = z.union([
  told(z.boolean(), 'A flag, and how it starts.', false),
  told(
    z.strictObject({
      min: told(z.int(), 'The lowest value it can have.', 0),
      max: told(z.int(), 'The highest value it can have.', 3),
      start: told(optional(z.int()), 'The value it starts with; the lowest when left out.', 0),
    }),
    'A whole number between two others.',
    { min: 0, max: 30 },
  ),
  told(z.array(name()).check(z.minLength(2)), 'One word of a list; it starts with the first.', ['missed', 'met']),
]);

/** Something that happens after the customer has gone. */
export const aftermath = z.strictObject({
  if: told(optional(condition), 'It happens when this holds; always, when left out.', { 'false-promise': true }),
  says: told(someText(), 'What happens, as the player reads it.', 'Sunday. The money is still not back.'),
  effects: told(optional(effects(EFFECT_REACH.aftermath)), 'What it does to how the customer feels in the end.', {
    trust: -16,
  }),
});

/** One way it may come out. */
export const ending = z.strictObject({
  if: told(
    optional(condition),
    'The ending is taken when this holds and no ending above it does; the last ending has no condition.',
    {
      feeling: { atLeast: 65 },
    },
  ),
  cap: told(optional(between(0, 100)), 'The highest feeling this ending allows, 0 to 100.', 64),
  says: told(someText(), 'How it ends, as the player reads it.', 'Now that is what he came for.'),
  title: told(optional(text()), 'A short title for it.', 'More than the advert said'),
  expects: told(
    optional(z.enum(GRADES)),
    'The grade you mean it to have; the check tells when play comes out otherwise.',
    'magic',
  ),
  safe: told(
    z._default(z.boolean(), false),
    'Write true for a correct refusal, or for an abusive contact that was ended rightly.',
    true,
  ),
  review: told(
    optional(
      z.strictObject({
        stars: told(whole(1, 5), 'How many stars the customer gives, 1 to 5.', 5),
        text: told(someText(), 'What the customer writes.', 'They put it right.'),
      }),
    ),
    'What the customer tells others afterwards.',
    { stars: 5, text: 'They put it right.' },
  ),
});

/** The customer met, to watch before the first try. */
export const demo = z.strictObject({
  title: told(someText(), 'What this showing is about.', 'Met badly'),
  variant: told(optional(name()), 'Which of the customer variants is met; the first when left out.', 'last-bus'),
  replies: told(z.array(name()).check(z.minLength(1)), 'The names of the replies that are said, in order.', [
    'heat-up',
    'voucher',
  ]),
});

/** A finding argued away. */
export const argued = z.strictObject({
  rule: told(name(), 'The name of the rule, as the check prints it.', 'reply-length'),
  at: told(z.string(), 'The place, as names joined by slashes.', 'beats/the-plate'),
  why: told(someText(), 'Why it is right in this story.', 'The long answer is the trap'),
});
