import { describe, expect, it } from 'vitest';
import { DEEPEST } from '../../../../src/core/scenario/read/syntax';
import { knownKeys } from '../../../../src/core/scenario/shape/keys';
import { readTranslation } from '../../../../src/core/scenario/translation/read';
import { translation } from '../../../../src/core/scenario/translation/shape';
import type { Authored } from '../../../support/scenarios';
import { FULL, sideFindings } from './support';

const HEAD = { format: 1, scenario: 'cold-waffles', language: 'de' };
const aFile = (over: Authored = {}): Authored => ({ ...HEAD, units: { title: { text: 'x', from: 'y' } }, ...over });
const aUnit = (unit: unknown): Authored => aFile({ units: { title: unit } });

/** What the reader finds, before the file is held against a scenario. */
function faults(file: Authored | string): readonly string[] {
  const reading = readTranslation(typeof file === 'string' ? file : JSON.stringify(file, null, 2));
  return reading.ok
    ? []
    : reading.fault.map(({ at, rule, message, fix }) => `${at.line}:${at.column} ${rule}: ${message} > ${fix}`);
}

describe('a side file', () => {
  it('is read as it is written', () => {
    const file = aFile({ $schema: './x.json', units: { a: { original: ['x'], text: ['y'], from: 'z' } } });
    const reading = readTranslation(`// by hand\n${JSON.stringify(file)}`);
    expect(reading.ok && reading.value.translation).toEqual(file);
  });

  it.each([
    [
      'a key it does not know',
      aFile({ unit: {} }),
      '11:3 unknown-key: "unit" is not known in the file. > Did you mean "units"?',
    ],
    [
      'a key of a scenario',
      aFile({ title: 'x' }),
      '11:3 unknown-key: "title" is not known in the file. > Known here: $schema, format, scenario, language, units.',
    ],
    [
      'a key a text does not know',
      aUnit({ txt: 'x', text: 'x', from: 'y' }),
      '7:7 unknown-key: "txt" is not known in text "title". > Did you mean "text"?',
    ],
    ['no mark', aUnit({ text: 'x' }), '6:5 missing: Text "title" has no "from". > Add "from".'],
    ['no texts', HEAD, '1:1 missing: The file has no "units". > Add "units".'],
    [
      'another format',
      aFile({ format: 2 }),
      '2:13 newer-format: This file is written in format 2; this version reads format 1. > Open it with a newer version of Turnaround.',
    ],
    [
      'a language in words',
      aFile({ language: 'German' }),
      '4:15 bad-language: "German" is not the code of a language. > Write its short code: en, de, pt-BR.',
    ],
    [
      'a text beyond the limit',
      aUnit({ text: 'x'.repeat(4001), from: 'y' }),
      '7:15 too-long: "text" in text "title" is longer than 4000 characters. > Shorten it.',
    ],
    ['a number for a text', aUnit({ text: 4, from: 'y' }), expect.stringMatching(/^7:15 wrong-type: /) as string],
  ])('with %s is refused, with the place and the cure', (_, file, fault) => {
    expect(faults(file)).toContainEqual(fault);
  });

  it('keeps the limits of entries in a list too', () => {
    expect(faults(aUnit({ text: ['x', 'x'.repeat(4001)], from: 'y' }))[0]).toContain('too-long');
  });

  it.each([
    ['a name twice', `{ "units": { "title": {}, "title": {} } }`, 'duplicate-key'],
    ['a forbidden name', `{ "units": { "__proto__": {} } }`, 'forbidden-key'],
    ['brackets too deep', '{"units":'.repeat(DEEPEST + 1), 'too-deep'],
    ['no end', '{ "units": {', 'not-json'],
    ['nothing in it', '', 'not-json'],
  ])('with %s is refused as a scenario would be', (_, text, rule) => {
    expect(faults(text).some((fault) => fault.includes(` ${rule}: `))).toBe(true);
  });

  it('with hidden writing direction or markup is read, with a remark', () => {
    const found = sideFindings(aUnit({ text: '\u202Ax <b>', from: 'y' }), FULL).map(
      ({ rule, path }) => `${rule} ${path}`,
    );
    expect(found).toEqual(expect.arrayContaining(['bidi-control units/title/text', 'markup units/title/text']));
  });

  it('has its text in one form, however it was typed', () => {
    const reading = readTranslation(JSON.stringify(aUnit({ text: 'Gru\u0308n', from: 'y' })));
    expect(reading.ok && reading.value.translation.units['title']?.text).toBe('Gr\u00FCn');
  });
});

describe('the keys known in a side file', () => {
  it.each([
    [[], ['$schema', 'format', 'scenario', 'language', 'units']],
    [
      ['units', 'any/name'],
      ['original', 'text', 'from'],
    ],
  ])('at %j are %j', (path, keys) => {
    expect(knownKeys(path, translation)).toEqual(keys);
  });
});
