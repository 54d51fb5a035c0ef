import * as z from 'zod/mini';
import { language, name, text, told } from '../shape/parts';

const words = () => z.union([text(), z.array(text())]);

const unit = z.strictObject({
  original: told(
    z.optional(words()),
    'What the story says, for the translator to read; only a copy.',
    'These are cold.',
  ),
  text: told(words(), 'The same in the other language; empty while it is not translated.', 'Die sind kalt.'),
  from: told(
    z.string(),
    'The mark of the text it was translated from, written for you; it tells when that text has changed.',
    '1b9a0c2f4d6e71b9a0c2f4d6e7',
  ),
});

/** A side file for one language of one scenario: its texts by the path of names that leads to each. */
export const translation = z.strictObject({
  $schema: told(
    z.optional(z.string()),
    'Where the description of the file lies, if there is one.',
    './translation.schema.json',
  ),
  format: told(z.literal(1), 'The version of the format this file is written in: 1.', 1),
  scenario: told(name(), 'The name of the scenario it belongs to.', 'cold-waffles'),
  language: told(language(), 'The language it is in, as a short code: en, de, pt-BR.', 'de'),
  units: told(z.record(z.string(), unit), 'The texts, each under the path of names that leads to it.', {
    title: { text: 'Drei Waffeln, zwei Kugeln', from: '1b9a0c2f4d6e71b9a0c2f4d6e7' },
  }),
});

/** A side file as its translator wrote it. */
export type Translation = z.infer<typeof translation>;
/** One text of a side file. */
export type TranslationUnit = Translation['units'][string];
/** What a unit holds: a text, or all the texts of a list whose entries have no names. */
export type Words = string | readonly string[];
