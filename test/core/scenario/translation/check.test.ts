import { describe, expect, it } from 'vitest';
import { checkPlaceholders } from '../../../../src/core/scenario/check/placeholders';
import { surveyOf } from '../../../../src/core/scenario/check/survey';
import { placeholdersIn } from '../../../../src/core/scenario/placeholders';
import type { Words } from '../../../../src/core/scenario/translation/shape';
import { markOf } from '../../../../src/core/scenario/translation/units';
import { SHIPPED, aBeat, aScenario, shippedText } from '../../../support/scenarios';
import { withBeat } from '../read/told';
import { FULL, aTranslation, read, sideFindings } from './support';

const TEXT = 'beats/one-text/says/text';

/** What is found when one unit of a whole translation is another; null takes it away. */
const withUnit = (key: string, unit: unknown, of = FULL) => sideFindings(aTranslation(of, { [key]: unit }), of);
const inWords = (found: ReturnType<typeof sideFindings>): readonly string[] =>
  found.map(({ severity, rule, path, message, fix }) => `${severity} ${rule} at ${path}: ${message} > ${fix}`);

/** A translation of one original text. */
const translated = (original: Words, text: Words) => ({ text, from: markOf(original) });

describe('a side file without fault', () => {
  it('has nothing said against it', () => {
    expect(sideFindings(aTranslation(FULL), FULL)).toEqual([]);
  });

  it.each(SHIPPED)('has only unnamed lines said against it when it translates all of %s', (id) => {
    const scenario = read(shippedText(id));
    const rules = new Set(sideFindings(aTranslation(scenario), scenario).map((one) => one.rule));
    expect([...rules].filter((rule) => rule !== 'nameless-line')).toEqual([]);
  });
});

describe('the head of a side file', () => {
  it('names the scenario it belongs to', () => {
    expect(inWords(sideFindings(aTranslation(FULL, {}, { scenario: 'warm-waffles' }), FULL))).toEqual([
      'error other-scenario at scenario: This file belongs to "warm-waffles", not to "cold-waffles". > Write "cold-waffles".',
    ]);
  });

  it('names another language than that of the scenario', () => {
    const found = sideFindings(aTranslation(FULL, {}, { language: 'en' }), FULL);
    expect(found.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`)).toEqual([
      'error same-language language',
    ]);
  });
});

describe('a text of a side file', () => {
  it('that the scenario does not have is an error at its name, with the nearest', () => {
    const found = withUnit('beats/one-txt/says/text', translated('x', 'y'));
    expect(inWords(found)).toEqual([
      'error unknown-unit at units/beats/one-txt/says/text: The scenario has no text "beats/one-txt/says/text". > Did you mean "beats/one-text/says/text"?',
    ]);
    const lines = JSON.stringify(
      aTranslation(FULL, { 'beats/one-txt/says/text': translated('x', 'y') }),
      null,
      2,
    ).split('\n');
    expect(lines[(found[0]?.at.line ?? 0) - 1]?.slice((found[0]?.at.column ?? 0) - 1)).toBe(
      '"beats/one-txt/says/text": {',
    );
  });

  it('with a name like no other gets another cure', () => {
    expect(withUnit('zzzz', translated('x', 'y'))[0]?.fix).toBe('Take it away, or give it the name it has now.');
    expect(withUnit('title'.repeat(99), translated('x', 'y'))[0]?.fix).toBe(
      'Take it away, or give it the name it has now.',
    );
  });

  it.each(['toString', 'constructors'])('named %s is no text of the scenario', (key) => {
    expect(withUnit(key, translated('x', 'y'))[0]?.rule).toBe('unknown-unit');
  });

  it('that is missing is a warning, told at the list of texts', () => {
    const found = withUnit(TEXT, null);
    expect(inWords(found)).toEqual([
      `warning missing-unit at units/${TEXT}: The text "${TEXT}" is missing. > Add it: turnaround translate FILE LANGUAGE --write.`,
    ]);
    expect(found[0]?.at).toMatchObject({ line: 5, column: 3, endColumn: 10 });
  });

  it.each([
    ['an empty text', TEXT, translated('ONE TEXT', '')],
    ['an empty list', 'goals', translated(['GOAL A', 'GOAL B'], [])],
    ['a list with an empty entry', 'goals', translated(['GOAL A', 'GOAL B'], ['A', ''])],
  ])('with %s is a warning that it is not translated yet, and nothing else', (_, key, unit) => {
    expect(inWords(withUnit(key, unit))).toEqual([
      `warning untranslated at units/${key}: The text "${key}" is not translated yet. > Write its "text".`,
    ]);
  });

  it('whose original has changed since is a warning at its mark', () => {
    expect(
      withUnit(TEXT, translated('ONE OLDER TEXT', 'x')).map(({ severity, rule, path }) => [severity, rule, path]),
    ).toEqual([['warning', 'stale-translation', `units/${TEXT}/from`]]);
  });

  it.each([
    ['a text for a list', 'goals', translated(['GOAL A', 'GOAL B'], 'x'), 'a list of 2'],
    ['too few entries', 'goals', translated(['GOAL A', 'GOAL B'], ['x']), 'a list of 2'],
    ['a list for a text', TEXT, translated('ONE TEXT', ['x']), 'one text'],
  ])('with %s is an error', (_, key, unit, wanted) => {
    expect(inWords(withUnit(key, unit))).toEqual([
      `error list-differs at units/${key}/text: The text "${key}" should be ${wanted}. > Write ${wanted}, as the original.`,
    ]);
  });
});

describe('a placeholder', () => {
  const of = read(withBeat({ says: 'Good day {callMe}, {size}?' }, { vars: { size: ['small', 'big'] } }));
  const key = 'beats/the-plate/says/text';
  const said = (text: string) =>
    withUnit(key, translated('Good day {callMe}, {size}?', text), of).map(({ severity, rule, path, message }) => [
      `${severity} ${rule}`,
      path,
      message,
    ]);

  it('may stand anywhere, as often as wanted', () => {
    expect(said('{size}? {size}? Ach, {callMe}.')).toEqual([]);
  });

  it('that is lost is an error', () => {
    expect(said('Guten Tag {callMe}')).toEqual([
      ['error lost-placeholder', `units/${key}/text`, '"{size}" of the original is missing here.'],
    ]);
  });

  it('that is translated is one lost and one invented', () => {
    expect(said('Guten Tag {callMe}, {grösse}?').map(([rule]) => rule)).toEqual([
      'error lost-placeholder',
      'error unknown-placeholder',
    ]);
  });

  it('is looked for entry by entry in a list', () => {
    const list = read(aScenario({ goals: ['Greet {name}', 'Listen'] }));
    const found = withUnit('goals', translated(['Greet {name}', 'Listen'], ['Grüßen', '{name} zuhören']), list);
    expect(found.map(({ rule, path }) => [rule, path])).toEqual([
      ['lost-placeholder', 'units/goals/text/1'],
      ['unknown-placeholder', 'units/goals/text/2'],
    ]);
  });

  it.each(['{a} {b}', '{a} and {a}', 'none', '{', '{}', '{ spaced }', '{{a}}', '}a{'])(
    'is in %j what the check of scenarios takes for one',
    (text) => {
      const survey = surveyOf(read(withBeat({ says: text })));
      const quoted = new Set(checkPlaceholders(survey).map(({ message }) => /^"(.*)" stands/.exec(message)?.[1]));
      expect(new Set(placeholdersIn(text))).toEqual(quoted);
    },
  );
});

describe('a line without an id', () => {
  it('is told once a list, with the command that writes it', () => {
    const of = read(aScenario({ beats: { 'the-plate': aBeat({ says: ['A', 'B'] }) } }));
    expect(inWords(sideFindings(aTranslation(of), of))).toEqual([
      'warning nameless-line at units/beats/the-plate/says: A line in "beats/the-plate/says" has no id of its own, so it cannot be translated. > Write the ids that are missing: turnaround ids FILE --write.',
    ]);
  });
});

describe('all that is wrong', () => {
  it('is told at once, in the order of the file', () => {
    const file = aTranslation(
      FULL,
      { title: translated('TITLE', ''), summary: translated('other', 'x'), zzzz: translated('x', 'y') },
      { language: 'en' },
    );
    expect(sideFindings(file, FULL).map(({ rule }) => rule)).toEqual([
      'same-language',
      'untranslated',
      'stale-translation',
      'unknown-unit',
    ]);
  });
});
