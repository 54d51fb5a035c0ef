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
  id: told(name(), 'A name of its own.', 'hot'),
  text: told(someText(), 'What was promised.', 'Three hot waffles'),
  exceededWhen: told(optional(condition), 'More than kept when this holds.', { hot: 'exceeded' }),
  metWhen: told(condition, 'Kept when this holds; else missed.', { hot: 'met' }),
});

/** Which moment of truth this is. */
export const moment = z.strictObject({
  stage: told(
    optional(z.enum([...MOMENT_STAGES, 'third'])),
    'Less than zero, zero, first, second or ultimate ("third" is read as ultimate).',
    'first',
  ),
  critical: told(z._default(z.boolean(), false), 'True when the first contact has already failed.', true),
  touchpoint: told(optional(z.enum(TOUCHPOINTS)), 'Where in the business it happens.', 'usage'),
  stakes: told(optional(z.enum(STAKES)), 'How much feeling is in it.', 'emotional'),
  promises: told(optional(z.array(promise)), 'What was promised before, and how it turned out.'),
});

/** Where it happens and what the trainee may do. */
export const setting = z.strictObject({
  backdrop: told(optional(name()), 'A place of the catalogue.', 'cafe'),
  role: told(optional(text()), 'Who the trainee is.', 'You work the counter.'),
  time: told(optional(text()), 'When it is.', 'Saturday, 15:24'),
  currency: told(optional(text()), 'The money prices are in.', 'EUR'),
  youMay: told(texts(), 'What the trainee may do or grant.', ['Remake one plate per table, free']),
  youMayNot: told(texts(), 'What is not allowed or not possible.', ['Leave the counter']),
  salesPrompt: told(
    optional(
      z.strictObject({
        text: told(someText(), 'What the employer wants sold.', 'Offer cream and sauce'),
        shownAt: told(z.array(name()).check(z.minLength(1)), 'The beats where it is on screen.', ['the-extra']),
      }),
    ),
    'A sale that tempts.',
  ),
  friction: told(texts(), 'What in the room, site or queue already annoyed the customer.', [
    'Twenty minutes in the queue',
  ]),
});

const card = z.strictObject({
  label: told(someText(), 'What kind of fact.', 'Visits'),
  text: told(someText(), 'The fact.', 'First visit'),
});

const need = z.strictObject({
  id: told(name(), 'A name of its own.', 'plate'),
  text: told(someText(), 'What this person needs.', 'Three hot waffles'),
  must: told(z._default(z.boolean(), false), 'True when nothing else makes up for it.', true),
  metWhen: told(condition, 'Met when this holds at the end.', { not: { hot: 'missed' } }),
});

const state = z.strictObject({
  trust: told(points(), 'Trust on arrival, 0 to 100.', 34),
  heat: told(points(), 'Upset on arrival, 0 to 100.', 62),
  patience: told(points(), 'Patience on arrival; at 0 the customer leaves.', 36),
  usual: told(points(), 'The usual feeling before all this.', 58),
});

const cares = z.strictObject({
  empathy: told(care(), 'How much warmth counts, 0.7 to 1.3.', 1.2),
  advice: told(care(), 'How much advice counts, 0.7 to 1.3.', 0.9),
  speed: told(care(), 'How much effort costs patience, 0.7 to 1.3.', 1.3),
});

const personal = {
  arrives: told(optional(z.enum(ARRIVALS)), 'How the customer arrives; worried when left out.', 'angry'),
  state: told(optional(state), 'Fine tuning of the arrival.', { trust: 34, heat: 62 }),
  cares: told(optional(cares), 'What this person minds more or less.', { speed: 1.3 }),
  history: told(optional(z.array(card)), 'The card that must be used.', [{ label: 'Visits', text: 'First visit' }]),
  needs: told(optional(z.array(need)), 'What this person needs.'),
};

const variant = z.strictObject({
  id: told(name(), 'A name of its own.', 'last-bus'),
  ...personal,
  vars: told(optional(z.record(variableName(), scalar)), 'Variables that start otherwise.', { bus: true }),
});

/** The person across the counter or on the line. */
export const customer = z.strictObject({
  name: told(someText(), 'The full name, invented.', 'Mr Adeyemi'),
  callMe: told(optional(someText()), 'How to address them; the name when left out.', 'Mr Adeyemi'),
  pronoun: told(optional(z.string()), 'For authors only; formula text uses the name.', 'he'),
  person: told(optional(name()), 'A drawn person of the catalogue.', 'walter'),
  voice: told(optional(z.string()), 'How the voice sounds.', 'quick'),
  emotion: told(
    optional(
      z.strictObject({
        root: told(z.enum(EMOTION_ROOTS), 'The feeling underneath; picks the words of the gauge.', 'sad'),
        text: told(optional(text()), 'The feeling in your words.', 'let down, and holding it in'),
      }),
    ),
    'What they feel underneath.',
  ),
  ...personal,
  type: told(optional(text()), 'The kind of customer, in your words.', 'saves face'),
  variants: told(
    optional(z.array(variant).check(z.minLength(1))),
    'Other people behind the same first words; one is drawn.',
  ),
});

/** A declared variable: a flag, a whole number, or one of a list. */
export const variable = z.union([
  z.boolean(),
  z.strictObject({
    min: told(z.int(), 'The lowest value.', 0),
    max: told(z.int(), 'The highest value.', 3),
    start: told(optional(z.int()), 'Where it starts; the lowest when left out.', 0),
  }),
  z.array(name()).check(z.minLength(2)),
]);

/** Something that happens after the customer has gone. */
export const aftermath = z.strictObject({
  if: told(optional(condition), 'Happens when this holds.', { 'false-promise': true }),
  says: told(someText(), 'What happens.', 'Sunday. The money is still not back.'),
  effects: told(optional(effects(EFFECT_REACH.aftermath)), 'What it does to the feeling.', { trust: -16 }),
});

/** One way it may come out. */
export const ending = z.strictObject({
  if: told(optional(condition), 'The first ending that holds after the aftermath wins; the last has no condition.', {
    feeling: { atLeast: 65 },
  }),
  cap: told(optional(between(0, 100)), 'The highest feeling this ending allows.', 64),
  says: told(someText(), 'How it ends.', 'Now that is what he came for.'),
  title: told(optional(text()), 'A short name for it.', 'More than the advert said'),
  expects: told(optional(z.enum(GRADES)), 'The grade its author means it to have.', 'magic'),
  safe: told(z._default(z.boolean(), false), 'A correct refusal or an ended abusive contact.', true),
  review: told(
    optional(
      z.strictObject({
        stars: told(whole(1, 5), 'Stars, 1 to 5.', 5),
        text: told(someText(), 'The words.', 'They put it right.'),
      }),
    ),
    'What the customer tells others.',
  ),
});

/** The customer met, to watch before the first try. */
export const demo = z.strictObject({
  title: told(someText(), 'What this showing is.', 'Met badly'),
  variant: told(optional(name()), 'Which customer variant; the first when left out.', 'last-bus'),
  replies: told(z.array(name()).check(z.minLength(1)), 'The replies said, in order.', ['heat-up', 'voucher']),
});

/** A finding argued away. */
export const argued = z.strictObject({
  rule: told(name(), 'The code of the rule.', 'reply-length'),
  at: told(z.string(), 'Where, as names joined by slashes.', 'beats/the-plate'),
  why: told(someText(), 'Why it is right here.', 'The long answer is the trap'),
});
