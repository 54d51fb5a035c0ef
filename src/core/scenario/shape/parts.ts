import * as z from 'zod/mini';
import { EFFECT_REACH } from '../../vocabulary/effects';

/** Longest text a field may hold. */
export const TEXT_LIMIT = 4000;

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** The short code of a language: en, de, pt-BR. */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
const VARIABLE_NAME = /^[a-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$/;

/** A reply for examples, as short as one may be. */
export const A_REPLY = {
  id: 'own-it',
  text: 'I will make them again now.',
  scores: { empathy: 3, advice: 4 },
  next: 'end',
} as const;

/**
 * A description of its own with a sentence and an example for editors and the trainers' guide. It is made anew instead of
 * linked to the one it came from, so that in the published schema a field and its kind stand in one place.
 */
export function told<Schema extends z.ZodMiniType>(schema: Schema, description: string, example?: unknown): Schema {
  const own = z.clone(schema, schema._zod.def);
  z.globalRegistry.add(own, example === undefined ? { description } : { description, examples: [example] });
  return own;
}

/** Text of at most 4,000 characters. */
export const text = () => z.string().check(z.maxLength(TEXT_LIMIT));
/** Text with at least one character. */
export const someText = () => z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT));
/** A kebab-case name. */
export const name = () => z.string().check(z.maxLength(80, { abort: true }), z.regex(NAME));
/** The short code of a language. */
export const language = () => z.string().check(z.maxLength(35, { abort: true }), z.regex(LANGUAGE));
/** A variable's name: starts with a small letter, kebab or camel. */
export const variableName = () => z.string().check(z.maxLength(80, { abort: true }), z.regex(VARIABLE_NAME));
/** A whole number in a range, both ends included. */
export const whole = (low: number, high: number) => z.int().check(z.minimum(low), z.maximum(high));
/** A number in a range, both ends included. */
export const between = (low: number, high: number) => z.number().check(z.minimum(low), z.maximum(high));

const reach = (points: number) => z.optional(whole(-points, points));

/** Authored effects that reach at most `points`. */
export const effects = (points: number = EFFECT_REACH.talk) =>
  z.strictObject({
    trust: told(reach(points), `Points of trust to add or take, whole, -${points} to ${points}.`, -6),
    heat: told(reach(points), `Points of upset to add or take, whole, -${points} to ${points}; minus calms.`, 4),
    patience: told(reach(points), `Points of patience to add or take, whole, -${points} to ${points}.`, -3),
    why: told(
      z.optional(text()),
      'The reason in a few words, told in the debrief beside the points.',
      'Her card was used while you talked',
    ),
  });
