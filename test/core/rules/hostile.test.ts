import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLintConfig } from '../../../src/core/rules/config';
import { RULES } from '../../../src/core/rules/rules';
import { readScenario } from '../../../src/core/scenario/read/read';
import { checkTranslation } from '../../../src/core/scenario/translation/check';
import { readTranslation } from '../../../src/core/scenario/translation/read';
import { upToDate } from '../../../src/core/scenario/translation/update';
import { translatedScenario } from '../../../src/core/scenario/translation/units';
import type { Diagnostic } from '../../../src/core/model/diagnostic';
import { harmed, manyNamed } from '../../support/hostile';
import { naughtyScenario, NAUGHTY } from '../../support/naughty';
import { everythingText } from '../../support/scenarios';

const CODES = new Map(RULES.map(({ code, gate }) => [code, gate]));
const RUNS = { numRuns: 150 } as const;

const rulesOf = (found: readonly Diagnostic[]): ReadonlySet<string> => new Set(found.map(({ rule }) => rule));

/** What a configuration is told; nothing where it is read. */
function configured(text: string): readonly Diagnostic[] {
  const config = readLintConfig(text, CODES);
  if (!config.ok && config.fault.length === 0) throw new Error('refused without a word');
  return config.ok ? [] : config.fault;
}

describe('lint.json, given anything', () => {
  it('is read or told about, never thrown over', () => {
    const config = { severities: manyNamed(RULES.length, (place) => [RULES[place]?.code ?? '', 'hint']) };
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
      fc.jsonValue({ maxDepth: 2 }).map((severities) => JSON.stringify({ severities })),
      harmed([{ severities: { 'reply-length': 'hint' } }, config]),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(configured(text).every(({ message, fix }) => message !== '' && fix !== '')).toBe(true);
      }),
      RUNS,
    );
  });

  it.each(NAUGHTY.map((text, place) => [place, text] as const))('knows no rule by the name of text %d', (_, text) => {
    expect(configured(JSON.stringify({ severities: { [text]: 'off' } })).length).toBeGreaterThan(0);
    expect(configured(JSON.stringify({ severities: { 'reply-length': text } })).length).toBeGreaterThan(0);
    expect(configured(JSON.stringify({ [text]: text })).length).toBeGreaterThan(0);
  });

  it.each([
    ['rules nobody knows', manyNamed(100_000, (place) => [`rule-${place}`, 'off']), 501],
    ['levels nobody knows', manyNamed(200_000, (place) => [`rule-${place}`, 5]), 1],
  ])('is told in its first five hundred for very many %s', (_, severities, count) => {
    expect(configured(JSON.stringify({ severities }))).toHaveLength(count);
  });
});

const STORY = (() => {
  const reading = readScenario(everythingText());
  if (!reading.ok) throw new Error('the whole sample is broken');
  return reading.value.scenario;
})();
const SIDE = upToDate(STORY, 'de', null).translation;

/** What a side file is told; where it is read, it is also brought up to date and laid over the story. */
function translated(text: string): readonly Diagnostic[] {
  const reading = readTranslation(text);
  if (!reading.ok) return reading.fault;
  const { translation } = reading.value;
  upToDate(STORY, 'de', translation);
  expect(Object.keys(translatedScenario(STORY, translation).beats)).toEqual(Object.keys(STORY.beats));
  return checkTranslation(reading.value, STORY);
}

describe('a side file, given anything', () => {
  it('is read or told about, never thrown over', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
      fc.jsonValue({ maxDepth: 3 }).map((units) => JSON.stringify({ ...SIDE, units })),
      harmed([SIDE]),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(translated(text).every(({ message, fix }) => message !== '' && fix !== '')).toBe(true);
      }),
      RUNS,
    );
  });

  it('takes any text as a translation, and any key as one that is not known', () => {
    for (const text of NAUGHTY) {
      const units = manyNamed(Object.keys(SIDE.units).length, (place) => {
        const [key, unit] = Object.entries(SIDE.units)[place] as [
          string,
          { readonly text: string | readonly string[] },
        ];
        return [key, { ...unit, text: typeof unit.text === 'string' ? text : unit.text.map(() => text) }];
      });
      expect(rulesOf(translated(JSON.stringify({ ...SIDE, units })))).not.toContain('wrong-type');
      const more = JSON.stringify({ ...SIDE, units: { ...SIDE.units, [`x${text}`]: { text: 'x', from: text } } });
      expect(rulesOf(translated(more))).toContain('unknown-unit');
    }
  });

  it('is told for very many texts the story does not have', () => {
    const units = manyNamed(20_000, (place) => [`gone/${place}`, { text: 'x', from: 'y' }]);
    expect(rulesOf(translated(JSON.stringify({ ...SIDE, units })))).toContain('unknown-unit');
  });

  it('of a naughty story has a place for each of its texts', () => {
    const reading = readScenario(JSON.stringify(naughtyScenario()));
    if (!reading.ok) throw new Error('the naughty story is broken');
    const { translation, open } = upToDate(reading.value.scenario, 'de', null);
    expect(open).toHaveLength(Object.keys(translation.units).length);
    const again = readTranslation(JSON.stringify(translation));
    if (!again.ok) throw new Error('its side file is broken');
    expect(rulesOf(checkTranslation(again.value, reading.value.scenario))).toEqual(new Set(['untranslated', 'markup']));
    expect(open.length).toBeGreaterThan(300);
  });
});
